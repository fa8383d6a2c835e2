"""A house with nothing behind it: two customers, two situations, and a session that follows a script."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from simulator.customer.book import Book
from simulator.customer.customer import Customer
from simulator.customer.follow_up import Past
from simulator.customer.mind import Mind
from simulator.customer.moves import Ending
from simulator.customer.persona import Persona, Style
from simulator.customer.rules import Rules
from simulator.customer.situation import Situation
from simulator.customer.state import CustomerState
from simulator.practice.desk import Wrong
from simulator.practice.drilling import lines_left
from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice, Sentence, Thinking, TraineeSaid
from simulator.practice.transcript import EventKind, Mode, SessionEvent, TakeOf, Transcript, Turn
from simulator.review.cabinet import Filed
from simulator.review.copies import Order
from simulator.review.entries import Entry, Verdict
from simulator.review.library import Content, Imported, LibraryFailed, Marked, SessionRow, Wanted
from simulator.review.people import Person
from simulator.review.takes import branch
from simulator.scoring.debrief import Debrief
from simulator.scoring.rubric import Rubric
from simulator.scoring.scorecard import Dimension, DimensionScore, Lead, Outcomes, Scorecard
from simulator.settings import Settings, SettingsWrong
from simulator.tui.house import FileThere, VoiceStatus
from tests.scoring.made import rubric

if TYPE_CHECKING:
    from simulator.practice.session import Session
else:  # the fake keeps the shape of a session; it needs nothing of the engine
    Session = object

F = TypeVar("F", bound=Filed)
WHEN = datetime(2026, 1, 5, 10, 0, tzinfo=UTC)


def persona(id: str, first: str, who: str) -> Persona:
    return Persona.model_validate(
        {
            "id": id,
            "name": {"first": first, "last": "Reyes", "title": "Ms.", "pronoun": "she"},
            "age": 41,
            "who": who,
            "mix": {"brief": 0.8, "warm": 0.2},
            "temperament": {"calm": 40, "trust": 45, "mattering": 40, "patience": 60},
            "ideal_self": {"text": "Quick and fair."},
            "manner": {"register": "brief", "words": 8, "splits": True},
            "treatment": "She wants it short and certain.",
            "cues": ["short lines"],
            "book": "impatient",
        }
    )


def situation(id: str, title: str, teaser: str, channel: str = "chat") -> Situation:
    return Situation.model_validate(
        {
            "id": id,
            "title": title,
            "teaser": teaser,
            "company": {
                "name": "Northline Parcels",
                "about": "A carrier between small shops and their customers.",
            },
            "channel": channel,
            "now": WHEN,
            "briefing": "You are on the evening desk. The depot answers until eight; drivers cannot be called.",
            "record": [
                {"label": "order", "value": "{order}, placed 29 December"},
                {"label": "promised for", "value": "Friday 2 January"},
                {"label": "last scan", "value": "Depot Harwell, Saturday 06:12, held: label unreadable"},
                {"label": "paid", "value": "24.90 with delivery"},
            ],
            "policy": [
                {
                    "id": "late",
                    "text": "A parcel that is two days late is looked for by hand on the same day.",
                    "may": ["delivery on the next working day before noon", "the delivery fee back, 4.90 at most"],
                    "never": ["a full refund before the search has ended"],
                },
                {
                    "id": "calls",
                    "text": "A call back is made by the one who promised it.",
                    "may": ["a call back today"],
                },
            ],
            "wants": {"said": "Where the parcel is.", "true": "To have it by Tuesday.", "keywords": ["tuesday"]},
            "slots": {"thing": "the parcel", "order": "4417"},
            "openings": {"plain": ["Where is {thing}?"]},
            "points": {"plain": ["It is late."]},
            "facts": [{"id": "order", "price": "asked", "says": {"plain": "It's 4417."}, "keys": ["4417"]}],
            "needs": [
                {"id": "where", "text": "where it is", "met": {"told": ["depot"]}, "says": {"plain": "Where is it?"}}
            ],
            "actions": [
                {
                    "id": "refund",
                    "title": "Refund money",
                    "arguments": [{"name": "amount", "kind": "money", "least": 0.01, "most": 24.90}],
                    "says": "Refunded {amount}.",
                },
                {
                    "id": "courier",
                    "title": "Book a courier",
                    "arguments": [
                        {"name": "when", "kind": "choice", "choices": ["tomorrow-9", "tomorrow-14"]},
                        {"name": "note", "kind": "text", "optional": True},
                    ],
                    "says": "Courier booked for {when}.",
                },
                {"id": "search", "title": "Have the depot search", "says": "The depot searches now.", "seconds": 20},
            ],
            "colleagues": [
                {
                    "id": "depot",
                    "name": "Ines at the depot",
                    "about": "knows what lies where",
                    "replies": [],
                    "otherwise": "Which parcel?",
                },
                {
                    "id": "billing",
                    "name": "Tom in billing",
                    "about": "refunds and fees",
                    "replies": [],
                    "otherwise": "It depends.",
                },
            ],
        }
    )


PERSONAS = [
    persona("impatient", "Dana", "Runs a shop alone, between two customers. Wants it done in three lines."),
    persona("relationship-seeking", "Rosa", "Likes to know whom she is talking to before she talks about the matter."),
    persona("technical", "Ewa", "Knows the machine better than you do, and will notice."),
    persona("methodical", "Piotr", "One thing after the other, and each of them written down."),
    persona("angry-but-good", "Marcus", "Has had enough, and does not like himself for showing it."),
    persona("impatient/polite", "Bea", "In just as much of a hurry, with better manners."),
]
SITUATIONS = [
    situation("late-parcel", "The late parcel", "It was to come on Friday. It is Monday."),
    situation("printer-callbacks", "Two promised calls", "A new printer jams, and nobody rang back.", "phone"),
    situation("refund-outside-policy", "The return that came too late", "Forty days, and the policy says thirty."),
]


def customer_of(persona: str, situation: str) -> Customer:
    who = next(p for p in PERSONAS if p.id == persona)
    what = next(s for s in SITUATIONS if s.id == situation)
    return Customer(who, what, cast("Rules", None), Book(id="book", moves={}), (), 7)


def mind(calm: float) -> Mind:
    return Mind(calm=calm, trust=45, mattering=40, patience=60, clarity=30)


def long_transcript(turns: int, text: str = "line {n}", ending: Ending = Ending.UNFINISHED) -> Transcript:
    """An unfinished session of so many turns, the customer first."""
    said = tuple(
        Turn(
            speaker="customer" if n % 2 == 0 else "trainee",
            text=text.replace("{n}", str(n)),
            at=WHEN,
            mind=dict(mind(40).rounded()) if n % 2 == 0 else None,
        )
        for n in range(turns)
    )
    return Transcript(
        id="long",
        persona="impatient",
        situation="late-parcel",
        mode=Mode.PRACTICE,
        ending=ending,
        turns=said,
        voice="book",
    )


class FakeSession(Session):
    """Keeps the contract of `Session` with a script: ``answers`` are what the customer says, sentence by sentence.

    ``fails`` is raised by the next call that changes something. ``gate``, where given, is waited for before every
    sentence after the first. When the answers run out the session settles.
    """

    def __init__(
        self,
        customer: Customer,
        mode: Mode = Mode.PRACTICE,
        transcript: Transcript | None = None,
        answers: list[list[str]] | None = None,
    ) -> None:
        self.customer = customer
        self.mode = mode
        self._hints = {Mode.GUIDED: None, Mode.PRACTICE: 3, Mode.ASSESSMENT: 0}[mode]
        self.answers = answers if answers is not None else default_answers()
        self.fails: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.said_elapsed: list[float] = []
        self._ending: Ending | None = None
        self._transcript = transcript or Transcript(
            id="s-new",
            persona=customer.persona.id,
            situation=customer.situation.id,
            mode=mode,
            voice="book",
            started=WHEN,
        )

    @property
    def transcript(self) -> Transcript:
        return self._transcript

    @property
    def state(self) -> CustomerState:
        return CustomerState(mind=mind(min(90, 40 + 3 * len(self._transcript.turns))))

    @property
    def hints_left(self) -> int | None:
        return self._hints

    @property
    def lines_left(self) -> int | None:
        return lines_left(self._transcript.take_of, self._transcript.turns)

    @property
    def ending(self) -> Ending | None:
        return self._ending

    @property
    def awaits_trainee(self) -> bool:
        turns = self._transcript.turns
        return self._ending is None and bool(turns) and turns[-1].speaker == "customer"

    async def go_on(self) -> AsyncGenerator[Event, None]:
        if not self.awaits_trainee and self._ending is None:
            async for event in self._talk():
                yield event

    async def say(self, text: str, elapsed_s: float = 0.0) -> AsyncGenerator[Event, None]:
        self._may_fail()
        if not text.strip():
            raise Wrong("There is nothing to send.")
        if not self.awaits_trainee:
            raise Wrong("It is the customer's turn.")
        self.said_elapsed.append(elapsed_s)
        turn = Turn(speaker="trainee", text=text, at=WHEN, elapsed_s=elapsed_s)
        yield TraineeSaid(self._add(turn), turn)
        async for event in self._talk():
            yield event

    async def _talk(self) -> AsyncGenerator[Event, None]:
        yield Thinking("book")
        n = len(self._transcript.turns)
        shown: list[str] = []
        complete = False
        try:
            for sentence in self.answers.pop(0) if self.answers else ["ok. thx"]:
                if shown and self.gate is not None:
                    await self.gate.wait()
                shown.append(sentence)
                yield Sentence(n, sentence)
            complete = True
        finally:
            if shown:
                turn = Turn(
                    speaker="customer",
                    text="".join(shown),
                    at=WHEN,
                    mind=dict(self.state.mind.rounded()),
                    voice="book",
                    partial=None if complete else True,
                )
                self._add(turn)
        yield CustomerSaid(n, turn)
        if not self.answers:
            for event in self._end(Ending.SETTLED, "customer"):
                yield event

    def act(self, action: str, arguments: dict[str, str]) -> Happened:
        self._may_fail()
        known = self.customer.situation.action(action)
        missing = [a.name for a in known.arguments if not a.optional and a.name not in arguments]
        if missing:
            raise Wrong(f"{known.title} wants {', '.join(missing)}.")
        says = known.says
        for name, value in arguments.items():
            says = says.replace("{" + name + "}", value)
        return self._wrote(
            EventKind.DESK, action=action, arguments=arguments, done=True, says=says, seconds=known.seconds
        )

    def ask(self, colleague: str, text: str) -> Happened:
        self._may_fail()
        who = self.customer.situation.colleague(colleague)
        return self._wrote(
            EventKind.COLLEAGUE, colleague=colleague, asked=text, says=who.otherwise, helped=False, seconds=who.seconds
        )

    def hold(self, seconds: float) -> Happened:
        return self._wrote(EventKind.HOLD, seconds=seconds, told=False)

    def pause(self, seconds: float) -> Happened:
        return self._wrote(EventKind.PAUSE, seconds=seconds)

    def hint(self) -> Happened:
        if self._hints == 0:
            raise Wrong("There is no hint left.")
        if self._hints is not None:
            self._hints -= 1
        step = 1 + len(self._transcript.events_of(EventKind.HINT)) % 3
        return self._wrote(EventKind.HINT, step=step, about="where", text="She has asked the same thing twice.")

    def name_style(self, style: Style) -> Happened:
        return self._wrote(EventKind.STYLE, style=style.value)

    def wrap_up(self, note: str = "") -> list[Event]:
        self._may_fail()
        events: list[Event] = [self._wrote(EventKind.NOTE, text=note)] if note else []
        return events + self._end(Ending.UNSETTLED, "trainee")

    def abandon(self) -> list[Event]:
        return self._end(Ending.ABANDONED, "trainee")

    def answer_reading(self, want: str, treatment: str, style: Style | None) -> Happened:
        return self._wrote(EventKind.READING, want=want, treatment=treatment, style=style.value if style else None)

    def notice(self, text: str) -> Notice:
        return Notice("voice", text)

    def _may_fail(self) -> None:
        if self.fails is not None:
            fails, self.fails = self.fails, None
            raise fails
        if self._ending is not None:
            raise Wrong("The session is over.")

    def _add(self, turn: Turn) -> int:
        self._transcript = self._transcript.model_copy(update={"turns": (*self._transcript.turns, turn)})
        return len(self._transcript.turns) - 1

    def _wrote(self, kind: EventKind, **data: object) -> Happened:
        event = SessionEvent(after_turn=len(self._transcript.turns) - 1, kind=kind, at=WHEN, data=data)
        self._transcript = self._transcript.model_copy(update={"events": (*self._transcript.events, event)})
        return Happened(event)

    def _end(self, ending: Ending, by: str) -> list[Event]:
        happened = self._wrote(EventKind.ENDED, ending=ending.value, by=by)
        self._ending = ending
        self._transcript = self._transcript.model_copy(update={"ending": ending})
        return [happened, Ended(ending)]


def default_answers() -> list[list[str]]:
    return [
        ["order 4417. was due friday. ", "where is it"],
        ["and why does nobody tell me. ", "i have a customer waiting for this"],
        ["tomorrow by when"],
        ["ok. ", "can it be left with no 9"],
        ["no. thx"],
    ]


class FakeLibrary:
    """Sessions in a list."""

    def __init__(self, transcripts: list[Transcript] | None = None) -> None:
        self.transcripts = transcripts or []
        self.folders: dict[str, list[Entry]] = defaultdict(list)
        self.claims: dict[str, str] = {}
        self.needs: dict[str, tuple[str, ...]] = {}
        self.cabinet: dict[tuple[str, str], Filed] = {}
        self.cards: dict[str, Scorecard] = {}
        self.counts: dict[str, float | None] = {}
        self.marked: list[Marked] = []

    def find(self, wanted: Wanted) -> list[SessionRow]:
        rows = [
            SessionRow(
                id=t.id,
                persona=t.persona,
                situation=t.situation,
                mode=t.mode,
                voice=t.voice,
                ending=t.ending,
                started=t.started or WHEN,
                turns=len(t.turns),
                trainee=t.trainee,
                overall=None if t.ending == Ending.UNFINISHED else 61.5,
                take_of=t.take_of.session if t.take_of else None,
                take_at=t.take_of.turn if t.take_of else None,
                needs=self.needs.get(t.id, ()),
                claimed_by=self.claims.get(t.id),
                **_hit(t, wanted.text),
            )
            for t in self.transcripts
            if wanted.persona in (None, t.persona)
            and wanted.situation in (None, t.situation)
            and wanted.ending in (None, t.ending)
            and wanted.trainee in (None, t.trainee)
            and (wanted.own in (None, t.trainee or "") or t.id in wanted.besides)
            and (not (wanted.in_need or wanted.need) or self.needs.get(t.id))
            and (not wanted.need or wanted.need in self.needs.get(t.id, ()))
            and wanted.take_of in (None, t.take_of.session if t.take_of else None)
            and (not wanted.unfinished or t.ending == Ending.UNFINISHED)
            and (not wanted.text or any(wanted.text.lower() in turn.text.lower() for turn in t.turns))
        ]
        return rows[wanted.offset : wanted.offset + wanted.limit]

    def count(self, wanted: Wanted, most: int) -> int:
        return len(self.find(replace(wanted, offset=0, limit=most)))

    def trainees(self) -> list[str]:
        return sorted({t.trainee for t in self.transcripts if t.trainee})

    def load(self, session: str) -> Transcript:
        for transcript in self.transcripts:
            if transcript.id == session:
                return transcript
        raise LibraryFailed(f"There is no session {session}.")

    def take_in(self, transcript: Transcript) -> Imported:
        self.transcripts.append(transcript)
        return Imported.ADDED

    def delete(self, session: str) -> None:
        self.transcripts = [t for t in self.transcripts if t.id != session]

    def keep_score(self, card: Scorecard, counts: float | None = None) -> None:
        self.cards[card.id] = card
        self.counts[card.id] = card.overall if counts is None else counts

    def score_of(self, session: str) -> Scorecard | None:
        return self.cards.get(session)

    def marks(self, trainees: Iterable[str] | None, most: int) -> list[Marked]:
        whose = None if trainees is None else list(trainees)
        return [m for m in self.marked if whose is None or (m.trainee or "me") in whose][-most:]

    def add_entry(self, session: str, entry: Entry) -> None:
        if entry.id not in {one.id for one in self.folders[session]}:
            self.folders[session].append(entry)

    def entries(self, session: str) -> list[Entry]:
        return list(self.folders[session])

    def claim(self, session: str, coach: str) -> bool:
        return self.claims.setdefault(session, coach) == coach

    def release(self, session: str) -> None:
        self.claims.pop(session, None)

    def verdicts(self, most: int) -> list[Verdict]:
        return [e for found in self.folders.values() for e in found if isinstance(e, Verdict)][-most:]

    def flag(self, session: str, needs: Iterable[str]) -> None:
        self.needs[session] = tuple(sorted(set(needs)))

    def file(self, record: Filed) -> None:
        self.cabinet[record.kind, record.id] = record

    def filed(self, shape: type[F], who: str | None = None) -> list[F]:
        found = (record for _, record in sorted(self.cabinet.items()) if isinstance(record, shape))
        return [record for record in found if who in (None, record.who)]

    def unfile(self, shape: type[Filed], id: str) -> None:
        self.cabinet.pop((shape.kind, id), None)

    def keep_content(self, content: Content) -> None: ...

    def content(self, hash: str) -> Content | None:
        return None


def _hit(transcript: Transcript, words: str) -> dict[str, Any]:
    said = ((n, t.text) for n, t in enumerate(transcript.turns) if words and words.lower() in t.text.lower())
    return dict(zip(("hit", "said"), next(said, (None, None)), strict=True))


class FakeHouse:
    """`House` without files, models or a database. ``begun`` and ``saved`` say what was asked of it."""

    def __init__(self, transcripts: list[Transcript] | None = None, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(typing_delay=0, tour_seen=True)
        self.saved: list[Settings] = []
        self.begun: list[FakeSession] = []
        self.files: dict[str, Order] = {}
        self.warmed = 0
        self.closed = False
        self.refuses_settings = False
        self.answers: list[list[str]] | None = None
        self._library = FakeLibrary(transcripts)

    def save_settings(self, settings: Settings) -> None:
        if self.refuses_settings:
            raise SettingsWrong("settings.toml: the folder cannot be written to")
        self.settings = settings
        self.saved.append(settings)

    def personas(self) -> list[Persona]:
        return PERSONAS

    def glimpses(self) -> list[tuple[str, str, str, bool]]:
        return [(s.id, s.title, s.teaser, s.follow_up is not None) for s in self.situations()]

    def situations(self) -> list[Situation]:
        return SITUATIONS

    def voice_status(self) -> VoiceStatus:
        return VoiceStatus("book", "no model is set up", "set SIMULATOR_MODEL, or name one in the settings")

    def warm_up(self) -> Awaitable[None]:
        async def warm() -> None:
            self.warmed += 1

        return warm()

    async def close(self) -> None:
        self.closed = True

    @property
    def library(self) -> FakeLibrary:
        return self._library

    def second_contacts(self, first: Transcript) -> list[Situation]:
        return []

    def begin(
        self, persona: str, situation: str, mode: Mode, seed: int | None = None, past: Past | None = None
    ) -> Session:
        session = FakeSession(customer_of(persona, situation), mode, answers=self.answers)
        if seed is not None:
            session.customer = replace(session.customer, seed=seed)
        self.begun.append(session)
        return session

    def resume(self, session: str) -> Session:
        transcript = self._library.load(session)
        resumed = FakeSession(customer_of("impatient", "late-parcel"), Mode.PRACTICE, transcript, self.answers)
        self.begun.append(resumed)
        return resumed

    @property
    def person(self) -> Person:
        known = {person.id: person for person in self._library.filed(Person)}
        return known.get(self.settings.profile) or Person(id=self.settings.profile or "me", name="You")

    def be(self, person: Person) -> None:
        self._library.file(person)
        self.save_settings(self.settings.model_copy(update={"profile": person.id}))

    def take(self, transcript: Transcript, at: int, why: str = "take", drill: str | None = None) -> Session:
        of = TakeOf(session=transcript.id, turn=at, why=why, by=self.person.id, drill=drill)
        begun = branch(transcript, at, of, f"take{len(self._library.transcripts)}", WHEN)
        self._library.take_in(begun)
        return self.resume(begun.id)

    def export(self, order: Order, told: Callable[[int], object]) -> str:
        if order.path in self.files and not order.over:
            raise FileThere(f"{order.path} is there already. Replace it?")
        for _ in order.sessions:
            told(1)
        self.files[order.path] = order
        return order.path

    def customer_of(self, transcript: Transcript) -> Customer | None:
        return customer_of(transcript.persona or "impatient", transcript.situation or "late-parcel")

    def debrief(self, transcript: Transcript) -> Debrief:
        mine = next((n for n, t in enumerate(transcript.turns) if t.speaker == "trainee"), 0)
        words = transcript.turns[mine].text if transcript.turns else ""
        dimension = DimensionScore(mark=60, confidence=0.7)
        card = Scorecard(
            id=transcript.id,
            overall=61.5,
            fair=True,
            dimensions=dict.fromkeys(Dimension, dimension),
            outcomes=Outcomes(settled=0.7, loyalty=0.5, satisfaction=0.6, effort=0.4, left=0.1),
            turns=(),
            lead=Lead(turn=mine, words=words, better="It's at Harwell; you have it tomorrow by twelve.", why="A time."),
        )
        return Debrief("You told me where it was. It took a while.", card, None, (), ())

    def rubric_of(self, transcript: Transcript) -> Rubric:
        return _rubric()


@cache
def _rubric() -> Rubric:
    return rubric()
