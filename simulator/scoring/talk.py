"""A transcript made ready to be judged: what was heard in each line, what counts, and how the customer took it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from simulator.customer.customer import Customer
from simulator.customer.guard import CRITICAL
from simulator.customer.hearing import Context, hear
from simulator.customer.negativity import negativity
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.scoring.apart import heard_apart
from simulator.scoring.credit import Known, counting, sift
from simulator.scoring.plain import Plain, plain
from simulator.scoring.quoting import opening, sentences_of
from simulator.scoring.recorded import at_the_time, back, with_signals
from simulator.scoring.surface import QUESTION, content, deed_words, words_in

LONGEST = 6000
"""Characters of a line that are judged; what comes after them cannot be read in a talk anyway."""


@dataclass(frozen=True)
class TraineeLine:
    """One line of the trainee.

    ``heard`` are all signals, ``counts`` those that may earn credit; ``worth`` is the plain text without the sentences
    that earn none (gush, stock sympathy, claims that nobody confirmed, what could be said to anybody), ``spoken`` with
    the last. ``before`` is the customer's turn that it
    answers.
    """

    turn: int
    text: str
    plain: Plain
    heard: Heard
    counts: tuple[HeardSignal, ...]
    worth: str
    spoken: str
    before: "CustomerLine | None"
    unheard: bool

    def sentence(self, heard: HeardSignal) -> str:
        """The sentence, plainly spelled, in which the signal stands."""
        for start, end in sentences_of(self.plain.text):
            left, right = self.plain.place(start, end)
            if left <= heard.start < right:
                return self.plain.text[start:end]
        return self.plain.text

    def first(self, *wanted: Signal) -> HeardSignal | None:
        """The first signal of these that counts."""
        return next((h for h in self.counts if h.signal in wanted), None)


@dataclass(frozen=True)
class CustomerLine:
    """One turn of the customer, and how negative its words are (0 to 1). ``unfair``: a grave fault of the voice was
    shown in it.
    """

    turn: int
    text: str
    negativity: float
    unfair: bool


@dataclass(frozen=True)
class Done:
    """A desk action: which, what the desk said, and whether policy forbids it."""

    after_turn: int
    action: str
    done: bool
    beyond: bool
    words: str


@dataclass(frozen=True)
class Talk:
    """One session, read once, in the order in which it was said."""

    transcript: Transcript
    customer: Customer | None
    trainee: tuple[TraineeLine, ...]
    customers: tuple[CustomerLine, ...]
    desk: tuple[Done, ...] = ()
    said_by_him: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def lines(self) -> tuple[TraineeLine, ...]:
        """The trainee's lines that the customer still heard: what comes after his last word earns nothing."""
        if not self.customers:
            return self.trainee
        heard = tuple(t for t in self.trainee if t.turn < self.customers[-1].turn)
        if any(t.worth for t in heard):
            return heard
        return tuple(t for t in self.trainee if t.worth)[:1] or heard or self.trainee[:1]

    @cached_property
    def aside(self) -> frozenset[int]:
        """Turns that no check may hang on: they follow, or are, a customer's line with a grave fault in it."""
        unfair = {c.turn for c in self.customers if c.unfair}
        answers = {t.turn for t in self.trainee if t.before is not None and t.before.turn in unfair}
        return frozenset(unfair | answers)

    def after(self, line: TraineeLine) -> CustomerLine | None:
        """The customer's next turn after the line."""
        return next((c for c in self.customers if c.turn > line.turn), None)

    def has(self, *wanted: Signal) -> list[tuple[TraineeLine, HeardSignal]]:
        """Every time that one of the signals was heard, whether or not it earns credit; once a line and signal."""
        return [(line, h) for signal, line, h in self._heard if signal in wanted]

    @cached_property
    def _heard(self) -> tuple[tuple[Signal, TraineeLine, HeardSignal], ...]:
        """What was heard, once a line and signal, for which many checks ask."""
        found = []
        for line in self.trainee:
            sure = [h for h in line.heard.signals if h.sure >= 0.5] if line.turn not in self.aside else []
            first = {h.signal: h for h in reversed(sure)}
            found += [(h.signal, line, h) for h in sure if first[h.signal] is h]
        return tuple(found)

    def credits(self, *wanted: Signal) -> list[tuple[TraineeLine, HeardSignal]]:
        """Every line, once, in which one of the signals was heard and counts."""
        found = ((line, line.first(*wanted)) for line in self.lines if line.turn not in self.aside)
        return [(line, h) for line, h in found if h is not None]


def read(transcript: Transcript, customer: Customer | None) -> Talk:
    """Read a transcript: hears every line of the trainee, and how negative every turn of the customer is."""
    desk = tuple(_done(e) for e in transcript.events if e.kind == EventKind.DESK)
    if customer is None:
        desk = ()
    reader = _Reader(customer, desk)
    for n, turn in enumerate(transcript.turns):
        reader.take(n, turn)
    talk = Talk(transcript, customer, tuple(reader.trainee), tuple(reader.customers), desk)
    return Talk(transcript, customer, talk.trainee, talk.customers, desk, frozenset(reader.said))


def _done(event: SessionEvent) -> Done:
    d = event.data
    arguments = d.get("arguments")
    values: Iterable[object] = arguments.values() if isinstance(arguments, dict) else ()
    action = str(d.get("action", ""))
    words = " ".join([action.replace("-", " ").replace("_", " "), str(d.get("says", "")), *map(str, values)])
    return Done(event.after_turn, action, bool(d.get("done")), bool(d.get("beyond")), words)


def words_of_matter(customer: Customer) -> frozenset[str]:
    """Every word of record, facts and deeds: a fitter's name is part of the matter, and no matter of taste."""
    situation = customer.situation
    texts = [row.value for row in situation.record] + [action.title for action in situation.actions]
    texts += [text for fact in situation.facts for text in fact.says.values()]
    return _words(" ".join(texts))


@lru_cache(maxsize=128)
def _words(text: str) -> frozenset[str]:
    """The words of a text in lower case; remembered, since many sessions are about one matter."""
    return frozenset(re.findall(r"[^\W\d_]+", text.lower()))


class _Reader:
    """Goes through the turns once, with what has been said so far at hand."""

    def __init__(self, customer: Customer | None, desk: tuple[Done, ...]) -> None:
        self.customer = customer
        self.done = deed_words(" ".join(d.words for d in desk if d.done and not d.beyond))
        rows = customer.situation.record if customer else ()
        self.kept = words_of_matter(customer) if customer else frozenset()
        self.record = content(plain(" ".join(row.value for row in rows), self.kept).text)
        self.said: set[str] = set()
        self.trainee: list[TraineeLine] = []
        self.customers: list[CustomerLine] = []
        self.his: list[str] = []
        self.own: list[str] = []
        self.facts: list[str] = []

    def take(self, n: int, turn: Turn) -> None:
        text = turn.text[:LONGEST]
        if turn.speaker == "customer":
            unfair = any(f.shown and f.kind in CRITICAL for f in turn.faults or ())
            level = negativity(text, [c.text for c in self.customers[-4:]])
            self.customers.append(CustomerLine(n, turn.text, min(1.0, max(0.0, level)), unfair))
            self.his.append(plain(text, self.kept).text)
            self.said |= content(self.his[-1])
            self.facts.extend(self._wordings(turn))
            return
        line = plain(text, self.kept)
        before = self.customers[-1] if self.customers else None
        known = Known(frozenset(self.said), self.done, self.record, self.his[-1] if self.his else "")
        core, rest = sift(line.text, known)
        recorded = at_the_time(turn, line, core)
        heard = self._heard(line, core, rest) if recorded is None else recorded
        credit = counting(line, heard, known, taken=recorded is not None)
        unheard = self.customer is not None and not credit.certain and words_in(credit.worth) >= 8
        self.trainee.append(
            TraineeLine(n, turn.text, line, heard, credit.signals, credit.worth, credit.spoken, before, unheard)
        )
        self.own.append(core.strip() or line.text)

    def _wordings(self, turn: Turn) -> list[str]:
        if self.customer is None:
            return []
        known = {f.id: f for f in self.customer.situation.facts}
        return [plain(self.customer.words(known[i].says), self.kept).text for i in turn.said or () if i in known]

    def _heard(self, line: Plain, core: str, rest: str) -> Heard:
        """What is heard in the line now, in its own words: in the part that is worth something, and apart from it in
        each sentence that is not.
        """
        context = self._context()
        if not rest.strip():
            heard = hear(line.text, context)
            return with_signals(heard, back(heard.signals, line))
        heard = hear(core, context) if core.strip() else Heard(wordcount=0)
        idle = heard_apart(rest, context, heard)
        if not core.strip() and self.his and QUESTION.search(self.his[-1]):
            words = opening(line.text)
            at = max(0, line.text.find(words))
            idle.append(HeardSignal(signal=Signal.IGNORES_QUESTION, words=words, start=at, sure=0.6))
        signals = sorted((*heard.signals, *idle), key=lambda h: h.start)
        return with_signals(heard, back(signals, line))

    def _context(self) -> Context:
        name = self.customer.persona.name if self.customer else None
        return Context(
            first=name.first.lower() if name else "",
            last=name.last.lower() if name else "",
            asked=self.his[-1] if self.his else "",
            customer=tuple(self.his[-12:]),
            trainee=tuple(self.own[-12:]),
            facts=tuple(self.facts),
        )
