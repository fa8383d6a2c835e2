"""How much of a line came out of a can: pasted, whoever the customer is.

Polite is not canned, and neither are steps that name this case.
"""

import re
from math import exp, log

from simulator.customer.customer import Customer
from simulator.scoring.credit import pieces
from simulator.scoring.plain import plain
from simulator.scoring.surface import FORMULA, NUMBERED, SENTENCE, content, surface_count
from simulator.scoring.talk import Talk, TraineeLine

_OF_THIS_CASE = re.compile(
    r"\b(i (can )?(see|checked|noticed|found|looked|tried|spoke|asked|will note|'ll note)|i(?:'ve|"
    r" have)? (just )?\w+ed (it|your|the)|"
    r"do you mean|you (said|mentioned|told|wrote|mean|chose|want)|as this is the case|in your case|according to)\b"
)
_LIVE = re.compile(
    r"^(ok|okay|alright|sure|great|perfect|yes|no|got|right|i see)\b|"
    r"\b(was|were|had|did|\w{3,}ed|this|that|these|those)\b"
)
"""How people talk when they type it now: little words of assent, what happened, things pointed at."""


def sentences(text: str) -> list[str]:
    """The sentences of a plain text that hold a word."""
    return [s for s in (m.group().strip() for m in SENTENCE.finditer(text)) if any(c.isalnum() for c in s)]


def canned(line: TraineeLine, his: frozenset[str], first: bool) -> float:
    """How canned one line is, from 0 to 1: the mean of its sentences. ``his`` are the telling words that the customer
    has said by then.

    Weights by hand, looked at on genuine support chats: formulas and the shape of the message, less what it shares
    with this customer's words.
    """
    # What is worth nothing and no formula either (gush, claims that nobody confirms) makes a line neither way.
    parts = (line.plain.text[a:b].strip() for a, b in pieces(line.plain.text))
    told = [s for s in parts if any(map(str.isalnum, s)) and (s in line.worth or FORMULA.search(s))]
    if not told:
        return 0.5 if line.text.strip() else 0.0
    shape = 0.8 * log(len(told)) + 0.4 * first + 0.3 * bool(NUMBERED.search(line.plain.text)) - 0.6
    levels = [1 / (1 + exp(-(shape + _sentence(s, his)))) for s in told]
    return sum(levels) / len(levels)


def _sentence(text: str, his: frozenset[str]) -> float:
    formula = FORMULA.search(text) is not None
    words = len(text.split())
    z = 1.8 * formula - 0.6 * min(2, len(content(text) & his)) - 0.4 * min(2, surface_count(_LIVE, text))
    if _OF_THIS_CASE.search(text):
        z -= 1.0
    return z - 0.5 * (not formula and words <= 3)


def _particulars(customer: Customer | None) -> set[str]:
    """The telling words of this case, where it is known: a line that holds them was not pasted."""
    if customer is None:
        return set()
    rows = [f"{row.label} {row.value}" for row in customer.situation.record]
    facts = [text for fact in customer.situation.facts for text in fact.says.values()]
    name = customer.persona.name
    return set(content(plain(" ".join([*rows, *facts, name.first, name.last])).text))


def cannedness(talk: Talk) -> dict[int, float]:
    """How canned each line of the trainee is, by turn.

    Where the situation is not known, words shared with the customer tell little: long pasted texts share some too.
    """
    his = frozenset(_particulars(talk.customer))
    if talk.customer is not None:
        his |= talk.said_by_him
    return {line.turn: canned(line, his, first=n == 0) for n, line in enumerate(talk.trainee)}
