"""Cues of the beginning and the end of a talk, and of what is said to anyone."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

OPENINGS: tuple[Cue, ...] = (
    *cues(
        S.GREETING,
        r"^(?:well |oh |yes |ok |ah |so |um |erm |right )*<hi|hiya|hello|hey|howdy|greetings|welcome>(?: there| again|"
        r" back| all| everyone)?",
        r"^(?:hi |hello |hey )?(?:a )?(?:very )?<good> (?:morning|afternoon|evening|day)",
        r"^<morning|afternoon|evening>(?: \S+){0,2}$|^<morning|afternoon|evening> (?:mr|mrs|ms|miss|dr|all|there) "
        r"?(?:\S+ "
        r"?){0,3}!?$",
        r"<you> are (?:through to|speaking (?:to|with)|talking to|chatting with) \S+",
        sure=0.9,
        unless=r"good (?:morning|day) to you then|welcome to (?:return|send|come)|you are welcome",
    ),
    *cues(
        S.SMALL_TALK,
        r"how (?:are|is|has) (?:you|your|everything|life|things|the|it)(?: \S+){0,2} <doing|going|keeping|today|day|"
        r"week|weekend|morning|evening|afternoon|family|holding>(?: \S+){0,4}",
        r"^(?:\S+ ){0,3}how <are> (?:you|things)(?: \S+){0,3}",
        r"how <are> we (?:feeling|doing|keeping|getting on)(?: \S+){0,2}$|how <are> we (?:feeling|doing|keeping)(?: "
        r"\S+){0,2} \?",
        r"<terrible|awful|horrible|lovely|nice|wet|cold|grim|filthy|rotten|dreadful|beautiful|gorgeous> (?:night|day|"
        r"evening|morning|out|outside)(?: out| today| tonight| outside| out there)? (?:is not it|is it not|innit|out "
        r"there)(?: \S+){0,2}",
        r"(?:hope|trust) (?:you|your|all|this|everything)(?: \S+){0,4} <well|good|great|nice|lovely|day|week|weekend|"
        r"wonderful|fine>(?: \S+){0,3}",
        r"<weather|sunshine|rain|snow|heatwave|football|weekend plans|holidays>(?: \S+){0,4}",
        r"(?:any|got|have you got|what are your) (?:\S+ )?<plans> (?:\S+ ?){1,4}",
        r"(?:how|what) was (?:your|the) <weekend|holiday|christmas|easter|trip|day|week|morning>(?: \S+){0,3}",
        r"(?:busy|long|lovely|nice|cold|hot|rainy|sunny) (?:day|morning|week|one) <here|there|today|out|isn't|is>(?: "
        r"\S+){0,3}",
        sure=0.82,
        unless=r"(?:because of|due to|delayed|delays|held up|bad) (?:\S+ )?(?:weather|rain|snow)|(?:weather|snow|"
        r"rain) (?:delay|has|closed|held|stopped|grounded|at the)|how are you (?:feeling about|using|connecting|"
        r"planning|trying|getting|paying)|how is your \w+ connected|plans? (?:start|cost|include|we|i|you|available|"
        r"for your)|your plan",
    ),
    *cues(
        S.RETURNS_SMALL_TALK,
        r"(?:i am |we are )?{ADV}(?:fine|good|well|great|grand|doing (?:fine|well|good|great|ok)|not (?:too |so )?bad|"
        r"ok|all right|busy but \S+) <thanks|thank>(?: you)?(?: for asking)?(?: and (?:you|yourself|how are you))?",
        r"(?:thanks|thank you|kind of you|nice of you|sweet of you) (?:for |to )?<asking|ask>",
        r"(?:and|how is|how are) <yourself>(?: \S+){0,2}|and <how> (?:are|about) (?:you|yourself)|and <you> \?|how "
        r"about <yourself|you> "
        r"\?",
        r"<cannot|mustn't> complain|same <here>|<all> good (?:here|thanks|ta|this end)",
        r"^(?:and )?(?:you are |most |very )*<welcome>(?: any ?time)?$|^not at <all>$|^(?:it is |it was )?my "
        r"<pleasure>$|do not <mention> it|(?:and )?(?:to )?<you> (?:too|as well)|<likewise>|<same> to you|<right> "
        r"back at you|<enjoy> (?:it|yours|your (?:\S+ )?(?:weekend|holiday|trip|break|party|lunch|dinner|evening))(?: "
        r"\S+){0,3}",
        r"(?:it|mine|here|ours|we)(?: is| was| has been| have had)? (?:\S+ ){0,3}<busy|quiet|hectic|long|rainy|sunny|"
        r"cold|pouring|lovely|warm> (?:\S+ ){0,3}(?:here|too|as well|today|one)(?: \S+){0,3}",
        sure=0.75,
        unless=r"cannot complain to|how about you (?:try|send|give|check)|and how (?:long|much|many)|would you (?:too|"
        r"as well)|for you (?:too|as well)|lines? (?:is|are) busy|send (?:it )?(?:to )?you too",
    ),
    *cues(
        S.OFF_TOPIC,
        r"<my> (?:cat|dog|wife|husband|girlfriend|boyfriend|kids?|son|daughter|mother in law|holiday|weekend|hobby|"
        r"band|garden|diet|breakfast|lunch|dinner|birthday)(?: \S+){0,5}",
        r"(?:did|have) you (?:see|seen|watch|watched|catch|hear about) (?:\S+ ){0,4}<game|match|film|movie|show|news|"
        r"episode|election|concert|race|series|cup>(?: \S+){0,4}",
        r"(?:what|who|which) is your <favourite|favorite>(?: \S+){0,4}|are you <single|married|dating|religious>|"
        r"(?:what is your )?<star|zodiac> sign",
        r"who (?:did|will|would|do) you <vote|voting> for|<bitcoin|crypto|cryptocurrency|horoscope|astrology|football|"
        r"premier league|netflix|politics|recipe|pizza>(?: \S+){0,4}",
        r"(?:tell|know) (?:me )?(?:a|any) (?:good )?<joke|jokes|story|riddle>|(?:write|compose) (?:me )?(?:a|an|some) "
        r"<poem|song|essay|python|code|story|haiku|rap>(?: \S+){0,4}",
        r"<capital> of [a-z]+|<meaning> of life|what is \d+ <plus|times> \d+|<flat> earth|<speaking> of (?:which "
        r")?(?:food|football|films|music|holidays)(?: \S+){0,4}",
        sure=0.7,
        unless=r"if (?:that|it|this|he|she) (?:was|were|had been) my|track|parcel|order|delivery|refund|account|\w+ "
        r"(?:had|has) the same|my (?:son|daughter|husband|wife|"
        r"mother) (?:has|had|bought|uses|would)",
    ),
)

ENDINGS: tuple[Cue, ...] = (
    *cues(
        S.THANKS,
        r"{ADV}<thank|thanks|cheers|ta>(?: you| so much| very much| a lot| again| a million| ever so much| "
        r"for){0,3}(?: \S+){0,5}",
        r"(?:i|we|really|much|very|that is) {ADV}<appreciate|appreciated|grateful>(?: \S+){0,5}",
        sure=0.9,
        unless=r"no thanks to|thanks to (?:the|our|your|a)|no need to thank|appreciate (?:that )?(?:you are (?:upset|"
        r"frustrated|angry)|this is|your (?:frustration|concern|disappointment))|would appreciate|can thank|"
        r"thank yourself|cannot appreciate",
    ),
    *cues(
        S.CHECKS_SATISFACTION,
        r"<anything|something> else(?: \S+){0,8}|<what> else can i (?:\S+ ?){1,6}",
        r"(?:does|did|do|would|will|is|was) (?:that|this|it|everything|all of that|all that|these|those|either|one of "
        r"those|any of that) (?:\S+ ){0,3}<help|work|works|answer|sound|solve|make|cover|suit|fit|fix|do|ok|fine|"
        r"better|all right|clear|acceptable|enough|right|everything|what|good|satisfy|useful|agreeable|feel|leave>(?: "
        r"\S+){0,6}",
        r"how (?:does|is|would|about) that (?:\S+ )?<sound|sounds|feel|look|work|suit|for you>(?: \S+){0,3}",
        r"did (?:i|we) <forget|miss|leave> (?:anything|something)(?: \S+){0,3}",
        r"have (?:i|we) {ADV}<answered|covered|missed|got|understood|sorted|helped|left|solved>(?: \S+){0,5}",
        r"(?:are|would) you (?:be )?{ADV}<happy|comfortable|satisfied|content|all right|ok> (?:with|for|if|so far|"
        r"about|to)(?: \S+){0,6}",
        r"(?:all|sounds?|that) <good|ok|clear|right|fair> \?|<ok|deal|agreed> with you|<work|works|suit|suits|ok|fine|"
        r"right> (?:for|with) you \?",
        r"is (?:it|everything|the \S+|your \S+) (?:\S+ )?<working|sorted|clear|resolved|back|running|fixed|"
        r"printing>(?: \S+){0,4} \?",
        r"what (?:have|did) (?:i|we) <missed|miss|left|leave>(?: out)?|(?:do|have) you (?:have |got )?<any> (?:other|"
        r"more|further) (?:questions?|concerns?|worries|issues)",
        r"is there <anything|something> {MORE}(?: ?\S+){0,7}|<will> that do(?: \S+){0,3}|"
        r"^(?:and |so |ok )?(?:is|was) (?:that|"
        r"this|it) <all|everything>(?: for (?:now|today))?(?: \?)?$",
        sure=0.82,
        unless=r"have (?:i|we) got (?:your|the right)|is there anything (?:wrong|blocking|on the|plugged|in the "
        r"(?:tray|way))|or something else|nothing else|someone else|^(?:i|we|there) (?:am|is|are|have|will)|"
        r"what else (?:happened|have you tried|did)|what is (?:it|that|this) for|if you do not mind|mind me "
        r"asking|would (?:that|this|it|those|either|one of those|any of that) (?:\S+ ){0,2}help|(?:is|was) (?:she|he|"
        r"your \S+|the (?:baby|boy|girl|child|dog|cat))(?: \S+){0,2} (?:ok|all right|fine|better)|(?:which|what|where|"
        r"who|"
        r"when|why|whose)(?: \S+){0,3} (?:does|did|do|is|was) (?:that|this|it|these|everything)",
    ),
    *cues(
        S.CLOSES,
        r"<bye|goodbye|cheerio|farewell|ciao|ta ra>(?: for now| bye| now| then)?(?: \S+){0,2}",
        r"{ADV}(?:have|enjoy) {ADV}(?:a |an |your |the )?{ADV}(?:<good|great|nice|lovely|wonderful|pleasant|fantastic|"
        r"blessed|safe|rest|better|happy|quiet|calm|evening|day|weekend|one> ?)(?:day|evening|afternoon|night|weekend|"
        r"week|one|rest|time|morning|trip|holiday|of)?(?: \S+){0,5}",
        r"<take> care(?: of yourself)?(?: \S+){0,2}|<all> the best|best <wishes|regards>|kind <regards>|good "
        r"<luck>(?: \S+){0,3}|good <night>",
        r"(?:speak|talk|see|catch|hear)(?: to| with)?(?: you)? <soon|tomorrow|then|later|around|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|again>",
        r"<until|till> (?:then|tomorrow|{DAY}|next time)|^(?:good |right |ok |there |and )?(?:that is |then )?<you> "
        r"(?:are )?(?:all )?(?:done|sorted|all set)$|^(?:good |right |ok )?that is <you> (?:all )?(?:done|sorted|"
        r"set)$|^(?:then )?<enjoy> (?:the|your) \S+(?: \S+){0,3}$",
        r"(?:i|we) (?:will|am going to|shall|am) (?:now )?<close|closing|end|ending> (?:the|this|your|our) (?:chat|"
        r"ticket|case|call|conversation|session|request)(?: \S+){0,4}",
        r"(?:the|this|our|your) (?:chat|ticket|case|conversation|call) (?:will|is) (?:now )?(?:be )?<closed|closing|"
        r"ended|ending|end>(?: \S+){0,4}",
        sure=0.85,
        unless=r"take care of (?:it|this|that|the|your|everything)|have a good (?:look|reason|idea|think|answer|few|"
        r"number|picture|record|signal|connection)|hope you (?:are|had|have)|if you have|did you (?:have|"
        r"enjoy)|do you have|best regards to|you had|to close it|not close|before i close|(?:i|we|you|they|he|can|"
        r"could|will|to|let me|let us) (?:\S+ )?(?:see|hear|catch) "
        r"(?:then|tomorrow|later|around|again|{DAY})|see (?:tomorrow|{DAY}) (?:and|here|in|on|is|was|at)|until (?:then|"
        r"tomorrow) (?:you|we|i|the|it)|talk (?:to )?(?:you )?(?:then|later|again) (?:about|if)|hear again "
        r"that|stays open|\b(?:good|fresh|fine|ok|okay|valid|open|shut|closed|off|out|home|lasts?|keeps?|use by|hold|"
        r"wait|works?|stays?|do|manage|time|yours) (?:\S+ ){0,2}(?:until|till)\b",
    ),
)

STOCK: tuple[Cue, ...] = (
    *cues(
        S.CANNED_PHRASE,
        r"(?:any|the|this|for) <inconvenience|inconveniences>(?: (?:this|that|it|we|you|caused|may|has))?(?: \S+){0,4}",
        r"(?:we|i|truly|really) (?:\S+ )?<value> (?:you|your|our)(?: \S+){0,3}|<valued> (?:customer|client|member|"
        r"guest|patron)s?",
        r"your (?:call|feedback|business|opinion|satisfaction|time|experience|comfort|issue|query|request|matter|"
        r"loyalty|concern) is (?:\S+ )?<important|valuable|valued|our|appreciated|a priority>(?: \S+){0,4}",
        r"(?:thank you|thanks) (?:\S+ ){0,2}for (?:\S+ )?<contacting|calling|reaching|choosing|holding|your patience|"
        r"your understanding|your cooperation|your loyalty|your feedback|your continued|your time|your business|your "
        r"call|your message|your email|your inquiry|your enquiry|bringing|using|shopping|being a|getting in>(?: "
        r"\S+){0,6}",
        r"how (?:may|can|could) i (?:\S+ ){0,3}<assist|help|serve|provide|be of> (?:you )?(?:today|this|with (?:your|"
        r"excellent)|excellent|\S+ service)(?: \S+){0,4}",
        r"how (?:may|can) i (?:be of )?<assist|serve|provide|service|assistance>(?: \S+){0,5}|how <may> i (?:help|"
        r"assist|be|direct)(?: \S+){0,4}",
        r"(?:is there )?(?:anything|something) else (?:that )?i (?:can|may|could) (?:\S+ )?<assist|help|do> (?:you "
        r")?(?:with|for)?(?: \S+){0,4}",
        r"(?:<rest|please rest|be> )assured(?: \S+){0,5}|please be <advised|informed|assured|reminded>(?: \S+){0,4}|"
        r"<kindly> (?:\S+ ?){1,4}",
        r"(?:sincerely|deeply|truly|wholeheartedly|profusely) (?:i )?<apologi[sz]e|sorry|apologies|regret>(?: "
        r"for)?(?: \S+){0,5}",
        r"(?:accept|extend|offer|send) (?:\S+ ){0,2}(?:sincere|deepest|sincerest|heartfelt|humble) <apologies|apology|"
        r"regrets>(?: \S+){0,4}|<sincere|sincerest|deepest|heartfelt> (?:apologies|apology|regrets|condolences)(?: "
        r"\S+){0,4}",
        r"at (?:your|our|the) (?:earliest|very earliest) <convenience|opportunity>|(?:do not|never) <hesitate> to(?: "
        r"\S+){0,4}|<feel> free to (?:contact|reach|get|let|call|ask|write)(?: \S+){0,4}",
        r"(?:happy|glad|pleased|delighted) to <assist|help> you (?:with (?:that|this|your)|today|further)(?: "
        r"\S+){0,4}|(?:be|more than) (?:\S+ )?(?:happy|glad|delighted) to <assist>(?: \S+){0,4}",
        r"(?:we|i) (?:always |constantly )?<strive|endeavou?r|aim|pride> (?:to|for|ourselves)(?: \S+){0,5}|<committed|"
        r"dedicated> to (?:\S+ )?(?:provid\w+|giv\w+|deliver\w+|excellen\w+|you|our|your|ensur\w+|making|customer)(?: "
        r"\S+){0,4}",
        r"<customer> (?:satisfaction|experience|happiness|service excellence|is king)|(?:take|takes) (?:\S+ "
        r"){1,4}(?:very |extremely )?<seriously>",
        r"(?:escalated|forwarded|passed|referred|submitted) (?:\S+ ){0,4}to the <relevant|appropriate|concerned|"
        r"respective|correct> (?:team|department|party|people)(?: \S+){0,4}",
        r"(?:higher|high|unusually high|large)(?: than (?:usual|normal))? <volume|volumes|call>(?: \S+){0,4}|for "
        r"<quality|training|security and quality> (?:and|purposes|assurance)(?: \S+){0,3}",
        r"<bringing|bring> (?:this|that|it) to our attention|(?:to )?better <assist|serve> you|<further> assistance|"
        r"<excellent|world class|exceptional|best possible|outstanding> (?:customer )?service",
        r"(?:(?:it )?(?:has been|was|is|been) (?:\S+ ){0,2})<pleasure> (?:to |being |of )?(?:\S+ ?){1,4}|(?:my|our) "
        r"<pleasure>|<pleasure> (?:assisting|serving|helping|chatting)(?: \S+){0,3}",
        r"(?:sorry|apologi[sz]e|apologies) (?:\S+ ){0,2}(?:for|about) (?:the|any|this|your) <delay|trouble|confusion|"
        r"issue|issues|experience|bad experience|difficulty|difficulties|frustration|disappointment>(?: (?:in|caused|"
        r"you|this|with|that)(?: \S+){0,5})?$",
        r"(?:sorry|sad|concerned|unfortunate|regret) to <hear> (?:about )?(?:that|this|of|about|you are|your|the)(?: "
        r"\S+){0,6}",
        r"we (?:\S+ )?<appreciate> your (?:business|patience|understanding|cooperation|loyalty|feedback|continued|"
        r"time)(?: \S+){0,3}|(?:appreciate|thank you for|thanks for) your <patience|understanding|cooperation>(?: "
        r"\S+){0,4}",
        r"(?:resolve|look into|address|investigate|rectify|assist you with) (?:this|your|the) <matter|issue|concern|"
        r"query|request|inquiry>(?: (?:for you|as|promptly|immediately|right|at the))?(?: \S+){0,5}",
        r"<bear> with me(?: \S+){0,3}|(?:i am|we are) here to <help|assist>(?: you)?(?: \S+){0,3}|<assist> you "
        r"(?:today|further|with this|with that|better)|(?:in|for) the best <interest|interests> of",
        r"(?:as|per) (?:per )?(?:our|the|company) <policy|terms|guidelines|records|process|procedure>(?: \S+){0,3}|we "
        r"<regret> to inform(?: \S+){0,4}|<note> that your (?:request|query|case)(?: \S+){0,4}",
        r"your (?:request|query|ticket|case|enquiry|inquiry|complaint|concern) (?:has been|is being|was|will be) "
        r"(?:\S+ )?<received|logged|processed|escalated|registered|forwarded|noted|reviewed|addressed|handled>(?: "
        r"\S+){0,4}",
        r"you are <important|valuable|valued> to us|(?:your|for your) continued <support|loyalty|business|patience>|"
        r"have a <wonderful|great|blessed|fantastic|pleasant> (?:day|rest|evening|weekend|week)(?: \S+){0,3}",
        sure=0.85,
        unless=r"not (?:going to|here to) (?:read|give|tell|say|hide)|instead of (?:a|the|telling|saying)|no script|"
        r"without the script|thank(?:s| you) for calling (?:back|again|me back|us back)|feel free to ask for "
        r"me|(?:inconvenience|delay) of (?:having|being|two|three|a|four)|(?:i )?aim to (?:have|be|call|ring|"
        r"get)|i aim|rather than (?:a|the)|sounds like a script",
    ),
    *cues(
        S.CANNED_PHRASE,
        r"(?:number one|top|highest|first|utmost|main) <priority>|<utmost> (?:\S+ ?){1,3}|<unreservedly>|(?:distress|"
        r"upset|trouble|inconvenience) you <may> (?:\S+ ?){1,3}|(?:hope|trust) (?:that )?you <enjoy|enjoyed|have "
        r"enjoyed|found>(?: \S+){1,6}|(?:working|work) <tirelessly|around the clock|diligently>(?: \S+){0,5}|(?:your|"
        r"the|all) <feedback|suggestion|comments|correspondence>(?: (?:has|have|is|are|will))(?: \S+){1,8}|(?:know|"
        r"understand|appreciate) how <important>(?: \S+){1,6}|in <line|accordance> with (?:our|the|company)(?: "
        r"\S+){1,4}|your <satisfaction>(?: is| guaranteed)(?: \S+){0,4}|do the <needful>|to whom it may <concern>|"
        r"<acknowledge|acknowledging> (?:the )?receipt(?: \S+){0,4}|(?:are|is) <indicative|subject> (?:only|to)(?: "
        r"\S+){0,4}|in due <course>|via our <app|website|portal|platform|online>(?: \S+){0,3}|(?:customers|users|"
        r"guests|members|you) (?:are|is) <advised|reminded|requested>(?: \S+){1,8}|(?:claim|case|ticket|issue|"
        r"complaint|matter|request) has been <escalated|logged|noted|registered|forwarded|passed>(?: \S+){0,6}|"
        r"(?:thanks|thank you) for your <suggestion|feedback|email|interest|enquiry|inquiry|message|letter|custom|"
        r"query>(?: \S+){0,8}|in the <order> (?:in which )?(?:they|it)(?: \S+){0,4}|the <nature> of your (?:\S+ "
        r"?){1,2}|for <security|quality|training|compliance> (?:purposes|reasons)(?: \S+){0,6}|<handled|treated|"
        r"dealt> with (?:the )?(?:utmost|greatest|all due|full|priority|care)(?: \S+){0,4}|a (?:\S+ )?<member> of our "
        r"(?:\S+ )?team(?: \S+){0,8}|<emotional> toll(?: \S+){0,4}|<apologi[sz]e|apologies|sorry> for (?:any|the) "
        r"(?:\S+ )?(?:distress|upset|disruption|trouble|inconvenience)(?: \S+){0,6}|(?:we are )?sorry for your "
        r"<loss>(?: \S+){0,3}|<regret> to (?:inform|advise)(?: \S+){0,8}|<reference> to your (?:\S+ ?){1,6}|all "
        r"(?:sales|decisions|prices) are (?:\S+ )?<final|made|correct>(?: \S+){0,6}|(?:are|is) <processed|handled|"
        r"reviewed|answered> in (?:the|order|turn)(?: \S+){0,6}|as a <valued|loyal> (?:\S+)(?: \S+){0,4}",
        sure=0.8,
        unless=r"not (?:going to|here to)|instead of|rather than|sounds? like|script|our (?:feedback|suggestion) "
        r"(?:page|box)|thank you for your (?:patience )?list",
    ),
)

CUES: tuple[Cue, ...] = (*OPENINGS, *ENDINGS, *STOCK)
