"""Cues of what is being done, what comes next, and what is promised."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

_DOES = (
    r"(?:call|ring|phone|email|mail|text|write|message|send|refund|replace|make sure|ensure|follow|stay|keep|update|"
    r"let you|get back|get you|get it|get this|get that|check in|check back|be in touch|be back|be here|have it|have "
    r"(?:a|an|the|your|someone|somebody|one)|deliver|credit|cover|pay|chase|come back|see (?:it|this|that) through|"
    r"take (?:it|this|that|care|you|off|the|\S+ off)|fix|sort|handle|deal|report|arrange|book|order|ship|post|drop|"
    r"bring|waive|cancel|remove|add|reverse|return|reimburse|compensate|set|file|open|raise|log|flag|escalate|resend|"
    r"reship|collect|pick|move|change|put|leave|hold|reserve|extend|upgrade|hand|drive|walk|own|speak|talk|find|stick|"
    r"remain|give|push|request|submit|repair|install|swap|note|mark|tell|confirm|prepare|print|reset|restore|unlock|"
    r"process|issue|start|do|work|carry|monitor|watch|ask|organi[sz]e|schedule)"
)

CUES: tuple[Cue, ...] = (
    *cues(
        S.GIVES_NEXT_STEP,
        r"<i|we|someone|somebody|he|she|they> (?:will|shall|am going to|are going to|is going to) (?:{ADV})(?!not |"
        r"never |be |have |say |admit |tell you |explain |assume |guess |pretend |bet |give you that)(?:\w+)(?: "
        r"\S+){0,10}",
        r"<i|we> (?:am|are) (?:{ADV})(?!understanding|feeling|not|unable|able|afraid|sorry|sure|happy|glad|going|"
        r"looking forward)(?:\w+ing)(?: \S+){1,9}",
        r"<i|we> have (?:{ADV})(?:booked|sent|ordered|refunded|arranged|noted|asked|flagged|logged|opened|put|added|"
        r"changed|updated|cancelled|canceled|reserved|scheduled|raised|reset|unlocked|issued|processed|set|marked|"
        r"placed|moved|requested|emailed|mailed|written|started|corrected|fixed|removed|credited|waived|reopened|"
        r"re\w+ed|told|spoken|found|got (?:you|a|an|somebody|someone|hold)|made|just|saved|applied|attached|forwarded|"
        r"filed|printed|shipped|confirmed|escalated|let|pulled|checked|located|switched|activated|extended|sorted|"
        r"taken|done)(?: \S+){1,10}",
        r"you (?:will|are going to|should) (?:{ADV})<get|receive|see|have|hear|find|need|be|notice|then>(?: \S+){1,9}",
        r"(?:it|that|this|they|the \S+|your \S+|the \S+ \S+|your \S+ \S+|a \S+|one|everything|someone|somebody|a new "
        r"\S+) (?:will|is going to|are going to|should) (?:{ADV})<arrive|come|reach|call|ring|land|be|show|appear|"
        r"leave|go|contact|get|take|start|work|run|update|restart|turn|have|email|drop|update|visit|deliver>(?: "
        r"\S+){0,9}",
        r"(?:replacement|parcel|order|refund|money|part|technician|engineer|courier|driver|new one|letter|letter|"
        r"unit) <goes|ships|leaves|comes|arrives|gets|lands|is coming|starts> (?:\S+ ?){1,8}",
        r"(?:the |our |your |my )?(?:very )?<next|first|second|last> (?:step|thing|up|stop|move)(?: \S+){1,9}|<what> "
        r"(?:happens|comes|i will do|we will do|we do|i am going to do|i am doing|i suggest|you need to do|you do|i "
        r"need)(?: \S+){0,9}|<from> here (?:\S+ ?){1,8}|here is (?:the|my|our|what) <plan|next|how|i|we|happens>?(?: "
        r"\S+){1,9}|(?:then|so|and) <next>(?: \S+){1,6}",
        r"(?:it|that|this|they|your \S+|the \S+|the \S+ \S+|your \S+ \S+|one|a \S+|a new \S+|\S+ \S+) (?:is|are|has "
        r"been|have been) (?:{ADV})<booked|sent|ordered|refunded|arranged|noted|logged|reserved|scheduled|issued|"
        r"processed|set|placed|done|on (?:its|the) way|on order|out for|out to|out today|in the (?:post|van)|ready|"
        r"being|cancelled|updated|coming|due|confirmed|waiting|leaving|shipping|packed|credited|approved|going|moving|"
        r"shipped|dispatched|submitted|raised|added>(?: \S+){0,8}",
        r"<i|we> can (?:{ADV})(?!not|only|imagine|see|hear|tell|understand|appreciate|say)(?:have|send|book|get|offer|"
        r"do|give|put|arrange|call|replace|refund|change|move|cancel|ship|order|set|add|take|bring|email|check|fix|"
        r"credit|waive|swap|reserve|extend|switch|start|make|ask|walk|reset|unlock|resend|issue|process|schedule|look|"
        r"help|sort|collect|spread|save|keep|print|post|leave|drop|hold|pop|squeeze|fit|move|copy|lend|run|pull|"
        r"find)(?: \S+){1,9}",
        r"<let> (?:me|us) (?:{ADV})(?!know|down|tell|guess|be|explain|say|apologi[sz]e)(?:\w+)(?: \S+){0,9}",
        r"(?:^|then |and |next |first |now |so |just |please |please just |finally |second |lastly |^\d+ |step {NUM} |"
        r"ok )(?:<follow|click|press|open|unplug|plug|turn|switch|restart|reboot|hold|remove|take|pull|push|select|"
        r"choose|type|enter|tap|scroll|download|install|reset|clear|delete|reply|forward|keep|try|go|put|check|look|"
        r"log|sign|wait|leave|bring|drop|send|print|connect|disconnect|slide|lift|insert|swap|run|copy|move|hang|"
        r"close|set|make|write|ring|call|use|update|upload|scan|wipe|clean|give>) (?:\S+ ?){1,10}",
        r"(?:all )?you <need|have|just|only|can|want> (?:\S+ )?(?:to )?(?:do|click|press|open|unplug|plug|turn|switch|"
        r"restart|hold|remove|take|select|choose|type|enter|tap|download|install|reset|reply|keep|try|go|put|check|"
        r"look|log|sign|bring|drop|send|print|pick up|collect|return|use|track|follow|find|show|hand|expect)(?: "
        r"\S+){0,8}",
        r"(?:the |our |your |a |my )?<courier|driver|technician|engineer|van|depot|team|colleague|warehouse|bank|"
        r"system|post> (?:{ADV})(?:picks|brings|collects|calls|rings|drops|takes|scans|prints|sends|loads|checks|has "
        r"been told|knows|will|pays|does)(?: \S+){1,8}|<first|then|next|now> i \w+ (?:\S+ ?){1,9}|i am <on|onto> "
        r"(?:to |with |it|the )(?: ?\S+){0,8}|(?:refund|order|replacement|booking|payment|cancellation|label|change|"
        r"it|all|everything) is <done|through|cancelled|away|gone|live|active|booked|sorted|fixed|made|complete>(?: "
        r"\S+){0,8}|(?:you|they|he|she) (?:just |also )?<get|gets> (?:a|an|the|another) (?:\S+ )?(?:text|message|mail|"
        r"email|call|ring|link|note|sms)(?: \S+){0,6}|^(?:all )?<done|sorted|booked|sent|cancelled|refunded|fixed>$",
        r"<give|call|ring|text|email|message> (?:me|us) (?:\S+ ?){1,6}|<as> soon as (?:\S+ ){1,5}(?:i will|we will|"
        r"you will|it will|they will)(?: \S+){1,6}|<once|when|after> (?:\S+ ){1,6}(?:i will|we will|you will|it will|"
        r"i can|we can|you can|goes|gets|comes|starts|leaves|will)(?: \S+){1,6}",
        r"^(?:(?:ok|right|yes|and|so) )*<taking|doing|moving|changing|adding|removing|crediting|swapping|printing|"
        r"writing|"
        r"fixing|sending|booking|refunding|cancelling> (?:it|this|that|them) (?:\S+ ?){0,6}|"
        r"(?:{ADV})<booking|sending|checking|looking|calling|ordering|arranging|processing|refunding|opening|pulling|"
        r"getting|ringing|cancelling|resending|updating|putting|raising|emailing|fetching|dispatching|shipping> "
        r"(?:\S+ ){0,6}(?:now|for you|right away|straight away|today|as we speak|it|this|that)",
        sure=0.75,
        unless=r"(?:will|am|are|can) not (?:be able|going)|you will have to (?:wait|call|contact|ring|ask|speak|pay|"
        r"accept|live)|(?:anything|something) else|call(?:ed|ing)? (?:me|us) (?:earlier|before)|you should "
        r"have|{WE} are (?:having|experiencing|receiving)|wait a minute|give me a (?:break|moment|second|"
        r"minute|sec)|i am (?:trying|telling|asking|not|doing my best|talking|wondering|calling you|having|"
        r"getting tired|feeling)|take care|go away|go to hell|look here|look you|give (?:me|us) full|try to "
        r"(?:calm|relax|understand)|try being|make (?:sense|up your)|keep (?:calm|quiet|your voice)|can you|"
        r"could you|would you|leave (?:it|this|that|the rest|everything) (?:to|with) me|best i can|nobody here|"
        r"if i have|(?:stay|keep|be) calm|breath|going to be (?:awesome|amazing|great|fun|ok|fine)|here on$|what is "
        r"(?:going on|up|wrong|happening)|answered in|will be (?:about |"
        r"around |just )?(?:[£$€] ?\d\S*|{NUM} (?:pounds|quid|euros|dollars|[£$€]))|(?:nobody|"
        r"no one) (?:here )?knows|"
        r"(?:app|they|it|we|i|you) should have|thanks? for|thank you for|should hear|can (?:completely |"
        r"totally |fully |only )?(?:understand|imagine|see|appreciate)|how (?:that|it|this) sounds|check your "
        r"(?:attitude|tone)|set aside|turns? out|{SHRUG}|^(?:then |please |just |well |so |you can |you could "
        r")*(?:call|ring|write|come|try|check) (?:us )?(?:back|again)\b|two calls here",
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
        r"(?:quick )?look|find out what|have a look|have to|need|hold (?:on|the line)|ask you|see if|find out|"
        r"get back to you (?:shortly|soon))|you will (?:have to|need|be charged|see (?:a|the|an) (?:\S+ "
        r")?(?:button|menu|page|option|icon|tab|light|box|link))|will be (?:closed|required|unable)|would you|"
        r"could you|can you|if you promise|you promise(?:d)?|{SHRUG}|will be (?:about |around |just )?(?:[£$€] ?\d\S*|"
        r"{NUM} (?:pounds|quid|euros|dollars|[£$€]))",
        asks=False,
    ),
    *cues(
        S.PROMISE,
        r"(?:i|we) (?:{ADV})<promise|guarantee|give you my word>(?: \S+){0,8}|you have (?:got )?<my> word(?: "
        r"\S+){0,4}|<give> "
        r"you my word(?: \S+){0,4}|<guaranteed>(?: \S+){0,4}",
        sure=0.8,
        unless=r"(?:not|never|no|cannot) (?:\S+ )?(?:promise|guarantee|guaranteed)|if (?:i|we) promise|(?:i|we) "
        r"(?:had )?promised",
        asks=False,
    ),
)
