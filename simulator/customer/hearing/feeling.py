"""Cues of feeling: naming what somebody went through, stock understanding, apologies, a way back, praise."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal as S

_NOT_FELT = r"if you (?:are|get|feel) {BAD}"
ACKNOWLEDGES: tuple[Cue, ...] = (
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # the same would have been felt by anyone
        r"i (?:would|will) (?:be|feel|have been|have felt|get) {ADV}(?:<{BAD}|same|like that|way|mad|off|over|"
        r"enough>)",
        r"<i|we> would (?:be|feel|have been|have felt) (?:\S+ ){0,3}(?:{BAD}|the same|that way|exactly the same)",
        r"so would <i|we>|i would (?:be )?<too>|i would not be <happy|pleased|impressed|thrilled> either",
        r"<wonder> (?:that )?you(?: are| were| have| feel| sound| would|r)?",
        r"you have {ADV}<every|good> (?:right|reason|cause) to (?:be|feel) {ADV}(?:{BAD}|that way)",
        r"(?:i|we) (?:do not|would not|cannot) <blame> you",
        r"<anyone|anybody|everyone|who> would(?: not)? (?:be|feel|have been|get|have felt) (?:\S+ ){0,2}(?:{BAD}|"
        r"the same)",
        sure=0.85,
        unless=_NOT_FELT,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # what happened, and that it is bad
        r"{THAT} (?:really )?{IS} {ADV}(?:a |an |the )?{ADV}<not> (?:good enough|ok|on|acceptable|right|fair|fun|"
        r"what you|"
        r"how (?:it|this|we|that|things)|the (?:service|experience|way|start|day|week|kind|sort)|a (?:good|great|"
        r"nice)|"
        r"much use|funny|nice|pleasant|easy|nothing|something (?:you|anyone))(?: \S+){0,6}",
        r"{THAT} {IS} (?:no|not a) <way> to (?:\S+ ?){1,6}",
        r"{THAT} {IS} {ADV}(?:a |an )?{ADV}<{BAD}|rotten|lousy|nightmare|pain|nuisance|mess|shame|pity|blow|hassle|"
        r"headache|shock|worry|slog|wait|ordeal|disgrace|farce|letdown|disappointment|bother|burden|waste|much|lot|"
        r"long>"
        r"(?: \S+){0,6}",
        r"{THAT} (?:must|would|has to|had to|can|will) (?:be|have been|feel|have felt|sting|hurt|sound|have) "
        r"{ADV}(?:a |an )?{ADV}<{BAD}|rotten|nightmare|pain|nuisance|mess|blow|hassle|shock|worry|ordeal|stung|hurt|"
        r"unsettling|inconvenience>(?: \S+){0,6}",
        r"{THAT} <sounds|looks|seems|feels> {ADV}(?:like )?(?:a |an )?{ADV}(?:{BAD}|nightmare|pain|nuisance|mess|"
        r"hassle|"
        r"ordeal|long|lot)(?: \S+){0,6}",
        r"<what|such> an? {ADV}(?:{BAD}|mess|day|week|nuisance|pain|nightmare|way to|shame|waste|wait|run around|"
        r"runaround|"
        r"hassle|start to|start|time you|time of it|disappointment|blow|letdown)(?: \S+){0,5}",
        r"it is {ADV}<{BAD}> (?:to|when|that|if|having|for you|waiting|being|not)(?: \S+){1,8}",
        r"you (?:must|have to) (?:be|feel|have been|have felt) (?:\S+ ){0,2}<{BAD}|wondering>(?: \S+){0,6}",
        r"(?:i can (?:see|hear|tell)|you sound|you are|you were) {ADV}<{BAD}> "
        r"(?:because|since|that|with|about|at|after|and (?:i would|with|you)|when|by)(?: \S+){1,10}",
        r"(?:<see|understand|get|know|appreciate|imagine> |i see )why (?:you|that|this|it)(?: \S+){1,8}",
        r"(?:can|could|can only) <imagine> (?:\S+ ?){3,12}",
        r"<rightly|understandably|naturally>(?: \S+)? {BAD}|you are {ADV}<right> to be {BAD}",
        r"(?:{BAD}|i know) <when> (?:you|your|it|nobody|no one|something|things|the|that|a)(?: \S+){2,8}",
        r"the <last> thing (?:you|anyone|anybody) (?:need|want|needs|wants|needed|wanted)(?: \S+){0,5}",
        r"(?:no one|nobody|you|none of us) <should|deserve|deserves|wants|likes|enjoys> (?:ever )?(?:not |never "
        r")?(?:have to|to have to|to be|to)"
        r"(?: \S+){1,8}",
        r"you (?:do not|did not) <deserve>(?: \S+){1,6}",
        sure=0.75,
        unless=_NOT_FELT + r"|(?:i|we) (?:will|can) see why|not sure (?:i|we)",
        asks=False,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # your own words about a bad thing that happened to you, told back
        r"(?:after|with|when|now|because|and|that|so|once) "
        r"you <have|had> (?:already )?(?:been|waited|called|rung|spent|lost|tried|paid|had to|asked|explained)(?: "
        r"\S+){1,8}",
        r"you <have|had> (?:already |now |since |just )?(?:been|had to|got|spent|lost|missed|paid|called|rung|rang|"
        r"phoned|written|"
        r"emailed|waited|chased|gone|explained|told us|asked|sat|heard nothing|taken|wasted|driven) (?:\S+ ?){1,8}",
        r"you (?:were|got) (?:{ADV})<promised|told|left|given|charged|billed|sent|passed|cut|kept|bounced|ignored|"
        r"expecting|"
        r"supposed|meant|counting|relying|assured|handed|transferred|hung|quoted|sold|overcharged|waiting|stuck|put|"
        r"quite|"
        r"let>(?: \S+){1,10}",
        r"you <rang|called|phoned|wrote|emailed|messaged|waited|chased|paid|trusted|sat|stood|lost|missed|spent|took|"
        r"stayed|planned|asked|came|drove|queued|wasted|counted|needed> (?:\S+ ?){2,12}",
        r"<nobody|no one|noone|never> (?:\S+ ){0,2}(?:called|rang|phoned|came|got back|turned up|replied|answered|"
        r"wrote|told|"
        r"showed|bothered|let you know|listened|followed|contacted|picked up|arrived)(?: \S+){0,6}",
        r"{NUM} <times|calls|days|weeks|hours|months|minutes|visits|emails|messages|letters|trips|chats> "
        r"(?:late|and (?:still )?(?:no|not|nothing|nobody)|without|with no|in a row|of (?:waiting|silence|this|"
        r"calling|"
        r"being)|too (?:late|many|long)|to get|for (?:this|nothing|something|one|a)|you|on hold|in a queue|overdue|"
        r"is (?:a|too|"
        r"far|not|more)|before|wasted|lost)(?: \S+){0,8}",
        r"(?:the )?<second|third|fourth|fifth|umpteenth> (?:time|call|attempt|one|week|day|visit)(?: \S+){0,6}",
        r"<twice|still> (?:\S+ ){0,5}(?:and (?:still )?(?:no|not|nothing|nobody|we)|without|nothing)(?: \S+){0,6}",
        r"after (?:all )?<that|those|two|three|four|five|several|everything|waiting|being|so many>(?: \S+){1,8}",
        r"<your> (?:\S+ )?(?:two|three|four|both|second|third|last two|\d) (?:earlier |other |previous )?(?:calls|"
        r"emails|messages|letters|tickets|visits|requests|chats)(?: \S+){0,8}",
        r"(?:see|says|read|reading|shows?|got|notes?|know) (?:\S+ ){0,5}you <called|rang|wrote|asked|emailed|chased|"
        r"waited|reported|contacted|tried|were> (?:\S+ ?){1,8}",
        r"(?:said|says|promised|told you|supposed to|meant to|going to) (?:\S+ ){0,4}<call|ring|come|email|write|"
        r"get|deliver|arrive|send> (?:\S+ ){0,5}(?:twice|both times|each time|every time|and (?:nobody|no one|never|"
        r"did not|we did not|nothing))(?: \S+){0,4}",
        r"on <top> of (?:\S+ ?){1,5}|of all <days|times|weeks|things>",
        r"(?:day|night|week|weekend|evening|birthday|wedding|christmas|holiday|trip|move|party|deadline|plans?|time|"
        r"money) "
        r"(?:\S+ ){0,2}<ruined|spoiled|spoilt|lost|wasted|gone|hanging|stuck>",
        sure=0.72,
        unless=r"(?:did|do|if|what|when|where|how|whether|should|could) (?:\S+ ){0,2}you|you should|in case"
        r"|please|you (?:did not|never|failed)|can you|once you have|when you have|unless you",
        asks=False,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        r"<sorry> (?:that )?(?:you|nobody|no one|it|we|our|the|your|they|he|she|about|for (?:the|your|those|leaving|"
        r"keeping|"
        r"letting|making|losing|sending|not|how|what|putting|that))(?: \S+){2,10}",
        r"<apologi[sz]e|apologies> (?:that|for (?:the|your|those|leaving|keeping|letting|making|losing|sending|not|"
        r"how|"
        r"what|putting)|about)(?: \S+){2,10}",
        sure=0.62,
        unless=r"inconvenience|any (?:trouble|confusion|frustration|issue|difficult\w+)|(?:the|your) (?:trouble|"
        r"confusion|issue|issues)"
        r"|you (?:feel|are feeling)|sorry (?:but|you (?:feel|think))|if (?:you|that|this|it|i|we)|for the (?:delay|"
        r"wait)$"
        r"|experiencing|(?:cannot|unable|not able)|this (?:experience|matter)|(?:cause|caused) you",
    ),
    *cues(S.ACKNOWLEDGES_FEELING, r"^(?:oh )?<ouch|ugh|yikes|crikey|blimey>|^oh <no|dear|gosh|man>", sure=0.6),
)

STOCK_UNDERSTANDING: tuple[Cue, ...] = (
    *cues(
        S.PREMATURE_UNDERSTANDING,
        r"(?:{ADV})<understand|appreciate|acknowledge|recogni[sz]e|hear|feel|realize|realise|share|see|get> "
        r"{ADV}(?:all )?(?:your|the|this|that) "
        r"{ADV}(?:frustrations?|concerns?|feelings?|disappointment|position|anger|annoyance|inconvenience|upset|pain|"
        r"emotions|worry|worries|dissatisfaction|stress|displeasure|point of view|discomfort)",
        r"<understand|know|imagine|appreciate> (?:exactly |just |completely |fully )?how (?:you|that|this|it|hard|"
        r"difficult|frustrating|"
        r"upsetting|annoying|stressful|important|you must)(?: \S+){0,6}",
        r"(?:i )?{ADV}<understand> (?:that )?(?:this|it|that|the situation) (?:must|can|may|might|is|has|could|"
        r"would)(?: \S+){1,6}",
        r"(?:i )?{ADV}<understand|know> (?:that )?you (?:are|must be|may be|might be|feel) {ADV}{BAD}",
        r"<understand|know> where you are coming from|feel your <pain>",
        sure=0.85,
        unless=r"not (?:going to|gonna|want to) say|will not (?:say|pretend|tell)|cannot (?:say|pretend|claim|tell)"
        r"|why you|do you|did you|would you|if you|(?:make sure|want to|trying to|like to|help me|need to|so) (?:i |"
        r"we )?understand",
    ),
    *cues(
        S.PREMATURE_UNDERSTANDING,
        r"^(?:yes |ok |oh |sir |madam |ma'am |sure |well |and )?i {ADV}<understand|hear you|hear that|get it|get "
        r"that>(?: you| that| sir| madam| ma'am| it| completely| totally| fully| and(?: \S+){0,8}| but(?: "
        r"\S+){0,8})?",
        r"i (?:can|could) {ADV}<hear|see|tell|sense> (?:that )?you are {ADV}{BAD}(?: and(?: \S+){0,8})?$",
        sure=0.72,
        asks=False,
    ),
)

APOLOGIES: tuple[Cue, ...] = (
    *cues(
        S.APOLOGY,
        r"{ADV}<sorry>(?: about| for| that| to hear)?(?: \S+){0,6}",
        sure=0.85,
        unless=r"not sorry|than sorry|sorry to (?:say|bother|ask|interrupt|be)|sorry (?:i did not (?:catch|get|hear|"
        r"follow)|"
        r"could you|can you|what was|say (?:that )?again|come again|who|which|what|one more|once more|how do you)"
        r"|sorry for (?:yourself|him|her|them)|(?:do not|not|no) (?:have to|need to|be) (?:be |say |feel )?sorry"
        r"|^(?:i am )?sorry \?|you are not sorry|say (?:you are )?sorry|sorry state|(?:not|without) (?:going to "
        r")?(?:say|saying) (?:i am )?sorry",
    ),
    *cues(
        S.APOLOGY,
        r"{ADV}<apologi[sz]e|apologi[sz]ing|apologies>(?: for| about| that| on| to)?(?: \S+){0,6}",
        r"(?:an|my|our) <apology>",
        r"please <forgive|excuse> (?:me|us|the|my|our)|<forgive> (?:me|us)",
        r"(?:i|we) <regret> (?:that|the|this|what|not|how)",
        r"my <bad>",
        sure=0.85,
        unless=r"(?:no|not|do not|never|nothing|without|not here|stop) (?:\S+ ){0,3}apolog\w+|you (?:can |should |"
        r"could |might |must )?apologi[sz]e"
        r"|(?:want|need|expect|deserve|ask for) an apology from you",
    ),
)

WAY_BACK: tuple[Cue, ...] = (
    *cues(
        S.WAY_BACK,
        r"<anyone|anybody|everyone|everybody|most people|any of us|i|we|who> would(?: not)? (?:{ADV})(?:have |be |"
        r"feel |get |want |ask |"
        r"say |shout|do |react|lose|expect|worry|wonder)(?: ?\S+){0,6}",
        r"you (?:have|had|have got) {ADV}(?:<every|all|good|plenty|perfect|full> )(?:the )?(?:of )?(?:right|reason|"
        r"reasons|cause)(?: \S+){0,6}",
        r"you (?:were|are) {ADV}<right|wise|correct> (?:to|about|that|there|not|on)(?: \S+){0,6}",
        r"you did {ADV}(?:the )?<right|sensible|proper|nothing> (?:thing|one|wrong|to)(?: \S+){0,4}",
        r"you did not do <anything> wrong|you have(?: not)? done <nothing|anything> wrong|you have done <nothing> "
        r"wrong",
        r"(?:i|we|no one|nobody) (?:do not|does not|would not|would|could|can|cannot|could not|will) (?:ever |"
        r"possibly )?<blame|fault|hold it against|hold that against> you",
        r"(?:there is )?<no|not> (?:\S+ )?(?:need|reason)?(?: to| for you to| for)? ?(?:apologi[sz]e|apology|"
        r"apologies|be sorry|feel bad|be embarrassed)(?: \S+){0,4}",
        r"(?:you )?(?:do not|never) (?:have to|need to|ever have to) <apologi[sz]e|explain yourself|be sorry|"
        r"feel>(?: \S+){0,4}",
        r"do not (?:\S+ )?<apologi[sz]e|be sorry|feel bad|be embarrassed|give it another|beat yourself>(?: \S+){0,4}",
        r"nothing (?:at all )?to <apologi[sz]e|be sorry|be embarrassed|feel bad|be ashamed> ?(?:for|about)?",
        r"no <apology|apologies> (?:needed|necessary|required|called for)",
        r"{THAT} is {ADV}(?:a )?{ADV}<understandable|natural|normal|reasonable|fair|human|justified|deserved|"
        r"earned>(?: \S+){0,4}",
        r"(?:it|that|this|these things) <happens|happen>(?: to (?:all|the best|everyone|everybody|anyone|most|me|"
        r"us)(?: \S+){0,3})?",
        r"(?:that is |it is |an |^)(?:an )?{ADV}<easily|easy> (?:done|missed|mistake to make|to miss|to overlook|"
        r"mistake|thing to miss|slip)",
        r"(?:it is |that is |that was |this is |was )(?:really )?(?:<not|none of it> )(?:at all )?(?:your (?:fault|"
        r"doing|mistake|job|problem)|you)(?: \S+){0,4}",
        r"<none> of (?:this|that|it) (?:is|was) (?:your|you|down to you|on you)(?: \S+){0,2}",
        r"(?:i am |we are )?(?:{ADV})<glad|pleased|happy|grateful> (?:that )?you (?:told|rang|said|called|asked|"
        r"pushed|wrote|came|spoke|let|mentioned|checked|raised|brought|kept|did|got)(?: \S+){0,6}",
        r"<think> nothing of it|do not give it a <second|thought>|no <harm> done|<water> under the bridge|no hard "
        r"<feelings>"
        r"|no <offence|offense> taken|i have heard <worse>|consider it <forgotten>|<forget> about it|all <forgotten|"
        r"forgiven>",
        r"in your <shoes|place|position|seat|situation>(?: \S+){0,8}",
        r"(?:it|that|this) is (?:an? )?{ADV}<fair|good|reasonable|sensible|valid|legitimate|right> (?:question|"
        r"point|ask|request|thing to|expectation|concern|comment|complaint|enough)(?: \S+){0,4}",
        r"^(?:that is )?<fair> enough",
        r"you (?:have been|were|are being|are) {ADV}<patient|fair|reasonable|decent|gracious|generous|civil|"
        r"polite>(?: \S+){0,6}",
        r"you (?:are|were) (?:not|hardly) (?:being )?<difficult|rude|unreasonable|silly|stupid|crazy|the problem|"
        r"wrong|overreacting|imagining|alone|bothering|asking|a bother>(?: \S+){0,5}",
        r"<who> would not(?: \S+){0,4}|<wonder> you (?:\S+ ?){1,6}",
        r"i would (?:have )?(?:{ADV})<shouted|shout|complained|complain|rung|called|pushed|done|said|asked|reacted|"
        r"want|expect|ask|check>(?: \S+){0,5}",
        r"you (?:gave|have given|are giving) (?:us|me) (?:a|an|the|another) (?:\S+ )?<chance|opportunity>(?: "
        r"\S+){0,6}",
        r"you (?:were|are) <only|just> (?:trying|asking|doing|looking|standing|saying|telling|protecting|being|"
        r"human)(?: \S+){0,6}",
        r"(?:you are|you were) <entitled|allowed|free> to (?:be|feel|ask|say|expect|want|shout|complain|vent|"
        r"doubt)(?: \S+){0,5}",
        r"(?:it|that) (?:could|can|might) (?:have )?<happen|happened|catch|caught|fool|fooled> (?:to )?(?:anyone|"
        r"anybody|everyone|me|any of us)",
        sure=0.8,
        unless=r"{WE} would (?:be (?:happy|glad|delighted|able|grateful|more|thrilled|honou?red|willing)|want to|ask "
        r"you|expect you)"
        r"|(?:i|we) would (?:say|want your|need|like|love|do|check|have to) |you are right to cancel|you were not "
        r"right|if you were right"
        r"|(?:this|that|it) is not (?:fair|normal|right|reasonable|natural)|you are being (?:un\w+)|not going to "
        r"happen|who would you"
        r"|(?:what|how|which) would|not your (?:business|concern)|you are (?:quite )?right but",
    ),
)

PRAISE: tuple[Cue, ...] = (
    *cues(
        S.PRAISES_EFFORT,
        r"(?:thanks|thank you|cheers|grateful|appreciate (?:it|that)?) {ADV}(?:to you )?for (?:\S+ )?<sticking|"
        r"bearing|staying|being|checking|trying|"
        r"explaining|telling|letting|taking|flagging|pointing|going|doing|sending|walking|raising|keeping|spotting|"
        r"giving|"
        r"working|coming|sharing|noticing|testing|looking|pushing|ringing|persisting|reporting|putting|describing|"
        r"digging|finding|"
        r"writing|running|asking|saying|helping|trusting|sorting|getting|hanging|answering|showing|reading|"
        r"measuring|hunting>(?: \S+){0,10}",
        r"(?:i |we |really )<appreciate> (?:you|how|that you|the (?:time|trouble|effort|care|detail|details|clear|"
        r"way|fact|photos?|screenshots?|work|heads up))(?: \S+){0,8}",
        r"you (?:have )?(?:{ADV})<did|done> (?:{ADV})(?:everything|all|exactly|the right|a (?:great|good|lot)|your "
        r"(?:bit|part)|nothing wrong|more than|well|it right|brilliantly|great|the hard)(?: \S+){0,5}",
        r"<well|nicely> (?:done|spotted|put|explained|caught|worked out|described|remembered)(?: \S+){0,4}",
        r"{ADV}<good|great|nice|clever|smart|sharp|excellent|sensible> (?:thinking|call|catch|idea|spot|spotting|"
        r"job|work|move|eye|memory|instinct|detective|troubleshooting|to)(?: (?:to|of|that|on|there|by|you)(?: "
        r"\S+){0,5})?",
        r"{THAT} (?:was|is) {ADV}(?:a )?{ADV}<right|sensible|smart|clever|helpful|useful|clear|good|thorough|wise> "
        r"(?:thing|call|move|step|information|description|explanation|detail|one|to know|of you|thing to do|first "
        r"step)(?: \S+){0,5}",
        r"{THAT} {ADV}(?:is {ADV})?<helps|helpful|useful|saves|narrows>(?: me| us)?(?: a lot| no end| enormously| "
        r"hugely| already| time| it down)?",
        r"(?:it is |that is |really )?<great|brilliant|good|lucky> (?:of you|that you|you)(?: (?:have|kept|checked|"
        r"saved|tried|thought|wrote|noted|called|rang|told|noticed|took|already|took))(?: \S+){0,4}",
        r"you gave (?:us|me) an? (?:\S+ )?<chance|opportunity>(?: \S+){0,6}",
        r"you (?:have )?(?:kept|stayed|remained) (?:\S+ )?<calm|cool|patient|at it|with me|trying|on top>(?: "
        r"\S+){0,6}",
        r"you have been {ADV}<patient|helpful|clear|thorough|great|brilliant|organi[sz]ed|careful>(?: \S+){0,6}",
        r"you have (?:already )?<tried|checked|ruled|tested|covered|saved> (?:\S+ ){0,3}(?:everything|all|the "
        r"(?:obvious|right|usual)|out|me|most)(?: \S+){0,5}",
        r"<perfect|brilliant|great|lovely|spot on|excellent> (?:that is|you have|exactly what|just what)(?: "
        r"\S+){0,5}",
        r"you (?:have )?(?:caught|found|spotted|noticed|pinned|described|explained) (?:\S+ ){0,3}<early|quickly|"
        r"well|clearly|time|perfectly|exactly|first|before|something|us|nicely>(?: \S+){0,4}",
        r"(?:could not|would not) have (?:\S+ ){0,4}<without> you(?: \S+){0,4}",
        sure=0.78,
        unless=r"for (?:being|remaining) (?:a|an|our|part|loyal|with us)|for (?:calling|contacting)|for (?:giving us|"
        r"taking) the (?:opportunity|chance) to|taking the time to (?:contact|reach|call)"
        r"|could you|can you|would you|not (?:helpful|useful|a good|very|good)|if that helps|does (?:that|this) help|"
        r"hope (?:that|this) (?:helps|is)|for the information|good to go|nice to (?:meet|hear|talk|speak)"
        r"|great to (?:hear|meet|talk|speak)|good to (?:hear|meet|talk|speak|know|see)|right thing to do is|a good "
        r"idea to|bringing this to our attention|letting (?:us|me) know about this",
        asks=False,
    ),
)

CUES: tuple[Cue, ...] = (*ACKNOWLEDGES, *STOCK_UNDERSTANDING, *APOLOGIES, *WAY_BACK, *PRAISE)
