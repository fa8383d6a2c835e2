"""Who does what for whom: the grammar of the one who serves, whatever the words of the house."""

import re

from simulator.customer.guarding.wording import phrases, spelled, tokens, words

_WILL = r"(?:'ll|'ve|'m| will| can| could| have| am| would| shall|'d)(?: (?:going|able) to)?(?: go (?:and|ahead and))?"
_FIRST = (
    r"(?<!if\s)(?<!do\s)(?<!should\s)(?<!can\s)(?<!could\s)(?<!must\s)"
    rf"\b(?:i|we){_WILL} (?:just |now |also |already |gladly |happily |certainly |then |quickly |personally )*"
)
_HELPERS = (
    r"(?:technicians?|engineers?|drivers?|couriers?|crew|team|colleagues?|workshop|depot|warehouse|supplier|nurse|"
    r"doctor|supervisor|manager|caretaker|kitchen)"
)
_DEEDS = (
    rf"{_FIRST}(?:refund|dispatch|process|credit|releas|waiv|reimburs|prioriti[sz]|offer)(?:e|ed|d|ing|ting)?\b"
    r"(?! (?:my|myself)\b)(?<!am\soffered)(?<!m\soffered)(?<!am\scredited)",
    rf"{_FIRST}(?:ask|asked|tell|told|send|sent) (?:the |our |a )?{_HELPERS} (?:\w+ ){{1,6}}you\b",
    r"\b(?:i|we)(?:'ll| will|'m going to|'re going to| can) (?:ask|(?:speak|talk|check) (?:to|with)) (?:the|our) "
    r"(?:technicians?|engineers?|drivers?|couriers?|crew|team|colleagues?|workshop|depot|warehouse|supplier)\b",
    rf"{_FIRST}(?:find out|look) (?:into (?:it|this|that|your)|(?:it|that|this|your [\w ]{{1,20}}) up|(?:what|where|"
    r"why|how|whether|if) (?:it|he|she|they|the|your|that|this|happened)\b)",
    rf"{_FIRST}check(?:ing)? (?:(?:it|that|this) for you|on your)\b",
    r"\bi(?:'ll| will|'ve got to|'ve to| have to| need to| can)? (?:just |now )?check (?:the|our) (?:schedule|system|"
    r"stock|availability|diary|files?|records?|database)\b",
    rf"{_FIRST}(?:sort|fix|resolve|chase|rectify)(?:ed|ing|d)? (?:it|this|that|things)(?: all)? (?:out|up|for you|"
    rf"today|"
    r"straight)\b(?! (?:myself|with))",
    rf"{_FIRST}(?:get|keep|kept|hold|set|reserved?|book|booked|order|ordered|arranged?|find|found|put|move|moved|do|"
    rf"done)"
    r" (?:\w+ ){1,5}?(?:for|aside for|out to) you\b(?! (?:to|people|lot|and|if|guys|down)\b)",
    rf"{_FIRST}(?:get|have) (?:it|that|this|one|them) (?:to you|with you|out to you|there (?:by|before|today|tonight|"
    r"tomorrow))\b",
    rf"{_FIRST}(?:put|move|book|sign|switch|transfer|connect|seat|fit|squeeze) you (?:on|in|into|up|through|to|for|"
    rf"down "
    r"for)\b(?! (?:the spot|my))",
    rf"{_FIRST}(?:make|making) (?:sure|certain)(?: that)? (?:it (?:gets|reaches|arrives|goes)|you (?:get|are|have|'re)|"
    r"your)\b",
    rf"{_FIRST}keep (?:you (?:posted|updated|informed)|an eye on (?:it|this|that) for you)\b",
    rf"{_FIRST}(?:let you know (?:what (?:i|we)|as soon as (?:i|we|he|they)|the (?:moment|minute) (?:i|we)|how (?:it|"
    rf"we))"
    r"|(?:ring|call|text|e-?mail) you (?:when|once|as soon as|before|at [\w ]+ to|to (?:make sure|confirm|tell)))\b",
    rf"{_FIRST}(?:contact|call|ring|phone|chase|message) (?:the|our) (?:technicians?|engineers?|drivers?|couriers?|"
    rf"crew|team|"
    r"workshop|depot|warehouse|supplier)\b(?! myself)",
    rf"{_FIRST}(?:send|show|bring|fetch|get|find|make) you (?:to|a|an|the|some|our|another|something)\b(?! (?:\w+ "
    rf"){{0,2}}"
    r"(?:photos?|pictures?|screenshots?|numbers?|video|log|e?mail|receipt|copy|invoice|proof|letter|bill|mess|way|"
    r"paper|papers|list|dates?|code)\b)",
    r"\b(?:can|could|may|shall) i (?:get|bring|fetch|offer|show) you\b",
    rf"{_FIRST}(?:give|offer|do) you (?:the same|a better|a lower|a special|our|half)\b",
    r"\blet me see (?:(?:if|whether) (?:there's|there is|we)|what (?:i|we) can)\b",
    r"\bi (?:can't|cannot|can not) help you\b(?! (?:there|with that))|^(?:i'm )?sorry,? (?:but )?i (?:can't|cannot) "
    r"(?:do|help|"
    r"provide|assist)\b",
    rf"{_FIRST}do (?:everything|all|whatever|what) (?:that )?(?:i|we) can\b",
    rf"{_FIRST}(?:see here|(?:see|confirm) (?:your|on (?:the|my) (?:screen|system))|see from your)\b(?! point)",
)
_HOUSE = (
    r"\bwe (?:only |do |don't |do not |usually |normally |never |can only |can't |cannot |also )?(?:refund|exchange|"
    r"ship|"
    r"offer|stock|guarantee)(?! (?:us|me|him)\b)(?=[\w ']*[.,!]|[\w ']*$)",
    r"\bwe(?:'ve| have|'ve got) (?:\w+ ){0,3}(?:available|in stock|vacant|free (?:from|on|at|until|"
    r"tomorrow|today|in))\b",
    r"\byour (?:line|connection|delivery|internet|repair|new \w+) (?:(?:will|should) be|is (?:scheduled|on its|"
    r"tomorrow|"
    r"today|between))\b(?![^.!]*\?)",
    r"\bwe(?:'re| are) (?:aware of|looking into|working on|short[- ]staffed|investigating)\b",
    r"\bwe(?:'ll| will) (?:repair|replace|fix|see to|find) (?:it|this|that|them|your)\b|\bwe(?:'ll| will) (?:have|get) "
    r"(?:it|that|them|one) (?:to you|there|sorted|ready|with you)\b|\bwe(?:'ll| will) (?:ring|call|text|let) you\b",
    r"\bour (?:crew|nurses?|doctors?|apolog\w+|delivery|opening hours|prices?|guarantee|partner (?:house|hotel)|side|"
    r"end)\b(?! of)",
    rf"\b(?:the|a|an|our|my) {_HELPERS} (?:will|can|is going to|'ll|should) (?:\w+ )?(?:be with |be in touch with |"
    rf"help |"
    r"see |call |ring |contact |visit |come to )?you\b(?![^.!]*\?)",
    r"\b(?:the|our|my) (?:crew|engineers?|technicians?|team|colleagues?) (?:are|is) (?:already |now |currently |"
    r"still )?"
    r"working on\b(?![^.!]*\?)",
)
_SERVED = (
    r"^(?:and |then |so |well |yes |sure |of course )*,? ?you(?:'re| are) (?:very |most |quite |always |more than )*"
    r"welcome\b(?! to)",
    r"\b(?:it|this|that|they|one|he|she|somebody|someone)(?:'ll| will|'s going to| should) be with you\b",
    r"\byou (?:can|may|could|are welcome to|'re welcome to) (?:also |then |always |simply |just )?(?:use (?:our|the "
    r"(?:room|code|app|link|form|voucher|machine))|collect|choose|return|exchange|track|reset|download|pay (?:online|"
    r"at "
    r"the)|log (?:in|on))\b(?![^.!]*\?)",
    r"\b(?:suit|fit|serve) you (?:better|best|well|perfectly)\b",
    r"\btake (?:all the time|as long as) you (?:need|like|want)",
    r"\b(?:please )?don't (?:you )?worry[,.]? (?:we|i)('ll| will)\b",
    r"\bi(?:'m| am) (?:so |very |really )?(?:glad|happy|pleased) (?:that )?(?:you (?:like|enjoy|found|asked|called|"
    r"came)"
    r"|they (?:suit|fit) you|it suits you)",
    r"\bapologi[sz]e,? (?:sir|madam|ma'am|captain|doctor)\b",
    r"\bi(?: really| truly| sincerely| do| must| can only)* apologi[sz]e (?:that (?:you|your|we|this)|about|for) ?"
    r"(?:the|this|any|all|that|your|our)?\b(?! (?:my|shouting|being|snapping|shouting|tone|language|way|i)\b)",
    r"\bsorry (?:that )?(?:you feel|for your|to keep you|we (?:didn't|did not|haven't|couldn't|can't|let|kept)|about "
    r"your)",
    r"\b(?:that's|it's|this is|it is|that is|they're) (?:outside|past|beyond|covered by) (?:the|our|your) (?:return|"
    r"refund|warranty|guarantee|policy|exchange)\b",
    r"\b(?:that's|this is) the (?:best|earliest|most) (?:i|we) (?:can|could) (?:do|offer|give|manage)\b",
    r"\b(?:of course|certainly|absolutely|sure),? (?:i|we) (?:can|could) (?:look|check|help|do|send|book|get|see|offer|"
    r"arrange|find)\b",
    r"\bwhat (?:can|could|may) (?:i|we) do to (?:make|help|put)\b",
    r"\b(?:i|we) (?:really |truly |do )*(?:value|appreciate) your (?:loyalty|patience|business|custom|call|feedback)\b",
)
_ASKS = (
    r"\bdoes (?:that|this) (?:(?:work|suit) for you|sound (?:good|okay|all right|fine))\b[^.!]*\?",
    r"\bshall (?:i|we) (?:wrap|pack|make you|get you|fetch you|put you|book you|go ahead)\b",
    r"\b(?:do|would) you (?:want|like|prefer) (?:to (?:exchange|keep (?:it|them)|swap|come in|try (?:it|them|on|"
    r"another)|"
    r"book|reschedule|wait)|(?:a |the )?(?:refund|replacement|voucher|credit|new one|new delivery)|us to)\b[^.!]*"
    r"(?:\?|$)",
    r"\bwould you (?:like|prefer) to (?!hear|know|see|explain|guess|tell|repeat|try (?:that|it)|be|live|wait|sit|pay|"
    r"have|say|think|stand|swap places|spend)\w+[^.!]*(?:\?|$)",
    r"\bdo you (?:still |happen to )?have your (?:receipt|invoice|order|booking|serial|reference|confirmation|account|"
    r"card|tracking|box|slip|proof)\b",
    r"\bhave you (?:already |also )?(?:asked (?:the|your|any) neighbou?rs?|checked your|made sure|been (?:waiting|"
    r"given)|"
    r"received (?:a|any|our|your)|restarted|looked (?:in|under|round) (?:your|the))\b[^.!]*\?",
    r"\bis the (?:\w+ )?(?:tray|plug|cable|router|printer|power|switch|cover|lid|device)(?: \w+){0,2} (?:pushed|"
    r"plugged|"
    r"switched|turned|connected|closed|in|on)\b[^.]*\?",
    r"\bis there (?:anyone|anybody|someone|somebody|a neighbou?r) (?:at home|(?:who|that) (?:can|could) (?:take|sign|"
    r"open|let)|there to (?:take|sign|receive))\b[^.]*\?",
    r"\b(?:could|can|would) you (?:just |please )?(?:tell|show|describe to) me (?:what (?:was|is) in|what the (?:light|"
    r"display|screen|error)|exactly what)\b",
    r"\bwhat (?:does|did) (?:the|your) (?:display|screen|light|error|message|printer|router|box)\b(?! (?:cost|mean))"
    r"[^.]*\?",
    r"\bwhen (?:would|could|can|will) you (?:(?:like|be able) to (?:come|visit|collect|meet|pick)|come in|be (?:at "
    r")?home)\b",
)
_PLEASE = (
    r"\byou(?:'ll)? (?:need|have) to (?:adjust|reset|restart|reinstall|unplug|reboot|update) (?:the|your|it)\b",
    r"^(?:please |just |and |then |now |ok,? )*try (?:to |and )?(?:turn|switch|restart|tak|pull|push|unplug|reset|clear"
    r"|us)(?:ing|e|ning)? (?:the|it|your|a|another|on|off)\b",
    r"\bplease feel free\b|\bfeel free to (?:call|ring|ask|contact|reach|come|let)\b",
)
SERVING = phrases(*_DEEDS, *_HOUSE, *_SERVED, *_ASKS, *_PLEASE)
"""Words in which somebody serves: does, offers, asks or tells what only the other side can."""

_ACTS = phrases(
    r"\b(?:i|we)(?:'ll|'d|'ve|'m| will| can| could| would| have| am| shall| just) ?(?:just |also |already |now |"
    r"going to "
    r"|then )*(?P<act>[a-z]{3,})\b(?P<rest>[^.!?;]*)"
)
_IDLE = frozenset(
    words(
        "have had got get see seen know say said tell told think thought need want understand hope guess mean hear "
        "heard "
        "wait waited not been sure sorry afraid never only will was are the like love believe feel agree call called "
        "ring "
        "rung take pay paid order ordered write wrote come be going there here read"
    )
)
_THING = re.compile(r"[a-z]{4,}")
_ENDING = re.compile(r"(?:ting|ing|ed|e|s)$")


def taken_over(sentence: str, theirs: str) -> str | None:
    """What the trainee says that he does, said by the customer of himself: the same act on the same thing."""
    acts = {(act, thing) for act, _, things in _acts(theirs) for thing in things}
    for act, said, things in _acts(sentence):
        if any((act, thing) in acts for thing in things):
            return said
    return None


def _acts(text: str) -> list[tuple[str, str, set[str]]]:
    """The acts of the first person: by stem, as said, and the things they are done to."""
    found = []
    for match in _ACTS.finditer(spelled(text)):
        act = match["act"].lower()
        if act not in _IDLE:
            things = {t for t in tokens(match["rest"]) if _THING.fullmatch(t)}
            found.append((_ENDING.sub("", act), match[0].strip(), things))
    return found
