"""How much of a line came out of a can: pasted, whoever the customer is.

Polite is not canned, and neither are steps that name this case.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp, log

from simulator.customer.customer import Customer
from simulator.customer.sought import Sought
from simulator.scoring.credit import pieces
from simulator.scoring.plain import plain
from simulator.scoring.surface import FORMULA, NUMBERED, SENTENCE, content
from simulator.scoring.talk import Talk, TraineeLine, words_of_matter

_OF_THIS_CASE = Sought(
    r"\b(i (can )?(see|checked|noticed|found|looked|tried|spoke|asked)|i will (note|send|ask|check|get|"
    r"forward|do)|"
    r"i'll (note|send|ask|check|get|forward|do)|i(?:'ve| have)? (just )?\w+ed (it|your|the)|"
    r"do you mean|you (said|mentioned|told|wrote|mean|chose|want)|as this is the case|in your case|according to)\b"
)
_LIVE = Sought(
    r"^(ok|okay|alright|sure|great|perfect|yes|no|got|right|i see)\b|\b(was|were|had|did|this|that|these|those)\b|"
    r"\b(i|you|he|she|it|we|they|who|which|and|also|just|already|not|be|been|is|are|has|have|'ve|'s|'re) \w{3,}ed\b|"
    r"\b(do|did|are|is|does|have) (you|it|the)\b"
)
"""How people talk when they type it now: little words of assent, what happened, things pointed at, a question."""
_GREETS = re.compile(r"\W*(hello|dear|good (day|morning|afternoon|evening)|greetings|welcome)\b(\W+\w+){0,4}\W*$")
_INSTRUCTS = Sought(r"\b(if|once|when) (you|your|the)\b")
"""A rule for whoever may read it: the help page, pasted."""


@lru_cache(maxsize=1024)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a plain text that hold a word."""
    return tuple(s for s in map(str.strip, SENTENCE.findall(text)) if any(map(str.isalnum, s)))


@dataclass(frozen=True)
class Pasted:
    """How canned the lines are, from 0 to 1: ``lines`` by turn, ``whole`` as the mean over all sentences that tell
    something; None where there was none.
    """

    lines: dict[int, float]
    whole: float | None


def _levels(line: TraineeLine, his: frozenset[str]) -> "_Levels":
    """How canned each sentence of a line is. ``his`` are the telling words that the customer has said by then.

    Weights by hand, looked at on genuine support chats: formulas and the shape of the message, less what it shares
    with this customer's words. What is worth nothing and no formula either (gush, claims that nobody confirms) makes
    a line neither way.
    """
    parts = (line.plain.text[a:b].strip() for a, b in pieces(line.plain.text))
    told = [s for s in parts if any(map(str.isalnum, s)) and (s in line.spoken or FORMULA.search(s))]
    if not told:
        return _Levels()
    shape = 0.9 * log(len(told)) + 0.4 * bool(NUMBERED.search(line.plain.text)) - 0.4
    found = _Levels()
    for s in told:
        levels = found.weighty if s in line.worth else found.idle
        levels.append(1 / (1 + exp(-(shape + _sentence(s, his)))))
    return found


@dataclass
class _Levels:
    """How canned sentences are: those that are worth something, and the others, which nobody is the less canned for."""

    weighty: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)

    def mean(self) -> float | None:
        base = sum(self.weighty) / len(self.weighty) if self.weighty else 0.0
        counted = [*self.weighty, *(level for level in self.idle if level > base)]
        return sum(counted) / len(counted) if counted else None


def _sentence(text: str, his: frozenset[str]) -> float:
    stock = 1.8 * bool(FORMULA.search(text)) + 0.8 * bool(_GREETS.match(text))
    words = len(text.replace("'", " ").split())  # “don't” is as long as “do not”
    z = stock + 0.4 * bool(_INSTRUCTS.search(text))
    z -= 0.6 * min(2, len(content(text) & his)) + 0.6 * min(2, len(_LIVE.findall(text)))
    return z - 0.8 * bool(_OF_THIS_CASE.search(text)) - 0.5 * (not stock and words <= 3)


def _particulars(customer: Customer | None) -> set[str]:
    """The telling words of this case, where it is known: a line that holds them was not pasted."""
    if customer is None:
        return set()
    rows = [f"{row.label} {row.value}" for row in customer.situation.record]
    facts = [text for fact in customer.situation.facts for text in fact.says.values()]
    name = customer.persona.name
    return set(content(plain(" ".join([*rows, *facts, name.first, name.last]), words_of_matter(customer)).text))


def cannedness(talk: Talk) -> Pasted:
    """How canned each line of the trainee is, and all of them together; a line that tells nothing is at 0.5.

    Where the situation is not known, words shared with the customer tell little: long pasted texts share some too.
    """
    his = frozenset(_particulars(talk.customer))
    if talk.customer is not None:
        his |= talk.said_by_him
    levels = {line.turn: _levels(line, his) for line in talk.trainee}
    lines = {t.turn: levels[t.turn].mean() or (0.5 if t.text.strip() else 0.0) for t in talk.trainee}
    every = _Levels(
        [level for each in levels.values() for level in each.weighty],
        [level for each in levels.values() for level in each.idle],
    )
    return Pasted(lines, every.mean())
