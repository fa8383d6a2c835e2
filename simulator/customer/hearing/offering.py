"""Cues of what can be: something else, or a choice."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.OFFERS_ALTERNATIVE,
        r"<what> (?:i|we) (?:can|could|will|am able to|would|might) (?:{ADV})(?:do|offer|give|suggest|try|propose|"
        r"promise)(?: \S+){0,10}|(?:the )?(?:one |best |most )?(?:thing )?(?:i|we) <can|could> (?:\S+ )?(?:do|offer|"
        r"suggest) (?:\S+ )?(?:is|for you|instead|now|today)(?: \S+){0,8}",
        r"(?:\S+ ){0,4}<instead>(?: of)?(?: \S+){0,8}|<alternatively|alternative|alternatives|workaround|"
        r"substitute>(?: \S+){0,8}|<another|other|second|different> (?:option|way|possibility|route|idea|choice|thing "
        r"(?:i|we) (?:can|could))(?: \S+){0,6}|plan <b>(?: \S+){0,5}|there is (?:one|another|a|something) (?:\S+ "
        r")?<thing|way|option|else|something> (?:else )?(?:i|we|you) (?:can|could)(?: \S+){0,5}|^i <can> "
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
        r"<could|can|shall|should|may> (?:i|we) (?:\S+ )?(?:offer|send|give|arrange|suggest|book|put|get you|try|lend|"
        r"swap|replace|switch|book|move)(?: \S+){1,8}|<would> (?:a|an|the|that|it|you (?:take|accept|consider|settle)|"
        r"\w+day|tomorrow|store|another|having) (?:\S+ ){0,6}(?:work|help|do|suit|be (?:ok|any|better|of)|instead|"
        r"tide|fit)(?: \S+){0,5}",
        r"(?:a|your) <loan|loaner|spare|replacement|voucher|credit|goodwill|discount> (?:unit|printer|phone|car|"
        r"device|machine|copy|one|note|of|gesture|for|so|until|while)(?: \S+){0,6}|(?:i|we) can (?:{ADV})(?:<lend|"
        r"offer|swap|throw|knock|split|meet>)(?: \S+){1,8}|(?:as|for) a <goodwill|gesture>(?: \S+){0,5}|if you "
        r"<prefer|like|would>(?: \S+){1,8}",
        r"(?:you|he|she|they) (?:can|could|may|are welcome to) <have|leave|use|sit|wait|take|borrow|share|pop> (?:\S+ "
        r"){1,8}(?:if (?:you|he|she) (?:like|want|prefer)|meanwhile|until then|while (?:you|he|she)|with me|for "
        r"now)(?: "
        r"\S+){0,3}|(?:you|he|she|they) can have <my> (?:\S+ ?){1,5}|there is (?:a|another|an) (?:\S+ ){1,6}that "
        r"<does|has|"
        r"opens|sells|takes> (?:\S+ ?){1,6}|there is (?:a|some|always) (?:\S+ ){0,3}<tea|coffee|cake|water|soup> "
        r"(?:\S+ "
        r"?){1,6}",
        sure=0.72,
        unless=r"what i can do for you today|how about you (?:calm|listen|read)|but (?:i|we) (?:will|can|could) "
        r"(?:not|see that|understand|hear|assure|tell)|could i (?:have|get|take|ask|please)|but you (?:can|"
        r"could|will) (?:not|have|see|understand)|if you would like to (?:speak|calm)|how about yourself|how "
        r"about you \?|could you|instead of (?:calling|shouting|complaining)|if i could|but i will need|if you "
        r"would (?:please|kindly|just|mind|have|(?:\w+ly )?(?:\w+ed|been|told|read|kept|said|done|made|sent|put))|"
        r"can i (?:put|ask|place|have|get your|take)",
    ),
    *cues(
        S.GIVES_CHOICE,
        r"(?:would|do|did) you (?:{ADV})<prefer|rather|like|want|fancy|need> (?:\S+ ){1,12}or (?:\S+ ?){1,8}|(?:would|"
        r"do) you (?:{ADV})<prefer|rather>(?: \S+){1,10}",
        r"<which|what> (?:\S+ ){0,4}(?:would you|do you|is|works|suits|one|of (?:these|those|the two)|option)(?: "
        r"\S+)? ?(?:prefer|like|rather|want|suit|best|better|easier|easiest|work|works|you)(?: \S+){0,6}|<either> "
        r"(?:\S+ ){1,12}or (?:\S+ ?){1,8}|<whichever|whatever|whenever> (?:{ADV})(?:you|is|suits|works|one|way|time|"
        r"of)(?: \S+){0,6}",
        r"(?:up|entirely|it is|that is|down) (?:\S+ )?(?:to )?<you|your> (?:choice|call|decision|pick|turn)?(?: "
        r"\S+){0,4}|<your> (?:choice|call|decision|pick)(?: (?:really|entirely|on|there|either|completely))?$|you "
        r"<choose|decide|pick>(?: \S+){0,6}|(?:take|have) your <pick>",
        r"you (?:can|could|may) (?:\S+ ){1,10}<or> (?:\S+ ?){1,8}|<two|three|couple|few|several|some> (?:of )?(?:\S+ "
        r")?(?:options|ways|choices|possibilities|routes|things (?:we|i|you) (?:can|could))(?: \S+){0,6}|(?:i|we) "
        r"(?:can|could) (?:\S+ ){1,12}<or> (?:i |we |you )?(?:\S+ ?){1,8}|(?:shall|should) (?:i|we) (?:\S+ "
        r"){1,10}<or>(?: \S+){1,8}|if you (?:would )?<prefer|rather>(?: \S+){0,8}|<option> (?:a|one|1)(?: \S+){1,8}",
        r"(?:is|are|does|do|will|would) (?:\S+ ){1,6}<or> (?:\S+ ){1,4}(?:better|easier|best|suit|suits|ok|work|works|"
        r"more)(?: \S+){0,5}|<morning> or afternoon(?: \S+){0,4}|^(?:the )?\S+ (?:\S+ ){0,3}<or> (?:\S+ ){1,4}\?$|"
        r"{DAY} <or> {DAY}(?: \S+){0,4}|(?:email|phone|call|text|refund|replacement|chat|credit) <or> (?:a |an |by "
        r")?(?:email|phone|call|text|refund|replacement|sms|letter|credit|voucher)(?: \S+){0,4}",
        sure=0.8,
        unless=r"take it or leave|sooner or later|more or less|or something|or not \?|or so|not up to you|what is "
        r"(?:you|your)|what would you like (?:me )?(?:to do|help|to (?:talk|know))|which (?:is|one is) (?:the|"
        r"your) (?:order|number|problem)|whatever you say|either you (?:calm|stop|let)|what (?:one|option|"
        r"works) you (?:tried|have)|or else|or two|that is your (?:problem|choice then)|what (?:do|did|would) "
        r"you (?:\S+ )?(?:want|need|like)(?: then| now| from (?:me|us))?(?: \?)?$|which number",
    ),
)
