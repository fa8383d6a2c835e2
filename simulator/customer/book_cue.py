"""What of the trainee's last line his wording hangs on: was he asked, for a yes or a no, or only greeted."""

import re
from enum import Enum

from simulator.customer.hearing.sentences import sentences
from simulator.customer.signals import Signal
from simulator.customer.voice import Brief


class Cue(Enum):
    """What he was asked or told; its value is the signal under which a book keeps lines for it."""

    NOTHING = None
    GREETING = Signal.GREETING
    OPEN = Signal.ASKS_OPEN
    YES_OR_NO = Signal.ASKS_CLOSED
    ANYTHING_ELSE = Signal.CHECKS_SATISFACTION
    GOODBYE = Signal.CLOSES

    @property
    def asks(self) -> bool:
        return self in (Cue.OPEN, Cue.YES_OR_NO, Cue.ANYTHING_ELSE)


_GREETING = re.compile(
    r"^\W*(?:(?:hi|hello|hey|yes|good (?:morning|afternoon|evening|day)|hiya|there|speaking|welcome|"
    r"how can i help(?: you)?|what can i do for you)\b\W*)+$",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:anything|something) (?:else|more)\b|\bwas that all\b|\bis that (?:all(?! right)|everything)\b", re.IGNORECASE
)
_YES_OR_NO = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|right|then|well|now)\W+)*(?:is|are|was|were|do|does|did|can|could|would|will|shall|"
    r"should|may|have|has|had|isn['’]?t|aren['’]?t|don['’]?t|didn['’]?t|haven['’]?t)\b"
    r"|\b(?:ok(?:ay)?|all ?right|fine|good|right|suit|work)(?: (?:with|for) you)?\s*\?$",
    re.IGNORECASE,
)
_ORDER = re.compile(r"\b(?:tell|give|read|send|spell|describe|show|explain)(?: \w+)? (?:me|us|it)\b", re.IGNORECASE)
_WANTS_MORE = re.compile(
    r"^\W*(?:can|could|would|will|may) (?:you|i|we)\b.*\b(?:tell|give|read|have|get|ask)\b", re.IGNORECASE
)


_GOODBYE = re.compile(
    r"\b(?:good)?bye\b|\bhave a (?:great|nice|good|lovely|pleasant) (?:day|evening|weekend|one)\b|\btake care\b",
    re.IGNORECASE,
)


def cue_of(brief: Brief) -> Cue:
    """What the trainee's last line asks, by its last question; a line that only greets is a greeting."""
    last = brief.talk[-1] if brief.talk else None
    if last is None or last.speaker != "trainee":
        return Cue.NOTHING
    if _GREETING.match(last.text):
        return Cue.GREETING
    questions = [s.strip() for _, s in sentences(last.text) if s.rstrip().endswith("?")]
    if not questions:
        if _GOODBYE.search(last.text):
            return Cue.GOODBYE
        return Cue.OPEN if _ORDER.search(last.text) else Cue.NOTHING
    if _ELSE.search(questions[-1]):
        return Cue.ANYTHING_ELSE
    is_closed = _YES_OR_NO.search(questions[-1]) and not _WANTS_MORE.search(questions[-1])
    return Cue.YES_OR_NO if is_closed else Cue.OPEN
