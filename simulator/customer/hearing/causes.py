"""Cues of causes: why it happened."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
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
        r"(?:it )?<turns> out (?:\S+ ?){1,8}|(?:it|this|that) (?:usually|often|normally|mostly|typically|only|always|"
        r"tends to|can|probably)? ?<happens|happen|happened> (?:when|if|because|after|where|as|once|whenever)(?: "
        r"\S+){1,8}",
        r"(?:it|that|this|they|the \S+|your \S+|parcel|order|package|the \S+ \S+|your \S+ \S+) (?:{ADV})<got|was|were|"
        r"has|is|went|had|have> (?:been )?(?:{ADV})(?:held|stuck|sent back|sent to|sent out to|returned|delayed|"
        r"missed|misrouted|mislabel\w+|mis\w+|lost|damaged|scanned|sorted|loaded|put|entered|typed|keyed|filed|"
        r"blocked|declined|flagged|cancelled|missing|routed|diverted|overbooked|dropped|down|offline|broken|faulty|"
        r"defective|worn|clogged|jammed|overloaded|corrupted|expired|outdated|rejected|left|duplicated|overwritten|"
        r"astray|bounced|closed|marked)(?: \S+){0,8}",
        r"(?:the |your |our )?(?:problem|issue|trouble|fault|snag|hitch|catch|error|hold up|holdup|delay|jam|bug|root "
        r"cause) <is|was|lies|comes|came|sits|started|starts|seems> (?:\S+ ?){1,8}",
        r"<somebody|someone> (?:{ADV})\w+(?:ed|ade|ook|ut|ent|ot|eft) (?:\S+ ?){1,8}|(?:the|your|our|its|that|this) "
        r"(?:\S+ ){1,4}(?:does|do|did|could|will) not (?:{ADV})<talk|work|fit|match|recogni[sz]e|read|know|support|"
        r"accept|like|reach|load|start|fire|sync|allow|see|find|update|close>(?: \S+){0,8}|(?:the|your|our|one of "
        r"them|it) (?:\S+ ){0,3}(?:{ADV})<missed|slipped|skipped|snapped|jammed|tripped|blocked|overheated|timed|"
        r"bounced|collided|dropped|failed|melted|froze|tore|wore>(?: \S+){0,8}|(?:was|were|got|is|are) "
        r"(?:{ADV})<split|caught|trapped|wedged|stuck|worn|frozen|dirty|loose|bent|cracked|full|low|empty|set to|tied|"
        r"linked|merged|swapped|assigned|registered>(?: \S+){1,8}|<since|as> (?:the|our|your|it|we|a|an|there|that|"
        r"they) (?:\S+ ?){2,8}|<thanks> to (?:the|our|a|an) (?:\S+ ?){1,5}|<means> (?:that |the |your |it |we |there "
        r"){1,2}(?:\S+ ?){1,7}|so <the|your|it|they> (?:\S+ ){0,3}(?:could not|never|did not|was not|were not|"
        r"stopped)(?: \S+){0,6}",
        r"(?:the |our |a |its )(?:\S+ ){0,2}<van|driver|lorry|truck|flight|depot|warehouse|sensor|roller|server|"
        r"system|label|card|bank|supplier|firmware|battery|cable|address|barcode|scanner|courier|form|update|router|"
        r"website|software|payment|machine|factory> (?:\S+ )?(?:broke|came off|fell off|tore|ripped|snapped|jammed|"
        r"failed|missed|crashed|ran out|could not|did not|"
        r"went|had|has|was|were|got|is (?:worn|dirty|full|down|faulty|loose|outdated|set)|stopped|lost|ran|expired|"
        r"timed|rejected|mixed)(?: \S+){0,7}",
        sure=0.72,
        unless=r"what (?:is|was) the reason|because i (?:want|care|need|would like)|since when|do you know (?:why|"
        r"what)|(?:has|have|had) (?:been )?(?:now |already )?(?:refunded|booked|sent out|shipped|arranged|"
        r"approved|confirmed)|as (?:it|we) (?:speak|can|go)",
        asks=False,
    ),
)
