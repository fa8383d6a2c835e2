"""Tells the trainee's questions apart: open, closed, and for what was said already."""

import re

from simulator.customer.hearing.asking import HESITATES, MEANT, only_tells
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.sought import Sought

_OPEN = Sought(
    r"(?:^|(?<= ))(?:(?:what|how|why)(?! (?:is|are|was|'s) (?:the|your|his|her|its|that) (?:\S+ ){0,3}(?:name|surname|"
    r"number|"
    r"id|code|address|email|e mail|phone|postcode|zip|date|reference|model|version|colour|color|size|serial|amount|"
    r"price|brand|browser)(?: |$))(?! (?:many|much|long|old|often|far|big|soon|late|about|time|day|date|year|month|"
    r"model|colour|size|version|browser|number|name|address|postcode|kind of (?:phone|printer|device)|does that "
    r"sound)(?: |$))(?! if )|(?:tell|talk|walk|show|take|run) (?:me|us) (?:\S+ )?(?:about|more|what|how|why|through|"
    r"everything|a bit|a little|when|where it)|describe|explain (?:to me )?(?:what|how|why)|help me (?:to "
    r")?(?:understand|picture|see)|in your own words|say more|what else|anything (?:you|that) (?:\S+ )?(?:noticed|"
    r"changed|would like me to know|else i should know))(?= |$)"
)
_INVERTED = Sought(
    r"^(?:and |but |so |ok |also |sorry |hi |hello |now |then |just |first |well |right |yes |thanks |or |mr \S+ |mrs "
    r"\S+ |ms \S+ )*(?!(?:do|have) (?:not )?(?:it|this|that)\b)(?:(?:do|does|did|is|are|was|were|have|has|had|can|"
    r"could|would|will|shall|may|might|should|am) "
    r"(?:not )?(?:i|you|we|they|it|he|she|there|that|this|the|your|any|anyone|someone)\b|(?:which|whose|where|when|"
    r"who) (?:\S+ )?(?:is|are|was|were|do|does|did|can|should|would|has|have|one|will)\b|(?:what|how) (?:is|are|was|"
    r"many|much|long|old|often|far|big|soon|time|day|date|model|colour|color|size|version|number|name|address)\b)"
)
_REQUEST = Sought(
    r"\b(?:give|tell|send|read|confirm|share|provide|spell|remind|let me have|email|text|need|have|get|"
    r"take(?! an? (?:number|ticket|seat|look))|grab|want|ask you for|ask for|verify|check)\b"
    r"(?: (?:me|us|out|i|you|please|just|quickly|for|to|know|also|over)){0,4} "
    r"(?:the|your|a|which|what|his|her|an|any)(?: \S+){0,3}? (?:name|number|id|code|address|email|phone|postcode|zip|"
    r"date|reference|ref|model|version|serial|details|receipt|invoice|photo|picture|screenshot|copy|account|order|"
    r"tracking|digits|username|time|day|colour|size|message|error|proof)\b"
)
_BARE = Sought(
    r"^(?:and |the |your |ok |please |also ){0,2}(?:\S+ )?(?:order|parcel|"
    r"serial|account|reference|phone|model|tracking|"
    r"invoice|booking|customer|ticket|policy) (?:number|id|code|no)(?: please)?(?: \?)?$|^(?:your )?(?:name|email|"
    r"postcode|address|phone number)(?: please)?(?: \?)?$"
)
_NOT_ASKED = Sought(
    r"^(?:please )?take a (?:number|ticket|seat|look)\b|"
    r"^(?:what|how) (?:a|an|awful|annoying|terrible|frustrating|nice|kind|lovely)\b|^what (?:i|we) (?:can|will|could|"
    r"do|have|am|would|need|see|know)\b|^(?:what|how) (?:happens|happened|comes) (?:next|now|is|was|here)|^how are "
    r"(?:you|things)\b|^(?:i am )?sorry \?$|^(?:thank|thanks)\b|\bhow (?:i|we) (?:can|will)\b|^why (?:i|we)\b|^(?:how|"
    r"what) (?:does|would|about) that\b|^how about\b|^what (?:about|if)\b|^what is (?:more|worse|next)\b"
)
_MAY_I_HELP = re.compile(r"how (?:may|can|could) i|what can i do|what brings you|how might i|how can we")
_NUDGE = re.compile(
    r"^(?:(?:ok|right|so|and|yes|yeah|yep|well|go on|hm|hello|hi|then|what|eh|no|sure|all right|fine|mhm|uh|done|you "
    r"know) ?)+\?$|^you (?:can|could|may) (?:also )?(?:always )?(?:check|find|see|track|look|read|get)\b"
)
"""Asks for nothing but that he goes on ("Yes?", "Ok. And?"), or sends him somewhere instead."""
_ASIDE = re.compile(
    r"\b(?:see|understand|know|explain|check|find out|imagine|tell you|show you|sure|wonder|that is|is|learn|into|"
    r"exactly|get|hear) (?:exactly )?(?:what|how|why)\b"
)
_TELLS = re.compile(r"\b(?:i|we|they|it|he|she) (?:will|have|has|am|can|are|is)\b(?! (?:need|have your|get your))")


def asks_open(sentence: Sentence) -> tuple[int, int, float] | None:
    """The place of an open question and how sure it is one; None for anything else."""
    if _NOT_ASKED.search(sentence.plain) or only_tells(sentence):
        return None
    found = _OPEN.search(sentence.plain)
    if found is None:
        return None
    imperative = not found.group().startswith(("what", "how", "why"))
    leads = found.start() <= 24 and not _ASIDE.search(sentence.plain)
    if not sentence.asks and not (imperative or (leads and _begins(sentence, found.start()))):
        return None
    return found.start(), len(sentence.plain), 0.6 if _MAY_I_HELP.search(sentence.plain) else 0.85


def _begins(sentence: Sentence, at: int) -> bool:
    before = sentence.plain[:at].split()
    return all(
        w in {"so", "and", "ok", "but", "then", "now", "right", "well", "hi", "hello", "also", "first"} for w in before
    )


def asks_closed(sentence: Sentence, is_open: bool) -> tuple[int, int, float] | None:
    """The place of a closed question, or of a request for a single datum, and how sure it is one.

    ``is_open``: the sentence is an open question.
    """
    plain = sentence.plain
    if len(sentence.words) <= 3 and plain.startswith(("sorry", "pardon", "seriously", "really")):
        return None
    if _NUDGE.search(plain):
        return None
    if _BARE.search(plain):
        return 0, len(plain), 0.85
    if MEANT.match(plain):
        return 0, len(plain), 0.8
    request = _REQUEST.search(plain)
    polite = re.search(r"\b(?:can|could|may|would|will|please|kindly|need|what is|mind)\b", plain) if request else None
    urged = polite or plain.startswith(("give", "tell", "send", "read", "confirm", "spell", "let me have"))
    if request and urged and not _TELLS.search(plain[: request.end()]):
        return 0, len(plain), 0.85
    if _NOT_ASKED.search(plain) or only_tells(sentence):
        return None
    if HESITATES.search(sentence.text) and not _INVERTED.search(plain):
        return None
    if sentence.asks and not is_open:
        return 0, len(plain), 0.8
    if not sentence.asks and ":" not in sentence.text and _INVERTED.search(plain) and len(sentence.words) >= 3:
        return 0, len(plain), 0.62
    return None
