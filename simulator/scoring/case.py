"""All that is known of one session when its checks are put: the talk, the matter, the promises, the outcomes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry
from simulator.customer.persona import Style
from simulator.customer.signals import HeardSignal, Signal
from simulator.customer.situation import Situation
from simulator.practice.transcript import Transcript
from simulator.scoring.canned import cannedness
from simulator.scoring.needs import Needs, needs
from simulator.scoring.outcomes import Course, course, outcomes
from simulator.scoring.promises import Judged, judged
from simulator.scoring.quality import qualities
from simulator.scoring.reading import liked_style
from simulator.scoring.scorecard import Outcomes
from simulator.scoring.surface import content
from simulator.scoring.taking_back import REGRETS
from simulator.scoring.talk import Talk, TraineeLine, read

_CHECKS_WHO = re.compile(
    r"\bunchecked\b|\bunverified\b|\bbefore (?:the )?(?:date of birth|identity|who (?:he|she|they)|password)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Case:
    """``canned`` and ``quality`` are by turn, 0 to 1; ``pasted`` is how canned all sentences are together, None where
    none told anything. ``needs`` is None where the situation is not known, and
    ``liked`` where the style that he likes is not.
    """

    talk: Talk
    needs: Needs | None
    promises: tuple[Judged, ...]
    course: Course
    outcomes: Outcomes
    liked: Style | None
    canned: dict[int, float]
    pasted: float | None
    quality: dict[int, float]

    @property
    def customer(self) -> Customer | None:
        return self.talk.customer

    @property
    def upset(self) -> bool:
        """Whether the customer was disappointed, frustrated or angry at any time."""
        return self.course.worst >= 0.5

    @cached_property
    def ledger(self) -> dict[int, list[LedgerEntry]]:
        """Every cause of every change, in order, by the trainee's turn that it follows from; empty if none was kept."""
        found: dict[int, list[LedgerEntry]] = {}
        before = -1
        for n, turn in enumerate(self.talk.transcript.turns):
            if turn.speaker == "trainee":
                before = n
            elif before >= 0 and turn.ledger:
                found.setdefault(before, []).extend(turn.ledger)
        return found

    @cached_property
    def regrets(self) -> tuple[TraineeLine, ...]:
        """The lines in which the trainee saw a mistake of his own."""
        return tuple(t for t in self.talk.trainee if REGRETS.search(t.plain.text))

    @cached_property
    def particulars(self) -> frozenset[str]:
        """The telling words of this matter: what he said, and where it is known what stands in record and facts."""
        if self.customer is None:
            return self.talk.said_by_him
        situation = self.customer.situation
        rows = (f"{row.label} {row.value}" for row in situation.record)
        facts = (key for fact in situation.facts for key in fact.keys)
        deeds = (action.title for action in situation.actions)
        return self.talk.said_by_him | content(" ".join((*rows, *facts, *deeds)).lower())

    @cached_property
    def untrue(self) -> dict[int, tuple[str, ...]]:
        """By turn, the words that can never be, claim what was not done, or swear to what nothing stands behind:
        nothing in them earns anything.
        """
        return self._words_of(one for one in self.promises if one.grave or one.hollow)

    @cached_property
    def _idle(self) -> dict[int, tuple[str, ...]]:
        """The same, what was guessed at, and what was taken back."""
        wrong = (one for one in self.promises if one.grave or one.hollow or one.guessed or one.taken_back)
        return self._words_of(wrong)

    def _words_of(self, promises: Iterable[Judged]) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        for one in promises:
            found[one.promise.turn] = (*found.get(one.promise.turn, ()), one.promise.words)
        return found

    def earns(self, *wanted: Signal) -> list[tuple[TraineeLine, HeardSignal]]:
        """Every line, once, in which one of the signals was heard, counts, and does not rest on something untrue."""
        found: dict[int, tuple[TraineeLine, HeardSignal]] = {}
        for signal, line, h in self._earning:
            if signal in wanted:
                found.setdefault(line.turn, (line, h))
        return list(found.values())

    @cached_property
    def _earning(self) -> tuple[tuple[Signal, TraineeLine, HeardSignal], ...]:
        found: list[tuple[Signal, TraineeLine, HeardSignal]] = []
        for line in self.talk.lines:
            if line.turn not in self.talk.aside:
                false = [(at, at + len(w)) for w in self._idle.get(line.turn, ()) if (at := line.text.find(w)) >= 0]
                good = (h for h in line.counts if not any(a <= h.start < b for a, b in false))
                found += [(h.signal, line, h) for h in good]
        return tuple(found)


def checks_who(situation: Situation) -> bool:
    """Whether the policy wants the one who asks to be checked before anything is told."""
    return any(_CHECKS_WHO.search(f"{c.text} {' '.join(c.never)}") for c in situation.policy)


def _all_taken_back(talk: Talk, made: tuple[Judged, ...]) -> bool:
    """Whether what should not have been given was only said, and taken back before it was done."""
    undone = not any(d.done and d.beyond for d in talk.desk)
    return undone and any(j.taken_back for j in made) and not any(j.grave for j in made)


def open_case(transcript: Transcript, customer: Customer | None) -> Case:
    """Read the transcript and work out everything that checks may ask for."""
    talk = read(transcript, customer)
    made = judged(talk)
    known = None
    if customer is not None:
        found = needs(talk, customer)
        known = replace(
            found,
            conceded=found.conceded and not _all_taken_back(talk, made),
            betrayed=any(j.grave for j in made),
            asked_again=tuple(line.turn for line, _ in talk.has(Signal.ASKS_AGAIN)),
        )
    went = course(talk)
    came = outcomes(talk, known, went)
    smell = cannedness(talk)
    return Case(talk, known, made, went, came, liked_style(talk), smell.lines, smell.whole, qualities(talk))
