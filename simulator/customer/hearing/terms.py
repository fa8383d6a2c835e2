"""Cues of what can and cannot be: no and its reason, something else, a choice, not knowing, handing over, holding."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_NO_TRANSFER = (
    r"(?:will|am|are|do|would|is|am) not (?:going to |need to |want to |have to |be )?(?:\S+ "
    r")?(?:transfer|pass|hand|put|send|bounce|connect|forward)\w*|without (?:transferring|passing|"
    r"handing|sending|putting|bouncing)|(?:rather|instead|no need|never|before i) (?:\S+ )?(?:than |of |"
    r"to )?(?:transfer|pass|hand|send|bounce|put)\w*|you (?:have|had|were|got) (?:been |got "
    r")?(?:transferred|passed|put|sent|bounced)|do not (?:need|have) to (?:call|contact|speak|ring|talk|"
    r"go|write)|you will not (?:need|have)|(?:on|to) hold|put you (?:down|first|on the list|at ease)|"
    r"send you (?:a|an|the|one|your|two|back to square)|send(?:ing)? you (?:over )?(?:a|an|the|one|your|"
    r"some)|pass you (?:around|from)|you can (?:call|ring|reach|contact) me|(?:call|ring|email|contact|"
    r"reach|ask|write|talk) (?:to |for )?me|back to (?:you|normal|square|zero|me)|anyone else|so you do "
    r"not|our app|transferring (?:the )?(?:money|data|files)"
)

CUES: tuple[Cue, ...] = (
    *cues(
        S.SAYS_NO,
        r"(?:i|we) (?:am|are) (?:\S+ )?<unable> to(?: \S+){1,8}|(?:i|we) (?:am|are) not (?:\S+ )?<able|allowed|"
        r"permitted|authori[sz]ed|willing|going> to(?: \S+){1,8}|not in a <position> to(?: \S+){1,6}",
        r"<i|we> (?:{ADV})(?:cannot|can not|could not|can never) (?:{ADV})(?!imagine|believe|tell|thank|wait|see|"
        r"find|say|promise|guarantee|speak|hear|blame|stress|apologi[sz]e|quite|fault|help but|argue|think|know|"
        r"rule|speak|judge|remember|recall|complain|emphasi[sz]e|let)(?:\w+)(?: \S+){0,8}",
        r"(?:that|it|this|a refund|they|which|there|what you \S+) (?:{ADV})(?:<is|are|was> )(?:{ADV})(?:not|no "
        r"longer) (?:{ADV})(?:possible|something|an option|allowed|covered|available|eligible|permitted|within|"
        r"included|in stock|refundable|negotiable|doable|on the table|on offer|how (?:it|this|we)|part of)(?: "
        r"\S+){0,8}",
        r"(?:no|not (?:give|offer|do|make|get|have|allow) (?:any|a|an|you)) <refunds?|exceptions?|exchanges?|"
        r"returns?|discounts?|credit|way|can do|compensation|availability|stock|warranty>(?: \S+){0,6}",
        r"<we|i> (?:{ADV})(?:do not|does not|will not|cannot|never|no longer) (?:{ADV})(?:offer|do that|do this|do "
        r"refunds|give|provide|refund|accept|cover|ship|sell|have (?:any|that|it|a|one|them|the (?:authority|power|"
        r"option))|make exceptions|allow|support|carry|stock|price|extend|replace|waive|be able|get that|go "
        r"(?:below|lower|beyond|further|back)|be (?:giving|refunding|doing|offering)|deliver|issue|cancel|match)(?: "
        r"\S+){0,8}",
        r"(?:outside|against|beyond|past|not (?:in|within|covered)) (?:\S+ ){0,3}<policy|window|period|terms|"
        r"warranty|rules|limit|deadline|guarantee>(?: \S+){0,5}|<policy|rules|rule|terms|warranty|contract|system|"
        r"law|plan> (?:{ADV})(?:(?:does|do|will|would) not|cannot|prohibits?|forbids?|excludes?|stops?|prevents?|"
        r"only (?:allows?|covers?|lets?))(?: \S+){0,8}",
        r"(?:i am )?<afraid> (?:not|that is|i|we|that|it|the|there|this|your|a|no)(?: \S+){0,10}|<unfortunately>(?: "
        r"\S+){1,10}|<regrettably>(?: \S+){1,8}",
        r"^(?:ok |well |sorry |honestly |i am sorry |oh )?<no|nope|nah>(?: not| i| we| it| that| sorry| you| there| "
        r"unfortunately| the| sir| madam| afraid| they| a| your| mr| mrs| ms| because| chance| way)(?: \S+){0,8}|"
        r"^<no|nope>$",
        r"(?:that|it) (?:is|has to be|would be|will be|will have to be) (?:a |an honest |a firm |still )?<no>(?: "
        r"but(?: \S+){0,6}| from me| i am afraid| sorry)?$|(?:the |my |our )?answer (?:\S+ )?(?:is|has to be|would "
        r"be|stays|remains) (?:\S+ ){0,3}<no>(?: \S+){0,5}|have to (?:say|tell you) <no>(?: \S+){0,4}|<not> this "
        r"time|<not> (?:possible|available|eligible|an option|covered)(?: \S+){0,5}",
        r"(?:has been|was|is|were|had to be|have to|must|going to) <declined|denied|rejected|refused|refuse|decline|"
        r"turn|turned|deny|say no>(?: down| your| that| the| it| by| because)?(?: \S+){0,6}|(?:does|do|did|would) "
        r"not <qualify|apply>(?: \S+){0,6}|<ineligible>(?: \S+){0,5}|too <late> (?:to|for)(?: \S+){1,6}",
        r"there is (?:{ADV})<nothing> (?:\S+ )?(?:i|we|that) (?:can|could|i)(?: \S+){0,6}|there is <no> (?:way|"
        r"refund|option|chance|exception|possibility|stock|more)(?: \S+){0,8}|<nothing> (?:i|we) can do(?: "
        r"\S+){0,4}|(?:is|are) <out> of (?:stock|warranty)(?: \S+){0,4}|<sold> out(?: \S+){0,3}|<off> the table(?: "
        r"\S+){0,3}|not on the <cards|table>|(?:i|we) <only> (?:refund|offer|replace|ship|sell|cover|do|give|accept|"
        r"deliver|credit|exchange)(?: \S+){1,8}|(?:beyond|more than|above) what <i|we> (?:may|can|am allowed|are "
        r"allowed)(?: \S+){0,4}|not <something|anything> (?:i|we)(?: \S+){1,6}",
        r"(?:would|will) have to <wait> (?:until|for)(?: \S+){1,5}|what (?:i|we) <cannot|will> ?(?:not )?(?:do|"
        r"offer|give|promise)(?: \S+){1,8}",
        sure=0.85,
        unless=r"no (?:problem|worries|worry|wonder|need|doubt|trouble|rush|matter|fuss|idea|extra|charge|cost|"
        r"excuse|excuses|hurry|bother|pressure|hard feelings|harm|fee|questions|obligation|strings|"
        r"apology)(?: \S+)?|no it is (?:fine|ok|not your|all right|our|on us)|cannot (?:thank|wait|believe|"
        r"tell you to|promise|be sure|imagine)|not going to (?:happen again|let|pass|transfer|leave|make you|"
        r"tell|say|ask|read|pretend|argue|blame|lie|give you (?:a|the) (?:line|script|runaround)|hide|send "
        r"you|waste|charge)|no (?:you|it) (?:were|was|are|is) (?:\S+ )?(?:right|not)|why (?:we|i) cannot|no "
        r"(?:i|we) did not|i cannot (?:have you|leave you|let)|cannot be (?:easy|fun|nice|much fun|pleasant)|"
        r"could not (?:have|agree|be more|reach|read|print|hear)|we do not have to|no it (?:will|is) (?:be "
        r")?(?:free|covered|included)|(?:do|does) not have to|no one|no \d|nothing wrong|no way to (?:treat|"
        r"start|run|spend|do|end)|do not have (?:that|the|any) (?:information|answer|details?)|unfortunately "
        r"(?:you|that happened|it happens)|unable to (?:reach|print|log|find|see|locate)",
        asks=False,
    ),
    *cues(
        S.SAYS_WHY,
        r"(?:the )?<reason> (?:i|we) (?:\S+ ?){1,10}|for (?:\S+ )?(?:safety|legal|security|privacy|tax|fairness|"
        r"hygiene|fraud|data protection) <reasons|reason>(?: \S+){0,4}|(?:i|we) <ask|need|want|check|say|do|am "
        r"asking|are asking|am telling> (?:\S+ ){0,4}(?:because|so (?:that )?(?:i|we|you|it|nobody|no one)|since|in "
        r"order to)(?: \S+){1,8}",
        r"(?:that is|here is|this is|explain|tell you|to explain) <why>(?: \S+){1,8}|<why> i (?:ask|am asking|say|"
        r"need)(?: \S+){0,6}",
        r"<that> way (?:\S+ ?){2,8}|<otherwise> (?:\S+ ?){2,8}|(?:so that|so) <nobody|no one> (?:\S+ ?){1,6}|(?:so|"
        r"so that) <i|we|you|it|the> (?:can|do not|does not|will not|know|have|get|cannot|is not|are not)(?: "
        r"\S+){1,8}|<to> (?:make sure|avoid|be sure|protect|prevent)(?: \S+){1,8}",
        sure=0.62,
        unless=r"do you know why|why (?:do|did) not you|(?:to|will) make sure (?:this|that|it) (?:never|does not)|"
        r"so (?:you|i|we) do not (?:know|have (?:any|a|the))",
        asks=False,
    ),
    *cues(
        S.SAYS_WHY,
        r"<because|since|as>(?: of)? (?:it|the|we|your|that|this|our|they|there|a|i|you) (?:\S+ ?){1,9}|the "
        r"<reason> (?:is|being|for|why|that)(?: \S+){1,10}|<otherwise|under>(?: our| the)? (?:\S+ ?){1,6}",
        sure=0.5,
        asks=False,
    ),
    *cues(
        S.OFFERS_ALTERNATIVE,
        r"<what> (?:i|we) (?:can|could|will|am able to|would|might) (?:{ADV})(?:do|offer|give|suggest|try|propose|"
        r"promise)(?: \S+){0,10}|(?:the )?(?:one |best |most )?(?:thing )?(?:i|we) <can|could> (?:\S+ )?(?:do|offer|"
        r"suggest) (?:\S+ )?(?:is|for you|instead|now|today)(?: \S+){0,8}",
        r"(?:\S+ ){0,4}<instead>(?: of)?(?: \S+){0,8}|<alternatively|alternative|alternatives|workaround|"
        r"substitute>(?: \S+){0,8}|<another|other|second|different> (?:option|way|possibility|route|idea|choice|"
        r"thing (?:i|we) (?:can|could))(?: \S+){0,6}|plan <b>(?: \S+){0,5}|there is (?:one|another|a|something) "
        r"(?:\S+ )?<thing|way|option|else|something> (?:else )?(?:i|we|you) (?:can|could)(?: \S+){0,5}|^i <can> "
        r"(?:{ADV})(?:do|offer|give|send|get|swap|put|extend|book) (?:a|an|one|you|half|the next)(?: \S+){1,8}",
        r"<how|what> about (?:if )?(?:i|we|a|an|the|this|sending|having|getting|trying|you|one|something|\w+day|"
        r"tomorrow|\w+ing)(?: \S+){1,8}|<what> if (?:i|we|you)(?: \S+){1,8}|<maybe|perhaps> (?:i|we|you) (?:can|"
        r"could)(?: \S+){1,8}|(?:i|we) <could> (?:{ADV})(?!not|be|have|see|hear|tell|imagine|understand|"
        r"only)(?:\w+)(?: \S+){1,8}",
        r"(?:the )?<best|most|closest|furthest> (?:i|we) can (?:\S+ )?(?:do|offer|give|get|go)(?: \S+){0,6}|<but|"
        r"however|though> (?:what )?(?:i|we|you|there|it|one) (?:{ADV})(?:can|could|may|might|would be able|is (?:a|"
        r"another|one)|am able|am happy to)(?! not)(?: \S+){1,9}",
        r"in the <meantime|meanwhile|interim>(?: \S+){1,8}|<meanwhile|until> (?:then |that |the new )(?:\S+ ?){1,8}|"
        r"to <tide|keep> you (?:over|going)(?: \S+){0,4}|(?:or|and) <i|we> (?:can|could)(?: also)?(?: \S+){1,8}|"
        r"<could|can|shall|should|may> (?:i|we) (?:\S+ )?(?:offer|send|give|arrange|suggest|book|put|get you|try|"
        r"lend|swap|replace|switch|book|move)(?: \S+){1,8}|<would> (?:a|an|the|that|it|you (?:take|accept|consider|"
        r"settle)|\w+day|tomorrow|store|another|having) (?:\S+ ){0,6}(?:work|help|do|suit|be (?:ok|any|better|of)|"
        r"instead|tide|fit)(?: \S+){0,5}",
        r"(?:a|your) <loan|loaner|spare|replacement|voucher|credit|goodwill|discount> (?:unit|printer|phone|car|"
        r"device|machine|copy|one|note|of|gesture|for|so|until|while)(?: \S+){0,6}|(?:i|we) can (?:{ADV})(?:<lend|"
        r"offer|swap|throw|knock|split|meet>)(?: \S+){1,8}|(?:as|for) a <goodwill|gesture>(?: \S+){0,5}|if you "
        r"<prefer|like|would>(?: \S+){1,8}",
        sure=0.72,
        unless=r"what i can do for you today|how about you (?:calm|listen|read)|but (?:i|we) (?:will|can|could) "
        r"(?:not|see that|understand|hear|assure|tell)|could i (?:have|get|take|ask|please)|but you (?:can|"
        r"could|will) (?:not|have|see|understand)|if you would like to (?:speak|calm)|how about yourself|how "
        r"about you \?|could you|instead of (?:calling|shouting|complaining)|if i could|but i will need|if "
        r"you would (?:please|kindly|just|mind|have)|can i (?:put|ask|place|have|get your|take)",
    ),
    *cues(
        S.GIVES_CHOICE,
        r"(?:would|do|did) you (?:{ADV})<prefer|rather|like|want|fancy|need> (?:\S+ ){1,12}or (?:\S+ ?){1,8}|"
        r"(?:would|do) you (?:{ADV})<prefer|rather>(?: \S+){1,10}",
        r"<which|what> (?:\S+ ){0,4}(?:would you|do you|is|works|suits|one|of (?:these|those|the two)|option)(?: "
        r"\S+)? ?(?:prefer|like|rather|want|suit|best|better|easier|easiest|work|works|you)(?: \S+){0,6}|<either> "
        r"(?:\S+ ){1,12}or (?:\S+ ?){1,8}|<whichever|whatever|whenever> (?:{ADV})(?:you|is|suits|works|one|way|time|"
        r"of)(?: \S+){0,6}",
        r"(?:up|entirely|it is|that is|down) (?:\S+ )?(?:to )?<you|your> (?:choice|call|decision|pick|turn)?(?: "
        r"\S+){0,4}|<your> (?:choice|call|decision|pick)(?: (?:really|entirely|on|there|either|completely))?$|you "
        r"<choose|decide|pick>(?: \S+){0,6}|(?:take|have) your <pick>",
        r"you (?:can|could|may) (?:\S+ ){1,10}<or> (?:\S+ ?){1,8}|<two|three|couple|few|several|some> (?:of "
        r")?(?:\S+ )?(?:options|ways|choices|possibilities|routes|things (?:we|i|you) (?:can|could))(?: \S+){0,6}|"
        r"(?:i|we) (?:can|could) (?:\S+ ){1,12}<or> (?:i |we |you )?(?:\S+ ?){1,8}|(?:shall|should) (?:i|we) (?:\S+ "
        r"){1,10}<or>(?: \S+){1,8}|if you (?:would )?<prefer|rather>(?: \S+){0,8}|<option> (?:a|one|1)(?: \S+){1,8}",
        r"(?:is|are|does|do|will|would) (?:\S+ ){1,6}<or> (?:\S+ ){1,4}(?:better|easier|best|suit|suits|ok|work|"
        r"works|more)(?: \S+){0,5}|<morning> or afternoon(?: \S+){0,4}|^(?:the )?\S+ (?:\S+ ){0,3}<or> (?:\S+ "
        r"){1,4}\?$|{DAY} <or> {DAY}(?: \S+){0,4}|(?:email|phone|"
        r"call|text|refund|replacement|chat|credit) <or> (?:a |an |by )?(?:email|phone|call|text|refund|replacement|"
        r"sms|letter|credit|voucher)(?: \S+){0,4}",
        sure=0.8,
        unless=r"take it or leave|sooner or later|more or less|or something|or not \?|or so|not up to you|what is "
        r"(?:you|your)|what would you like (?:me )?(?:to do|help|to (?:talk|know))|which (?:is|one is) "
        r"(?:the|your) (?:order|number|problem)|whatever you say|either you (?:calm|stop|let)|what (?:one|"
        r"option|works) you (?:tried|have)|or else|or two|that is your (?:problem|choice then)|what (?:do|did|would) "
        r"you (?:\S+ )?(?:want|need|like)(?: then| now| from (?:me|us))?(?: \?)?$|which number",
    ),
    *cues(
        S.HONEST_UNKNOWN,
        r"<i|we> (?:{ADV})(?:do not|does not) (?:{ADV})(?:know|have (?:that|the|an|any|a|sight|access to (?:that|"
        r"the)|his|their|it)(?: \S+){0,3} ?(?:information|answer|figure|date|time|detail|details|number|eta|idea|"
        r"update|to hand|in front|here|yet|visibility))(?: \S+){0,9}|<i> (?:do not|don't) know(?: yet| that| off| "
        r"why| when| if| for| what| whether| how)?(?: \S+){0,7}",
        r"(?:i am|we are) (?:{ADV})<not> (?:\S+ )?(?:sure|certain|positive|clear|100)(?: \S+){0,8}|(?:i )?<cannot|"
        r"could> (?:not )?(?:{ADV})(?:say|promise|tell you|guarantee|be sure|be certain|see|find|confirm|rule out|"
        r"swear|give you (?:a|an|the) (?:exact|firm|honest|precise|date|time|definite))(?: \S+){0,9}",
        r"(?:have|has|got) <no> (?:idea|way of (?:knowing|telling)|information|answer|news|visibility|record|"
        r"sight)(?: \S+){0,6}|(?:i would|i will|would just|only) (?:be )?<guessing|guess|lying|lie|bluffing|"
        r"inventing>(?: \S+){0,5}|(?:rather|better|prefer) (?:to )?(?:\S+ )?<not|admit|check|tell> (?:\S+ "
        r")?(?:guess|promise|make|say|i do not|than)(?: \S+){0,6}|(?:do not|will not|not going to) (?:want to "
        r")?<guess|promise|pretend|make|bluff|invent>(?: \S+){0,7}",
        r"(?:i )?(?:will|let me|have to|need to|would have to|can|want to) (?:\S+ )?<find> out(?: \S+){0,6}|too "
        r"<early|soon> to (?:say|tell|know)(?: \S+){0,4}|<hard|difficult|impossible> to (?:say|tell|know)(?: "
        r"\S+){0,5}|(?:that is|this is) (?:a )?<new|news> (?:one )?(?:to|on|for) me|(?:i am|to be|being|let me be|i "
        r"will be|quite|i have to be) (?:\S+ )?<honest|straight|frank|upfront|candid>(?: \S+){0,7}|<honestly> i "
        r"(?:do not|am not|cannot)(?: \S+){0,6}|(?:good question and|that is something) i (?:do not|would have to) "
        r"<know|check|ask>(?: \S+){0,4}",
        r"(?:not|nothing|no one|nobody) (?:\S+ )?<confirmed|known|knows|certain> (?:yet|here|so far)?(?: \S+){0,4}|"
        r"my <screen|record|system> (?:does not|only)(?: \S+){1,7}|<beats> me(?: \S+){0,3}|(?:do not|have not) "
        r"(?:have|got) an? (?:\S+ )?<answer|date|time|reason|explanation|update>(?: \S+){0,5}|i wish i <knew|could "
        r"tell>(?: \S+){0,4}|(?:cannot|can not|could not) (?:yet )?<tell|see|say>(?: yet| from here| for sure| "
        r"either)?$|^(?:i have )?no <idea|clue>(?: \S+){0,5}|(?:above|beyond|outside|past) what i <know|can see>(?: "
        r"\S+){0,3}|(?:i )?(?:need|have) to <check|ask|look> (?:that|this|it|first|with)(?: \S+){0,5}|(?:still|not) "
        r"<unclear|waiting to hear|clear yet|settled yet>(?: \S+){0,4}|(?:i )?(?:would|will) need to <check|ask|"
        r"look> (?:\S+ ?){1,6}|outside (?:of )?my <knowledge|expertise|area>|as far as i (?:can )?<know|tell|"
        r"see>(?: \S+){0,5}",
        sure=0.78,
        unless=r"i do not know (?:what you (?:want|mean|expect)|why you (?:are|did|would|keep|bought|think)|how you "
        r"(?:manage|could)|what (?:your|to do with))|not sure (?:you|what you (?:want|expect)|why you)|"
        r"cannot (?:tell you (?:to|how)|say (?:it|that) (?:enough|is)|promise (?:you )?the moon)|cannot see "
        r"(?:a |any )?(?:reason|why)|do not know how (?:sorry|grateful)|i do not know about you|i promise|"
        r"can (?:see|find|confirm|tell|say)|could (?:find|see|say)|you do not know|(?:be|being) (?:\S+ )?(?:straight|"
        r"honest|frank) (?:with you )?(?:no|we|the|it|i cannot|i can not|there)\b",
        asks=False,
    ),
    # handing over: the talk ends with it, so it must be surer than being sent elsewhere
    *cues(
        S.TRANSFER,
        r"(?:transfer|transferring|put|putting|pass|passing|hand|handing|connect|connecting|redirect|redirecting|"
        r"switch|route|routing|send|sending|forward|patch|patching|direct|refer|referring|bounce) (?:you|your call|"
        r"this call|the call|your chat|this chat|you all|her|him) (?:{ADV})(?:<over|on|onto|through|across|to|along|"
        r"back|with>)(?: \S+){0,7}|<transfer|transferring> (?:you|your call|the call|this call|your chat)(?: "
        r"\S+){0,4}",
        sure=0.92,
        unless=_NO_TRANSFER,
    ),
    *cues(
        S.TRANSFER,
        r"(?:you (?:will |would )?(?:need|have|ought|want|should|must|might want|can|could)(?: to)?|please|best to|"
        r"you had better|you would better|kindly|try|(?:ask|asking) you to) (?:\S+ )?<call|calling|contact|"
        r"contacting|speak|speaking|talk|talking|email|ring|ringing|phone|write|reach|go|ask|take> (?:\S+ )?(?:to |"
        r"with |directly |up with )?(?:the |our |another |a |your |their |them|head )(?:\S+ )?(?:department|team|"
        r"billing|sales|support|{STAFF}|courier|carrier|manufacturer|helpline|hotline|line|bank|shop|store|office|"
        r"branch|retailer|seller|number|desk|them|directly)(?: \S+){0,5}",
        r"(?:that is|this is|it is) (?:\S+ )?(?:for|with|handled by|dealt with by|a matter for|something for|one "
        r"for|a question for|dealt by) (?:the |our |another )?<{STAFF}|another|different|courier|carrier|"
        r"manufacturer>(?: \S+){0,6}|(?:is|handles?|handled by|dealt with by) (?:\S+ )?(?:another|a different|the "
        r"other) <department|team|office|branch>(?: \S+){0,4}|not (?:my|our|this) <department|team|area>(?: "
        r"\S+){0,5}|(?:reached|got|have|called|is|are) the <wrong> (?:department|number|team|desk|line)(?: \S+){0,4}",
        r"(?:a|my|the|our) {STAFF} <will> (?:{ADV})(?:take (?:over|it from|this|your)|handle (?:this|it|you)|deal "
        r"with|help you|assist|be (?:with|taking|handling)|pick (?:this|it) up)(?: \S+){0,5}|(?:hand|pass|give) "
        r"(?:this|it|your case|your \S+|the case) (?:over |on |off |across )?to <the|another|our|a|my|someone> "
        r"(?:\S+ )?(?:department|team|{STAFF}|else)?(?: \S+){0,4}|you are (?:through to )?the <wrong> (?:\S+ "
        r"?){1,3}|<escalate|escalating> (?:you|your call|this call)(?: \S+){0,5}",
        sure=0.82,
        unless=_NO_TRANSFER,
    ),
    *cues(
        S.HOLD,
        r"(?:please |can you |could you |just |if you could |would you |^|ok |and )<hold|hang> (?:on|the line|"
        r"please|tight|there|for)(?: \S+){0,5}|(?:put|place|pop|putting|placing|keep) you on (?:a |brief |quick |"
        r"short )?<hold>(?: \S+){0,6}|on <hold> (?:for|while|just|briefly|a)(?: \S+){1,6}",
        r"(?:just )?(?:one|a|two|1|2|half a|a quick|a couple of|a few|another) <moment|second|sec|seconds|minute|"
        r"minutes|mo|tick|jiffy|secs|moments>(?: please| while| and| to|$)(?: \S+){0,7}|(?:just|only) (?:a|one) "
        r"<moment|second|sec|minute>(?: \S+){0,5}|<bear> with me(?: \S+){0,6}",
        r"(?:give|allow|grant) me (?:just |about |a |one |two |five |\d+ |half ){1,3}(?:couple of |few )?<moment|"
        r"moments|second|seconds|sec|minute|minutes|secs>(?: \S+){0,6}|<while> i (?:check|look|pull|find|see|get|"
        r"open|read|bring|go|fetch|call|ring|ask|speak|review|investigate|do)(?: \S+){0,6}|be <right> back(?: "
        r"\S+){0,3}|<stay|remain> (?:on the line|with me|there)(?: \S+){0,5}|<brb>|<wait> (?:a|one|here|please|"
        r"just)(?: \S+){0,5}|will not <keep|take> (?:you )?(?:\S+ )?(?:long|a (?:minute|moment|second))(?: \S+){0,3}",
        sure=0.82,
        unless=r"(?:were|was|been|spent|sat|waited|time|kept|left|keep) (?:you )?(?:\S+ ){0,3}on hold|hold (?:it|"
        r"that|them|this) (?:against|for)|holds? (?:us|me) (?:up|to)|hold (?:for \d+ days|the item|your "
        r"(?:order|reservation))|a minute (?:ago|late)|take (?:only |just )?(?:a|one|two|five|\d+) (?:minute|"
        r"minutes|second|moment)|not (?:put|putting|going to put) you on|i will not put|without (?:putting|"
        r"hold)|within|in (?:a|one|two|\d+) minutes?|every minute|hold to|wait a minute|sit down|come in|and stay on|"
        r"(?:wear|try|keep|have|feel|use) (?:it|them|these|those|one|a pair)\b.* while i",
    ),
)
