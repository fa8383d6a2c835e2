"""How good each line of the trainee was, from what was known when he said it: this can be shown live.

The customer's next line adds nothing to it. Weights by hand, round, after a look at genuine support chats whose turns
people had rated from 1 to 5; what he came with (his opening) is nobody's fault and counts for nothing.
"""

from math import exp

from simulator.customer.signals import Signal
from simulator.scoring.canned import sentences
from simulator.scoring.surface import (
    CANNOT,
    COURTESY,
    FORMULA,
    GLAD,
    GOODBYE,
    PARTS,
    QUESTION,
    REFUSES,
    THANKS,
    TIME_GIVEN,
    WAITED,
    WANTS_DATUM,
    content,
)
from simulator.scoring.talk import CustomerLine, Talk, TraineeLine

_GOOD = {
    Signal.ACKNOWLEDGES_FEELING: 0.2,
    Signal.TAKES_OWNERSHIP: 0.3,
    Signal.ANSWERS_QUESTION: 0.3,
    Signal.GIVES_TIME: 0.2,
    Signal.WAY_BACK: 0.2,
    Signal.ASKS_OPEN: 0.2,
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


MOMENTUM = 0.2
"""How much of the last line's quality still colours this one: people rate a turn by the talk that it stands in."""
AT_EASE = 0.2
"""The mood at which the reckoning starts: that of a customer who has only opened."""


def qualities(talk: Talk) -> dict[int, float]:
    """The quality of each line of the trainee, 0 to 1, by turn."""
    mood, own = _Mood(), _Own()
    upcoming = list(talk.customers)
    found: dict[int, float] = {}
    before = 0.0
    for n, line in enumerate(talk.trainee):
        while upcoming and upcoming[0].turn < line.turn:
            mood.take(upcoming.pop(0), opening=n == 0)
        before = mood.weight() + _surface(line, mood) + own.take(line) + _signals(line) + MOMENTUM * before
        found[line.turn] = 1 / (1 + exp(-2.0 - before))
    return found


class _Mood:
    """How the customer has been since he was first answered."""

    def __init__(self) -> None:
        self.running = self.last = AT_EASE
        self.text = ""
        self.repeated = 0.0
        self._said: set[str] = set()

    def take(self, line: CustomerLine, opening: bool) -> None:
        told = content(line.text)
        self.repeated = 0.0 if opening else len(told & self._said) / (len(told) + 2)
        self._said |= told
        self.text = line.text
        if not opening:
            self.last = line.negativity
            self.running = 0.6 * self.running + 0.4 * line.negativity

    def weight(self) -> float:
        """Less for a mood that is bad, more for thanks; least where he had to say again what he had said."""
        thanks = THANKS.search(self.text) is not None and self.last < 0.5
        glad = GLAD.search(self.text) or GOODBYE.search(self.text)
        return 0.5 * thanks + 0.3 * bool(glad) - 0.6 * self.running - 0.6 * self.last - 2.0 * self.repeated


class _Own:
    """What the trainee has said already: one more “sorry”, and the same advice again, help nobody."""

    def __init__(self) -> None:
        self._sorries = 0
        self._told: list[frozenset[str]] = []

    def take(self, line: TraineeLine) -> float:
        told = [t for t in map(content, sentences(line.spoken)) if len(t) >= 3]
        again = any(len(t & o) >= 0.6 * len(t) for t in told for o in self._told)
        sorry = line.heard.has(Signal.APOLOGY)
        z = -1.2 * again - 0.4 * min(2, self._sorries) * sorry
        self._told += told
        self._sorries += sorry
        return z


def _surface(line: TraineeLine, mood: _Mood) -> float:
    text, worth = line.plain.text, line.spoken
    z = -0.7 * bool(REFUSES.search(text) or CANNOT.search(text)) - 1.2 * bool(WAITED.search(text))
    # Who asks has not helped yet; an open question is the exception.
    z -= 0.3 * bool(WANTS_DATUM.search(text)) + 0.8 * _asks(line)
    z -= 0.8 * (PARTS.search(text) is not None and mood.last >= 0.4 and not GOODBYE.search(mood.text))
    if len(content(worth)) < 3:
        z -= 0.5 * bool(QUESTION.search(mood.text)) + 0.3 * (mood.last >= 0.5)
    return z + 0.2 * bool(COURTESY.search(worth)) + 0.2 * bool(TIME_GIVEN.search(worth))


def _asks(line: TraineeLine) -> bool:
    """Asks for a thing, other than whether there is anything else."""
    if line.heard.has(Signal.ASKS_OPEN):
        return False
    marked = any("?" in s and not FORMULA.search(s) for s in sentences(line.plain.text))
    return marked or any(h.signal is Signal.ASKS_CLOSED and h.sure >= 0.5 for h in line.heard.signals)


def _signals(line: TraineeLine) -> float:
    good = {h.signal for h in line.counts} & _GOOD.keys()
    bad = {h.signal for h in line.heard.signals if h.sure >= 0.5} & _BAD.keys()
    return min(0.6, sum(_GOOD[s] for s in sorted(good))) - sum(_BAD[s] for s in sorted(bad))
