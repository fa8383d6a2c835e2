"""Cues of time: what one could hold somebody to, and what one could not."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_PAST = (
    r"(?:yesterday|ago|last (?:week|month|night|year|{DAY})|since (?:\S+ ){0,2}{DAY}|{BYGONE} (?:\S+ ){0,4}(?:on "
    r")?{DAY}|"
    r"{BYGONE} (?:\S+ ){0,2}(?:at|from|since|around|until|about) (?:about |around )?(?:\d\S*|half|quarter|noon|midday)|"
    r"(?:was|were) (?:\S+ )?(?:there|here|out|round|in|up|home|with you) (?:at|from|since|around|until|about) "
    r"(?:about |around )?(?:{NUM}|half|quarter|noon|midday)|last "
    r"(?:scan|seen|scanned|call|entry)|scanned|{NUM} days ago)"
)

CUES: tuple[Cue, ...] = (
    *cues(
        S.GIVES_TIME,
        r"(?:by|at|before|until|till|after|around|about|from|between|for|is|arrives?|to|and|it is|tomorrow|today|"
        r"tonight|{DAY}|no later than|latest|sharp) (?:about |around |exactly |latest )?\d{1,2}(?:[:.]\d\d)? ?(?:<am|"
        r"pm|o'clock|a m|p m|hours|sharp|today|tomorrow|tonight|this|on|latest>)(?: \S+){0,4}",
        r"<by|at|before|until|till|around|after> (?:about |around |exactly |at the latest )?(?:\d{1,2}(?:[:.]\d\d)|"
        r"{NUM}|half past {NUM}|quarter (?:past|to) {NUM})(?: (?:am|pm|o'clock|today|tomorrow|tonight|this (?:morning|"
        r"afternoon|evening)|on {DAY}|sharp|latest|at the latest|in the (?:morning|afternoon|evening)|{DAY})){0,3}$",
        r"<by|at|before|until|till|around|after> (?:about |around |exactly )?(?:one|two|three|four|five|six|seven|"
        r"eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d\d)?|half past {NUM})(?= (?:today|tomorrow|tonight|this|on|"
        r"sharp|latest|at|in the|and|o'clock|{DAY}|so|while|with|your) )(?: (?:today|tomorrow|tonight|sharp|o'clock|"
        r"latest|at the latest|and {NUM}|(?:on )?{DAY}|(?:in the|this) (?:morning|afternoon|evening))){0,3}",
        r"(?:by|at|before|until|around|after|tomorrow|today|about|{DAY}) (?:\S+ )?<noon|midday|midnight|lunchtime|"
        r"lunch|breakfast|teatime|close|closing|dinner|sunset|cob|eod|eob>(?: of business| of play| time| today| "
        r"tomorrow| on {DAY}){0,3}",
        r"(?:by |before |until )?(?:the |your )?<end> of (?:today|the (?:day|week|month|working day|business day|"
        r"afternoon|morning|hour)|this week|business|play|next week|tomorrow|{DAY}|your|the call|my shift)(?: "
        r"\S+){0,3}|(?:will|can|it|arrive|arrives|done|ready|there|you) (?:\S+ ){0,6}before (?:the |your )?(?:\S+ "
        r")?<weekend|christmas|party|birthday|wedding|deadline|meeting|trip>(?: \S+){0,3}",
        r"(?:within|in|under|inside|after|takes?|take|up to|for|next|about|around|another|need|allow|no more than|"
        r"less than|at most|maximum|max|roughly|it is|will be|be) (?:the )?(?:next |about |around |under |at most |up "
        r"to |only |a maximum of |roughly |approximately |less than )?{NOPOLICY}(?:{NUM}|an|a|half an|half a|a couple "
        r"of|the)(?: (?:to|or|and a half)(?: {NUM})?)? (?:more |working |business |calendar |full |further "
        r")?<seconds?|minutes?|hours?|days?|weeks?|months?|fortnight|hour|half>(?: \S+){0,3}",
        r"{NOPOLICY}(?:{NUM} )(?:to |or |and )?(?:{NUM} )?(?:working |business |calendar )?<seconds|minutes|hours|"
        r"hour|days|day|weeks|week|months|month>(?:$| (?:no more|and|max|then|from (?:now|today|when|the)|at (?:most|"
        r"the latest)|tops|max|maximum|to (?:process|arrive|reach|show|clear|ship|deliver|get|land)))(?: \S+){0,3}",
        r"(?:on|by|this|next|before|until|for|coming|it is|be|arrives?|here|you|tomorrow|with you|from|first thing|"
        r"booked|latest|due) (?:the |this |next |with you )?<monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"mon|tue|tues|wed|thu|thurs|thur|fri|sat|sun>(?: (?:morning|afternoon|evening|night|at|by|before|the|between|"
        r"latest|noon|\d+|and|week)(?: \S+){0,4})?$",
        r"(?:(?:will|can|going to|would|shall|should|be|due|booked|book|arrives?|arriving|expected|coming|scheduled|"
        r"leaves|deliver\w*|delivery|ship\w*|call|ring|refund|back|sending|working|open|slot|visit|comes?|be with you|"
        r"set|work to|we work) )(?:\S+ ){0,8}(?:on |by |this |next |before |for |until )?<monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday>(?: \S+){0,5}",
        r"^(?:\S+ ){0,3}<monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today>(?: "
        r"(?:morning|afternoon|evening|night|at|by|before|the|latest|noon|\d+|then|between|first thing|please|"
        r"lunchtime|pm|am|and|to|around)){0,6}(?: \S+)?$",
        r"(?:(?:before|by|until|between|at) (?:{NUM}|noon|midday|lunch|lunchtime)(?: (?:and|or|to) {NUM})? "
        r")?<tomorrow|tonight>(?: (?:morning|afternoon|evening|night|at|by|before|from|between|and|to|till|until|noon|"
        r"midday|latest|lunchtime|{DAY}|{NUM}|am|pm|o'clock)){0,7}|(?:(?:will|shall|can|could|going to|am|are|be|"
        r"being|booked|booking|back|ready|done|out|up|leaves|comes|arrives|ships|lands|starts|goes|sent|sending|"
        r"calling|ringing|coming|arriving|refunded|delivered|it|that|you|one|them|by|before|later|until|from|for|on|"
        r"again) (?:\S+ )?|^)<today|later today|this afternoon|this evening|first thing|overnight|next week|next "
        r"month>(?: (?:by|before|at|between|around) (?:\S+ ?){1,3})?",
        r"^(?:(?:ok|so|yes|about|around|at|by) )*<half past|quarter past|quarter to> {NUM}(?: (?:today|"
        r"tomorrow|tonight|sharp))*$|(?:is|are) (?:{ADV})(?:going|coming|being|getting) (?:\S+ ){1,5}<today|tonight|"
        r"this "
        r"afternoon|this evening>|(?:in|within) the next <minute|hour|half hour|quarter>(?: \S+){0,2}",
        r"<monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today> (?:\S+ )?(?:from |between |by |"
        r"before )?(?:{NUM}|noon|midday)(?: (?:to|and|till|until) (?:{NUM}|noon|midday))?(?: (?:am|pm|o'clock))?",
        r"(?:on|by|before|until|from|for) (?:the )?\d{1,2}(?: (?:<th|st|nd|rd>))(?: of)?(?: {MONTH})?(?: \S+){0,2}|"
        r"(?:the )?\d{1,2}(?: (?:th|st|nd|rd))?(?: of)? <january|february|march|april|may|june|july|august|september|"
        r"october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec>(?: \S+){0,2}|<january|february|"
        r"march|april|june|july|august|september|october|november|december> (?:the )?\d{1,2}(?: (?:th|st|nd|rd))?",
        r"(?:i |we |me |then |you |back )(?:\S+ ){0,3}<every> (?:\S+ )?(?:{NUM} )?(?:morning|evening|day|hours?|"
        r"minutes|monday|friday)(?: \S+){0,3}|(?:<same|next> )(?:working |business )?day(?: \S+){0,2}|<before> (?:you "
        r"(?:leave|go|close|open|get up|wake)|we hang up|your \S+)(?: \S+){0,4}",
        sure=0.8,
        unless=_PAST + r"|(?:closing|shutting|locking up) (?:\S+ )?in"
        r"|(?:busy|quiet|full|packed|heaving|hectic|short|staffed|mad|slow|crowded|lots|queues?|people|closed|cold|wet|"
        r"raining|tired|on my own|by myself) (?:(?:here|in|again|of|out|at|the|desk|house|us) ){0,2}(?:today|tonight|"
        r"this (?:morning|afternoon|evening))"
        r"|{NUM} (?:hours?|days?|weeks?|minutes?) (?:before|in advance|notice)"
        r"|worse before|on hold|you (?:were|waited|spent|sat)|past the|how (?:long|many)|for (?:the last |the past "
        r")?{NUM} "
        r"(?:hours|days|weeks|months) (?:and|while|now|without)|within the hour most|(?:started|began|ended|ran out|"
        r"stopped|happened) (?:in|on|at)|returned within|more than delighted|would you like|(?:i|you) (?:should|"
        r"could|would|must) (?:have|of)|i would have|slow today|awesome|(?:help|assist|walk) (?:\S+ ){0,6}today|"
        r"(?:did|has|had) (?:\S+ ){0,4}(?:today|{DAY})|(?:how are you|how is \S+ \S+|having|have a \S+ day|help you|"
        r"assist you|calling|contacting|speaking|you doing|reaching out|for your call|day going|chatting|gone "
        r"through|happened|brought you here|with you) (?:\S+ )?(?:today|tonight|this (?:morning|afternoon|evening))|"
        r"(?:if|whether|when|would|does|is) (?:\S+ ){0,5}(?:today|tomorrow|{DAY}) (?:work|suit|ok|good|any)|(?:^|"
        r"then |please |just )(?:call|ring|write|come|try|check) (?:us )?(?:back|again)\b|what can i do for you "
        r"today|anything else (?:\S+ ){0,6}today|until (?:then|tomorrow)$|(?:see|speak|talk) (?:to )?(?:you "
        r")?(?:soon|tomorrow|{DAY})$|(?:was|were) (?:\S+ ){0,3}(?:supposed|due|meant|expected|promised|booked)|"
        r"bought (?:it )?(?:within|in)|(?:i|we) see (?:your|two|three|the|that|you|both)",
    ),
    *cues(
        S.VAGUE_TIME,
        r"(?:{ADV})(?:very |pretty |real |quite |fairly )?<soon|shortly|asap|eventually|sometime|someday|whenever|"
        r"presently|momentarily>(?: \S+){0,2}|as <soon|quickly|quick|fast> as (?:possible|we can|i can|they can|we "
        r"are able|available|it is possible|humanly)(?: \S+){0,2}|at the <earliest>(?: \S+){0,2}|<early|mid|late> "
        r"(?:{MONTH}|next (?:week|month|year)|spring|summer|autumn|winter)(?: "
        r"\S+){0,3}|not <hold> me to (?:it|that)(?: \S+){0,2}",
        r"<in> (?:a|the|due|no|near) (?:\S+ )?(?:bit|while|moment|jiffy|sec|second|course|time|future|near future|few|"
        r"coming (?:days|weeks)|next (?:few|couple)|short while|little while|reasonable)(?: \S+){0,4}|(?:at )?<some> "
        r"(?:point|time|stage|day)(?: \S+){0,2}|<any> (?:day|time|minute|moment) now|<within> (?:a )?(?:\S+ "
        r")?(?:reasonable|few|short|couple|coming)(?: \S+){0,3}|(?:in |within |the next |after |wait |take |takes |"
        r"give it |about |be )(?:a )?<few|couple|several|some> (?:of )?(?:more |working |business )?(?:minutes|hours|"
        r"days|weeks|months)(?: \S+){0,2}",
        r"<when|whenever> (?:we|they|he|she|i|someone|somebody|it|stock|there|one) (?:can|could|get|gets|gets a "
        r"chance|has time|have time|have a chance|is (?:back|free|available|ready|a slot)|are able|comes? (?:free|"
        r"back|in)|find|finds|becomes)(?: \S+){0,4}|(?:sooner or|a bit|a little) <later>(?: \S+){0,2}|<later> on(?: "
        r"\S+){0,2}|<hopefully> (?:\S+ ){0,4}(?:today|tomorrow|this week|next week|soon|by|in|within)(?: \S+){0,3}|"
        r"<probably|maybe|perhaps|possibly|might be> (?:\S+ ){0,5}(?:today|tomorrow|this week|next week|{DAY}|in a|"
        r"few days)(?: \S+){0,3}|<maybe|perhaps|probably|possibly> (?:\S+ ){0,2}(?:another |about |around |roughly |"
        r"like )?"
        r"(?:{NUM}|an|a|another|half an|a couple of) (?:or {NUM} |or so )?(?:more |extra )?(?:minutes?|hours?|days?|"
        r"weeks?)(?: \S+){0,3}|(?:might|could|may|should) be (?:like |about |around |maybe )?(?:another|an?) (?:\S+ "
        r")?<minute|hour|day|week>(?: \S+){0,3}|(?:an?|another) <minute|hour|day|week> or (?:so|two)(?: \S+){0,2}|in "
        r"the "
        r"<near|coming|next few|foreseeable>(?: \S+){0,3}|(?:{NUM}|couple|few) (?:of )?(?:minutes|hours|days|weeks) "
        r"<maybe|perhaps|probably|ish|possibly|i think|i guess>|<promptly>|when(?:ever)? "
        r"<possible>|in <due> course|(?:it |that |this )?(?:may|might|could|can|will) take <some|a> (?:time|while|"
        r"bit)(?: \S+){0,3}",
        sure=0.78,
        unless=r"(?:that|so|this) soon|"
        r"as soon as (?:it|you|the|that|this|he|she|they|we have|i have|one|your) (?:\S+ )?(?:is|has|have|are|"
        r"lands|arrives|ships|leaves|comes|get|gets)|too soon|how soon|(?:did|have) you (?:\S+ ){0,6}at some point|"
        r"sometime (?:on \S+ )?(?:between|before)|(?:\S+ "
        r")?soon as possible is not|not "
        r"(?:soon|shortly|eventually|in a while|good enough)|(?:one|a|this|just a) (?:moment|second|minute) "
        r"please|sooner|no time to|in time for|whenever (?:you|suits|it suits)|when(?:ever)? (?:you|it suits)|"
        r"(?:speak|talk|see|hear) (?:to |from )?(?:you )?(?:soon|later)$|in the next (?:\d+|one|two|three|ten|"
        r"five|thirty|twenty|half|hour)|(?:not|never|no) (?:\S+ ){0,2}(?:soon|shortly|asap|at some point)$|"
        r"wait a few|in a (?:bit|while) of a|(?:a few|few) (?:minutes|days|weeks) (?:ago|late)|been a while|in "
        r"(?:a )?row|in a moment of|in a few (?:words|steps)|eventually (?:\S+ )?got",
    ),
    # too little to be held against anybody, and no step either
    *cues(S.VAGUE_TIME, "{SHRUG}", sure=0.66, asks=False),
)
