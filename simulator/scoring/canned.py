"""How much of a line came out of a can: pasted, whoever the customer is.

Polite is not canned, and neither are steps that name this case.
"""

import re
from math import exp, log

from simulator.customer.customer import Customer
from simulator.scoring.plain import plain
from simulator.scoring.surface import FORMULA, NUMBERED, SENTENCE, content
from simulator.scoring.talk import Talk, TraineeLine

_OF_THIS_CASE = re.compile(
    r"\b(i (can )?(see|checked|noticed|found|looked|tried|spoke|asked|will note|'ll note)|i(?:'ve|"
    r" have)? (just )?\w+ed (it|your|the)|"
    r"do you mean|you (said|mentioned|told|wrote|mean|chose|want)|as this is the case|in your case|according to)\b"
)
_MANUAL = re.compile(
    r"\b(click|tap|select|navigate|go to|scroll|press|settings|menu|button|link|below|following|log ?in|install|"
    r"download|"
    r"membership|terms|policy|hours of operation|available (on|from|at))\b"
)


def sentences(text: str) -> list[str]:
    """The sentences of a plain text that hold a word."""
    return [s for s in (m.group().strip() for m in SENTENCE.finditer(text)) if any(c.isalnum() for c in s)]


def canned(line: TraineeLine, his: frozenset[str], first: bool) -> float:
    """How canned one line is, from 0 to 1: the mean of its sentences. ``his`` are the telling words that the customer
    has said by then.

    Weights by hand, looked at on genuine support chats: formulas and the shape of the message, less what it shares
    with this customer's words.
    """
    told = sentences(line.plain.text)
    if not told:
        return 0.0
    shape = 0.7 * log(len(told)) + 0.5 * first + 0.3 * bool(NUMBERED.search(line.plain.text)) - 0.4
    levels = [1 / (1 + exp(-(shape + _sentence(s, his)))) for s in told]
    return sum(levels) / len(levels)


def _sentence(text: str, his: frozenset[str]) -> float:
    formula = FORMULA.search(text) is not None
    words = len(text.split())
    z = 1.8 * formula - 0.5 * min(2, len(content(text) & his))
    if _OF_THIS_CASE.search(text):
        z -= 1.0
    if not formula and words <= 3:
        z -= 0.5
    return z + 0.5 * bool(_MANUAL.search(text))


def _particulars(customer: Customer | None) -> set[str]:
    """The telling words of this case, where it is known: a line that holds them was not pasted."""
    if customer is None:
        return set()
    rows = [f"{row.label} {row.value}" for row in customer.situation.record]
    facts = [text for fact in customer.situation.facts for text in fact.says.values()]
    name = customer.persona.name
    return set(content(plain(" ".join([*rows, *facts, name.first, name.last])).text))


def cannedness(talk: Talk) -> dict[int, float]:
    """How canned each line of the trainee is, by turn."""
    his = _particulars(talk.customer)
    found: dict[int, float] = {}
    customers = iter(talk.customers)
    upcoming = next(customers, None)
    for n, line in enumerate(talk.trainee):
        while upcoming is not None and upcoming.turn < line.turn:
            his |= content(upcoming.text)
            upcoming = next(customers, None)
        found[line.turn] = canned(line, frozenset(his), first=n == 0)
    return found
