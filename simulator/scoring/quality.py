"""How good each line of the trainee was, from what was known when he said it: this can be shown live.

The customer's next line adds nothing to it. Weights by hand, after a trial on genuine support chats whose turns people
had rated from 1 to 5.
"""

from math import exp, log

from simulator.customer.signals import Signal
from simulator.scoring.canned import sentences
from simulator.scoring.surface import (
    CANNOT,
    COURTESY,
    FORMULA,
    GLAD,
    GOODBYE,
    PARTS,
    REFUSES,
    THANKS,
    TIME_GIVEN,
    WAITED,
    WANTS_DATUM,
    content,
)
from simulator.scoring.talk import CustomerLine, Talk, TraineeLine

_GOOD = {
    Signal.ACKNOWLEDGES_FEELING: 0.3,
    Signal.TAKES_OWNERSHIP: 0.3,
    Signal.ANSWERS_QUESTION: 0.3,
    Signal.GIVES_NEXT_STEP: 0.3,
    Signal.GIVES_TIME: 0.2,
    Signal.PARAPHRASES: 0.2,
    Signal.EXPLAINS_CAUSE: 0.2,
    Signal.OFFERS_ALTERNATIVE: 0.2,
    Signal.WAY_BACK: 0.2,
    Signal.ASKS_OPEN: 0.4,
}
_BAD = {
    Signal.CALM_DOWN: 2.0,
    Signal.BLAMES_CUSTOMER: 1.5,
    Signal.RUDE: 2.5,
    Signal.ABUSIVE: 3.5,
    Signal.BLAMES_OTHERS: 0.5,
    Signal.GUSH: 0.6,
    Signal.FLATTERY: 0.4,
    Signal.PREMATURE_UNDERSTANDING: 0.5,
    Signal.CANNED_PHRASE: 0.3,
    Signal.IGNORES_QUESTION: 0.5,
    Signal.ASKS_AGAIN: 0.5,
    Signal.TRANSFER: 0.4,
    Signal.INSTRUCTS_SIMULATOR: 1.5,
    Signal.OFF_TOPIC: 0.4,
}


MOMENTUM = 0.3
"""How much of the last line's quality still colours this one: people rate a turn by the talk that it stands in."""


def qualities(talk: Talk) -> dict[int, float]:
    """The quality of each line of the trainee, 0 to 1, by turn."""
    mood = _Mood()
    upcoming = list(talk.customers)
    found: dict[int, float] = {}
    sorries = 0
    before = 0.0
    for n, line in enumerate(talk.trainee):
        while upcoming and upcoming[0].turn < line.turn:
            mood.take(upcoming.pop(0))
        before = mood.weight() + _surface(line, mood, sorries) + _signals(line) - 0.3 * log(1 + n) + MOMENTUM * before
        sorries += line.heard.has(Signal.APOLOGY)
        found[line.turn] = 1 / (1 + exp(-2.0 - before))
    return found


class _Mood:
    """How the customer has been so far."""

    def __init__(self) -> None:
        self.running = self.total = self.last = 0.0
        self.n = 0
        self.text = ""

    def take(self, line: CustomerLine) -> None:
        self.last, self.text = line.negativity, line.text
        self.running = line.negativity if not self.n else 0.6 * self.running + 0.4 * line.negativity
        self.total += line.negativity
        self.n += 1

    def weight(self) -> float:
        mean = self.total / self.n if self.n else 0.0
        z = -0.4 * self.running - 0.2 * mean - 0.6 * self.last - 0.15 * log(1 + len(self.text.split()))
        thanks = THANKS.search(self.text) is not None and self.last < 0.5
        glad = GLAD.search(self.text) or GOODBYE.search(self.text)
        return z + 0.5 * thanks + 0.3 * bool(glad)


def _surface(line: TraineeLine, mood: _Mood, sorries: int) -> float:
    text, worth = line.plain.text, line.worth
    z = -0.7 * bool(REFUSES.search(text) or CANNOT.search(text)) - 0.4 * bool(WANTS_DATUM.search(text))
    z -= 0.4 * any("?" in s and not FORMULA.search(s) for s in sentences(text))
    z -= 1.0 * bool(WAITED.search(text))
    z -= 0.9 * (PARTS.search(text) is not None and mood.last >= 0.4 and not GOODBYE.search(mood.text))
    z -= 0.5 * (len(content(worth)) < 3 <= len(content(mood.text)))
    z -= 0.4 * min(2, sorries) * line.heard.has(Signal.APOLOGY)
    return z + 0.3 * bool(COURTESY.search(worth)) + 0.2 * bool(TIME_GIVEN.search(worth))


def _signals(line: TraineeLine) -> float:
    good = {h.signal for h in line.counts} & _GOOD.keys()
    bad = {h.signal for h in line.heard.signals if h.sure >= 0.5} & _BAD.keys()
    return min(0.8, sum(_GOOD[s] for s in sorted(good))) - sum(_BAD[s] for s in sorted(bad))
