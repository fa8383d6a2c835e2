"""Groups of words that the cues name in braces."""

_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety"
_BAD = (
    "annoy(?:ed|ing)|frustrat(?:ed|ing)|infuriat(?:ed|ing)|irritat(?:ed|ing)|exasperat(?:ed|ing)|maddening|mad|"
    "upset(?:ting)?|angry|furious|livid|cross|fuming|fed up|sick of it|tired of it|disappoint(?:ed|ing)|stress(?:ed|"
    "ful)|"
    "worr(?:ied|ying)|anxious|nervous|scary|scared|awful|terrible|horrible|dreadful|rotten|miserable|grim|rough|"
    "tough|"
    "hard|painful|exhaust(?:ed|ing)|tired|tiring|draining|unpleasant|unfair|embarrass(?:ed|ing)|humiliat(?:ed|ing)|"
    "awkward|let down|disheartening|discourag(?:ed|ing)|confus(?:ed|ing)|baffling|bewildering|overwhelm(?:ed|ing)|"
    "difficult|inconvenient|unacceptable|outrageous|ridiculous|absurd|shocking|heartbreaking|sad|gutted|nerve "
    "wracking"
)
MACROS = {
    "GAP": r"(?:\S+ ){0,3}",
    "GAP6": r"(?:\S+ ){0,6}",
    "ADV": (
        r"(?:(?:really|so|very|truly|quite|also|just|only|actually|simply|certainly|completely|absolutely|totally|"
        r"fully|definitely|probably|already|now|then|still|personally|honestly|sincerely|deeply|terribly|awfully|"
        r"extremely|incredibly|pretty|rather|more than|perfectly|entirely|of course|all|always|genuinely|most|too|"
        r"well|clearly|obviously|again|even|both|once|gladly|happily|kindly|please|first|quickly|directly|straight|"
        r"right|indeed) ){0,3}"
    ),
    "NUM": rf"(?:\d+(?:[.,:]\d+)?|{_NUMBER})",
    # thirty days are how long something may be brought back, and no time at which anything comes
    "NOPOLICY": r"(?!(?:thirty|30|forty|47|sixty|60|90|ninety)(?: seven)? (?:\S+ )?days)",
    "UNIT": r"(?:(?:working |business |calendar |full )?(?:seconds?|minutes?|hours?|h|days?|weeks?|months?))",
    "DAY": (r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat)"),
    "BYGONE": (
        r"(?:called|rang|rung|wrote|came|told|said|promised|ordered|bought|sent|tried|waited|waiting|been|spoke|"
        r"emailed|left|scanned|arrived|went|missed|torn|tore|lost|failed|sorted|found|printed|written|rained|broke|"
        r"happened)"
    ),
    # what "is there anything" goes on with where it asks whether he is content
    "MORE": (
        r"(?:at all )?(?:else|more|further|other|(?:that )?(?:i|we) (?:\S+ )?(?:can|could|may|might|should|need|miss|"
        r"missed|"
        r"left|forgot|forget|overlooked|missing|forgotten|help) ?|left|unclear|to add|not clear|still|missing$|"
        r"(?:that )?you (?:would|want|are|still|wish|feel|think|wanted|do not|did not|need(?= \?|$| from| to know| to "
        r"add| help| right| now| today| explain)))"
    ),
    "MONTH": (
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
        r"jun|jul|aug|sept?|oct|nov|dec)"
    ),
    "BAD": f"(?:{_BAD})",
    # a whole sentence that binds nobody to anything: no name, no time, no deed
    "SHRUG": (
        r"^(?:(?:ok|well|yes|no|right|so|and|then|sorry|sure|anyway|i am sure|i guess|do not worry|no worries) )*"
        r"(?:(?:i|we) will (?:just )?(?:have to )?(?:wait and )?see(?: (?:about (?:it|that|this)|what (?:(?:i|we) "
        r"can do|"
        r"(?:can|could) be \w+)|how it goes|then))*|(?:someone|somebody|they|he|she|we|one of us|a colleague|the "
        r"team) will "
        r"(?:look (?:at|into|over|after)|see (?:to|about)|deal with|get back to|be in touch(?: with)?|handle|review|"
        r"take a "
        r"look(?: at)?|have a look(?: at)?)(?: (?:it|this|that|you|your \S+|the \S+|then|again|later|at some point|"
        r"sometime|soon|eventually|in due course|when (?:they|he|she|we|somebody|someone) (?:can|could)))*|(?:it|"
        r"that|this|"
        r"everything|things|all|you) will (?:all )?(?:be (?:just )?(?:fine|ok|all right|alright|good)|sort (?:itself|"
        r"themselves) out|work (?:itself |themselves )?out)|(?:it|that|they|he|she) will \w+ (?:there |here |back "
        r")?(?:when|whenever) "
        r"(?:it|that|they|he|she) \w+(?: there| here| back)?)$"
    ),
    # what is told and refuses nothing: bad news, or that there is some
    "TOLD": (
        r"(?:that )?(?:(?:i|we) (?:have|need|must|ought) (?:to |got to )?(?:tell you (?!no |we |i )|admit|confess|own "
        r"up|"
        r"ask|(?:let|warn) you)|(?:i|we) have (?:got )?(?:bad|some|worse|no better) news|(?:our|the|your|my|a|one of "
        r"\S+|"
        r"it|he|she|they|that|somebody|someone) (?:\S+ ){0,3}(?:moved|lost|missed|mislaid|broke|broken|torn|tore|"
        r"delayed|"
        r"held up|mixed|damaged|dropped|forgot|forgotten|slipped|failed|crashed|stuck|late|running late|"
        r"gone (?:missing|astray|wrong)|went (?:missing|astray|wrong|to the wrong))(?= |$))"
    ),
    "WE": r"(?:i|we)",
    "CANNOT": r"(?:cannot|can not|could not|can never|am unable to|are unable to|am not able to|are not able to)",
    "WILL": r"(?:will|shall|am going to|are going to|is going to|would)",
    "THAT": r"(?:that|this|it|which)",
    "IS": r"(?:is|was|are|were|has been|have been|must be|must have been|would be|can be|sounds|feels|felt)",
    "STAFF": (
        r"(?:colleagues?|supervisors?|managers?|specialists?|team|teams|department|technicians?|engineers?|experts?|"
        r"boss|team leader|team lead|advisers?|advisors?|agents?|sales|billing|support|accounts|accounting|technical|"
        r"complaints|returns|shipping|logistics|warehouse|it|hr|legal|finance)"
    ),
}
