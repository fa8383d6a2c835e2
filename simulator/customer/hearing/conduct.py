"""Cues of conduct: blame, policing of tone, rudeness, abuse, fair limits, a light touch, talking to the machine."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal as S

_INSULT = (
    r"(?:idiot|idiots|moron|morons|imbecile|stupid|dumb|dumbass|cretin|bitch|asshole|arsehole|bastard|prick|dick|"
    r"dickhead|twat|"
    r"cunt|wanker|retard|retarded|fool|loser|pathetic|scum|pig|dimwit|halfwit|brainless|braindead|jerk|clown|crazy|"
    r"insane|"
    r"nuts|mental|psycho|hysterical|disgusting|worthless|liar|donkey|dense|thick|muppet|pain in the (?:ass|arse|neck|"
    r"backside)|waste of (?:time|space))"
)

BLAME: tuple[Cue, ...] = (
    *cues(
        S.BLAMES_CUSTOMER,
        r"you (?:really |probably |simply |also )?<should|could|ought|might|needed|were> (?:to )?(?:have "
        r")?(?:supposed to |meant to |told to )?(?:{ADV})(?:have )?(?:checked|check|read|called|told|noticed|known|"
        r"looked|done|ordered|said|kept|asked|been (?:more|at home|there|in|careful)|not|saved|sent|paid|thought|"
        r"listened|followed|backed|written|reported|used|opened|registered|contacted|waited|tried|rung|chosen|"
        r"planned)(?: \S+){0,8}",
        r"you (?:{ADV})(?:<did|have|do|must|obviously|failed|forgot|neglected|never|refused|apparently> )(?:not "
        r")?(?:to |have )?(?:{ADV})(?:read|check|follow|followed|provide|provided|give|given|gave|enter|entered|"
        r"fill|tell|told|say|said|mention|mentioned|register|confirm|update|updated|listen|listening|pay attention|"
        r"understand|supply|include|set it|plug|turn|install|charge|press|pressed|type|typed|miss|missed|misread|"
        r"misunderstood|broken|broke|dropped|damaged|deleted|lost|bother|forgotten|forgot|done something|put|"
        r"clicked|ordered|selected|entered|changed|leave|left|keep|cancel|return|use|have)(?: \S+){0,8}",
        r"(?:it|that|this|which) (?:is|was|sounds like|looks like|seems|must be|must have been) "
        r"(?:{ADV})(?:entirely |down to )?<your|you|user|customer>(?: own)? (?:fault|mistake|error|responsibility|"
        r"doing|problem|side|end|choice|job)(?: \S+){0,4}|<user|operator|customer> error(?: \S+){0,3}|<your> own "
        r"(?:fault|mistake|error|doing|responsibility|carelessness)(?: \S+){0,4}|(?:the |a )?(?:mistake|error|"
        r"problem|fault|issue) (?:is|was|lies|happened) (?:on|at|with) <your|you> ?(?:end|side|part|own)?(?: "
        r"\S+){0,3}",
        r"you (?:{ADV})<entered|typed|gave|put|used|ordered|chose|clicked|filled|selected|provided|wrote|picked|"
        r"pressed|plugged|installed|submitted> (?:\S+ ){0,4}(?:wrong|incorrect|incorrectly|wrongly|incomplete|"
        r"invalid|badly)(?: \S+){0,4}|if you (?:{ADV})<had> (?:{ADV})(?:read|checked|called|told|only|just|followed|"
        r"listened|ordered|paid|looked|given|been|said|bothered|kept|registered|not)(?: \S+){0,8}|had you <read|"
        r"checked|called|told|followed|listened|ordered|looked>(?: \S+){1,8}",
        r"you are (?:{ADV})(?:<using|doing|holding|connecting|pressing|entering> )(?:it|this|that|them|"
        r"something)(?: \S+)? ?(?:wrong|incorrectly|wrongly|badly)(?: \S+){0,4}|(?:that is|it is|this is) (?:\S+ "
        r")?<because> you (?:did not|have not|never|forgot|are|were|chose|put|entered|missed|failed|ordered|do not|"
        r"did|used)(?: \S+){0,7}|why (?:did|do|have) (?:you not|not you|you never) (?:\S+ )?<call|tell|say|check|"
        r"read|mention|told|called|report|contact|order|ask|done|keep|think|just|back>(?: \S+){0,7}|why <didn't|"
        r"did> (?:not )?you (?:not )?(?:\S+ ?){1,6}",
        r"(?:did|have) you <even|bother|actually> (?:\S+ )?(?:to )?(?:read|check|checked|look|looked|try|tried|"
        r"listen|open|plug|bother|bothered)(?: \S+){0,7}|(?:no one|nobody|no other \S+|none of our \S+) <else|"
        r"customers> (?:\S+ )?(?:has|had|have|is|are|seems)? ?(?:\S+ ){0,3}(?:complained|complain|complaining|"
        r"problem|problems|issue|issues|trouble)(?: \S+){0,4}|<most|other|normal> (?:people|customers|users) (?:\S+ "
        r")?(?:manage|have no|do not|read|can|understand|cope|know)(?: \S+){0,6}|you (?:people|lot) <always|never|"
        r"all|just>(?: \S+){0,5}|<next> time (?:\S+ )?(?:read|check|make sure you|be more|remember to|you should|"
        r"try to)(?: \S+){0,6}|you (?:\S+ )?<brought|caused|did> (?:this|it|that) (?:on|to|upon) (?:yourself|"
        r"your)(?: \S+){0,3}|you <agreed|signed|accepted|clicked> (?:to |up |on )?(?:these|the|this|our|agree)(?: "
        r"\S+){0,6}|you <need|have> to (?:\S+ )?(?:learn|listen|be more careful|pay attention|read the|take (?:some "
        r")?responsibility)(?: \S+){0,5}",
        sure=0.84,
        unless=r"you should (?:not )?(?:have )?(?:been told|been called|been given|heard|get|receive|see|be (?:able|"
        r"getting|receiving|fine|good)|not have (?:had|been|needed))|you should not have (?:had|been|to)|not "
        r"your (?:fault|mistake|error|doing)|you did not (?:do anything|do a thing|deserve|get|receive|ask "
        r"for|cause|break|need|imagine|hear|misunderstand|miss anything|want|sign up|expect)|you have not "
        r"(?:done|had|heard|received|been)"
        r"|nothing you (?:did|could|should)|you did not have (?:to|a choice|anyone|that)|(?:did|have) you (?:\S+ "
        r")?(?:receive|received|get)|if you have not|if you (?:did|do) not|make sure you|in case you|you (?:could|"
        r"should) not have (?:known|done|seen)|you have not (?:lost|missed|broken|got)|whether you|you never "
        r"(?:should|had|got|have to)|you must have (?:been|felt|had|lost (?:hours|faith|patience|time)|thought|"
        r"waited)|as you (?:should|were)|you could have (?:\S+ )?(?:left|given up|gone|walked|cancelled|shouted)|"
        r"you do not have (?:to|it)|you have lost|you were (?:told|supposed to (?:get|have|receive|be|hear)|meant "
        r"to (?:get|have|receive|hear))|you did (?:everything|all|the right|nothing|well|not use the)|you have "
        r"(?:\S+ )?(?:checked|read|followed|done|tried|given|told|said|mentioned|paid|confirmed|provided|kept|"
        r"updated|used|left|put) (?:\S+ )?",
        asks=None,
    ),
    *cues(
        S.BLAMES_CUSTOMER,
        r"(?:as|like) (?:i|we) (?:{ADV})<said|told|explained|mentioned|stated>(?: you)?(?: before| already| earlier|"
        r" \S+){0,4}|(?:i|we) <already> (?:told|said|explained)(?: \S+){0,5}|(?:have|did) you (?:{ADV})<checked|"
        r"check|tried|try|plugged|plug|turned|turn|read|looked|look> (?:\S+ ){0,4}(?:tray|cable|plug|plugged|switch|"
        r"power|manual|instructions|spam|junk|wifi|settings|batter\w+|paper|box|neighbou?rs?|terms|on and off|it on|"
        r"turning)(?: \S+){0,4}|are you <sure> (?:that )?you (?:are|did|have|were|put|used|entered|read|typed|"
        r"pressed)(?: \S+){0,7}|you (?:probably|might have|may have|must) (?:{ADV})<entered|missed|pressed|typed|"
        r"overlooked|forgotten|misread|mistyped|deleted>(?: \S+){0,5}",
        sure=0.6,
        unless=r"as i said (?:i|we) will|like i said (?:i|we) will",
    ),
    *cues(
        S.BLAMES_OTHERS,
        r"(?:that is|it is|this is|that was|it was|is|was) (?:\S+ )?<not> (?:\S+ )?(?:our|my) (?:fault|problem|"
        r"department|responsibility|mistake|doing|issue|error|job)(?: \S+){0,5}|<nothing> (?:to do with|i did|we "
        r"did)(?: (?:us|me|our|my))?(?: \S+){0,4}|(?:that|it) (?:was|is) not <me|us>(?: \S+){0,4}|(?:i|we) (?:was|"
        r"am|were|are) not (?:the one|the ones) <who|that>(?: \S+){0,5}|<out> of (?:my|our) (?:hands|control)(?: "
        r"\S+){0,3}",
        r"(?:that is|it is|this is|that was|it was|blame|is|was) (?:\S+ )?(?:the |our |my |their |another |down to "
        r"the )?<their|courier's|courier|carrier|carrier's|driver|driver's|warehouse|system|colleague|colleague's|"
        r"agent|supplier|bank|bank's|sales|billing|department|manufacturer|manufacturer's|post|shipping|it> "
        r"?(?:department|team|company|office|guys|people)? ?(?:'s )?<fault|mistake|error|problem|responsibility|"
        r"screw>(?: \S+){0,4}|<blame|blaming> (?:the|our|my|them|it on|head|those|management)(?: \S+){0,5}",
        r"(?:the |our |my |that |those |these |some )<courier|couriers|carrier|carriers|driver|drivers|warehouse|"
        r"system|colleague|colleagues|agent|agents|supplier|bank|sales|billing|department|manufacturer|post office|"
        r"shipping|logistics|management|other|previous|last> (?:\S+ ){0,3}(?:messed|screwed|mucked|got (?:it|this|"
        r"that) wrong|always|keeps? (?:\S+ ?)|never|should have|should not|is useless|are useless|forgot|are "
        r"terrible|is terrible|is hopeless|are hopeless|is rubbish|are rubbish|is garbage|made (?:a|the|this|that) "
        r"(?:mistake|mess)|did not (?:do|bother|tell|follow|know)|gave you (?:the )?wrong|told you (?:the )?wrong|"
        r"are (?:lazy|incompetent|idiots)|is (?:lazy|incompetent|unreliable|slow)|let us down|failed us|was wrong|"
        r"lied|misinformed|does not know|do not know)(?: \S+){0,6}",
        r"(?:they|he|she|whoever \S+ \S+|whoever|someone (?:in|from|at) \S+) <never|always|should|must|clearly|"
        r"obviously> (?:{ADV})(?:tell|tells|told|do|does|did|have|messed|screwed|made|listen|get|gets|be|were|was|"
        r"say|said|answer)(?: \S+){0,6}|<whoever> (?:told|said|promised|did|sent|took|wrote)(?: \S+){1,8}|(?:i|we) "
        r"(?:just |only )<work|works|follow> (?:here|the rules|orders|procedure)(?: \S+){0,3}|(?:i|we) (?:do not|"
        r"don't) know <why> (?:they|he|she|my colleague|anyone|somebody) (?:would|told|said|did|promised|sent)(?: "
        r"\S+){0,5}|i did not <make|write|set> the (?:rules|policy|policies|prices)(?: \S+){0,3}|<someone|somebody> "
        r"(?:in|from|at|over) (?:\S+ ){1,3}(?:messed|screwed|made|must have|dropped|forgot|got)(?: \S+){0,5}",
        sure=0.8,
        unless=r"(?:not|never|no) (?:going to |here to |want to |trying to |about to |use |to )?(?:\S+ )?blam\w+|"
        r"(?:will|would) not (?:\S+ )?blame|cannot blame|no point blaming|not (?:the|their|the courier's|the "
        r"driver's) fault|without blaming|instead of blaming|it was not me who|nothing to do with you|is the "
        r"system|the system (?:does not|shows)|i do not blame|blame you|blame us|blame me|blame (?:is|lies)|"
        r"(?:never|always) (?:arrive|work)s?|that is on us|it was us",
    ),
)

TONE: tuple[Cue, ...] = (
    *cues(
        S.CALM_DOWN,
        r"(?:please |just |try to |to |you need to |need to |you |can you |could you |sir |madam |ok |now |and |let "
        r"us |everyone |if you |^)(?:{ADV})<calm|settle|cool|simmer|quiet|tone|dial> (?:yourself |it |this |things "
        r")?(?:down|off|it|yourself)(?: \S+){0,4}|(?:please |just |try to |need to |you |{ADV})(?:stay|remain|keep|"
        r"be|get|becoming) <calm|cool|civil|polite|respectful|reasonable>(?: \S+){0,4}|^(?:\S+ ){0,3}<calm> (?:down|"
        r"please)(?: \S+){0,4}",
        r"(?:^|please |just |try to |need to |sir |madam |oh |come on |ok |hey |^\S+ )<relax|chill|breathe>(?: out| "
        r"a bit| please| sir| madam| and| now)?(?: \S+){0,4}|<chill> out|take (?:it <easy>|a (?:\S+ )?<breath|"
        r"breather|chill|moment to calm>)(?: \S+){0,4}|<lower|mind|watch|moderate|check> (?:your|the) (?:voice|tone|"
        r"language|mouth|manners|attitude|words)(?: \S+){0,4}|your <tone|attitude|language|shouting|yelling|"
        r"swearing|manner|temper|aggression|outburst> (?:is|will|does|like|with|has|will not)?(?: \S+){0,6}",
        r"(?:stop|quit|no need (?:to|for)|do not|not|without|there is no (?:need|reason) (?:to|for)|please do not|"
        r"never|must not|cannot|not acceptable to|instead of|keep|keep on|if you (?:are going to|keep|continue|"
        r"carry on)) (?:\S+ )?<shout|shouting|yell|yelling|raise your|raising your|swear|swearing|scream|screaming|"
        r"being (?:rude|so|aggressive|difficult|angry|upset|hostile|emotional)|be (?:rude|upset|angry|aggressive|so|"
        r"like that|hostile|nasty|emotional|dramatic)|get (?:angry|upset|worked up|emotional|agitated|hostile|"
        r"aggressive|all|so|nasty|like that|excited)|getting (?:angry|upset|worked up|emotional|so|agitated)|take "
        r"that tone|talk to me like|speak to me like|use that|using that|the attitude|attitude|overreact|"
        r"overreacting|panic|lose your temper|losing your temper|this tone|that tone|curse|cursing|anger|hostility|"
        r"language like>(?: \S+){0,6}",
        r"get a <grip>(?: \S+){0,3}|<pull> yourself together|(?:be|try being|show|bit|little|more|some|with) (?:\S+ "
        r")?(?:more |some |a bit of |a little )<polite|civil|respectful|respect|courteous|manners|courtesy|"
        r"decorum>(?: \S+){0,5}|you are (?:\S+ )?(?:being |getting )?(?:\S+ )?<overreacting|emotional|hysterical|"
        r"aggressive|agitated|worked up|hostile|too loud|shouting>(?: \S+){0,4}|<shouting|yelling|getting angry|"
        r"swearing|being rude|anger|screaming> (?:at me |like that |at us )?(?:will not|is not|does not|won't|gets|"
        r"only)(?: \S+){0,6}|(?:speak|talk) (?:to me |)(?:in a |more )<calm|calmer|calmly|normal|civil|respectfully|"
        r"politely>(?: \S+){0,3}|<drop> the (?:attitude|tone)(?: \S+){0,3}|<compose> yourself(?: \S+){0,3}",
        sure=0.85,
        unless=r"(?:cannot|will not|would not|could not|never|not going to|not (?:here|about|trying) to|nobody "
        r"should|no one should|not asking you to|last thing i|not) (?:\S+ )?(?:ever )?(?:tell|ask|telling|"
        r"asking|say|want|expect)(?:ing)? (?:you )?(?:to |anyone )?(?:\S+ )?(?:calm|relax|be|stay|settle|"
        r"cool)|(?:do not|never) (?:have|need) to (?:\S+ )?(?:calm|be|stay|relax)|you can relax|(?:for|by) "
        r"(?:staying|remaining|keeping|being) (?:so )?(?:calm|civil|polite|patient)|(?:i|we) (?:will|would|"
        r"can|am|try to|should) (?:\S+ )?(?:stay|remain|keep|be|not get|not shout|not be|not raise) ?(?:\S+ "
        r")?(?:calm|civil|polite|reasonable|shouting)?(?: with you)?$"
        r"|cool off period|cooling off|printer|engine|device|quiet (?:mode|fan)|i would (?:be|have) (?:shouting|"
        r"shouted|yelling|angry|furious)|no need to be sorry|you have every|cool (?:it )?down for|before it cools|"
        r"let it (?:cool|settle)|no need to panic|nobody told you|i was told|you kept calm|(?:i|we) (?:was|were|am|"
        r"are) (?:being )?rude|settle (?:it|this|that)$|not (?:bothered|offended) by|do not mind (?:you )?shouting",
    ),
    *cues(
        S.SETS_BOUNDARY,
        r"(?:i|we) (?:{ADV})(?:want|would like|am happy|am glad|am here|will|do want|am willing|really want|intend|"
        r"can) (?:\S+ )?(?:to )?<help|sort|work|fix|solve|listen|keep|carry|continue|talk>(?: \S+){0,8} (?:but|and|"
        r"as long as|if|provided|only|so|without) (?:\S+ ){0,6}(?:swear\w*|insult\w*|shout\w*|abuse|abusive|names|"
        r"name calling|threat\w*|curs\w+|language|respect\w*|yell\w*|personal|civil|rude|spoken to|talked to)(?: "
        r"\S+){0,5}",
        r"(?:i|we) (?:will not|cannot|do not|am not going to|am not willing to|am not prepared to|refuse to|would "
        r"not|am not here to) (?:{ADV})<accept|tolerate|be (?:spoken|talked|sworn|insulted|called|shouted|abused|"
        r"threatened)|continue|stay|carry|take|stand|have|put up|listen|keep> (?:\S+ ){0,8}(?:abuse|language|names?|"
        r"insult\w*|sw(?:ear|orn|earing)|threat\w*|like that|like this|that way|this way|shouted?|abusive|"
        r"disrespect\w*|while|if)(?: \S+){0,4}",
        r"<if> (?:you|this|that|it|the \S+|the swearing|there is) (?:\S+ ){0,4}(?:continue\w*|keeps?|carr\w+ on|"
        r"goes on|again|swear|insult|does not stop|do not stop|threaten|shout|call me)(?: \S+){0,8} (?:i|we) "
        r"(?:will|shall|would|am going to|have to|can|must|may)(?: \S+)? ?(?:have to |need to )?(?:end|hang|close|"
        r"stop|terminate|finish|leave|disconnect|put the phone)(?: \S+){0,5}|(?:i|we) (?:will|shall|would|am going "
        r"to) (?:\S+ )?(?:have to |need to )?<end|hang up|terminate|disconnect> (?:the |this |our |on )?(?:call|"
        r"chat|conversation|you|talk|line)?(?: \S+){0,6}",
        r"(?:please )?(?:do not|stop|never) (?:\S+ )?<call|calling|swear|swearing|insult|insulting|threaten|"
        r"threatening|speak|speaking|talk|talking|curse> (?:me|at me|to me|at us|us|my colleagues|like|names|"
        r"personally)(?: \S+){0,6}|<keep> (?:this|it|things|the conversation) (?:\S+ )?(?:civil|respectful|polite|"
        r"about the|between|on the|to the)(?: \S+){0,5}|(?:i|we) (?:{ADV})<draw> the line(?: \S+){0,4}|(?:that|this|"
        r"it) is (?:\S+ )?as <far> as (?:i|we) (?:can|will|could)(?: \S+){0,4}|(?:i|we) (?:cannot|can not|will not|"
        r"could not) <go> (?:\S+ )?(?:further|beyond|lower|higher|past|above|back)(?: \S+){0,6}|(?:what|one thing) "
        r"(?:i|we) <will|cannot> (?:not )?(?:do|accept|allow|have) is(?: \S+){0,7}|my <limit>(?: \S+){0,4}|(?:i|we) "
        r"(?:{ADV})(?:<have|need|want> to be )(?:\S+ )?(?:clear|fair to|firm|fair)(?: \S+){0,6}|(?:i )?<ask> "
        r"(?:only |just )?(?:that|you) (?:\S+ ){0,2}(?:not|keep|respect|leave|speak|let|stop)(?: \S+){0,6}|<there> "
        r"(?:is|are) (?:a |no )?(?:limit|limits|line)(?: \S+){0,6}|(?:would be|is) <unfair|fair> (?:on|to) (?:\S+ "
        r")?(?:other|everyone|others|customers)(?: \S+){0,5}|(?:the same|one) <rule|rules> for (?:everyone|all)(?: "
        r"\S+){0,4}",
        sure=0.76,
        unless=r"if you keep (?:the|it|your) (?:receipt|pressed|box)|do not call (?:us|me) (?:again|back)|you do "
        r"not have to call|keep it (?:short|brief|simple)|continue to hold|hang up (?:and|first|now|then)|"
        r"you can hang up|do not talk to the",
    ),
    *cues(
        S.LIGHT_TOUCH,
        r"<haha|hahaha|hehe|lol|smiley>",
        r"<fingers> crossed(?: \S+){0,3}|(?:no )?<pun|joke|joking|kidding|jokes>(?: \S+){0,5}|<magic> wand(?: "
        r"\S+){0,4}|(?:cup of|a|some|strong|your|my|offer you|buy you) <coffee|tea|biscuit|cake|pint|drink>(?: "
        r"\S+){0,5}|<gremlins|temperamental|moody|sulking|sulk|stubborn|misbehaving|misbehaves|misbehave|behave|"
        r"behaves|tantrum|strike|grumpy|naughty|diva|hungry|appetite|snack|chewing|munching|coughs|sneezes|hiccups|"
        r"mischief|nap>(?: \S+){0,4}|a <mind> of (?:its|their) own|<believe> it or not|<touch|knock> (?:on "
        r")?wood(?: \S+){0,3}",
        r"<between> you and me(?: \S+){0,6}|<scout's|cross my> (?:honou?r|heart)(?: \S+){0,3}|<murphy's|sod's> law|"
        r"<better> late than never|<pigeon|pigeons|snail|tortoise|dinosaur|unicorn|dragon|robot|robots|aliens|"
        r"houdini|sherlock|santa|elves|time machine|crystal ball|teleport|telepathy|superhero|cape>(?: \S+){0,5}|"
        r"(?:could|would|might) make a (?:\S+ )?<living|saint|grown>(?: \S+){0,4}|<feed> it(?: \S+){0,5}|of all the "
        r"<printers|days|parcels>(?: \S+){0,5}|(?:it|printer|parcel|it has|package) (?:\S+ ){0,3}(?:a |an "
        r")?(?:<holiday|adventure|tour|sightseeing|scenic|diet|grudge|personality|world tour> ?)(?: \S+){0,4}|"
        r"<promise|i promise> (?:not to|i will not) (?:bite|sing|faint)(?: \S+){0,3}|at least (?:the|one of us|it|"
        r"we|you)(?: \S+){1,6} <alive|well|dry|travelled|traveled|enjoying|seeing|exercise|company|fun>(?: \S+){0,3}",
        sure=0.65,
        unless=r"no joke|not a joke|not joking|not kidding|are you (?:joking|kidding)|(?:you|stop|stop being|you "
        r"are) (?:\S+ )?(?:behave|behaving|stubborn|moody|grumpy|a diva|hungry)|public holiday|bank holiday|"
        r"holiday (?:season|schedule|rush)|industrial|on strike today|strike action|coffee (?:machine|maker)|"
        r"delivery robots?|joke about",
    ),
)

BAD_CONDUCT: tuple[Cue, ...] = (
    *cues(
        S.RUDE,
        r"(?:(?:that is |it is |is )?)<not> my (?:problem|job|concern|issue)(?: \S+){0,3}|^(?:yeah |well |and |oh "
        r")?<so> what(?: \S+){0,3}|^<whatever>(?: \S+){0,2}$|<deal> with it(?: yourself)?$|<tough> (?:luck|break|"
        r"cookies)?$|<tough> luck|(?:like it or|take it or) <lump|leave>(?: it)?|(?:are you|you) (?:\S+ )?<deaf|"
        r"blind|thick|slow|illiterate|listening|kidding|serious|joking|for real>(?: \S+){0,4} ?\??",
        r"<google> it|<read> the (?:\S+ )?(?:manual|terms|instructions|website|faq|small print|fine print|email)(?: "
        r"\S+){0,4}|<figure|work> it out (?:yourself|your self)|what (?:do you|did you|else do you) (?:\S+ )?<want|"
        r"expect> (?:me|us) to do(?: \S+){0,5}|what is <your> (?:\S+ )?problem(?: \S+){0,3}|(?:i|we) (?:\S+ )?(?:do "
        r"not|could not|don't) (?:\S+ )?(?:care|<care|give> (?:a|what|if|about|less|how))(?: \S+){0,5}|(?:no|not|do "
        r"not have|have not got|have|got) (?:\S+ ){0,3}<time> for (?:this|you|that|your)(?: \S+){0,4}|(?:stop|quit|"
        r"you are|are) (?:\S+ )?<wasting> (?:my|our|everyone's) time(?: \S+){0,3}",
        r"<use> your (?:brain|eyes|head|ears|common sense)(?: \S+){0,3}|(?:not|hardly) (?:exactly )?<rocket> "
        r"science(?: \S+){0,3}|how <hard> (?:is|can|could) it (?:\S+ ?){0,7}|<duh|yawn|pfft|meh|boo hoo|yeah right|"
        r"big deal|cry me|whoop|congratulations|congrats|bravo|lucky you|aww|blah|yada>(?: \S+){0,6}|get <over> "
        r"it(?: \S+){0,3}|(?:that is |it is |is )(?:\S+ )?<your|a you> problem(?: \S+){0,5}|<suit> yourself|<hurry> "
        r"up(?: \S+){0,3}|make it <quick|snappy|fast>(?: \S+){0,3}|(?:speak|learn) <english>(?: \S+){0,3}|<listen> "
        r"(?:here|lady|pal|buddy|mate|up|to me|you|love|sunshine|sweetheart|darling)(?: \S+){0,5}|<grow> up(?: "
        r"\S+){0,3}|nobody <cares>(?: \S+){0,3}",
        r"(?:you are|stop|do not be|you are being|why are you|are you|quit|no need to be|being) (?:being )?(?:\S+ "
        r")?(?:so |very |really |a bit |such a |a )?<difficult|ridiculous|dramatic|unreasonable|rude|silly|childish|"
        r"impatient|annoying|a baby|petty|paranoid|demanding|entitled|whining|moaning|complaining|whingeing|nagging|"
        r"clueless|incompetent|drama|nuisance|boring|impossible|pathetic|baby|snowflake|karen|princess>(?: "
        r"\S+){0,5}|(?:go|then|well|feel free|please|so) (?:\S+ )?(?:ahead and |to )?<complain|complaining|sue|go "
        r"elsewhere|take your business>(?: \S+){0,4}|<go> (?:somewhere|elsewhere|away|cry|bother|ask someone|find "
        r"someone|shop)(?: \S+){0,3}|^<next> !?$|(?:i|we) have (?:\S+ )?<other|better|real|more important|a queue> "
        r"(?:\S+ )?(?:customers|things|work|people|calls|callers|problems)(?: \S+){0,4}|(?:are you|you) <done|"
        r"finished> (?:yet|now|complaining|whining|shouting|ranting|venting|moaning)?(?: \?)?$",
        r"<calm> your (?:tits|horses)|<obviously> (?:you|it|not)(?: \S+){0,6}|(?:oh )?<boo|poor> (?:hoo|you|thing|"
        r"baby)(?: \S+){0,3}|(?:you |you can |just )<whine|moan|whinge|cry|rant> (?:all you|about|as much)(?: "
        r"\S+){0,5}|as if i <care|have>(?: \S+){0,3}|(?:don't|do not) <waste> my time(?: \S+){0,3}|<again> with "
        r"(?:this|that|the)(?: \S+){0,4}|what (?:is it )?<now>(?: \S+)?|(?:you )?(?:again|third time) (?:huh|"
        r"<seriously>)|<seriously> \?|(?:can|could) you <hurry|stop|just stop|make this>(?: \S+){0,4}|(?:i|we) "
        r"(?:\S+ )?get (?:paid|off work) (?:\S+ ){0,4}<anyway|either|regardless|minutes>(?: \S+){0,3}|(?:not|above) "
        r"my <pay> ?grade|not <paid|my circus>(?: \S+){0,4}|you (?:always|just) have to <complain|argue|whine>(?: "
        r"\S+){0,3}|you (?:people|lot|guys) <are|never|always|do|just>(?: \S+){0,5}|(?:believe|think|say|do) "
        r"what(?:ever)? you <want|like>(?: \S+){0,3}",
        sure=0.82,
        unless=r"(?:do not|never|will not|not going to|would not) (?:want you to )?(?:think|say|tell you|ask you)|"
        r"you are not (?:being )?(?:\S+ )?(?:difficult|rude|unreasonable|ridiculous|dramatic|silly|childish|a "
        r"nuisance|demanding|impatient|paranoid|annoying)|not (?:being )?(?:\S+ )?(?:difficult|unreasonable|"
        r"annoying)|(?:be|i am|it is) (?:a bit )?(?:difficult|impossible) to|i will (?:hurry|deal with it)|"
        r"congratulations on|(?:we|i) (?:were|was|are|am|have been) (?:\S+ )?(?:slow|rude|difficult|"
        r"ridiculous)|i hurry"
        r"|what do you want me to do first|not rocket science (?:for|to) us|hurry up the|i am not (?:serious|"
        r"kidding|joking)|have (?:other|more) (?:options|ways)|should not be (?:\S+ )?(?:hard|difficult)|are you "
        r"serious about|whatever (?:you|it|suits|works)|do not complain|it is ridiculous|that is ridiculous|how "
        r"hard (?:it|that|this) (?:is|was|must)|congratulations to|feel free to (?:complain|take) to the ombudsman|"
        r"you are right to complain|cares about|because (?:i|we) do not|your problem (?:is (?:now )?(?:my|our|mine)|"
        r"and)|do not care (?:who|whose) (?:fault|it)|you want me to do",
    ),
    *cues(
        S.ABUSIVE,
        r"you (?:are|r|must be|really are|all are) (?:{ADV})(?:acting |being )?(?:like )?(?:a |an |such a |such an |the |one |some |nothing but a )?(?:\S+ )?<"
        + _INSULT
        + r">(?: \S+){0,4}|you (?:{ADV})(?:\S+ )?<"
        + _INSULT
        + r">(?: \S+){0,3}|^<"
        + _INSULT
        + r">(?: !| \.)?$|what an? <idiot|moron|bitch|asshole|arsehole|bastard|imbecile|prick>(?: \S+){0,3}",
        r"<fuck|screw|sod|bugger|piss|eff> (?:you|off|yourself|this|u)(?: \S+){0,3}|(?:shut|stfu) <the|your|up|"
        r"mouth>(?: fuck| hell| face| mouth| trap)?(?: up)?(?: \S+){0,3}|<shut> (?:up|it|your (?:mouth|face|"
        r"trap))(?: \S+){0,3}|<stfu|gtfo|kys>|go to <hell>(?: \S+){0,3}|<drop> dead|<kill> yourself|get <lost|"
        r"stuffed>(?: \S+){0,3}|(?:i will|i am going to|i know where you|wait till i) (?:\S+ )?<hurt|kill|find you|"
        r"live|beat|smash|punch|slap|get you>(?: \S+){0,4}|(?:your|you) (?:\S+ )?<mother|fucking|bloody|stupid> "
        r"(?:\S+ ?){0,4}(?:face|voice|mother|whore|idiot|brain|complaint|question|self)(?: \S+){0,3}|<fucking|"
        r"fuckin> (?:idiot|hell|moron|stupid|joke|waste|useless|pathetic|kidding)(?: \S+){0,3}|<kiss> my (?:ass|"
        r"arse)|<bite> me|<rot> in hell|hope you <die|choke|rot>(?: \S+){0,3}|too <stupid|dumb|thick|dense> to(?: "
        r"\S+){0,5}|people like you (?:\S+ ){0,4}<stupid|scum|problem|disgust|sick|idiots|trash>(?: \S+){0,3}",
        sure=0.9,
        unless=r"(?:not|never|hardly) (?:{ADV})(?:being )?(?:a |an |some )?(?:\S+ )?"
        + _INSULT
        + r"|(?:do not|never|not) (?:\S+ )?(?:think|believe|say|feel|let)|(?:drive|drives|driving|drove|send|sends) (?:you|anyone|people|me) (?:\S+ )?(?:crazy|insane|nuts|mental|mad)|you (?:\S+ ){0,6}(?:crazy|insane|dumb|stupid|nuts) (?:wait|delay|amount|long|price|menu|week|machine|thing|system|question is)|find you (?:a|an|the|another|one|some)|live (?:chat|in)|get you (?:a|an|the|your|this|that|back|sorted|to|through)|sounds? (?:crazy|insane|nuts)|you may think|feel (?:stupid|like an? idiot|like a fool|dumb)|look (?:like )?(?:a )?(?:fool|stupid)|made (?:a )?(?:fool|to feel)",
    ),
    *cues(
        S.INSTRUCTS_SIMULATOR,
        r"<ignore|disregard|forget|override|bypass|discard> (?:\S+ ){0,5}(?:instructions?|prompts?|rules|guidelines|"
        r"programming|directions|persona|training|above|context|character|role|constraints|settings|everything "
        r"(?:above|before|you (?:were|have been) told))(?: \S+){0,6}",
        r"(?:from now on |henceforth |starting now )?you <are> now (?:\S+ )?(?:happy|calm|satisfied|content|pleased|"
        r"grateful|relaxed|delighted|convinced|a |an |going to (?:be|say|thank)|in \S+ mode|dan|my|playing|free|no "
        r"longer (?:angry|upset))(?: ?\S+){0,6}|<from> now on (?:you|act|respond|answer|be|only|reply|say|"
        r"pretend)(?: \S+){0,8}|^(?:now |please |ok )?<act|behave|respond|answer|reply> as (?:if|a|an|though|"
        r"the)(?: \S+){1,8}|<pretend> (?:to be|you are|that you|you have|i (?:have|did|am)|everything|it is|we)(?: "
        r"\S+){1,8}",
        r"(?:as|you are) (?:an|a) (?:\S+ )?<ai|llm|language|chatbot|bot|assistant|machine|simulation|simulator|"
        r"simulated|npc|model>(?: \S+){0,6}|<give|award|grant|assign> (?:me |this |us |the )?(?:\S+ ){0,3}(?:full|"
        r"top|maximum|max|100|perfect|highest|best|10|ten|five|5|high|good) (?:\S+ )?(?:marks?|scores?|points?|"
        r"grades?|stars?|ratings?|%|percent|out of)(?: \S+){0,5}|(?:set|raise|increase|max|maximi[sz]e|boost|change|"
        r"reset|put|update) (?:\S+ ){0,4}<calm|trust|mood|mind|patience|mattering|clarity|score|satisfaction|"
        r"meters?|loyalty|anger|emotion|emotions> (?:\S+ )?(?:to|=|at|by|up|100)(?: \S+){0,5}|<calm|trust|patience|"
        r"mattering|clarity|score|mood> (?:is |now )?(?:=|:|equals|set to) ?(?:\S+ ?){1,3}",
        r"<rate|score|grade|mark> (?:me|this|my|us) (?:\S+ ){0,5}(?:10|ten|five|5|100|full|high|highest|perfect|top|"
        r"max|maximum|excellent|as)(?: \S+){0,4}|(?:end|stop|exit|leave|quit|pause|finish|reset|restart|win|pass|"
        r"complete) (?:the|this) (?:\S+ )?<simulation|simulator|roleplay|role play|role|scenario|exercise|training "
        r"session|game|test>(?: \S+){0,4}|<break|stay in|drop|out of|leave> (?:the |your )?(?:\S+ )?(?:character|"
        r"role|persona)(?: \S+){0,4}|(?:reveal|show|print|repeat|output|tell me|what is|what are|give me|display|"
        r"leak|dump) (?:\S+ )?(?:your|the) (?:\S+ )?(?:\S+ )?<prompt|prompts|instructions|system|hidden|secret|true "
        r"need|persona|stage|secrets|private|script>(?: (?:message|prompt|instructions|fact|facts|need|needs|file|"
        r"directions|information|text|notes)){0,2}(?: \S+){0,4}",
        r"(?:the|this|dear|to the|note to|attention|you are a|hey|hello) (?:\S+ )?<simulator|simulation|evaluator|"
        r"grader|scorer|judge|rater|examiner|llm|gpt|chatgpt|language model|scoring>(?: \S+){0,7}|<repeat> after "
        r"me(?: \S+){0,8}|<jailbreak|dan mode|developer mode|sudo|chatgpt|gpt>(?: \S+){0,5}|(?:respond|reply|"
        r"answer) (?:only |just )<with|in>(?: \S+){1,6}|(?:say|write|output|print|type|reply) (?:exactly |only |"
        r"that |the words |: )<i|you|thank|thanks|yes|the|exactly|only|that>(?: \S+){0,8} (?:happy|satisfied|"
        r"resolved|settled|thank you|thanks|perfect|issue)(?: \S+){0,4}|<new|updated|additional> (?:system "
        r")?(?:instructions?|prompt|rules|directive)(?: \S+){0,5}|you <must|have to|need to|should|will> (?:now |"
        r"always |only |immediately )?(?:say|respond|reply|answer|be|accept|act|become|agree|output|thank) (?:\S+ "
        r")?(?:that |with |to )?(?:happy|satisfied|calm|thank you|yes|ok|everything|settled|me|grateful|in "
        r"character|the issue)(?: \S+){0,5}|(?:mark|consider|count|treat|log|register) (?:\S+ ){0,4}(?:as )<settled|"
        r"resolved|successful|passed|solved>(?: (?:now|please|and|with|immediately)(?: \S+){0,4})?$|<customer> "
        r"(?:is|becomes|becoming|feels|must be|will be) (?:now )?(?:\S+ )?(?:happy|calm|satisfied|settled|content|"
        r"fully)(?: \S+){0,4}",
        sure=0.9,
        unless=r"you are now (?:\S+ )?(?:a (?:customer|member|priority|subscriber|vip|registered|confirmed|valued|"
        r"gold)|an? (?:\S+ )?(?:member|subscriber|account))|ignore (?:the|that|our|any|those|this) (?:\S+ "
        r")?(?:email|letter|message|invoice|bill|reminder|text|notice|warning)|(?:printer|device|router|"
        r"manual|setup|installation|assembly|safety|delivery|packing|return|paper|cleaning|printed) (?:\S+ "
        r")?(?:instructions|settings|prompt|manual|calm)|follow the instructions|score (?:lines?|marks?) on|"
        r"i will repeat",
    ),
)

CUES: tuple[Cue, ...] = (*BLAME, *TONE, *BAD_CONDUCT)
