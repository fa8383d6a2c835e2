"""Cues of bad conduct: blame, policing of tone, rudeness, abuse."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_INSULT = (
    r"(?:idiot|idiots|moron|morons|imbecile|stupid|dumb|dumbass|cretin|bitch|asshole|arsehole|bastard|prick|dick|"
    r"dickhead|twat|cunt|wanker|retard|retarded|fool|loser|pathetic|scum|pig|dimwit|halfwit|brainless|braindead|jerk|"
    r"clown|crazy|insane|nuts|mental|psycho|hysterical|disgusting|worthless|liar|donkey|dense|thick|muppet|pain in "
    r"the (?:ass|arse|neck|backside)|waste of (?:time|space))"
)

BLAME: tuple[Cue, ...] = (
    *cues(
        S.BLAMES_CUSTOMER,
        r"you (?:really |probably |simply |also )?<should|could|ought|might|needed|were> (?:to )?(?:have "
        r")?(?:supposed to |meant to |told to )?(?:{ADV})(?:have )?(?:checked|check|read|called|told|noticed|known|"
        r"looked|done|ordered|said|kept|asked|been (?:more|at home|there|in|careful)|not have|saved|sent|paid|"
        r"thought|listened|followed|backed|written|reported|used|opened|registered|contacted|waited|tried|rung|"
        r"chosen|planned)(?: \S+){0,8}",
        r"you (?:{ADV})<did not|have not|do not|must have|failed|forgot|neglected|never|refused> (?:to )?(?:have "
        r")?(?:{ADV})(?:read|check|follow|followed|provide|provided|give|given|gave|enter|entered|fill|tell|told|"
        r"say|said|mention|mentioned|register|confirm|update|updated|listen|listening|pay attention|understand|"
        r"supply|include|set it|plug|turn|install|charge|press|pressed|type|typed|miss|missed|misread|misunderstood|"
        r"broken|broke|dropped|damaged|deleted|lost|bother|forgotten|forgot|done something|put|clicked|ordered|"
        r"selected|entered|changed|leave|left|keep|cancel|return|use)(?: \S+){0,8}",
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
        r"all|just>(?: \S+){0,5}|<until> you (?:touched|broke|changed|moved|dropped|opened)(?: \S+){0,4}|only "
        r"<happens|happen> when (?:people|users|customers|you|someone)(?: \S+){1,6}|<next> time (?:\S+ )?(?:read|"
        r"check|make sure (?:to|you|that)|be more|remember to|you should|try to)(?: \S+){0,6}|you (?:\S+ )?<brought|"
        r"caused|did> (?:this|it|that) (?:on|to|upon) (?:yourself|your)(?: \S+){0,3}|you <agreed|signed|accepted|"
        r"clicked> (?:to |up |on )?(?:these|the|this|our|agree)(?: \S+){0,6}|you <need|have> to (?:\S+ )?(?:learn|"
        r"listen|be more careful|pay attention|read the|take (?:some )?responsibility)(?: \S+){0,5}",
        sure=0.84,
        unless=r"you should (?:not )?(?:have )?(?:been told|been called|been given|heard|get|receive|see|be (?:able|"
        r"getting|receiving|fine|good)|not have (?:had|been|needed))|you should not have (?:had|been|to)|not "
        r"your (?:fault|mistake|error|doing)|you did not (?:do anything|do a thing|deserve|get|receive|ask "
        r"for|cause|break|need|imagine|hear|misunderstand|miss anything|want|sign up|expect)|you have not "
        r"(?:done|had|heard|received|been)|nothing you (?:did|could|should)|you did not have (?:to|a choice|"
        r"anyone|that)|(?:did|have) you (?:\S+ )?(?:receive|received|get)|if you have not|if you (?:did|do) "
        r"not|make sure you|in case you|you (?:could|should) not have (?:known|done|seen)|you have not "
        r"(?:lost|missed|broken|got)|whether you|you never (?:should|had|got|have to)|you must have (?:been|"
        r"felt|had|lost (?:hours|faith|patience|time)|thought|waited)|as you (?:should|were)|you could have "
        r"(?:\S+ )?(?:left|given up|gone|walked|cancelled|shouted)|you do not have (?:to|it)|you have lost|"
        r"you were (?:told|supposed to (?:get|have|receive|be|hear)|meant to (?:get|have|receive|hear))|you "
        r"did (?:everything|all|the right|nothing|well|not use the)|you have (?:\S+ )?(?:checked|read|"
        r"followed|done|tried|given|told|said|mentioned|paid|confirmed|provided|kept|updated|used|left|put) "
        r"(?:\S+ )?",
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
        r"that) wrong|mess|always|keeps? (?:\S+ ?)|never|should have|should not|is useless|are useless|forgot|are "
        r"terrible|is terrible|is hopeless|are hopeless|is rubbish|are rubbish|is garbage|made (?:a|the|this|that) "
        r"(?:mistake|mess)|did not (?:do|bother|tell|follow|know)|gave you (?:the )?wrong|told you (?:the )?wrong|"
        r"are (?:lazy|incompetent|idiots)|is (?:lazy|incompetent|unreliable|slow)|let us down|failed us|was wrong|"
        r"lied|misinformed|does not know|do not know)(?: \S+){0,6}",
        r"(?:they|he|she|whoever \S+ \S+|whoever|someone (?:in|from|at) \S+) <never|always|should|must|clearly|"
        r"obviously> (?:{ADV})(?:tell|tells|told|do|does|did|have|messed|screwed|made|listen|get|gets|be|were|was|"
        r"say|said|answer)(?: \S+){0,6}|(?:what|how) (?:sales|billing|they|he|she|the \S+) <told|said|promised>(?: "
        r"\S+){0,3} not (?:me|us)|<whoever> (?:told|said|promised|did|sent|took|wrote)(?: \S+){1,8}|(?:i|we) "
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
        r"a bit| please| sir| madam| and| now)?(?: \S+){0,4}|<chill> out|take it <easy>(?: \S+){0,4}|take (?:\S+ "
        r"){1,3}<breath|breather|chill|breaths>(?: \S+){0,4}|<lower|mind|watch|moderate|check> (?:your|the) "
        r"(?:voice|tone|language|mouth|manners|attitude|words)(?: \S+){0,4}|your <tone|attitude|language|shouting|"
        r"yelling|swearing|manner|temper|aggression|outburst> (?:is|will|does|like|with|has|will not)?(?: \S+){0,6}",
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
        r"(?:here )?(?:is|will|should)|no one|no one should|not asking you to|last thing i|not) (?:\S+ "
        r")?(?:ever )?(?:tell|ask|telling|asking|say|want|expect)(?:ing)? (?:you )?(?:to |anyone )?(?:\S+ "
        r")?(?:calm|relax|be|stay|settle|cool)|(?:do not|never) (?:have|need) to (?:\S+ )?(?:calm|be|stay|"
        r"relax)|you can relax|(?:for|by) (?:staying|remaining|keeping|being) (?:so )?(?:calm|civil|polite|"
        r"patient)|(?:i|we) (?:will|would|can|am|try to|should) (?:\S+ )?(?:stay|remain|keep|be|not get|not "
        r"shout|not be|not raise) ?(?:\S+ )?(?:calm|civil|polite|reasonable|shouting)?(?: with you)?$|cool "
        r"off period|cooling off|printer|engine|device|quiet (?:mode|fan)|i would (?:be|have) (?:shouting|"
        r"shouted|yelling|angry|furious)|no need to be sorry|you have every|cool (?:it )?down for|before it "
        r"cools|let it (?:cool|settle)|no need to panic|nobody told you|i was told|you kept calm|(?:i|we) "
        r"(?:was|were|am|are) (?:being )?rude|settle (?:it|this|that)$|not (?:bothered|offended) by|do not "
        r"mind (?:you )?shouting",
    ),
)

BAD_CONDUCT: tuple[Cue, ...] = (
    *cues(
        S.RUDE,
        r"(?:(?:that is |it is |is )?)<not> my (?:problem|job|concern|issue)(?: \S+){0,3}|^(?:yeah |well |and |oh "
        r")?<so> what(?: now| then| if (?:\S+ ?){1,6})?$|^<whatever>(?: \S+){0,2}$|<deal> with it(?: yourself)?$|"
        r"<tough> (?:luck|break|cookies)?$|<tough> luck|(?:like it or|take it or) <lump|leave>(?: it)?|(?:are you|"
        r"you) (?:\S+ )?<deaf|blind|thick|slow|illiterate|listening|kidding|serious|joking|for real>(?: \S+){0,4} "
        r"?\??",
        r"<google> it|<read> the (?:\S+ )?(?:manual|terms|instructions|website|faq|small print|fine print|email)(?: "
        r"\S+){0,4}|<figure|work> it out (?:yourself|your self)|what (?:do you|did you|else do you) (?:\S+ )?<want|"
        r"expect> (?:me|us) to do(?: \S+){0,5}|what is <your> (?:\S+ )?problem(?: \S+){0,3}|(?:i|we) (?:\S+ )?(?:do "
        r"not|could not|don't) (?:\S+ )?<care|give>(?: a| what| if| about| less| how| that)?(?: \S+){0,5}|(?:no|not|"
        r"do not have|have not got|have|got) (?:\S+ ){0,3}<time> for (?:this|you|that|your)(?: \S+){0,4}|(?:stop|"
        r"quit|you are|are) (?:\S+ )?<wasting> (?:my|our|everyone's) time(?: \S+){0,3}",
        r"<use> your (?:brain|eyes|head|ears|common sense)(?: \S+){0,3}|(?:not|hardly) (?:exactly )?<rocket> "
        r"science(?: \S+){0,3}|how <hard> (?:is|can|could) it (?:\S+ ?){0,7}|<duh|yawn|pfft|meh|boo hoo|yeah right|"
        r"big deal|cry me|whoop|congratulations|congrats|bravo|lucky you|aww|blah|yada>(?: \S+){0,6}|get <over> "
        r"it(?: \S+){0,3}|(?:that is |it is |is )(?:\S+ )?<your|a you> problem(?: \S+){0,5}|<suit> yourself|<hurry> "
        r"up(?: \S+){0,3}|make it <quick|snappy|fast>(?: \S+){0,3}|(?:speak|learn) <english>(?: \S+){0,3}|<listen> "
        r"(?:here|lady|pal|buddy|mate|up|to me|you|love|sunshine|sweetheart|darling)(?: \S+){0,5}|<grow> up(?: "
        r"\S+){0,3}|nobody <cares>(?: \S+){0,3}",
        r"(?:you are|stop|do not be|you are being|why are you|are you|quit|no need to be|being) (?:being )?(?:\S+ "
        r")?(?:so |very |really |a bit |such a |a )?<difficult|ridiculous|dramatic|unreasonable|rude|silly|childish|"
        r"impatient|annoying|a baby|petty|paranoid|demanding|whining|moaning|complaining|whingeing|nagging|clueless|"
        r"incompetent|drama|nuisance|boring|impossible|pathetic|baby|snowflake|karen|princess>(?: \S+){0,5}|(?:go|"
        r"then|well|feel free|please|so) (?:\S+ )?(?:ahead and |to )?<complain|complaining|sue|go elsewhere|take "
        r"your business>(?: \S+){0,4}|(?:shop|buy|look|try) <somewhere|elsewhere>(?: \S+){0,3}|get to the "
        r"<point>(?: \S+){0,3}|(?:that is |it is )just (?:how|the way) it <is|works>(?: \S+){0,3}|you are (?:\S+ "
        r")?not <listening|paying|hearing>(?: \S+){0,3}|(?:i|we) (?:have )?<already> told you(?: \S+){0,5}|how many "
        r"<times>(?: \S+){1,6}|<go> (?:somewhere|elsewhere|away|cry|bother|ask someone|find someone|shop)(?: "
        r"\S+){0,3}|^<next> !?$|(?:i|we) have (?:\S+ )?<other|better|real|more important|a queue> (?:\S+ "
        r")?(?:customers|things|work|people|calls|callers|problems)(?: \S+){0,4}|(?:are you|you) <done|finished> "
        r"(?:yet|now|complaining|whining|shouting|ranting|venting|moaning)?(?: \?)?$",
        r"<calm> your (?:tits|horses)|<obviously> (?:you|it|not)(?: \S+){0,6}|(?:oh )?<boo|poor> (?:hoo|you|thing|"
        r"baby)(?: \S+){0,3}|(?:you |you can |just )<whine|moan|whinge|cry|rant> (?:all you|about|as much)(?: "
        r"\S+){0,5}|as if i <care|have>(?: \S+){0,3}|(?:don't|do not) <waste> my time(?: \S+){0,3}|<again> with "
        r"(?:this|that|the)(?: \S+){0,4}|what (?:is it )?<now>(?: \S+)?|(?:you )?(?:again|third time) <seriously|"
        r"huh>|<seriously> \?|(?:can|could) you <hurry|stop|just stop|make this>(?: \S+){0,4}|(?:i|we) (?:\S+ )?get "
        r"(?:paid|off work) (?:\S+ ){0,4}<anyway|either|regardless|minutes>(?: \S+){0,3}|(?:not|above) my <pay> "
        r"?grade|not <paid|my circus>(?: \S+){0,4}|you (?:always|just) have to <complain|argue|whine>(?: \S+){0,3}|"
        r"you (?:people|lot|guys) <are|never|always|do|just>(?: \S+){0,5}|(?:believe|think|say|do) what(?:ever)? "
        r"you <want|like>(?: \S+){0,3}",
        sure=0.82,
        unless=r"(?:do not|never|will not|not going to|would not) (?:want you to )?(?:think|say|tell you|ask you)|"
        r"you are not (?:being )?(?:\S+ )?(?:difficult|rude|unreasonable|ridiculous|dramatic|silly|childish|"
        r"a nuisance|demanding|impatient|paranoid|annoying)|not (?:being )?(?:\S+ )?(?:difficult|"
        r"unreasonable|annoying)|(?:be|i am|it is) (?:a bit )?(?:difficult|impossible) to|i will (?:hurry|"
        r"deal with it)|congratulations on|(?:we|i) (?:were|was|are|am|have been) (?:\S+ )?(?:slow|rude|"
        r"difficult|ridiculous)|i hurry|what do you want me to do first|not rocket science (?:for|to) us|"
        r"hurry up the|i am not (?:serious|kidding|joking)|have (?:other|more) (?:options|ways)|should not "
        r"be (?:\S+ )?(?:hard|difficult)|are you serious about|whatever (?:you|it|suits|works)|do not "
        r"complain|it is ridiculous|that is ridiculous|how hard (?:it|that|this) (?:is|was|must)|"
        r"congratulations to|feel free to (?:complain|take) to the ombudsman|you are right to complain|cares "
        r"about|because (?:i|we) do not|your problem (?:is (?:now )?(?:my|our|mine)|and)|do not care (?:who|"
        r"whose) (?:fault|it)|you want me to do",
    ),
    *cues(
        S.ABUSIVE,
        r"you (?:are|r|must be|really are|all are) (?:{ADV})(?:acting |being )?(?:like )?(?:a |an |such a |such an |"
        r"the |one |some |nothing but a )?(?:\S+ )?<"
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
        + r"|(?:do not|never|not) (?:\S+ )?(?:think|believe|say|feel|let)|(?:drive|drives|driving|drove|send|"
        r"sends) (?:you|anyone|people|me) (?:\S+ )?(?:crazy|insane|nuts|mental|mad)|you (?:\S+ ){0,6}(?:crazy|"
        r"insane|dumb|stupid|nuts) (?:wait|delay|amount|long|price|menu|week|machine|thing|system|question "
        r"is)|find you (?:a|an|the|another|one|some)|live (?:chat|in)|get you (?:a|an|the|your|this|that|back|"
        r"sorted|to|through)|sounds? (?:crazy|insane|nuts)|you may think|feel (?:stupid|like an? idiot|like a "
        r"fool|dumb)|look (?:like )?(?:a )?(?:fool|stupid)|made (?:a )?(?:fool|to feel)",
    ),
)

CUES: tuple[Cue, ...] = (*BLAME, *TONE, *BAD_CONDUCT)
