"""What of the trainee's last line his wording hangs on: was he asked, for a yes or a no, or only greeted."""

import re
from collections.abc import Collection
from enum import Enum

from simulator.customer.asked import kind_of, misnamed, questions_in
from simulator.customer.book import ANY, ASIDE, FELT, TOLD, UNASKED, UNHEARD
from simulator.customer.effects import FEELING
from simulator.customer.hearing.tongue import is_foreign
from simulator.customer.kinds import ANYTHING_ELSE
from simulator.customer.moment import COURTESIES
from simulator.customer.moves import MoveKind
from simulator.customer.question import Kind
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
    questions = [question.strip() for question in questions_in(last.text)]
    if not questions:
        if _GOODBYE.search(last.text):
            return Cue.GOODBYE
        return Cue.OPEN if _ORDER.search(last.text) else Cue.NOTHING
    if ANYTHING_ELSE.search(questions[-1]):
        return Cue.ANYTHING_ELSE
    is_closed = _YES_OR_NO.search(questions[-1]) and not _WANTS_MORE.search(questions[-1])
    return Cue.YES_OR_NO if is_closed else Cue.OPEN


_PROPOSES = re.compile(
    r"\?|\b(?:i|we)(?: can| could| would| might| may|['’]d)\b|\bshall\b|\bif you (?:like|want)\b",
    re.IGNORECASE,
)
"""What may still be agreed to; what is done or will be so ("It's booked.") he can only be glad of."""

_BAD = (
    r"\b(?:unfortunately|afraid|outage)\b|\b(?:nobody|no one) (?:knows|can|has|will)\b"
    r"|\bno (?:time|date|idea|news|luck|cash|cards?|refund)\b|\bno (?:\w+ ){1,2}(?:today|tonight|left|any ?more)\b"
    r"|\bno (?:\w+ )?(?:has|have|is|are|was|will|longer|more|way)\b|\b(?:very |really )?(?:serious|bad)\b"
    r"|(?:\bnot|n['’]?t)(?: be)? (?:possible|available|work|in stock|in time)\b"
    r"|\b(?:is|are|was|were|['’]s|['’]re|gone|got) (?:\w+ )?(?:down|broken|full|ill|sick|home|shut|closed|"
    r"cancell?ed|lost|late|delayed|off|stuck|dead|torn|sold out|unavailable|missing|damaged)\b"
    r"|\b(?:before|ahead of) (?:him|her|you)\b"
)
_IS_BAD = re.compile(_BAD, re.IGNORECASE)
"""News that one is sorry to hear."""
_BAD_NEWS = re.compile(rf"\b(?:nobody|no one|nothing|only|not|cannot)\b|n['’]?t\b|{_BAD}", re.IGNORECASE)
"""News that nobody says "good" to."""


def cell_of(brief: Brief, cue: Cue, cells: Collection[str]) -> str:
    """Under which key of the move his line stands: what he was asked goes before what struck him."""
    move, text = brief.move, _last_of_trainee(brief)
    if move.kind is MoveKind.DISCLOSE:
        names = (brief.slots.get("first", ""), brief.slots.get("last", ""))
        if text and misnamed(text, names) and Kind.NAMED in cells:
            return Kind.NAMED.value
        return ASIDE if move.aside else ANY if cue.asks else UNASKED
    if move.kind is MoveKind.ACCEPT and cue is not Cue.ANYTHING_ELSE and _PROPOSES.search(text):
        return Kind.OFFER.value
    if move.kind is MoveKind.PUZZLED and move.because is None and not is_foreign(text):
        return UNHEARD
    if asked := _asked_cell(kind_of(text), cue, cells):
        return asked
    if move.kind is MoveKind.PRESS and move.told and not is_bad_news(brief):
        return TOLD
    told_bad = not cue.asks and _signal(brief) not in _FELT and _IS_BAD.search(text) is not None
    if told_bad and Signal.SAYS_NO in cells:
        return Signal.SAYS_NO.value
    return _struck_cell(brief, cells)


_FELT = frozenset({*FEELING, Signal.TAKES_OWNERSHIP, Signal.PARAPHRASES} - {*COURTESIES})
"""What he may thank for as for having been seen."""


def _signal(brief: Brief) -> Signal | None:
    return brief.move.because.signal if brief.move.because else None


def _struck_cell(brief: Brief, cells: Collection[str]) -> str:
    """The key for what struck him: the signal itself, or what kind of thing it was."""
    move, signal = brief.move, _signal(brief)
    if signal and signal.value in cells:
        return signal.value
    if signal in _FELT and FELT in cells:
        return FELT
    if move.told and TOLD in cells and not is_bad_news(brief):
        return TOLD
    return signal.value if signal else ANY


def _asked_cell(kind: Kind | None, cue: Cue, cells: Collection[str]) -> str:
    """The key for what he was asked, the closest that there is; empty where there is none."""
    keys = [kind.value, kind.broader.value] if kind else []
    if kind and kind.wants_yes_or_no:
        keys.append(Signal.ASKS_CLOSED.value)
    if cue.value and not (cue is Cue.YES_OR_NO and kind and kind.wants_to_know):
        keys.append(cue.value.value)
    return next((key for key in keys if key in cells), "")


def is_bad_news(brief: Brief) -> bool:
    """Whether the trainee's last line tells what nobody says "good" to."""
    return _BAD_NEWS.search(_last_of_trainee(brief)) is not None


def _last_of_trainee(brief: Brief) -> str:
    last = brief.talk[-1] if brief.talk else None
    return last.text if last and last.speaker == "trainee" else ""
