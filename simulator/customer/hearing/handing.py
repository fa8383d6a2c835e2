"""Cues of handing over and of putting on hold."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_NO_TRANSFER = (
    r"take a number|"
    r"(?:cannot|could not|(?:will|am|are|do|would|is) not) (?:going to |need to |want to |have to |be )?(?:\S+ "
    r")?(?:transfer|pass|hand|"
    r"put|send|bounce|connect|forward)\w*|without (?:transferring|passing|handing|sending|putting|bouncing)|(?:rather|"
    r"instead|no need|never|before i) (?:\S+ )?(?:than |of |to )?(?:transfer|pass|hand|send|bounce|put)\w*|you "
    r"(?:have|had|were|got) (?:been |got )?(?:transferred|passed|put|sent|bounced)|do not (?:need|have) to (?:call|"
    r"contact|speak|ring|talk|go|write)|you will not (?:need|have)|(?:on|to) hold|put(?:ting)? you (?:down|first|at "
    r"ease|on(?! (?:to|with)))|send you (?:a|an|the|one|your|two|back to square)|send(?:ing)? you (?:over )?(?:a|an|"
    r"the|one|your|"
    r"some)|pass you (?:around|from)|you can (?:call|ring|reach|contact) me|(?:call|ring|email|contact|reach|ask|"
    r"write|talk) (?:to |for )?me|back to (?:you|normal|square|zero|me)|anyone else|so you do not|our app|"
    r"(?:did|have|has|had|were|was) (?:they|he|she|somebody|someone|anybody|anyone|my \S+|our \S+|it|you) (?:\S+ ){0,3}"
    r"(?:put|pass|transfer|hand|send|bounce|connect)\w*|"
    r"transfer(?:ring)? (?:you )?(?:back )?(?:the |your |a |an |this |that |any |some |all |half )?(?:\S+ )?(?:money|"
    r"data|"
    r"files?|refund|amount|sum|balance|difference|deposit|funds|cash|payment|points|credit|pounds|euros|dollars|£|€|\$)"
)

CUES: tuple[Cue, ...] = (
    # handing over: the talk ends with it, so it must be surer than being sent elsewhere
    *cues(
        S.TRANSFER,
        r"(?:transfer|transferring|put|putting|pass|passing|hand|handing|connect|connecting|redirect|redirecting|"
        r"switch|route|routing|send|sending|forward|patch|patching|direct|refer|referring|bounce) (?:you|your call|"
        r"this call|the call|your chat|this chat|you all|her|him) (?:{ADV})(?:<over|on|onto|through|across|to|along|"
        r"back|with>)(?: \S+){0,7}|<transfer|transferring> (?:you|your call|the call|this call|your chat)(?: \S+){0,4}",
        sure=0.92,
        unless=_NO_TRANSFER,
    ),
    *cues(
        S.TRANSFER,
        r"(?:you (?:will |would )?(?:need|have|ought|want|should|must|might want|can|could)(?: to)?|please|best to|"
        r"you had better|you would better|kindly|try|(?:ask|asking) you to) (?:\S+ )?<call|calling|contact|contacting|"
        r"speak|speaking|talk|talking|email|ring|ringing|phone|write|reach|go|ask|take> (?:\S+ )?(?:to |with |"
        r"directly |up with )?(?:the |our |another |a |your |their |them|head )(?:\S+ )?(?:department|team|billing|"
        r"sales|support|{STAFF}|courier|carrier|manufacturer|helpline|hotline|line|bank|shop|store|office|branch|"
        r"retailer|seller|number|desk|them|directly|nurse|doctor|surgery|reception|landlord|council|pharmacy|airline|"
        r"hotel|host|consultant|teacher|school|ward|garage|insurer)(?: \S+){0,5}",
        r"(?:that is|this is|it is) (?:\S+ )?(?:for|with|handled by|dealt with by|a matter for|something for|one for|"
        r"a question for|dealt by) (?!it )(?:the |our |another )?<{STAFF}|another|different|courier|carrier|"
        r"manufacturer>(?: "
        r"\S+){0,6}|(?:is|handles?|handled by|dealt with by) (?:\S+ )?(?:another|a different|the other) <department|"
        r"team|office|branch>(?: \S+){0,4}|not (?:my|our|this) <department|team|area>(?: \S+){0,5}|(?:reached|got|"
        r"have|called|is|are) the <wrong> (?:department|number|team|desk|line)(?: \S+){0,4}",
        r"(?:a|my|the|our) {STAFF} <will> (?:{ADV})(?:take (?:over|it from|this|your)|handle (?:this|it|you)|deal "
        r"with|help you|assist|be (?:with|taking|handling)|pick (?:this|it) up)(?: \S+){0,5}|(?:hand|pass|give) "
        r"(?:this|it|your case|your \S+|the case) (?:over |on |off |across )?to <the|another|our|a|my|someone> (?:\S+ "
        r")?(?:department|team|{STAFF}|else)?(?: \S+){0,4}|you are (?:through to )?the <wrong> (?:\S+ ?){1,3}|"
        r"<escalate|escalating> (?:you|your call|this call)(?: \S+){0,5}",
        sure=0.82,
        unless=_NO_TRANSFER,
    ),
    *cues(
        S.HOLD,
        r"(?:please |can you |could you |just |if you could |would you |^|ok |and )<hold|hang> (?:on|the line|please|"
        r"tight|there|for)(?: \S+){0,5}|(?:put|place|pop|putting|placing|keep) you on (?:a |brief |quick |short "
        r")?<hold>(?: \S+){0,6}|on <hold> (?:for|while|just|briefly|a)(?: \S+){1,6}",
        r"(?:just )?(?:one|a|two|1|2|half a|a quick|a couple of|a few|another) <moment|second|sec|seconds|minute|"
        r"minutes|mo|tick|jiffy|secs|moments>(?: please| while| and| to|$)(?: \S+){0,7}|(?:just|only) (?:a|one) "
        r"<moment|second|sec|minute>(?: \S+){0,5}|<bear|bare> with me(?: \S+){0,6}",
        r"(?:give|allow|grant) me (?:just |about |a |one |two |five |\d+ |half ){1,3}(?:couple of |few )?<moment|"
        r"moments|second|seconds|sec|minute|minutes|secs>(?: \S+){0,6}|<while> i (?:check|look|pull|find|see|get|open|"
        r"read|bring|go|fetch|call|ring|ask|speak|review|investigate|do)(?: \S+){0,6}|be <right> back(?: \S+){0,3}|"
        r"<stay|remain> (?:on the line|with me|there)(?: \S+){0,5}|<brb>|<wait> (?:a|one|here|please|just)(?: "
        r"\S+){0,5}|will not <keep|take> (?:you )?(?:\S+ )?(?:long|a (?:minute|moment|second))(?: \S+){0,3}",
        sure=0.82,
        unless=r"(?:were|was|been|spent|sat|waited|time|kept|left|keep) (?:you )?(?:\S+ ){0,3}on hold|hold (?:it|that|"
        r"them|this) (?:against|for)|holds? (?:us|me) (?:up|to)|hold (?:for \d+ days|the item|your (?:order|"
        r"reservation))|a minute (?:ago|late)|take (?:only |just )?(?:a|one|two|five|\d+) (?:minute|minutes|"
        r"second|moment)|not (?:put|putting|going to put) you on|i will not put|without (?:putting|hold)|i am (?:\S+ "
        r")?(?:coming|on my way)|"
        r"within|in (?:a|one|two|\d+) minutes?|every minute|hold to|wait a minute|sit down|come in|and stay on|"
        r"(?:wear|try|keep|have|feel|use) (?:it|them|these|those|one|a pair)\b.* while i",
    ),
)
