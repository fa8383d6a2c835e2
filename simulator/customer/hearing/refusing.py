"""Cues of what cannot be: no and its reason, and what is not known."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.SAYS_NO,
        r"(?:i|we) (?:am|are) (?:\S+ )?<unable> to(?: \S+){1,8}|(?:i|we) (?:am|are) not (?:\S+ )?<able|allowed|"
        r"permitted|authori[sz]ed|willing|going> to(?: \S+){1,8}|not in a <position> to(?: \S+){1,6}",
        r"<i|we> (?:{ADV})(?:cannot|can not|could not|can never) (?:{ADV})(?!imagine|swear|believe|tell|thank|wait|"
        r"see|find|"
        r"say|promise|guarantee|speak|hear|blame|stress|apologi[sz]e|quite|fault|help but|argue|think|know|rule|speak|"
        r"judge|remember|recall|complain|emphasi[sz]e|let)(?:\w+)(?: \S+){0,8}",
        r"(?:that|it|this|a refund|they|which|there|what you \S+) (?:{ADV})(?:<is|are|was> )(?:{ADV})(?:not|no "
        r"longer) (?:{ADV})(?:possible|something|an option|allowed|covered|available|eligible|permitted|within|"
        r"included|in stock|refundable|negotiable|doable|on the table|on offer|how (?:it|this|we)|part of)(?: "
        r"\S+){0,8}",
        r"(?:no|not (?:give|offer|do|make|get|have|allow) (?:any|a|an|you)) <refunds?|exceptions?|exchanges?|returns?|"
        r"discounts?|credit|way|can do|compensation|availability|stock|warranty>(?: \S+){0,6}",
        r"<we|i> (?:{ADV})(?:do not|does not|will not|cannot|never|no longer) (?:{ADV})(?:offer|do that|do this|do "
        r"refunds|give|provide|refund|accept|cover|ship|sell|have (?:any|that|it|a|one|them|the (?:authority|power|"
        r"option))|make exceptions|allow|support|carry|stock|price|extend|replace|waive|be able|get that|go (?:below|"
        r"lower|beyond|further|back)|be (?:giving|refunding|doing|offering)|deliver|issue|cancel|match)(?: \S+){0,8}",
        r"(?:outside|against|beyond|past|not (?:in|within|covered)) (?:\S+ ){0,3}<policy|window|period|terms|warranty|"
        r"rules|limit|deadline|guarantee>(?: \S+){0,5}|<policy|rules|rule|terms|warranty|contract|system|law|plan> "
        r"(?:{ADV})(?:(?:does|do|will|would) not|cannot|prohibits?|forbids?|excludes?|stops?|prevents?|only "
        r"(?:allows?|covers?|lets?))(?: \S+){0,8}",
        r"(?:i am )?<afraid> (?!{TOLD})(?:not|that is|i|we|that|it|the|there|this|your|a|no)(?: \S+){0,10}|"
        r"<unfortunately> (?!{TOLD})(?:\S+ ?){1,10}|<regrettably> (?!{TOLD})(?:\S+ ?){1,8}",
        r"^(?:ok |well |sorry |honestly |i am sorry |oh )?<no|nope|nah>(?: not| i| we| it| that| sorry| you| there| "
        r"unfortunately| the| sir| madam| afraid| they| a| your| mr| mrs| ms| because| chance| way)(?: \S+){0,8}|^<no|"
        r"nope>$",
        r"(?:that|it) (?:is|has to be|would be|will be|will have to be) (?:a |an honest |a firm |still )?<no>(?: "
        r"but(?: \S+){0,6}| from me| i am afraid| sorry)?$|(?:the |my |our )?answer (?:\S+ )?(?:is|has to be|would be|"
        r"stays|remains) (?:\S+ ){0,3}<no>(?: \S+){0,5}|have to (?:say|tell you) <no>(?: \S+){0,4}|<not> this time|"
        r"<not> (?:possible|available|eligible|an option|covered)(?: \S+){0,5}",
        r"(?:has been|was|is|were|had to be|have to|must|going to) <declined|denied|rejected|refused|refuse|decline|"
        r"turn|turned|deny|say no>(?: down| your| that| the| it| by| because)?(?: \S+){0,6}|(?:does|do|did|would) not "
        r"<qualify|apply>(?: \S+){0,6}|<ineligible>(?: \S+){0,5}|too <late> (?:to|for)(?: \S+){1,6}",
        r"there is (?:{ADV})<nothing> (?:\S+ )?(?:i|we|that) (?:can|could|i)(?: \S+){0,6}|there is <no> (?:way|refund|"
        r"option|chance|exception|possibility|stock|more)(?: \S+){0,8}|<nothing> (?:i|we) can do(?: \S+){0,4}|(?:is|"
        r"are) <out> of (?:stock|warranty)(?: \S+){0,4}|<sold> out(?: \S+){0,3}|<off> the table(?: \S+){0,3}|not on "
        r"the <cards|table>|(?:i|we) <only> (?:refund|offer|replace|ship|sell|cover|do|give|accept|deliver|credit|"
        r"exchange)(?: \S+){1,8}|(?:beyond|more than|above) what <i|we> (?:may|can|am allowed|are allowed)(?: "
        r"\S+){0,4}|not <something|anything> (?:i|we)(?: \S+){1,6}",
        r"(?:we|i) (?:are|am|can|will) (?:{ADV})not (?:be )?(?:held )?<responsible|liable|accountable>(?: \S+){0,6}|"
        r"you (?:{ADV})(?:<cannot> |are not (?:able|allowed) to )(?:{ADV})(?:cancel|return|bring|change|use|book|park|"
        r"claim|swap|"
        r"smoke|pay|keep|transfer|switch|stay)(?: \S+){0,8}|(?:would|will) have to <wait> (?:until|for)(?: \S+){1,5}|"
        r"(?:has|have) to <wait> (?:\S+ ){0,3}like "
        r"(?:everyone|"
        r"everybody|anyone|anybody|the rest)(?: \S+){0,3}|what (?:i|we) <cannot|will> ?(?:not )?(?:do|offer|"
        r"give|promise)(?: \S+){1,8}",
        sure=0.85,
        unless=r"(?:if|so|why|that|when|which|because|sorry|says) you (?:cannot|are not)|no (?:problem|worries|worry|"
        r"wonder|need|doubt|trouble|rush|matter|fuss|idea|extra|charge|cost|excuse|"
        r"excuses|hurry|bother|pressure|hard feelings|harm|fee|questions|obligation|strings|apology)(?: \S+)?|"
        r"no it is (?:fine|ok|not your|all right|our|on us)|cannot (?:thank|wait|believe|tell you to|promise|"
        r"be sure|imagine)|not going to (?:happen again|let|pass|transfer|leave|make you|tell|say|ask|read|"
        r"pretend|argue|blame|lie|give you (?:a|the) (?:line|script|runaround)|hide|send you|waste|charge)|no "
        r"(?:you|it) (?:were|was|are|is) (?:\S+ )?(?:right|not)|why (?:we|i) cannot|no (?:i|we) did not|i "
        r"cannot (?:have you|leave you|let)|cannot be (?:easy|fun|nice|much fun|pleasant)|could not (?:have|"
        r"agree|be more|reach|read|print|hear)|we do not have to|no it (?:will|is) (?:be )?(?:free|covered|"
        r"included)|(?:do|does) not have to|no one|no \d|nothing wrong|(?:that|this|it|which) (?:is|was) (?:\S+ )?no "
        r"way (?:to|for)|do not have (?:that|the|any) (?:information|answer|details?)|unfortunately (?:you|that "
        r"happened|"
        r"it happens)|unable to (?:reach|print|log|find|see|locate)|afraid (?:there (?:was|were|has been)|(?:i|we) "
        r"(?:made|got|mixed|lost|messed|forgot|sent|moved|missed|mislaid))|no (?:that|it) (?:is|was) "
        r"(?:\S+ )?(?:on |down "
        r"to )?(?:us|me|ours?|mine|my)(?= |$)|^(?:\S+ )?no (?:way )?(?:that|this|it) (?:is|was|sounds|must (?:be|have "
        r"been)|would be|will have been) {ADV}(?:a |an )?{ADV}(?:real |right |big )?(?:{BAD}|bad|pain|shame|nightmare|"
        r"nuisance|mess|pity|blow|worry|hassle|not (?:good|right|on|fair|nice))|no (?:that|it|this) is (?:all "
        r")?(?:done|sorted|fine|fixed|booked|paid|right)|no way (?:what|how|that)|oh no (?:not|i am (?:so |really )?"
        r"sorry|i hope|what|how|poor|your|is|did|the poor|sorry)",
        asks=False,
    ),
    *cues(
        S.SAYS_WHY,
        r"(?:the )?<reason> (?:i|we) (?:\S+ ?){1,10}|for (?:\S+ )?(?:safety|legal|security|privacy|tax|fairness|"
        r"hygiene|fraud|data protection) <reasons|reason>(?: \S+){0,4}|(?:i|we) <ask|need|want|check|say|do|am asking|"
        r"are asking|am telling> (?:\S+ ){0,4}(?:because|so (?:that )?(?:i|we|you|it|nobody|no one)|since|in order "
        r"to)(?: \S+){1,8}",
        r"(?:that is|here is|this is|explain|tell you|to explain) <why>(?: \S+){1,8}|<why> i (?:ask|am asking|say|"
        r"need)(?: \S+){0,6}",
        r"<that> way (?:\S+ ?){2,8}|<otherwise> (?:\S+ ?){2,8}|(?:so that|so) <nobody|no one> (?:\S+ ?){1,6}|(?:so|so "
        r"that) <i|we|you|it|the> (?:can|do not|does not|will not|know|have|get|cannot|is not|are not)(?: \S+){1,8}|"
        r"<to> (?:make sure|avoid|be sure|protect|prevent)(?: \S+){1,8}",
        sure=0.62,
        unless=r"do you know why|why (?:do|did) not you|(?:to|will) make sure (?:this|that|it) (?:never|does not)|so "
        r"(?:you|i|we) do not (?:know|have (?:any|a|the))",
        asks=False,
    ),
    *cues(
        S.SAYS_WHY,
        r"(?:not|cannot|no|never) (?:\S+ ){1,8}<because> (?:\S+ ){1,8}\S+",
        r"^<as|since> (?:it|the|our|they|there) (?:\S+ ){4,8}\S+",
        sure=0.62,
        unless=r"as (?:it|they|there) (?:is|are|was|were)$|as (?:the|our) \S+ (?:say|says|said|told|put)|since (?:it|"
        r"the \S+) (?:began|started|broke|went|stopped|happened|came)",
        asks=False,
    ),
    *cues(
        S.SAYS_WHY,
        r"<because|since|as>(?: of)? (?:it|the|we|your|that|this|our|they|there|a|i|you) (?:\S+ ?){1,9}|the <reason> "
        r"(?:is|being|for|why|that)(?: \S+){1,10}|<otherwise|under>(?: our| the)? (?:\S+ ?){1,6}",
        sure=0.5,
        unless=r"as (?:i|we|you|he|she|they) {ADV}(?:said|say|told|mentioned|explained|promised|stated|see|know|asked)",
        asks=False,
    ),
    *cues(
        S.HONEST_UNKNOWN,
        r"<i|we> (?:{ADV})(?:do not|does not) (?:{ADV})(?:know|have (?:that|the|an|any|a|sight|access to (?:that|the)|"
        r"his|their|it)(?: \S+){0,3} ?(?:information|answer|figure|date|time|detail|details|number|eta|idea|update|to "
        r"hand|in front|here|yet|visibility))(?: \S+){0,9}|<i> (?:do not|don't) know(?: yet| that| off| why| when| if|"
        r" for| what| whether| how)?(?: \S+){0,7}",
        r"^(?:(?:honestly|sorry|um|erm|ok|well|so|no|hmm) )*<do> not know(?: \S+){0,7}|^(?:(?:honestly|sorry|um|erm|"
        r"ok|well|"
        r"so|no|hmm) )*<not> (?:really |entirely |quite )?(?:sure|certain)(?: \S+){0,6}|need to (?:ring|call|see|"
        r"check|ask) "
        r"(?:\S+ ){0,3}to be <sure|certain>(?: \S+){0,4}",
        r"(?:i am|we are) (?:{ADV})<not> (?:\S+ )?(?:sure|certain|positive|clear|100)(?: \S+){0,8}|(?:i )?<cannot|"
        r"could> (?:not )?(?:{ADV})(?:say|promise|tell you|guarantee|be sure|be certain|see|find|confirm|rule out|"
        r"swear|give you (?:a|an|the) (?:exact|firm|honest|precise|date|time|definite))(?: \S+){0,9}",
        r"(?:have|has|got) <no> (?:idea|way of (?:knowing|telling)|information|answer|news|visibility|record|"
        r"sight)(?: \S+){0,6}|(?:i would|i will|would just|only) (?:be )?<guessing|guess|lying|lie|bluffing|"
        r"inventing>(?: \S+){0,5}|(?:rather|better|prefer) (?:to )?(?:\S+ )?<not|admit|check|tell> (?:\S+ )?(?:guess|"
        r"promise|make|say|i do not|than)(?: \S+){0,6}|(?:do not|will not|not going to) (?:want to )?<guess|promise|"
        r"pretend|make|bluff|invent>(?: \S+){0,7}",
        r"(?:i )?(?:will|let me|have to|need to|would have to|can|want to) (?:\S+ )?<find> out(?: \S+){0,6}|too "
        r"<early|soon> to (?:say|tell|know)(?: \S+){0,4}|<hard|difficult|impossible> to (?:say|tell|know)(?: "
        r"\S+){0,5}|(?:that is|this is) (?:a )?<new|news> (?:one )?(?:to|on|for) me|(?:i am|to be|being|let me be|i "
        r"will be|quite|i have to be) (?:\S+ )?<honest|straight|frank|upfront|candid>(?: \S+){0,7}|<honestly> i (?:do "
        r"not|am not|cannot)(?: \S+){0,6}|(?:good question and|that is something) i (?:do not|would have to) <know|"
        r"check|ask>(?: \S+){0,4}",
        r"(?:not|nothing|no one|nobody) (?:\S+ )?<confirmed|known|knows|certain> (?:yet|here|so far)?(?: \S+){0,4}|my "
        r"<screen|record|system> (?:does not|only)(?: \S+){1,7}|<beats> me(?: \S+){0,3}|(?:do not|have not) (?:have|"
        r"got) an? (?:\S+ )?<answer|date|time|reason|explanation|update>(?: \S+){0,5}|i wish i <knew|could tell>(?: "
        r"\S+){0,4}|(?:cannot|can not|could not) (?:yet )?<tell|see|say>(?: yet| from here| for sure| either)?$|^(?:i "
        r"have )?no <idea|clue>(?: \S+){0,5}|(?:above|beyond|outside|past) what i <know|can see>(?: \S+){0,3}|(?:i "
        r")?(?:need|have) to <check|ask|look> (?:that|this|it|first|with)(?: \S+){0,5}|(?:still|not) <unclear|waiting "
        r"to hear|clear yet|settled yet>(?: \S+){0,4}|(?:i )?(?:would|will) need to <check|ask|look> (?:\S+ ?){1,6}|"
        r"outside (?:of )?my <knowledge|expertise|area>|as far as i (?:can )?<know|tell|see>(?: \S+){0,5}",
        sure=0.78,
        unless=r"make the (?:rules|prices)|i do not know (?:what you (?:want|mean|expect)|why you (?:are|did|would|"
        r"keep|bought|think)|how you "
        r"(?:manage|could)|what (?:your|to do with))|not sure (?:you|what you (?:want|expect)|why you)|cannot "
        r"(?:tell you (?:to|how)|say (?:it|that) (?:enough|is)|promise (?:you )?the moon)|cannot see (?:a |any "
        r")?(?:reason|why)|do not know how (?:sorry|grateful)|i do not know about you|i promise|can (?:see|"
        r"find|confirm|tell|say)|could (?:find|see|say)|you do not know|(?:be|being) (?:\S+ )?(?:straight|"
        r"honest|frank) (?:with you )?(?:no|we|the|it|i cannot|i can not|there)\b",
        asks=False,
    ),
)
