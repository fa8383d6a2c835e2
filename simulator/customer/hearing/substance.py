"""Cues of substance: who takes the matter on, why it happened, what comes next, what cannot be and what can."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_DOES = (
    r"(?:call|ring|phone|email|mail|text|write|message|send|refund|replace|make sure|ensure|follow|stay|keep|update|"
    r"let you|get back|get you|get it|get this|get that|check in|check back|be in touch|be back|be here|have it|have "
    r"(?:a|an|the|your|someone|somebody|one)|deliver|credit|cover|pay|chase|come back|see (?:it|this|that) through|"
    r"take (?:it|this|that|care|you|off|the|\S+ off)|fix|sort|handle|deal|report|arrange|book|order|ship|post|drop|"
    r"bring|waive|cancel|remove|add|reverse|return|reimburse|compensate|set|file|open|raise|log|flag|escalate|resend|"
    r"reship|collect|pick|move|change|put|leave|hold|reserve|extend|upgrade|hand|drive|walk|own|speak|talk|find|"
    r"stick|remain|give|push|request|submit|repair|install|swap|note|mark|tell|confirm|prepare|print|reset|restore|"
    r"unlock|process|issue|start|do|work|carry|monitor|watch|ask|organi[sz]e|schedule)"
)

OWNERSHIP: tuple[Cue, ...] = (
    *cues(
        S.TAKES_OWNERSHIP,
        r"{THAT} (?:is|was|one is|bit is|part is) {ADV}(?:down to |on |entirely on |squarely on |all on )<us|me|our "
        r"side|our end>(?: \S+){0,5}|{THAT} (?:is|was) {ADV}<our|my> (?:fault|mistake|error|doing|responsibility|"
        r"job|slip|mess|failure|bad|oversight|problem)(?: \S+){0,5}",
        r"(?:down|up) to <us|me>(?: \S+){0,3}|<on> (?:us|me)$|(?:entirely|completely|all|squarely|fully) <on|our|"
        r"my> (?:us|me|fault|mistake|responsibility|side|end)",
        r"<our|my> (?:own )?(?:fault|mistake|error|responsibility|slip|mess|failure|failing|bad|oversight|doing|"
        r"blunder|cock up|screw up|mix up|mixup)(?: \S+){0,5}",
        r"<we|i> {ADV}(?:dropped the ball|dropped this|messed|mucked|fouled|slipped|blew|screwed|cocked|fell short|"
        r"failed|let you (?:down|wait|fall)|got (?:it|this|that|your|the|things) (?:\S+ ){0,3}wrong|made (?:a|the|"
        r"an) (?:\S+ )?(?:mistake|error|mess|hash)|mixed (?:it |this |that |your |the )?(?:\S+ )?up|forgot|"
        r"overlooked|mishandled|botched|own (?:that|this|it)|owe you|have let you|have failed|have made|have messed|"
        r"were wrong|was wrong|were late|was late|were careless|are to blame|am to blame|take (?:the blame|full|"
        r"responsibility|that))(?: \S+){0,6}",
        r"<we|i|nobody here|no one here> (?:{ADV})(?:should|ought to|could|might|needed to) (?:{ADV})(?:have|not "
        r"have|never have|to have) (?:\S+ ?){1,7}",
        r"^(?:and |but |no |you are right |and then |then )?<we|i> (?:did not|never did|have not|did neither|failed|"
        r"should have|never have)(?: (?:do|call|ring|write|keep|send|tell|get|come|follow|let|check|reply|answer|"
        r"phone|deliver|check|test|pass|listen)(?: \S+){0,6})?$",
        r"(?:and |but |that |^)<we|i> (?:did not|never)(?: (?:do|did|call|called|ring|rang|wrote|write|kept|keep|"
        r"sent|send|told|tell|got|get|came|come|followed|follow|let|check|checked|reply|replied|answer|answered|"
        r"phone|phoned|deliver|delivered|test|tested|pass|passed|listen|acted|act|showed|show|turned|turn))(?: "
        r"\S+){0,5}",
        r"<we|i> (?:sent|shipped|charged|billed|gave|told|promised|cancelled|canceled|lost|delivered|posted|booked|"
        r"quoted|put|entered|typed) (?:\S+ ){0,4}(?:wrong|twice|by mistake|in error|incorrectly|incorrect|and "
        r"(?:then )?(?:did not|never|forgot|failed))(?: \S+){0,4}",
        r"(?:i am|i will be) the <one|person|only> (?:\S+ ?){1,6}|(?:i am|i will be) (?:\S+ )?<your> (?:\S+ "
        r")?(?:contact|person|point|case|guy)(?: \S+){0,5}",
        r"(?:i am|i will be|i will) (?:{ADV})<taking|take|taken|owning|own> {ADV}(?:this|that|it|full|over|the|"
        r"charge|ownership|responsibility|care|your|on)(?: \S+){0,5}",
        r"<leave> (?:it|this|that|the rest|all of that|everything) (?:\S+ )?(?:to|with) (?:me|us)|i have <got> "
        r"(?:this|it|you)(?: \S+){0,3}|<consider> it (?:done|sorted|handled)|you can <count|rely|depend> on (?:me|"
        r"us|that)(?: \S+){0,3}",
        r"(?:i will|i am going to|i am|we will|we are going to|let me|i want to|i would like to) (?:{ADV})<see|"
        r"seeing|sort|sorting|handle|handling|fix|fixing|deal|dealing|put|putting|make|making|stay|staying|stick|"
        r"sticking|get to the> (?:to |with |this |that |it |things |everything |on |right |your \S+ |the \S+ "
        r"){0,2}(?:out|right|through|until|till|sorted|fixed|bottom|myself|personally|sure|it|this|that|with you|"
        r"for you|on the line)(?: \S+){0,6}",
        r"(?:the )?<buck> stops|(?:it|this|that|one|matter) (?:\S+ )?<stops|ends|stays|starts> with me|<our|my> "
        r"(?:side|end|team|people|system|office|mistake|depot|warehouse) (?:\S+ )?(?:slipped|failed|dropped|missed|"
        r"let|got|forgot|messed|lost)(?: \S+){0,5}|(?:it|that|this|fault|blame|mistake|error) is <ours|mine>(?: "
        r"\S+){0,3}|(?:i|we) will (?:\S+ ){1,5}<myself|ourselves>(?: \S+){0,4}|on <our|my> (?:list|books|side|part|"
        r"end|desk|watch)(?: \S+){0,6}|<ask> for me|(?:my|a) <direct|own|personal> (?:number|line|desk|extension|"
        r"email|phone|mobile)(?: \S+){0,4}|it is my <desk|number|extension|line>|this (?:one )?is <mine> (?:now)?",
        r"you (?:will not|do not|should not|will never|no longer) (?:\S+ )?<have|need> to (?:call|ring|explain|"
        r"chase|repeat|tell|do|write|contact|go through|speak|worry|start|lift|ask|phone)(?: \S+){0,6}",
        r"you <should|ought> (?:to )?(?:{ADV})(?:have|not have|never have) (?:had|been|heard|got|gotten|received|"
        r"needed|waited)(?: \S+){0,7}",
        r"{THAT} <should|ought> (?:{ADV})(?:not|never) (?:\S+ )?(?:have|happen|be)(?: \S+){0,6}|{THAT} <should|"
        r"ought> (?:{ADV})(?:to )?have (?:been|happened|come|gone|reached|had)(?: \S+){0,6}|<should> never have "
        r"(?:\S+ ?){1,5}|there is <no> excuse(?: \S+){0,3}|<no> excuses?|no <ifs>(?: \S+){0,3}",
        r"(?:and |but |then |so )?<we> (?:{ADV})(?:broke|lost|missed|promised|told|kept|left|sent|gave|ignored|"
        r"overcharged|double charged|cancelled|skipped|mislaid|delayed|neglected) (?:\S+ ?){1,10}|<we|i> (?:am|are|"
        r"was|were) the (?:one|ones|people|reason) (?:who|that)?(?: \S+){1,8}|(?:went|goes|got|gone) wrong (?:\S+ "
        r")?<here|us>(?: \S+){0,3}|(?:sits|lies|rests|stays|is|was) (?:\S+ )?with <us|me>(?: \S+){0,3}|(?:i|we) "
        r"(?:am|are|will) not (?:{ADV})<handing|passing|sending|leaving|giving|letting|hand|pass|leave|let|drop|"
        r"walk|going anywhere>(?: \S+){1,8}|(?:i|we) will (?:{ADV})<finish|own|carry|handle|fix|sort|solve|mend|"
        r"repair|settle>(?: \S+){1,6}|nobody'?s? (?:\S+ )?<fault> but (?:ours|mine)|<fault> (?:is|was|lies) (?:\S+ "
        r")?(?:ours|mine|with us|with me|on our|here)|<blame> (?:is|lies) (?:\S+ )?(?:ours|mine|with us|on us)|it "
        r"was <us|me|our>(?: \S+){0,3}|(?:i|we) (?:\S+ )?<owe> you (?:a|an|better|that|more|one)(?: \S+){0,5}|"
        r"(?:put|make|making|set) (?:this|it|that|things) <right>(?: \S+){0,4}",
        r"(?:mistake|error|fault|slip|mix up|problem|failure|gap|delay|miss|hiccup) (?:is |was |lies |happened |"
        r"sits |)(?:on|at|with|by) <our|us|my|me> (?:end|side|part|team|system)?(?: \S+){0,3}|<hands> up(?: "
        r"\S+){0,4}|(?:i|we) <hold> (?:my|our) hands? up(?: \S+){0,3}|i <personally> (?:\S+ ?){1,6}",
        sure=0.78,
        unless=r"not (?:our|my) (?:fault|mistake|problem|job|responsibility|department|doing|error|side)|is not "
        r"(?:on|down to) (?:us|me)|(?:we|i) should (?:have (?:it|that|this|an?|the|your|more|some|news|you|"
        r"word)|be able)(?: \S+){0,8}(?:by|in|within|tomorrow|today|soon|shortly)|(?:we|i) (?:did not|never) "
        r"(?:get|receive|say|promise|agree|tell|ask|catch|hear|see|do anything|order|cause|charge)|what "
        r"should i have|depends? on|(?:we|i) should not have to|we never make|our mistakes? (?:are|is) "
        r"(?:rare|not)|if (?:we|i) (?:did|sent|made|got|were)|my (?:job|problem) is|you should have (?:had|"
        r"been) more|i would not say (?:it|this|that) (?:is|was) our|could have been worse",
    ),
)

CAUSES: tuple[Cue, ...] = (
    *cues(
        S.EXPLAINS_CAUSE,
        r"<because>(?: of)? (?:\S+ ?){1,10}",
        r"(?:the )?<reason|cause|culprit> (?:\S+ ){0,4}(?:is|was|being|for (?:this|that|it|the))(?: \S+){1,10}",
        r"(?:is|was|are|were|probably|likely|all|delay|down) ?<due|caused|triggered|owing> (?:to|by) (?:\S+ ?){1,8}|"
        r"<due|owing> to (?:a|an|the|our|your|heavy|bad|some|high) (?:\S+ ?){1,6}|<caused> by (?:\S+ ?){1,6}",
        r"(?:that|this|which) is <why> (?:\S+ ?){1,8}|(?:so )?that is <how> (?:\S+ ?){1,8}|<which> (?:is why|means|"
        r"meant|made|caused|set|blocks|blocked|stops|stopped|triggered|is what)(?: \S+){1,8}",
        r"<what> (?:has )?(?:happened|went wrong|goes wrong|caused|causes|is happening|has happened|is going on|"
        r"triggers|you are seeing)(?: \S+){0,4} (?:is|was|here|there)(?: \S+){1,8}|<here> is what happened(?: "
        r"\S+){0,6}",
        r"(?:it )?<turns> out (?:\S+ ?){1,8}|(?:it|this|that) (?:usually|often|normally|mostly|typically|only|"
        r"always|tends to|can|probably)? ?<happens|happen|happened> (?:when|if|because|after|where|as|once|"
        r"whenever)(?: \S+){1,8}",
        r"(?:it|that|this|they|the \S+|your \S+|parcel|order|package|the \S+ \S+|your \S+ \S+) (?:{ADV})<got|was|"
        r"were|has|is|went|had|have> (?:been )?(?:{ADV})(?:held|stuck|sent back|sent to|sent out to|returned|"
        r"delayed|missed|misrouted|mislabel\w+|mis\w+|lost|damaged|scanned|sorted|loaded|put|entered|typed|keyed|"
        r"filed|blocked|declined|flagged|cancelled|missing|routed|diverted|overbooked|dropped|down|offline|broken|"
        r"faulty|defective|worn|clogged|jammed|overloaded|corrupted|expired|outdated|rejected|left|duplicated|"
        r"overwritten|astray|bounced|closed|marked)(?: \S+){0,8}",
        r"(?:the |your |our )?(?:problem|issue|trouble|fault|snag|hitch|catch|error|hold up|holdup|delay|jam|bug|"
        r"root cause) <is|was|lies|comes|came|sits|started|starts|seems> (?:\S+ ?){1,8}",
        r"<somebody|someone> (?:{ADV})\w+(?:ed|ade|ook|ut|ent|ot|eft) (?:\S+ ?){1,8}|(?:the|your|our|its|that|this) "
        r"(?:\S+ ){1,4}(?:does|do|did|could|will) not (?:{ADV})<talk|work|fit|match|recogni[sz]e|read|know|support|"
        r"accept|like|reach|load|start|fire|sync|allow|see|find|update|close>(?: \S+){0,8}|(?:the|your|our|one of "
        r"them|it) (?:\S+ ){0,3}(?:{ADV})<missed|slipped|skipped|snapped|jammed|tripped|blocked|overheated|timed|"
        r"bounced|collided|dropped|failed|melted|froze|tore|wore>(?: \S+){0,8}|(?:was|were|got|is|are) "
        r"(?:{ADV})<split|caught|trapped|wedged|stuck|worn|frozen|dirty|loose|bent|cracked|full|low|empty|set to|"
        r"tied|linked|merged|swapped|assigned|registered>(?: \S+){1,8}|<since|as> (?:the|our|your|it|we|a|an|there|"
        r"that|they) (?:\S+ ?){2,8}|<thanks> to (?:the|our|a|an) (?:\S+ ?){1,5}|<means> (?:that |the |your |it |we |"
        r"there ){1,2}(?:\S+ ?){1,7}|so <the|your|it|they> (?:\S+ ){0,3}(?:could not|never|did not|was not|were not|"
        r"stopped)(?: \S+){0,6}",
        r"(?:the |our |a |its )(?:\S+ ){0,2}<van|driver|lorry|truck|flight|depot|warehouse|sensor|roller|server|"
        r"system|label|card|bank|supplier|firmware|battery|cable|address|barcode|scanner|courier|form|update|router|"
        r"website|software|payment|machine|factory> (?:\S+ )?(?:broke|failed|missed|crashed|ran out|could not|did "
        r"not|went|had|has|was|were|got|is (?:worn|dirty|full|down|faulty|loose|outdated|set)|stopped|lost|ran|"
        r"expired|timed|rejected|mixed)(?: \S+){0,7}",
        sure=0.72,
        unless=r"what (?:is|was) the reason|because i (?:want|care|need|would like)|since when|do you know (?:why|"
        r"what)|(?:has|have|had) (?:been )?(?:now |already )?(?:refunded|booked|sent out|shipped|arranged|"
        r"approved|confirmed)|as (?:it|we) (?:speak|can|go)",
        asks=False,
    ),
)

STEPS: tuple[Cue, ...] = (
    *cues(
        S.GIVES_NEXT_STEP,
        r"<i|we|someone|somebody|he|she|they> (?:will|shall|am going to|are going to|is going to) (?:{ADV})(?!not |"
        r"never |be |have |say |admit |tell you |explain |assume |guess |pretend |bet |give you that)(?:\w+)(?: "
        r"\S+){0,10}",
        r"<i|we> (?:am|are) (?:{ADV})(?!not|unable|able|afraid|sorry|sure|happy|glad|going|looking "
        r"forward)(?:\w+ing)(?: \S+){1,9}",
        r"<i|we> have (?:{ADV})(?:booked|sent|ordered|refunded|arranged|noted|asked|flagged|logged|opened|put|added|"
        r"changed|updated|cancelled|canceled|reserved|scheduled|raised|reset|unlocked|issued|processed|set|marked|"
        r"placed|moved|requested|emailed|mailed|written|started|corrected|fixed|removed|credited|waived|reopened|"
        r"re\w+ed|told|spoken|found|got|made|just|saved|applied|attached|forwarded|filed|printed|shipped|confirmed|"
        r"escalated|let|pulled|checked|located|switched|activated|extended|sorted|taken|done)(?: \S+){1,10}",
        r"you (?:will|are going to|should) (?:{ADV})<get|receive|see|have|hear|find|need|be|notice|then>(?: "
        r"\S+){1,9}",
        r"(?:it|that|this|they|the \S+|your \S+|the \S+ \S+|your \S+ \S+|a \S+|one|everything|someone|somebody|a "
        r"new \S+) (?:will|is going to|are going to|should) (?:{ADV})<arrive|come|reach|call|ring|land|be|show|"
        r"appear|leave|go|contact|get|take|start|work|run|update|restart|turn|have|email|drop|update|visit|"
        r"deliver>(?: \S+){0,9}",
        r"(?:replacement|parcel|order|refund|money|part|technician|engineer|courier|driver|new one|letter|letter|"
        r"unit) <goes|ships|leaves|comes|arrives|gets|lands|is coming|starts> (?:\S+ ?){1,8}",
        r"(?:the |our |your |my )?(?:very )?<next|first|second|last> (?:step|thing|up|stop|move)(?: \S+){1,9}|"
        r"<what> (?:happens|comes|i will do|we will do|we do|i am going to do|i am doing|i suggest|you need to do|"
        r"you do|i need)(?: \S+){0,9}|<from> here (?:\S+ ?){1,8}|here is (?:the|my|our|what) <plan|next|how|i|we|"
        r"happens>?(?: \S+){1,9}|(?:then|so|and) <next>(?: \S+){1,6}",
        r"(?:it|that|this|they|your \S+|the \S+|the \S+ \S+|your \S+ \S+|one|a \S+|a new \S+|\S+ \S+) (?:is|are|has "
        r"been|have been) (?:{ADV})<booked|sent|ordered|refunded|arranged|noted|logged|reserved|scheduled|issued|"
        r"processed|set|placed|done|on (?:its|the) way|on order|out for|out to|out today|in the (?:post|van)|"
        r"ready|being|cancelled|updated|coming|due|confirmed|waiting|leaving|shipping|packed|credited|approved|"
        r"going|moving|shipped|dispatched|submitted|raised|added>(?: \S+){0,8}",
        r"<i|we> can (?:{ADV})(?!not|only|imagine|see|hear|tell|understand|appreciate|say)(?:have|send|book|get|"
        r"offer|do|give|put|arrange|call|replace|refund|change|move|cancel|ship|order|set|add|take|bring|email|"
        r"check|fix|credit|waive|swap|reserve|extend|switch|start|make|ask|walk|reset|unlock|resend|issue|process|"
        r"schedule|look|help|sort|collect|\w+)(?: \S+){1,9}",
        r"<let> (?:me|us) (?:{ADV})(?!know|down|tell|guess|be|explain|say|apologi[sz]e)(?:\w+)(?: \S+){0,9}",
        r"(?:^|then |and |next |first |now |so |just |please |please just |finally |second |lastly |^\d+ |step "
        r"{NUM} |ok )(?:<follow|click|press|open|unplug|plug|turn|switch|restart|reboot|hold|remove|take|pull|push|"
        r"select|choose|type|enter|tap|scroll|download|install|reset|clear|delete|reply|forward|keep|try|go|put|"
        r"check|look|log|sign|wait|leave|bring|drop|send|print|connect|disconnect|slide|lift|insert|swap|run|copy|"
        r"move|hang|close|set|make|write|ring|call|use|update|upload|scan|wipe|clean|give>) (?:\S+ ?){1,10}",
        r"(?:all )?you <need|have|just|only|can|want> (?:\S+ )?(?:to )?(?:do|click|press|open|unplug|plug|turn|"
        r"switch|restart|hold|remove|take|select|choose|type|enter|tap|download|install|reset|reply|keep|try|go|put|"
        r"check|look|log|sign|bring|drop|send|print|pick up|collect|return|use|track|follow|find|show|hand|"
        r"expect)(?: \S+){0,8}",
        r"(?:the |our |your |a |my )?<courier|driver|technician|engineer|van|depot|team|colleague|warehouse|bank|"
        r"system|post> (?:{ADV})(?:picks|brings|collects|calls|rings|drops|takes|scans|prints|sends|loads|checks|"
        r"has been told|knows|will|pays|does)(?: \S+){1,8}|<first|then|next|now> i \w+ (?:\S+ ?){1,9}|i am <on|"
        r"onto> (?:to |with |it|the )(?: ?\S+){0,8}|(?:refund|order|replacement|booking|payment|cancellation|label|"
        r"change|it|all|everything) is <done|through|cancelled|away|gone|live|active|booked|sorted|fixed|made|"
        r"complete>(?: \S+){0,8}|(?:you|they|he|she) (?:just |also )?<get|gets> (?:a|an|the|another) (?:\S+ "
        r")?(?:text|message|"
        r"mail|email|call|ring|link|note|sms)(?: \S+){0,6}|^(?:all )?<done|sorted|booked|sent|cancelled|refunded|"
        r"fixed>$",
        r"<give|call|ring|text|email|message> (?:me|us) (?:\S+ ?){1,6}|<as> soon as (?:\S+ ){1,5}(?:i will|we will|"
        r"you will|it will|they will)(?: \S+){1,6}|<once|when|after> (?:\S+ ){1,6}(?:i will|we will|you will|it "
        r"will|i can|we can|you can|goes|gets|comes|starts|leaves|will)(?: \S+){1,6}",
        r"(?:{ADV})<booking|sending|checking|looking|calling|ordering|arranging|processing|refunding|opening|"
        r"pulling|getting|ringing|cancelling|resending|updating|putting|raising|emailing|fetching|dispatching|"
        r"shipping> (?:\S+ ){0,6}(?:now|for you|right away|straight away|today|as we speak|it|this|that)",
        sure=0.75,
        unless=r"(?:will|am|are|can) not (?:be able|going)|you will have to (?:wait|call|contact|ring|ask|speak|pay|"
        r"accept|live)|(?:anything|something) else|call(?:ed|ing)? (?:me|us) (?:earlier|before)|you should "
        r"have|{WE} are (?:having|experiencing|receiving)|wait a minute|give me a (?:break|moment|second|"
        r"minute|sec)|i am (?:trying|telling|asking|not|doing my best|talking|wondering|calling you|having|"
        r"getting tired|feeling)|take care|go away|go to hell|look here|look you|give (?:me|us) full|try to "
        r"(?:calm|relax|understand)|try being|make (?:sense|up your)|keep (?:calm|quiet|your voice)|can you|"
        r"could you|would you|leave (?:it|this|that|the rest|everything) (?:to|with) me|best i can|nobody "
        r"here|if i have|(?:stay|keep|be) calm|breath|going to be (?:awesome|amazing|great|fun|ok|fine)|here "
        r"on$|check your (?:attitude|tone)|set aside|turns? out|^(?:then |please |just |well |so |you can |you could )*"
        r"(?:call|ring|write|come|try|check) (?:us )?(?:back|again)\b|two calls here",
        asks=False,
    ),
    *cues(
        S.PROMISE,
        r"<i|we> (?:will|shall|am going to|are going to) (?:{ADV})(?:" + _DOES[3:-1] + r")(?: \S+){0,10}",
        r"you (?:will|are going to) (?:{ADV})<get|receive|have|hear|see|be>(?: \S+){1,9}",
        r"(?:it|that|they|the \S+|your \S+|the \S+ \S+|your \S+ \S+|one|a \S+|everything|someone|somebody|a new \S+|"
        r"he|she|an? \S+ \S+) (?:will|is going to|are going to) (?:{ADV})<arrive|come|reach|call|ring|land|be|show|"
        r"appear|contact|get|email|visit|deliver|leave|have|drop|text>(?: \S+){0,9}",
        r"<i|we> can (?:{ADV})(?:have|get|send|deliver|refund|replace|call|do|give|offer|ship|put)(?: \S+){0,8} "
        r"(?:tomorrow|today|tonight|by|before|within|on {DAY}|this week|next week|in {NUM})(?: \S+){0,4}",
        r"you can <count|rely|depend> on (?:me|us|it|that)(?: \S+){0,4}|(?:it|that) is a <promise>|<consider> it "
        r"(?:done|sorted)",
        sure=0.78,
        unless=r"(?:will|am|are|can|shall) not|(?:not|never) (?:promise|guarantee)|cannot|(?:will|going to) (?:\S+ "
        r")?ask|will (?:just |now |quickly )?(?:be right back|be back|put you|transfer|hand you|take a "
        r"(?:quick )?look|find out what|have a look|have to|need|hold (?:on|the line)|ask you|see if|find "
        r"out|get back to you (?:shortly|soon))|you will (?:have to|need|be charged|see (?:a|the|an) (?:\S+ "
        r")?(?:button|menu|page|option|icon|tab|light|box|link))|will be (?:closed|required|unable)|would "
        r"you|could you|can you|if you promise|you promise(?:d)?",
        asks=False,
    ),
)

AT_FAULT: tuple[Cue, ...] = cues(
    S.TAKES_OWNERSHIP,
    r"(?:fault|mistake|blame|error|job|call|one|it) (?:\S+ )?(?:is|was) (?:\S+ )?<mine|ours>(?: \S+){0,6}|the "
    r"<fault|mistake|blame|error> 's mine",
    r"<shabby|poor|careless|sloppy|rotten|lousy|slack|bad|wrong|thoughtless|clumsy|feeble> (?:\S+ )?of (?:us|me)(?: "
    r"\S+){0,4}|(?:i am|we are) (?:{ADV})(?:a bit )?<ashamed|embarrassed|mortified>(?: (?:of|by|about) (?:that|this|"
    r"it|us|"
    r"how)(?: \S+){0,6})?|(?:and |then |and then |even )?<we> (?:then )?did not even (?:\S+ ?){1,6}|<blame> (?:us|"
    r"me)(?: "
    r"\S+){0,5}|(?:i|we) (?:{ADV})<misread|misheard|misunderstood|mistyped|overlooked|mislaid|"
    r"miscounted>(?: \S+){1,6}",
    r"you (?:have|can have|have got) my <name|number|extension|email|direct>(?: \S+){0,6}|was (?:ours|mine) to "
    r"<make|do|fix|catch|spot|keep|send>(?: \S+){0,6}",
    sure=0.76,
    unless=r"(?:do not|not|never) (?:\S+ )?blame|if i (?:misread|misunderstood)",
    asks=False,
)

WORD_GIVEN: tuple[Cue, ...] = cues(
    S.PROMISE,
    r"(?:i|we) (?:{ADV})<promise|guarantee|give you my word>(?: \S+){0,8}|you have <my> word(?: \S+){0,4}|<give> "
    r"you my word(?: \S+){0,4}|<guaranteed>(?: \S+){0,4}",
    sure=0.8,
    unless=r"(?:not|never|no|cannot) (?:\S+ )?(?:promise|guarantee|guaranteed)|if (?:i|we) promise|(?:i|we) (?:had "
    r")?promised",
    asks=False,
)

CUES: tuple[Cue, ...] = (*AT_FAULT, *WORD_GIVEN, *OWNERSHIP, *CAUSES, *STEPS)
