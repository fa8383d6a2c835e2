"""Cues of feeling: naming what somebody went through, stock understanding."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_NOT_FELT = r"if you (?:are|get|feel) {BAD}"
ACKNOWLEDGES: tuple[Cue, ...] = (
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # the same would have been felt by anyone
        r"i (?:would|will) (?:be|feel|have been|have felt|get) {ADV}(?:<{BAD}|same|like that|way|mad|off|over|enough>)",
        r"<i|we> would (?:be|feel|have been|have felt) (?:\S+ ){0,3}(?:{BAD}|the same|that way|exactly the same)",
        r"i would (?:be|have been) in <bits|tears|pieces>|in this <weather|heat|cold>|so would <i|we>|i would (?:be "
        r")?<too>|i would not be <happy|pleased|impressed|thrilled> either",
        r"<wonder> (?:that )?you(?: are| were| have| feel| sound| would|r)?",
        r"you have {ADV}<every|good> (?:right|reason|cause) to (?:be|feel) {ADV}(?:{BAD}|that way)",
        r"(?:i|we) (?:do not|would not|cannot) <blame> you",
        r"<anyone|anybody|everyone|who> would be (?:{ADV})(?:frantic|short|beside|sharp|rattled|at (?:their|his) wits|"
        r"in "
        r"(?:bits|tears|pieces))(?: \S+){0,4}|you have (?:kept|sat|stood) (?:\S+ ){1,8}all <evening|day|night|morning|"
        r"week>",
        r"<bet> you (?:are|were|was|feel|felt|must (?:be|have been)) {ADV}{BAD}",
        r"<anyone|anybody|everyone|who> would(?: not)? (?:be|feel|have been|get|have felt) (?:\S+ ){0,2}(?:{BAD}|the "
        r"same)",
        sure=0.85,
        unless=_NOT_FELT,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # what happened, and that it is bad
        r"(?:that|this|the|your|such an?|a|an|{NUM} \S+) (?:\S+ ){1,4}{IS} {ADV}<{BAD}|too long|too much|far too>(?: "
        r"\S+){0,5}",
        r"{THAT} (?:really )?{IS} {ADV}(?:a |an |the )?{ADV}<not> (?:good enough|ok|on$|acceptable|right|fair|fun|"
        r"what you|how (?:it|this|we|that|things)|the (?:service|experience|way|start|day|week|kind|sort)|a (?:good|"
        r"great|nice)|much use|funny|nice|pleasant|easy|nothing|something (?:you|anyone))(?: \S+){0,6}",
        r"{THAT} {IS} (?:no|not a) <way> to (?:\S+ ?){1,6}",
        r"{THAT} {IS} {ADV}(?:a |an )?{ADV}<{BAD}|rotten|lousy|nightmare|pain|nuisance|mess|shame|pity|blow|hassle|"
        r"headache|shock|worry|slog|wait|ordeal|disgrace|farce|letdown|disappointment|bother|burden|waste|much|lot|"
        r"long>(?: \S+){0,6}",
        r"{THAT} (?:must|would|has to|had to|can|will) (?:be|have been|feel|have felt|sting|hurt|sound|have) "
        r"{ADV}(?:a |an )?{ADV}<{BAD}|rotten|nightmare|pain|nuisance|mess|blow|hassle|shock|worry|ordeal|stung|hurt|"
        r"unsettling|inconvenience>(?: \S+){0,6}",
        r"{THAT} <sounds|looks|seems|feels> {ADV}(?:like )?(?:a |an )?{ADV}(?:{BAD}|nightmare|pain|nuisance|mess|"
        r"hassle|ordeal|long|lot)(?: \S+){0,6}",
        r"<what|such> an? {ADV}(?:{BAD}|mess|day|week|nuisance|pain|nightmare|way to|shame|waste|wait|run around|"
        r"runaround|hassle|start to|start|time you|time of it|disappointment|blow|letdown)(?: \S+){0,5}",
        r"it is {ADV}<{BAD}> (?:to|when|that|if|having|for you|waiting|being|not)(?: \S+){1,8}",
        r"you (?:must|have to) (?:be|feel|have been|have felt) (?:\S+ ){0,2}<{BAD}|wondering>(?: \S+){0,6}",
        r"(?:i can (?:see|hear|tell)|you sound|you are|you were) {ADV}<{BAD}> (?:because|since|that|with|about|at|"
        r"after|and (?:i would|with|you)|when|by)(?: \S+){1,10}",
        r"(?:see|understand|get|know|appreciate|imagine) <why> (?:you|that|this|it)(?: \S+){1,8}",
        r"(?:can|could|can only) <imagine> (?:\S+ ?){3,12}",
        r"<rightly|understandably|naturally>(?: \S+)? {BAD}|you are {ADV}<right> to be {BAD}",
        r"(?:{BAD}|i know) <when> (?:you|your|it|nobody|no one|something|things|the|that|a)(?: \S+){2,8}",
        r"the <last> thing (?:you|anyone|anybody) (?:need|want|needs|wants|needed|wanted)(?: \S+){0,5}",
        r"(?:no one|nobody|you|none of us) <should|deserve|deserves|wants|likes|enjoys> (?:ever )?(?:not |never "
        r")?(?:have to|to have to|to be|to)(?: \S+){1,8}",
        r"you (?:do not|did not) <deserve>(?: \S+){1,6}",
        sure=0.75,
        unless=_NOT_FELT + r"|(?:i|we) will see why|not sure (?:i|we)",
        asks=False,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        r"^(?:oh |god |gosh )?(?:no|dear|god|gosh|ouch|ugh|man|wow) {THAT} {IS} {ADV}(?:a |an )?{ADV}<{BAD}|pain|"
        r"nightmare|shame|nuisance|mess|long>(?: \S+){0,4}|(?:both|each|every|two|three) <times> (?:we|they|someone|"
        r"somebody|you were) (?:had )?(?:said|told|promised)(?: \S+){2,8}",
        sure=0.76,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        r"<poor> (?:thing|things|soul|lad|lass|mite|love|little (?:one|thing|mite|man|girl|boy))",
        sure=0.76,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # your own words about a bad thing that happened to you, told back
        r"(?:after|with|when|now|because|and|that|so|once) you <have|had> (?:already )?(?:been|waited|called|rung|"
        r"spent|lost|tried|paid (?:twice|double|for nothing)|had to|asked|explained)(?: \S+){1,8}",
        r"you <have|had> (?:already |now |since |just )?(?:been|had to|got (?:nothing|nobody|no|the wrong|only|stuck)|"
        r"spent|lost|missed|paid (?:\S+ ){0,4}(?:twice|double|for|and (?:got|we|it|nobody|still))|called|rung|rang|"
        r"phoned|written|emailed|waited|chased|gone|explained|told us|asked|sat|heard nothing|taken|wasted|driven) "
        r"(?:\S+ ?){1,8}",
        r"you (?:were|got) (?:{ADV})<promised|told|left|given|charged|billed|sent|passed|cut|kept|bounced|ignored|"
        r"expecting|supposed|meant|counting|relying|assured|handed|transferred|hung|quoted|sold|overcharged|waiting|"
        r"stuck|put|quite|let>(?: \S+){1,10}",
        r"you <rang|called|phoned|wrote|emailed|messaged|waited|chased|paid|trusted|sat|stood|lost|missed|spent|took|"
        r"stayed|drove|queued|wasted|counted> (?:\S+ ?){2,12}",
        r"<nobody|no one|noone|never> (?:\S+ ){0,2}(?:called|rang|phoned|came|got back|turned up|replied|answered|"
        r"wrote|told|showed|bothered|let you know|listened|followed|contacted|picked up|arrived)(?: \S+){0,6}",
        r"{NUM} <times|calls|days|weeks|hours|months|minutes|visits|emails|messages|letters|trips|chats> (?:late|and "
        r"(?:still )?(?:no|not|nothing|nobody)|without|with no|in a row|of (?:waiting|silence|this|calling|being)|too "
        r"(?:late|many|long)|to get|for (?:this|nothing|something|one|a)|you|on hold|in a queue|overdue|is (?:a|too|"
        r"far|not|more)|before (?:any|some|it|he|she|they)\w*|wasted|lost)(?: \S+){0,8}",
        r"(?:the )?<second|third|fourth|fifth|umpteenth> (?:time|call|attempt|week|day|visit|one (?:this|in|now|to|you|"
        r"and))(?: \S+){0,6}",
        r"<twice|still> (?:\S+ ){0,5}(?:and (?:still )?(?:no|not|nothing|nobody|we)|without|nothing)(?: \S+){0,6}",
        r"after (?:all <that|this>|<those|everything|waiting|so many>|<two|three|four|five|several> (?:\S+ )?(?:calls|"
        r"days|weeks|hours|emails|visits|attempts|months|letters|tries)|<being> (?:told|promised|left|passed|cut|kept|"
        r"ignored|bounced|sent))(?: \S+){1,8}",
        r"<your> (?:\S+ )?(?:two|three|four|both|second|third|last two|\d) (?:earlier |other |previous )?(?:calls|"
        r"emails|messages|letters|tickets|visits|requests|chats)(?: \S+){0,8}",
        r"(?:see|says|read|reading|shows?|got|notes?|know) (?:\S+ ){0,5}you <called|rang|wrote|asked|emailed|chased|"
        r"waited|reported|contacted|tried|were> (?!right |wise |correct |kind )(?:\S+ ?){1,8}",
        r"(?:said|says|promised|told you|supposed to|meant to|going to) (?:\S+ ){0,4}<call|ring|come|email|write|get|"
        r"deliver|arrive|send> (?:\S+ ){0,5}(?:twice|both times|each time|every time|and (?:nobody|no one|never|did "
        r"not|we did not|nothing))(?: \S+){0,4}",
        r"on <top> of (?:\S+ ?){1,5}|of all <days|times|weeks|things>",
        r"(?:day|night|week|weekend|evening|birthday|wedding|christmas|holiday|trip|move|party|deadline|plans?|time|"
        r"money) (?:\S+ ){0,2}<ruined|spoiled|spoilt|lost|wasted|gone|hanging|stuck>",
        sure=0.72,
        unless=r"(?:did|do|if|what|when|where|how|whether|should|could) (?:\S+ ){0,2}you|you should|in case|please|"
        r"handy|good that|great that|glad|thank|thanks|useful|you (?:did not|never|failed)|can you|once you "
        r"have|when you have|unless you|you (?:have|had) (?:\S+ )?been {ADV}(?:here|with us|on (?:this|that|the|our)|"
        r"an?|"
        r"our|crystal|clear|good|kind|great|helpful|lovely|patient|fair|brilliant|awful good|through to)|you have "
        r"asked "
        r"(?:the|a|me|about|if|whether)",
        asks=False,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        r"<sorry> (?:that )?(?:you|nobody|no one|it|we|our|the|your|they|he|she|about|for (?:the|your|those|leaving|"
        r"keeping|letting|making|losing|sending|not|how|what|putting|that))(?: \S+){2,10}",
        r"<apologi[sz]e|apologies> (?:that (?:you|we|nobody|no one|it|your|they)|for (?:the|your|those|leaving|"
        r"keeping|letting|making|losing|sending|not|how|what|putting)|about)(?: \S+){2,10}",
        sure=0.62,
        unless=r"sorry (?:\S+ )?(?:it|that|this|we|they) (?:is|was|are) (?:past|not|over|too late|outside|out of|only|"
        r"closed|full|gone|after|sold|the same|all we|all i)|inconvenience|any (?:trouble|confusion|frustration|issue|"
        r"difficult\w+)|(?:the|your) (?:trouble|"
        r"confusion|issue|issues)|you (?:feel|are feeling)|sorry (?:but|you (?:feel|think))|if (?:you|that|"
        r"this|it|i|we)|for the (?:delay|wait)$|experiencing|(?:cannot|unable|not able)|this (?:experience|"
        r"matter)|(?:cause|caused) you",
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # loosely: what was done to him or cost him, in any words
        r"(?:\S+ ){0,12}(?:you|your|yours|yourself) (?:\S+ ){0,10}<wrong|late|lost|nothing|nobody|never|twice|again|"
        r"broken|ruined|wasted|waiting|waited|wait|chase|chasing|cost|stuck|circles|pillar|missed|cancelled|empty|"
        r"cold|dark|overdue|ignored|forgotten|worst|alone|hanging|stranded|unpaid|saturdays?|sundays?|weekends?|"
        r"evenings?|mornings?|afternoons?>(?: \S+){0,8}",
        r"(?:\S+ ){0,8}<wrong|late|lost|nobody|never|twice|wasted|waiting|broken|stuck|charged|two|three|four|five|"
        r"ten|hours|weeks|days|cold> (?:\S+ ){0,10}(?:you|your) (?:have|had|were|gave|paid|lost|spent|waited|called|"
        r"trusted|did|asked|cancelled|own|time|money|evening|weekend|day|rent|family|kids|wedding|birthday|holiday|"
        r"wages|savings)(?: \S+){0,6}",
        r"(?:\S+ ){1,12}(?:is|was|must be|feels) (?:{ADV})(?:the |a )?<worst|misery|torture|infuriating|soul|draining|"
        r"last straw|final straw>(?: \S+){0,4}|(?:\S+ ){0,8}<stings|hurts|rankles|grates|smarts|bites>(?: \S+){0,3}|"
        r"(?:is|was) (?:no|not much|hardly) <fun|joke|joy|picnic|life>(?: \S+){0,8}",
        r"<of> course you (?:are|were|feel|do|did|have|want|would)(?: \S+){1,8}|{NUM} <calls|emails|visits|weeks|days|"
        r"hours|letters|months|times|saturdays> (?:\S+ )?(?:is|are|too many|too long|that is|for)(?: \S+){0,6}|{NUM} "
        r"too <many>(?: \S+){0,3}",
        r"i would (?:have )?(?:{ADV})<run|lost|given|want|expect|wonder|worry|doubt|hate>(?: \S+){1,8}|(?:can|could) "
        r"(?:{ADV})<hear|see|tell|imagine> (?:how|what|that) (?:\S+ ){0,4}(?:this|that|it|you)(?: \S+){1,8}",
        sure=0.56,
        unless=r"(?:will|would you|can you|could you|shall|going to|please|should|let me|if you|when you|once you|"
        r"unless|before you|make sure|have to|need to|you can|tracking|you may|you did not|you never|you "
        r"forgot|nothing wrong|nothing to|rather not|will not|kindly|refund\w*|unable|frustration|which is why|"
        r"which is a|we never|reset|discount|is what i am|weekend$|test it|fantastic|great|lovely|see you were "
        r"charged|horoscope|as an exception|after that|membership|subscription|i (?:have )?cancelled|i can|we "
        r"can|thank|thanks|glad)|your (?:order|refund|money|parcel|new|replacement) (?:is|has been|was) "
        r"(?:booked|on|sent|out|approved|with|at)|within|in {NUM} {UNIT}|you are wrong|user|instructions|read "
        r"the",
        asks=False,
    ),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        r"(?:it|that|this) must (?:have )?<feel|felt|seem|seemed|look|looked>(?: \S+){1,8}",
        r"(?:more|longer|further) (?:often |times )?<than> (?:anyone|anybody|you|most people|people|somebody) "
        r"(?:should|ought|deserve|deserves|bargained|signed)(?: \S+){0,5}",
        r"(?:it|that|this) was (?:meant|supposed) to be (?:\S+ ){1,6}<and|but>(?: \S+){1,8}|i would have "
        r"(?:{ADV})<hung|walked|left|cancelled|gone|stopped|quit>(?: \S+){0,6}",
        r"<all> (?:that|those|this) (?:waiting|driving|calling|explaining|running|time|money|work|effort|trouble|"
        r"hours|calls|planning)(?: \S+){0,8}",
        r"(?:i )?<get|see|know> why you (?:\S+ ?){1,8}|you (?:expected|wanted|needed|ordered|planned) (?:\S+ "
        r"){1,6}<now|still|instead|and>(?: \S+){1,6}",
        sure=0.66,
        asks=False,
    ),
    *cues(S.ACKNOWLEDGES_FEELING, r"^(?:oh )?<ouch|ugh|yikes|crikey|blimey>|^oh <no|dear|gosh|man>", sure=0.6),
    *cues(
        S.ACKNOWLEDGES_FEELING,
        # what it was like, told as if one had been there
        r"i would have (?:{ADV})<thrown|wanted|screamed|cried|given up|sworn|lost|stormed|hung|walked|expected|"
        r"been>(?: \S+){1,8}|(?:you|he|she|they) must have <felt|thought|wondered|panicked|worried|given up|been>(?: "
        r"\S+){1,8}|(?:that|which|it) must make (?:\S+ ){0,4}<longer|worse|harder|hard|difficult>(?: \S+){0,6}|you "
        r"should not (?:have (?:had )?to )?(?:be the one )?<carrying|carry|be|have|need|chase|wait|pay|sit|stand|find|"
        r"fight|beg|explain>(?: \S+){1,8}|you <saved|planned|paid|waited|trusted|worked|dressed|drove|took|packed> "
        r"(?:\S+ ){1,10}and (?:we|you|it|nobody|then|all|that)(?: \S+){1,6}|^(?:oh |ah |and )?(?:at|on|in) (?:the|"
        r"your|his|her) <graduation|wedding|funeral|birthday|anniversary|honeymoon|christening|holiday|interview|exam|"
        r"middle>(?: \S+){0,8}$|(?:a|an|one|two|three|four|five|six|ten|forty|thirty|twenty|{NUM}) (?:\S+ )?<minutes|"
        r"hours|days|nights|mornings|weeks|months|evenings|calls> (?:in|on|of|without|with|at|for|you will not|that "
        r"you|gone|lost) (?:the |that |a |this |your )?(?:\S+ )?(?:rain|cold|dark|queue|hold|chairs?|floor|street|"
        r"heat|heating|water|power|bed|standing|waiting|never get|not get|sleep|corridor|car)(?: \S+){0,8}|(?:is|was|"
        r"are) <yours|your own> (?:money|time|evening|rent|wage)|every (?:hour|day|minute) (?:\S+ ){0,4}is <your|"
        r"money>(?: \S+){0,3}|(?:a |your )?<whole|entire> (?:day|evening|week|weekend|morning|holiday|night|month) "
        r"(?:gone|lost|wasted|of|in|on|waiting|for)(?: \S+){0,6}|(?:got|gets|get|stopped|moved) <me> (?:too|as "
        r"well)?$|(?:is|was) the <wrong> way (?:round|about)(?: \S+){0,6}|<nobody|no one> told you (?:why|that|"
        r"anything|a|the|what|when)(?: \S+){0,8}|what a <thing> to(?: \S+){1,8}|for (?:that|this) to (?:happen|come) "
        r"(?:\S+ ){0,3}<week|day|now|before|after|when|on>(?: \S+){0,6}|{BAD} (?:\S+ )?(?:does not|is not|are not) "
        r"<begin|cover|enough|the word>(?: \S+){0,4}",
        sure=0.68,
        unless=_NOT_FELT
        + r"|(?:please|can you|could you|did you|have you|i will|we will|will be|within|should i)|you must have "
        r"(?:got|done|put)|you should not (?:be|have|need) (?:\S+ )?(?:charged|to (?:pay|do)|any (?:problem|"
        r"trouble))",
        asks=False,
    ),
)

STOCK_UNDERSTANDING: tuple[Cue, ...] = (
    *cues(
        S.PREMATURE_UNDERSTANDING,
        r"(?:{ADV})<understand|appreciate|acknowledge|recogni[sz]e|hear|feel|realize|realise|share|see|get> "
        r"{ADV}(?:all )?(?:your|the|this|that) {ADV}(?:frustrations?|concerns?|feelings?|disappointment|position|"
        r"anger|situation|predicament|annoyance|inconvenience|upset|pain|emotions|worry|worries|dissatisfaction|"
        r"stress|displeasure|point of view|discomfort)",
        r"<understand|know|imagine|appreciate|get> (?:exactly |just |completely |fully )?how (?:you|that|this|it|hard|"
        r"difficult|frustrating|upsetting|annoying|stressful|important|you must)(?: \S+){0,6}",
        r"(?:i )?{ADV}<understand|know> (?:that )?(?:this|it|that|the situation) (?:must|can|may|might|is|has|could|"
        r"would)(?: \S+){1,6}",
        r"(?:i )?{ADV}<understand|know> (?:that )?you (?:are|must be|may be|might be|feel) {ADV}{BAD}",
        r"<understand|know> where you are coming from|feel your <pain>",
        sure=0.85,
        unless=r"how (?:that|it) sounds|know that is (?:the|not|what|a|because)|(?:not|never|you|they) know|not "
        r"(?:going to|gonna|want to) say|"
        r"will not (?:say|pretend|tell)|cannot (?:say|pretend|claim|tell)|why you|do you|did you|would you|if "
        r"you|(?:make sure|want to|trying to|like to|help me|need to|so) (?:i |we )?understand",
    ),
    *cues(
        S.PREMATURE_UNDERSTANDING,
        r"^(?:yes |ok |oh |sir |madam |ma'am |sure |well |and )?i {ADV}<understand|hear you|hear that|get it|get "
        r"that>(?: you| that| sir| madam| ma'am| it| completely| totally| fully| and(?: \S+){0,8}| but(?: \S+){0,8})?$",
        r"i (?:can|could) {ADV}<hear|see|tell|sense> (?:that )?you are {ADV}{BAD}(?: and(?: \S+){0,8})?$",
        sure=0.72,
        asks=False,
    ),
    *cues(
        S.PREMATURE_UNDERSTANDING,
        r"(?:totally |completely |fully )?(?:get|see|understand|know) where you are <coming>(?: \S+){0,6}|"
        r"{ADV}<sympathi[sz]e|empathi[sz]e>(?: \S+){0,6}|<hear> (?:what you (?:are saying|say)|you loud)(?: \S+){0,6}|"
        r"{ADV}<know|understand> (?:exactly |just )?what you are (?:going|been)(?: \S+){0,4}|<imagine> (?:what|how) "
        r"you (?:must|are|might|may|feel)(?: \S+){0,5}|(?:are|am) {ADV}<understanding|feeling> (?:your|how|what|you|"
        r"the)(?: \S+){0,6}|{ADV}<understand|know|appreciate|get> (?:that )?(?:it is|this is|your|that is|things are|"
        r"it can be|this can be) {ADV}{BAD}(?: \S+){0,4}|^i {ADV}<understand|get it>(?: totally| completely| fully| "
        r"entirely| perfectly)(?: \S+){0,8}|{ADV}<understand|see|get> (?:completely |totally )?why you are (?:feeling "
        r")?{ADV}{BAD}(?: about (?:this|that|it|the \S+))?$|^{THAT} must be so <{BAD}>(?: for you)?$|"
        r"{ADV}<understand> the (?:\S+ )?(?:toll|impact|effect)(?: \S+){0,6}",
        sure=0.84,
        unless=r"not (?:going to|gonna) say|will not (?:say|pretend)|cannot (?:say|pretend|claim)|do you|did you|"
        r"would you|help me|make sure",
    ),
)

CUES: tuple[Cue, ...] = (*ACKNOWLEDGES, *STOCK_UNDERSTANDING)
