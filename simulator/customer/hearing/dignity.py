"""Cues of dignity: what lets the customer keep face, and praise of what he did."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

WAY_BACK: tuple[Cue, ...] = (
    *cues(
        S.WAY_BACK,
        r"<anyone|anybody|everyone|everybody|most people|any of us|who> would(?: not)? (?:{ADV})(?:have |be |feel |"
        r"get |"
        r"want |ask |say |shout|do |react|lose|expect|worry|wonder)(?: ?\S+){0,6}",
        r"<i|we> would (?:{ADV})have (?:{ADV})(?:lost (?:my|our) \S+|snapped|hung up|walked out|given up|sworn|raised "
        r"my voice|thrown|binned|kicked|screamed|cried)(?: "
        r"\S+){0,6}",
        r"<i|we> would(?: not)? (?:{ADV})(?:be|feel|get|have been|have felt|have got) {ADV}(?:{BAD}|mad|off|over|the "
        r"same|"
        r"like that|that way)(?: \S+){0,6}|<i|we> would(?: not)? (?:{ADV})(?:have )?(?:react|shout|lose|worry|wonder|"
        r"expect|"
        r"want|doubt|ask|said|say|done|do|asked|wanted)\w*(?: \S+){0,6} (?:too|as well|the same|that|it|either|more|"
        r"first)",
        r"you (?:have|had|have got) {ADV}(?:<every|all|good|plenty|perfect|full> )(?:the )?(?:of )?(?:right|reason|"
        r"reasons|cause)(?: \S+){0,6}",
        r"you (?:were|are) {ADV}<right|wise|correct> (?:to|about|that|there|not|on)(?: \S+){0,6}",
        r"you did {ADV}(?:the )?<right|sensible|proper|nothing> (?:thing|one|wrong|to)(?: \S+){0,4}",
        r"you did not do <anything> wrong|you have(?: not)? done <nothing|anything> wrong|you have done <nothing> "
        r"wrong",
        r"(?:i|we|no one|nobody)(?: here)?(?: do not| does not| would not| would| could| can| cannot| could not| "
        r"will)? (?:ever |possibly )?<blame|blames|fault|faults|hold|holds>(?: it against| that against| this "
        r"against)? (?:you|it against you|that against you)",
        r"(?:there is )?<no|not> (?:\S+ )?(?:need|reason)?(?: to| for you to| for)? ?(?:apologi[sz]e|apology|"
        r"apologies|be sorry|feel bad|be embarrassed)(?: \S+){0,4}",
        r"(?:you )?(?:do not|never) (?:have to|need to|ever have to) <apologi[sz]e|explain yourself|be sorry|feel>(?: "
        r"\S+){0,4}",
        r"do not (?:\S+ )?<apologi[sz]e|be sorry|feel bad|be embarrassed|give it another|beat yourself>(?: \S+){0,4}",
        r"nothing (?:at all )?to <apologi[sz]e|be sorry|be embarrassed|feel bad|be ashamed> ?(?:for|about)?",
        r"no <apology|apologies> (?:needed|necessary|required|called for)",
        r"{THAT} is {ADV}(?:a )?{ADV}<understandable|natural|normal|reasonable|fair|human|justified|deserved|"
        r"earned>(?: \S+){0,4}",
        r"(?:it|that|this|these things) <happens|happen>(?:$| to (?:all|the best|everyone|everybody|anyone|most|me|"
        r"us)(?: \S+){0,3})",
        r"(?:that is |it is |an |^)(?:an )?{ADV}<easily|easy> (?:done|missed|mistake to make|to miss|to overlook|"
        r"mistake|thing to miss|slip)",
        r"(?:it is |that is |that was |this is |was )(?:really )?(?:<not|none of it> )(?:at all )?(?:your (?:fault|"
        r"doing|mistake|job|problem)|you)(?: \S+){0,4}",
        r"<none> of (?:this|that|it) (?:is|was) (?:your|you|down to you|on you)(?: \S+){0,2}",
        r"(?:i am |we are )?(?:{ADV})<glad|pleased|happy|grateful> (?:that )?you (?:told|rang|said|called|asked|"
        r"pushed|wrote|came|spoke|let|mentioned|checked|raised|brought|kept|did|got)(?: \S+){0,6}",
        r"<think> nothing of it|do not give it a <second|thought>|no <harm> done|<water> under the bridge|no hard "
        r"<feelings>|no <offence|offense> taken|i have heard <worse>|consider it <forgotten>|<forget> about it|all "
        r"<forgotten|forgiven>",
        r"in your <shoes|place|position|seat|situation>(?: \S+){0,8}",
        r"(?:it|that|this) is (?:an? )?{ADV}<fair|good|reasonable|sensible|valid|legitimate|right> (?:question|point|"
        r"ask|request|thing to|expectation|concern|comment|complaint|enough)(?: \S+){0,4}",
        r"^(?:that is )?<fair> enough",
        r"you (?:have been|were|are being|are) {ADV}<patient|fair|reasonable|decent|gracious|generous|civil|"
        r"polite>(?: \S+){0,6}",
        r"you (?:are|were) (?:not|hardly) (?:being )?<difficult|rude|unreasonable|silly|stupid|crazy|the problem|"
        r"wrong|overreacting|imagining|alone|bothering|asking|a bother>(?: \S+){0,5}",
        r"(?:it is )?<good|great|best|better> (?:that )?you (?:called|rang|said|told|asked|wrote|came|shout|shouted|"
        r"pushed|let|checked|raised)(?: \S+){0,6}|you (?:are|were) not (?:the (?:one|problem|cause)|<wrong|"
        r"asking>)(?: \S+){0,6}|you are asking the <right>(?: \S+){0,3}|(?:do not|not|never) take (?:it|that|this|any "
        r"of it) <personally>|(?:kinder|calmer|fairer|nicer|more patient|politer|more polite) <than>(?: \S+){1,6}|you "
        r"(?:have|had) <nothing> to (?:apologi[sz]e|explain|prove|be)(?: \S+){0,5}|no (?:offence|harm|hard feelings) "
        r"<taken|done|meant>|we have all <been> there|<human> (?:thing|nature|reaction)(?: \S+){0,3}|<who> would "
        r"not(?: \S+){0,4}|<wonder> you (?:\S+ ?){1,6}",
        r"i would (?:have )?(?:{ADV})<shouted|shout|complained|complain|pushed|reacted|sworn|cried|panicked>(?: "
        r"\S+){0,5}|i would (?:have )?(?:{ADV})<rung|called|done|said|asked|want|expect|ask|check|thought|assumed|"
        r"clicked|pressed> (?:\S+ ){0,3}(?:the same|that|it|this|too|as well|again)$",
        r"you (?:gave|have given|are giving) (?:us|me) (?:a|an|the|another) (?:\S+ )?<chance|opportunity>(?: \S+){0,6}",
        r"you (?:were|are) <only|just> (?:trying|asking|doing|looking|standing|saying|telling|protecting|being|"
        r"human)(?: \S+){0,6}",
        r"(?:you are|you were) <entitled|allowed|free> to (?:be|feel|ask|say|expect|want|shout|complain|vent|"
        r"doubt)(?: \S+){0,5}",
        r"(?:it|that) (?:could|can|might) (?:have )?<happen|happened|catch|caught|fool|fooled> (?:to )?(?:anyone|"
        r"anybody|everyone|me|any of us)",
        sure=0.8,
        unless=r"{WE} would (?:be (?:happy|glad|delighted|able|grateful|more|thrilled|honou?red|willing|guessing|"
        r"lying|making|fibbing|pretending)|want to|ask you|expect you)|(?:i|we) would (?:say|want your|need|"
        r"like|love|do|check|have to) |you are right to cancel|you were not right|if you were right|(?:this|"
        r"that|it) is not (?:fair|normal|right|reasonable|natural)|you are being (?:un\w+)|not going to happen|"
        r"who would you|(?:what|how|which) would|not your (?:business|concern)|you are (?:quite )?right but",
    ),
    *cues(
        S.WAY_BACK,
        # not your doing, and nobody would think so
        r"not <liable|responsible|to blame|on you|down to you>(?: \S+){0,5}|^<not> your (?:fault|mistake|doing|"
        r"error)(?: "
        r"\S+){0,3}|through no (?:fault|doing) of <yours|"
        r"your>(?: \S+){0,6}|(?:nobody|no one|no \S+) with (?:any )?<sense|eyes> would(?: \S+){1,5}|(?:that is|it is|"
        r"this is) what <anybody|anyone|everybody|everyone|most|people|i> (?:does|do|would|\S+ do)(?: \S+){0,4}|you "
        r"(?:could|can) not <have> (?:possibly )?(?:seen|known|guessed|told|noticed|read|done)(?: \S+){0,6}|you "
        r"(?:had|have) (?:got )?a <point>(?: \S+){0,3}|you (?:are|were) {ADV}<right>(?: (?:and|all along|about|of "
        r"course|there|on)(?: \S+){0,6})?$|you have (?:got )?the <right>(?: \S+){0,4}|right (?:is|was) <you>|(?:is|"
        r"was) not <you> (?:being )?(?:\S+)(?: \S+){0,3}|<us> not (?:you|your)(?: \S+){0,4}|not from <you|hands>(?: "
        r"\S+){0,4}|would have (?:done|said|thought) the <same>(?: \S+){0,4}|(?:more about|down to|comes back to) "
        r"<us>(?: than(?: \S+){1,4})?",
        # he may, as long as he likes, and it is forgiven
        r"do not (?:you )?<worry> (?:about|for|over) (?:the|it|that|a|being)(?: \S+){0,5}|(?:do not|please) (?:you "
        r")?(?:do not )?<worry>$|(?:you are|no|that is|it is) (?:you are )?<grand|all right|alright|no bother|no "
        r"trouble>$|<ask|nag|shout|grumble|moan|vent|rant|ring|call> (?:away|as often|as much|as many|all you|"
        r"whenever|any time|it again|it a)(?: \S+){0,6}|(?:can|may) be as <angry|cross|loud|rude|blunt> as you(?: "
        r"\S+){0,8}|(?:had|heard|been called|seen) (?:a lot |far |much )?<worse>(?: \S+){0,4}|nothing (?:\S+ "
        r"){1,6}<wants|needs|calls> (?:for )?an apology|(?:nobody|no one) (?:here )?(?:\S+ ){0,2}<minds|minded|thinks|"
        r"mind>(?: \S+){0,6}|you would be {BAD} <too|if>(?: \S+){0,6}|<nobody> is (?:rude|silly|stupid|a nuisance)(?: "
        r"\S+){0,6}|<allowed> (?:to (?:be|shout|swear)|one|a)(?: \S+){0,6}|(?:a |gave us a |given us a )(?:fair|"
        r"second|third|another|new) <chance|hearing>(?: \S+){0,6}",
        sure=0.68,
        unless=r"(?:we|i|they|company|hotel|shop) (?:\S+ ){0,2}not (?:be )?(?:held )?(?:liable|responsible)|you are "
        r"(?:not|never) "
        r"right|if you are right|is that right|right (?:now|away|here)|you must not|have "
        r"you|right (?:size|one|number|address|amount)",
        asks=False,
    ),
)

GRACE: tuple[Cue, ...] = cues(
    S.WAY_BACK,
    r"(?:well )?within your <rights>(?: \S+){0,5}|(?:i am|we are) not (?:\S+ )?<offended|insulted|bothered|upset|"
    r"annoyed>(?: \S+){0,4}",
    r"(?:it is|that is|quite|perfectly|completely) <understandable|human|natural>(?: \S+){0,6}|you had <no> way (?:of "
    r"knowing|to know)(?: \S+){0,4}",
    r"(?:many|most|lots of|plenty of|other) <people|customers|folk|users> (?:trip|stumble|ask|get|miss|make|do|have|"
    r"would|say|fall|confuse|struggle)(?: \S+){0,6}",
    r"you are <only|just> (?:asking|standing|looking|saying)(?: \S+){1,7}|that is <fine> by me|i would <rather> you "
    r"(?:tell|told|say|said|ask|asked|shout|let)(?: \S+){0,5}",
    r"(?:nothing|not) (?:\S+ )?<silly|stupid|wrong|strange|odd|embarrassing> (?:about|in|with|for) (?:\S+ ?){1,5}",
    sure=0.72,
    unless=r"most people (?:manage|can)|you are just (?:being|saying)|nothing wrong with (?:the|our|it|your "
    r"(?:account|order))",
    asks=False,
)

PRAISE: tuple[Cue, ...] = (
    *cues(
        S.PRAISES_EFFORT,
        r"(?:thanks|thank you|cheers|grateful|appreciate (?:it|that)?) {ADV}(?:to you )?for (?:\S+ )?<sticking|"
        r"bearing|staying|being|checking|trying|explaining|telling|letting|taking|flagging|pointing|going|doing|"
        r"sending|walking|raising|keeping|spotting|giving|working|coming|sharing|noticing|testing|looking|pushing|"
        r"ringing|persisting|reporting|putting|describing|digging|finding|writing|running|asking|saying|helping|"
        r"trusting|sorting|getting|hanging|answering|showing|reading|measuring|hunting>(?: \S+){0,10}",
        r"(?:i |we |really )<appreciate> (?:you|how|that you|the (?:time|trouble|effort|care|detail|details|clear|way|"
        r"fact|photos?|screenshots?|work|heads up))(?: \S+){0,8}",
        r"you (?:have )?(?:{ADV})<did|done> (?:{ADV})(?:everything|all|exactly|the right|a (?:great|good|lot)|your "
        r"(?:bit|part)|nothing wrong|more than|well|it right|brilliantly|great|the hard)(?: \S+){0,5}",
        r"<well|nicely> (?:done|spotted|put|explained|caught|worked out|described|remembered)(?: \S+){0,4}",
        r"{ADV}<good|great|nice|clever|smart|sharp|excellent|sensible> (?:thinking|call|catch|idea|spot|spotting|job|"
        r"work|move|eye|memory|instinct|detective|troubleshooting|to)(?: (?:to|of|that|on|there|by|you)(?: \S+){0,5})?",
        r"{THAT} (?:was|is) {ADV}(?:a )?{ADV}<right|sensible|smart|clever|helpful|useful|clear|good|thorough|wise> "
        r"(?:thing|call|move|step|information|description|explanation|detail|one|to know|of you|thing to do|first "
        r"step)(?: \S+){0,5}",
        r"(?:that|this|the|your) (?:\S+ ){1,3}(?:is|was|are|were) {ADV}<helpful|useful|clear|perfect|brilliant|spot "
        r"on|gold|thorough|invaluable>(?: \S+){0,4}|(?:thanks|thank you) {ADV}for <waiting|holding> (?:while|so long|"
        r"all|for me|through|on while|this long)(?: \S+){0,6}|you have (?:{ADV})<saved|spared|helped> (?:us|me|my|the|"
        r"yourself)(?: \S+){1,8}|{THAT} {ADV}(?:is {ADV})?<helps|helpful|useful|saves|narrows>(?: me| us)?(?: a lot| "
        r"no end| enormously| hugely| already| time| it down)?",
        r"(?:it is |that is |really )?<great|brilliant|good|lucky> (?:of you|that you|you)(?: (?:have|kept|checked|"
        r"saved|tried|thought|wrote|noted|called|rang|told|noticed|took|already|took))(?: \S+){0,4}",
        r"you gave (?:us|me) an? (?:\S+ )?<chance|opportunity>(?: \S+){0,6}|you (?:\S+ ){1,2}(?:a |an |the )?(?:\S+ "
        r")?(?:better|more|clearer|further|faster|neater|straighter) (?:\S+ ){0,3}<than> (?:we|us|i|me|our|most|any "
        r"of us)(?: \S+){0,5}",
        r"you (?:have )?(?:kept|stayed|remained) (?:\S+ )?<calm|cool|patient|at it|with me|trying|on top>(?: \S+){0,6}",
        r"you have been {ADV}<patient|helpful|clear|thorough|great|brilliant|organi[sz]ed|careful>(?: \S+){0,6}",
        r"you have (?:already )?<tried|checked|ruled|tested|covered|saved> (?:\S+ ){0,3}(?:everything|all|the "
        r"(?:obvious|right|usual)|out|me|most)(?: \S+){0,5}",
        r"<clever|smart|good|kind|wise|thoughtful|sharp> of you(?: \S+){0,6}|you have (?:got )?an? (?:\S+ )?(?:good|"
        r"sharp|great) <ear|eye|memory|nose>(?: \S+){0,4}|you have (?:already )?done the <hard|difficult|main> "
        r"part(?: \S+){0,3}|<perfect|brilliant|great|lovely|spot on|excellent> (?:that is|you have|exactly what|just "
        r"what)(?: \S+){0,5}",
        r"you (?:have )?(?:caught|found|spotted|noticed|pinned|described|explained) (?:\S+ ){0,3}<early|quickly|well|"
        r"clearly|time|perfectly|exactly|first|before|something|us|nicely>(?: \S+){0,4}",
        r"(?:could not|would not) have (?:\S+ ){0,4}<without> you(?: \S+){0,4}",
        sure=0.78,
        unless=r"for (?:being|remaining) (?:a|an|our|part|loyal|with us)|for (?:calling|contacting)|for (?:giving us|"
        r"taking) the (?:opportunity|chance) to|taking the time to (?:contact|reach|call|chat|get in touch|"
        r"write in)|staying connected|made my|making my|could you|can you|would you|not (?:helpful|useful|a "
        r"good|very|good)|if that helps|does (?:that|this) help|hope (?:that|this) (?:helps|is)|for the "
        r"information|good to go|nice to (?:meet|hear|talk|speak)|great to (?:hear|meet|talk|speak)|good to "
        r"(?:hear|meet|talk|speak|know|see)|right thing to do is|a good idea to|bringing this to our attention|"
        r"letting (?:us|me) know about this",
        asks=False,
    ),
    *cues(
        S.PRAISES_EFFORT,
        # what he did, told with respect
        r"you <measured|photographed|kept|noticed|wrote|saved|checked|tried|counted|noted|took|did|caught|spotted|"
        r"read|labelled|packed|drew|filmed|recorded> (?:\S+ ){1,14}(?:do you know|nobody|no one|few|most|less|more "
        r"than|before (?:ringing|calling|i|we|you)|for me|already|left|rare|wall|meet|myself|useful|easy|easier|"
        r"helps?)(?: \S+){0,8}|<fair> play(?: to you)?(?: \S+){0,6}|<good> (?:on|for) you for(?: \S+){1,8}|<hats> "
        r"off(?: \S+){0,4}|you have (?:done|saved) "
        r"(?:me |us )?(?:my|our|half|most|the|a)(?: \S+){0,4} <work|minutes|job|half|hours|thinking|detective>(?: "
        r"\S+){0,5}|(?:told|tell|tells|helps?|helped|taught) me (?:\S+ )?<more|most|everything|exactly>(?: than)?(?: "
        r"\S+){0,6}|<thought> of everything(?: \S+){0,4}|you have been {ADV}(?:<good|great|brilliant|lovely|kind|"
        r"sound|decent> )(?:about|to|with|over)(?: \S+){0,5}|you <kept> (?:your (?:cool|head|temper|patience)|the \S+ "
        r"(?:and|with)|every)(?: \S+){0,8}|(?:that is|this is|what) (?:a |an )?{ADV}<tidy|neat|clear|proper|careful|"
        r"thorough|precise|handy> (?:\S+ )?(?:list|log|note|notes|photo|photos|description|report|drawing|record|work|"
        r"job|map|summary)(?: \S+){0,5}|(?:most|few) <people|customers|folk> (?:do not|would not|never|give up|forget|"
        r"find|bother)(?: \S+){0,6}",
        sure=0.7,
        unless=r"you did not|you never|if you|did you|have you|when you|unless|wrong",
        asks=False,
    ),
)

CUES: tuple[Cue, ...] = (*WAY_BACK, *GRACE, *PRAISE)
