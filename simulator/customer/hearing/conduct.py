"""Cues of bad conduct: policing of tone, rudeness, abuse."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_INSULT = (
    r"(?:idiot|idiots|moron|morons|imbecile|stupid|dumb|dumbass|cretin|bitch|asshole|arsehole|bastard|prick|dick|"
    r"dickhead|twat|cunt|wanker|retard|retarded|fool|loser|pathetic|scum|pig|dimwit|halfwit|brainless|braindead|jerk|"
    r"clown|crazy|insane|nuts|mental|psycho|hysterical|disgusting|worthless|liar|donkey|dense|thick|muppet|pain in "
    r"the (?:ass|arse|neck|backside)|waste of (?:time|space))"
)

TONE: tuple[Cue, ...] = (
    *cues(
        S.CALM_DOWN,
        r"(?:please |just |try to |to |you need to |need to |you |can you |could you |sir |madam |ok |now |and |let "
        r"us |everyone |if you |^)(?:{ADV})<calm|settle|cool|simmer|quiet|tone|dial> (?:yourself |it |this |things "
        r")?(?:down|off|it|yourself)(?: \S+){0,4}|(?:please |just |try to |need to |you |{ADV})(?:stay|remain|keep|be|"
        r"get|becoming) <calm|cool|civil|polite|respectful|reasonable>(?: \S+){0,4}|^(?:\S+ ){0,3}<calm> (?:down|"
        r"please)(?: \S+){0,4}",
        r"(?:^|please |just |try to |need to |sir |madam |oh |come on |ok |hey |^\S+ )<relax|chill|breathe>(?: out| a "
        r"bit| please| sir| madam| and| now)?(?: \S+){0,4}|<chill> out|take it <easy>(?: \S+){0,4}|take (?:\S+ "
        r"){1,3}<breath|breather|chill|breaths>(?: \S+){0,4}|<lower|mind|watch|moderate|check> your (?:voice|tone|"
        r"language|mouth|manners|attitude|words)(?: \S+){0,4}|your <tone|attitude|language|shouting|yelling|swearing|"
        r"manner|temper|aggression|outburst> (?:is|will|does|like|with|has|will not)?(?: \S+){0,6}",
        r"(?:stop|quit|no need (?:to|for)|do not|not|without|there is no (?:need|reason) (?:to|for)|please do not|"
        r"never|must not|cannot|not acceptable to|instead of|keep|keep on|if you (?:are going to|keep|continue|carry "
        r"on)) (?:\S+ )?<shout|shouting|yell|yelling|raise your|raising your|swear|swearing|scream|screaming|being "
        r"(?:rude|so|aggressive|difficult|angry|upset|hostile|emotional)|be (?:rude|upset|angry|aggressive|so|like "
        r"that|hostile|nasty|emotional|dramatic)|get (?:angry|upset|worked up|emotional|agitated|hostile|aggressive|"
        r"all|so|nasty|like that|excited)|getting (?:angry|upset|worked up|emotional|so|agitated)|take that tone|talk "
        r"to me like|speak to me like|use that|using that|the attitude|attitude|overreact|overreacting|panic|lose "
        r"your temper|losing your temper|this tone|that tone|curse|cursing|anger|hostility|language like>(?: \S+){0,6}",
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
        r"shout|not be|not raise) ?(?:\S+ )?(?:calm|civil|polite|reasonable|shouting)?(?: with you)?$|cool off "
        r"period|cooling off|(?:going to|will|would|here to) (?:ask|tell) you to|breath and hold|x ray|printer|swear "
        r"(?:to|by|on) (?:it|that|this|which|anything)|"
        r"engine|device|quiet (?:mode|fan)|i would (?:be|have) (?:shouting|shouted|yelling|angry|furious)|no "
        r"need to be sorry|you have every|cool (?:it )?down for|before it cools|let it (?:cool|settle)|no need "
        r"to panic|nobody told you|i was told|you kept calm|(?:i|we) (?:was|were|am|are) (?:being )?rude|"
        r"settle (?:it|this|that)$|not (?:bothered|offended) by|do not mind (?:you )?shouting",
    ),
    *cues(
        S.CALM_DOWN,
        r"<keep> your voice down(?: \S+){0,4}|(?:do not|no need to|stop your) <cry|crying|sulk|whine|"
        r"moan|shout|snap>(?: \S+){0,6}|<raising|shouting|yelling|swearing|screaming|snapping|sarcasm|attitude> "
        r"(?:\S+ ){0,6}(?:not (?:going|get|help|make|change)|will not|does not)(?: \S+){0,8}|<keep> (?:this|it|things|"
        r"the tone) (?:\S+ )?(?:civil|polite|professional|friendly)(?: \S+){0,3}|no (?:real |earthly )?(?:<need|call|"
        r"reason|cause> )(?:for|to) (?:that|the|this|such|any|write|type|be|use|shout|snap)(?: \S+){0,6}|<mind> "
        r"(?:our|your) (?:manners|language|tone|words)(?: \S+){0,3}|keep your <hair> on|hold your <horses>|<steady> "
        r"on|easy <tiger|there tiger>|deep <breaths|breath>(?: \S+){0,3}|no (?:point|use) (?:in )?(?:\S+ )?<arsey|"
        r"shouting|stroppy|shirty|snapping|sarcastic|narky|angry>(?: \S+){0,6}|getting <arsey|stroppy|shirty|narky|"
        r"snotty|mouthy|lippy>(?: \S+){0,5}|<remain|stay|be> (?:\S+ )?(?:professional|civil|patient|reasonable|"
        r"polite)(?: please)?$|be (?:\S+ )?more <patient|polite|civil|reasonable>(?: \S+){0,5}|you (?:will|would|may|"
        r"might|could do to|ought to|should) (?:want|like|try)? ?(?:to )?(?:\S+ )?<calm|stop crying|stop shouting|"
        r"stop swearing|settle down|lower|cool down|relax|watch your|mind your|dial>(?: \S+){0,5}|<stop> (?:being "
        r"(?:so )?|your )?(?:crying|whining|moaning|complaining|shouting|fussing|dramatic|difficult|emotional|angry|"
        r"tantrum)(?: \S+){0,4}|(?:help|better|easier|nicer|faster|quicker) if you (?:\S+ )?<calmed|stopped|lowered|"
        r"relaxed|settled|spoke>(?: \S+){0,6}|(?:sir|madam|somebody|someone|customer) is <shouting|yelling|swearing|"
        r"upset>(?: \S+){0,6}",
        sure=0.8,
        unless=r"i (?:did not|do not|am not|will not|would not)(?: \S+){0,3} (?:ask|say|tell|said)|never (?:said|"
        r"asked|told)|ask(?:ing)? you to|no need to (?:write|type|be sorry|bring|call|come|use)(?: \S+){0,3} "
        r"(?:again|down|in|back|anything)|x ray|hold it|you (?:can|may) (?:shout|swear|be)",
    ),
)

BAD_CONDUCT: tuple[Cue, ...] = (
    *cues(
        S.RUDE,
        r"(?:(?:that is |it is |is )?)<not> my (?:problem|job|concern|issue)(?: \S+){0,3}|^(?:yeah |well |and |oh "
        r")?<so> what(?: now| then| if (?:\S+ ?){1,6})?$|^<whatever>(?: \S+){0,2}$|<deal> with it(?: yourself)?$|"
        r"<tough> (?:luck|break|cookies)?$|<tough> luck|(?:like it or|take it or) <lump|leave>(?: it)?|(?:are you|"
        r"you) (?:\S+ )?<deaf|blind|thick|slow|illiterate|listening|kidding|serious|joking|for real>(?: \S+){0,4} ?\??",
        r"<google> it|(?:^|just |go |go and |(?:did|have) you even |(?:did|could) you not |bother to |you (?:should|"
        r"could|need "
        r"to|must|have to) (?:even )?)<read> the (?:\S+ )?(?:manual|terms|instructions|website|faq|small print|fine "
        r"print|"
        r"email)(?: \S+){0,4}|(?:has|have|will have|had) to <wait> (?:\S+ ){0,3}like (?:everyone|everybody|anyone|"
        r"anybody|"
        r"the rest|all the others)(?: \S+){0,3}|<wait> (?:your|his|her) turn(?: \S+){0,3}|<figure|work> it out "
        r"(?:yourself|your self)|what (?:do you|did you|else do you) (?:\S+ )?<want|"
        r"expect> (?:me|us) to do(?: \S+){0,5}|what is <your> (?:\S+ )?problem(?: \S+){0,3}|(?:i|we) (?:\S+ )?(?:do "
        r"not|could not|don't) (?:\S+ )?<care|give>(?: a| what| if| about| less| how| that)?(?: \S+){0,5}|(?:no|not|"
        r"do not have|have not got|have|got) (?:\S+ ){0,3}<time> for (?:this|you|that|your)(?: \S+){0,4}|(?:stop|quit|"
        r"you are|are) (?:\S+ )?<wasting> (?:my|our|everyone's) time(?: \S+){0,3}",
        r"<use> your (?:brain|eyes|head|ears|common sense)(?: \S+){0,3}|(?:not|hardly) (?:exactly )?<rocket> "
        r"science(?: \S+){0,3}|how <hard> (?:is|can|could) it (?:\S+ ?){0,7}|<duh|yawn|pfft|meh|boo hoo|yeah right|"
        r"big deal|cry me|whoop|congratulations|congrats|bravo|lucky you|aww|blah|yada>(?: \S+){0,6}|get <over> it(?: "
        r"\S+){0,3}|(?:that is |it is |is )(?:\S+ )?<your|a you> problem(?: \S+){0,5}|<suit> yourself|<hurry> up(?: "
        r"\S+){0,3}|make it <quick|snappy|fast>(?: \S+){0,3}|(?:speak|learn) <english>(?: \S+){0,3}|<listen> (?:here|"
        r"lady|pal|buddy|mate|up|to me|you|love|sunshine|sweetheart|darling)(?: \S+){0,5}|<grow> up(?: \S+){0,3}|"
        r"nobody <cares>(?: \S+){0,3}",
        r"(?:you are|stop|do not be|you are being|why are you|are you|quit|no need to be|being) (?:being )?(?:\S+ "
        r")?(?:so |very |really |a bit |such a |a )?<difficult|ridiculous|dramatic|unreasonable|rude|silly|childish|"
        r"impatient|annoying|a baby|petty|paranoid|demanding|whining|moaning|complaining|whingeing|nagging|clueless|"
        r"incompetent|drama|nuisance|boring|impossible|pathetic|baby|snowflake|karen|princess>(?: \S+){0,5}|(?:go|"
        r"then|well|feel free|please|so) (?:\S+ )?(?:ahead and |to )?<complain|complaining|sue|go elsewhere|take your "
        r"business>(?: \S+){0,4}|(?:shop|buy|look|try) <somewhere|elsewhere>(?: \S+){0,3}|get to the <point>(?: "
        r"\S+){0,3}|(?:that is |it is )just (?:how|the way) it <is|works>(?: \S+){0,3}|you are (?:\S+ )?not "
        r"<listening|paying|hearing>(?: \S+){0,3}|(?:i|we) (?:have )?<already> told you(?: \S+){0,5}|how many "
        r"<times> (?:do|must|should|shall|have) (?:i|we|you)(?: \S+){0,6}|"
        r"<go> (?:somewhere|elsewhere|away|cry|bother|ask someone|find someone|shop)(?: \S+){0,3}|^<next> !?$|"
        r"(?:i|we) have (?:\S+ )?<other|better|real|more important|a queue> (?:\S+ "
        r")?(?:customers|things|work|people|calls|callers|problems)(?: \S+){0,4}|(?:are you|you) <done|finished> "
        r"(?:yet|now|complaining|whining|shouting|ranting|venting|moaning)?(?: \?)?$",
        r"<calm> your (?:tits|horses)|<obviously> (?:you|it|not)(?: \S+){0,6}|(?:oh )?<boo> hoo(?: "
        r"\S+){0,3}|^(?:oh |aww? )?<poor> (?:you|baby)(?: \S+){0,3}|"
        r"(?:you |you can |just )<whine|moan|whinge|cry|rant> (?:all you|about|as much)(?: "
        r"\S+){0,5}|as if i <care|have>(?: \S+){0,3}|(?:don't|do not) <waste> my time(?: \S+){0,3}|<again> with "
        r"(?:this|that|the)(?: \S+){0,4}|what (?:is it )?<now>(?: \S+)?|(?:you )?(?:again|third time) <seriously|huh>|"
        r"<seriously> \?|(?:can|could) you <hurry|make this>(?: \S+){0,4}|(?:can|could) you (?:just )?<stop> "
        r"(?:it|that|this|now|\S+ing)(?: \S+){0,4}|(?:i|we) (?:\S+ )?get "
        r"(?:paid|off work) (?:\S+ ){0,4}<anyway|either|regardless|minutes>(?: \S+){0,3}|(?:not|above) my <pay> "
        r"?grade|not <paid|my circus>(?: \S+){0,4}|you (?:always|just) have to <complain|argue|whine>(?: \S+){0,3}|"
        r"you (?:people|lot|guys) <are|never|always|do|just>(?: \S+){0,5}|(?:believe|think|say|do) what(?:ever)? you "
        r"<want|like>(?: \S+){0,3}",
        sure=0.82,
        unless=r"(?:do not|never|will not|not going to|would not) (?:want you to )?(?:think|say|tell you|ask you)|you "
        r"are not (?:being )?(?:\S+ )?(?:difficult|rude|unreasonable|ridiculous|dramatic|silly|childish|a "
        r"nuisance|demanding|impatient|paranoid|annoying)|not (?:being )?(?:\S+ )?(?:difficult|unreasonable|"
        r"annoying)|(?:be|i am|it is) (?:a bit )?(?:difficult|impossible) to|i will (?:hurry|deal with it)|"
        r"congratulations on|(?:we|i) (?:were|was|are|am|have been) (?:\S+ )?(?:slow|rude|difficult|"
        r"ridiculous)|i hurry|what do you want me to do first|not rocket science (?:for|to) us|hurry up the|i "
        r"am not (?:serious|kidding|joking)|have (?:other|more) (?:options|ways)|should not be (?:\S+ "
        r")?(?:hard|difficult)|are you serious about|whatever (?:you|it|suits|works)|do not complain|it is "
        r"ridiculous|that is ridiculous|how hard (?:it|that|this) (?:is|was|must)|congratulations to|feel free "
        r"to (?:complain|take) to the ombudsman|you are right to complain|cares about|because (?:i|we) do not|"
        r"bless you for|so sweet|that is so (?:kind|sweet|nice)|your problem (?:is (?:now )?(?:my|our|mine)|"
        r"and)|do not care (?:who|whose) (?:fault|it)|you want me to do",
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
        r"mouth>(?: fuck| hell| face| mouth| trap)?(?: up)?(?: \S+){0,3}|<shut> (?:up|it$|your (?:mouth|face|"
        r"trap))(?: \S+){0,3}|<stfu|gtfo|kys>|go to <hell>(?: \S+){0,3}|<drop> dead|<kill> yourself|get <lost|"
        r"stuffed>(?: \S+){0,3}|(?:i will|i am going to|i know where you|wait till i) (?:\S+ )?<hurt|kill|find you|"
        r"live|beat|smash|punch|slap|get you>(?: \S+){0,4}|(?:your|you) (?:\S+ )?<mother|fucking|bloody|stupid> "
        r"(?:\S+ ?){0,4}(?:face|voice|mother|whore|idiot|brain|complaint|question|self)(?: \S+){0,3}|<fucking|fuckin> "
        r"(?:idiot|hell|moron|stupid|joke|waste|useless|pathetic|kidding)(?: \S+){0,3}|<kiss> my (?:ass|arse)|<bite> "
        r"me|<rot> in hell|hope you <die|choke|rot>(?: \S+){0,3}|too <stupid|dumb|thick|dense> to(?: \S+){0,5}|people "
        r"like you (?:\S+ ){0,4}<stupid|scum|problem|disgust|sick|idiots|trash>(?: \S+){0,3}",
        sure=0.9,
        unless=r"(?:not|never|hardly) (?:{ADV})(?:being )?(?:a |an |some )?(?:\S+ )?"
        + _INSULT
        + r"|(?:do not|never|not) (?:\S+ )?(?:think|believe|say|feel|let)|(?:drive|drives|driving|drove|send|sends) "
        r"(?:you|anyone|people|me) (?:\S+ )?(?:crazy|insane|nuts|mental|mad)|you (?:\S+ ){0,6}(?:crazy|insane|dumb|"
        r"stupid|nuts) (?:wait|delay|amount|long|price|menu|week|machine|thing|system|question is)|find you (?:a|an|"
        r"the|another|one|some)|live (?:chat|in)|get you (?:a|an|the|your|this|that|back|sorted|to|through)|sounds? "
        r"(?:crazy|insane|nuts)|you may think|feel (?:stupid|like an? idiot|like a fool|dumb)|look (?:like )?(?:a "
        r")?(?:fool|stupid)|made (?:a )?(?:fool|to feel)",
    ),
    *cues(
        S.RUDE,
        # scorn, belittling, sarcasm at his expense
        r"what (?:did|do|were) you <expect|expecting>(?: \S+){0,8}|you will <live|survive|cope|manage>(?: \S+){0,4}$|"
        r"you are not (?:\S+ )?<special|the only>(?: \S+){0,5}|not the <only> (?:one|customer|person|guest|patient|"
        r"caller)(?: \S+){0,5}|(?:do you want|shall i|want me to|need me to|would you like me to) (?:\S+ )?<draw|"
        r"spell|explain it like> (?:you |it )?(?:a |out |to )?(?:\S+ ?){0,4}|<say|explain|repeat|type|write> (?:it|"
        r"that|this) (?:\S+ )?(?:slower|slowly|again slowly|in small words)(?: \S+){0,4}|<take> that tone(?: "
        r"\S+){0,3}|^(?:just |have you |pls |please )?<read> the (?:docs|manual|faq|faqs|instructions|email|sign|"
        r"website)$|<rtfm|pebkac>|if (?:you|u) <bothered>(?: \S+){0,5}|never <hurt|killed|harmed> (?:anyone|anybody|"
        r"you)|<survived|managed|lived|coped> (?:\S+ ){0,5}without(?: \S+){1,6}|<ray> of sunshine|(?:somebody|"
        r"someone) (?:is|has|woke|got) (?:\S+ )?(?:having )?(?:a |out of |up )?(?:<bad|wrong> )(?:day|bed|side)(?: "
        r"\S+){0,4}|<explained|told|said|repeated> (?:this|that|it|you)(?: to you)? (?:\S+ )?(?:twice|three times|"
        r"already|several times)(?: \S+){0,3}|(?:worked up|upset|fuss|angry|drama) (?:\S+ )?(?:over|about) <nothing|"
        r"a>(?: \S+){0,3}|with all (?:due )?<respect>(?: \S+){0,6}|not being (?:funny|rude|mean) <but>(?: \S+){0,8}|"
        r"(?:is|are) <not> a (?:hotel|charity|bank|taxi|restaurant|library|babysitter|magician)(?: \S+){0,3}|"
        r"<whatever> you (?:say|like|think|reckon)(?: \S+){0,2}$|(?:cheap|free|budget) (?:\S+ )?for a <reason>|for "
        r"(?:that|this) <money|price>|i have (?:got )?{NUM} of <these|those|you>(?: \S+){0,3}|<look> (?:love|darling|"
        r"sweetheart|mate|pal|lady|buddy|sunshine|here)(?: \S+){0,8}|<could> you (?:\S+ )?stop (?:repeating|going on|"
        r"wasting|moaning|whining|asking)(?: \S+){0,5}|are not you (?:a |the |just )?<clever|ray|special|lucky|"
        r"charming|lovely|delightful|precious>(?: \S+){0,5}|<congratulations|bravo|well done> (?:genius|einstein|"
        r"sherlock|you (?:broke|managed to))(?: \S+){0,6}|how <hard|difficult> (?:is|can) (?:it|that) (?:be)?(?: "
        r"\S+){0,8}|<boo> hoo|cry me a <river>|<welcome> to the real world|a child could <do|manage|read>(?: "
        r"\S+){0,4}|^oh <good|great|joy|lovely|brilliant> (?:another|yet another|more|here we go)(?: "
        r"\S+){1,6}|<what> a "
        r"surprise$|happy <now> \?$|<try> not to (?:break|lose|drop|forget|jam|ruin)(?: \S+){1,5}|<since|as> you "
        r"(?:like|love|"
        r"enjoy) (?:\S+ ){1,4}so much|even (?:my|a) (?:\S+ )?<child|gran|grandmother|nan|toddler|dog|kid|year old> "
        r"(?:can|could|knows|"
        r"manages)(?: \S+){0,5}|<bless> your heart(?: \S+){0,3} (?:you|it|that)(?: \S+){0,6}",
        sure=0.78,
        unless=r"i am (?:not )?(?:rude|being)|bless you for|with respect to|whatever you (?:say|like) (?:goes|is)|we "
        r"are not|as you (?:say|like)|do not be|read the (?:docs|manual) (?:with|to|for) you|not your fault|"
        r"who (?:told|said)|explained it well|(?:is|are|was) (?:\S+ )?happy now",
    ),
)

CUES: tuple[Cue, ...] = (*TONE, *BAD_CONDUCT)
