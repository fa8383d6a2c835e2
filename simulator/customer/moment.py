"""The moment in which the customer chooses what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from simulator.customer.customer import Customer
from simulator.customer.effects import counted, is_negative_rule
from simulator.customer.matter import Said, Standing
from simulator.customer.mind import Mood
from simulator.customer.moves import Move, MoveKind
from simulator.customer.rules import Rules
from simulator.customer.signals import HeardSignal, Signal
from simulator.customer.state import CustomerState

ASIDE = 3
"""Words beside a courtesy from which it is said by the way, and the rest is what he hears."""

COURTESY = 4
"""Words that a courtesy takes at most; what was heard with it may be the rest of its sentence."""

TELLS = (Signal.GIVES_NEXT_STEP, Signal.GIVES_TIME, Signal.EXPLAINS_CAUSE, Signal.SAYS_WHY, Signal.PROMISE)
"""What somebody has to have been told something by, for "ok" to be an answer."""

COURTESIES = (Signal.THANKS, Signal.APOLOGY, Signal.USES_NAME)

SURE = {
    Signal.PARAPHRASES: 0.8,
    **dict.fromkeys((Signal.ACKNOWLEDGES_FEELING, Signal.TAKES_OWNERSHIP, Signal.WAY_BACK), 0.74),
}
"""How sure the hearing must be of what he would thank for: thanks for what nobody did are worse than none."""

HURTS = 0.5
"""The weight of an insult from which a turn is spoilt; see `SignalRule.insult`."""


@dataclass(frozen=True)
class Now:
    """The moment in which he chooses: the state as the line left it, what was said, and how the matter stands."""

    customer: Customer
    before: CustomerState
    state: CustomerState
    said: Said
    standing: Standing

    @property
    def rules(self) -> Rules:
        return self.customer.rules

    @property
    def mood(self) -> Mood:
        return self.state.mind.mood

    @property
    def gain(self) -> float:
        """How much calmer the line made him."""
        return self.state.mind.calm - self.before.mind.calm

    @property
    def open_needs(self) -> list[str]:
        return [n.id for n in self.customer.situation.needs if n.required and n.id not in self.state.met]

    @cached_property
    def counts(self) -> list[HeardSignal]:
        """The signals of the line that count."""
        return counted(self.rules, self.said.heard)

    @cached_property
    def struck(self) -> HeardSignal | None:
        """What struck him most in the line: the worst insult, or else the best thing said."""
        weighed = {h: self.rules.signals[h.signal].worth for h in self.counts}
        insults = [h for h in weighed if weighed[h] < 0]
        if insults:
            return min(insults, key=lambda h: weighed[h])
        asked = (Signal.ASKS_OPEN, Signal.ASKS_CLOSED, Signal.GREETING)
        sure = [h for h in weighed if h.sure >= SURE.get(h.signal, 0)]
        good = [h for h in sure if h.signal not in asked and not self._is_aside(h)]
        return max(good, key=lambda h: weighed[h], default=None)

    def _is_aside(self, one: HeardSignal) -> bool:
        beside = self.said.heard.wordcount - min(COURTESY, len(one.words.split()))
        return one.signal in COURTESIES and beside > ASIDE

    @property
    def insult(self) -> HeardSignal | None:
        one = self.struck
        return one if one and is_negative_rule(self.rules.signals[one.signal]) else None

    @property
    def told(self) -> bool:
        """Whether the line gave him something plain and good: an answer, a time, a step, another way."""
        moved = self.standing.progress or self.standing.answered
        good = moved or self.said.heard.has(*TELLS, Signal.OFFERS_ALTERNATIVE)
        return bool(good) and self.insult is None and not self.said.heard.has(Signal.SAYS_NO)

    @property
    def moved(self) -> bool:
        """Whether the line brought the matter nearer its end, or answered him, and nothing in it hurts."""
        return self.told and bool(self.standing.progress or self.standing.answered)

    @property
    def hurt(self) -> bool:
        """Whether the line hurt so much that nothing good can come of this turn; stock words alone do not, nor does it
        to be asked twice.
        """
        signals = self.rules.signals
        return any(signals[h.signal].insult >= HURTS and h.signal is not Signal.ASKS_AGAIN for h in self.counts)

    def move(self, kind: MoveKind, **more: object) -> Move:
        """A move in the mood of the moment, with what struck him unless it is given."""
        return Move.model_validate(
            {"kind": kind, "mood": self.mood, "because": self.struck, "told": self.moved, **more}
        )


Decider = Callable[[Now], Move | None]
"""Looks at the moment and makes a move, or leaves it to the next one."""
