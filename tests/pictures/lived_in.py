"""A house that a team has lived in for some weeks: sessions of three trainees, notes, verdicts, drills and set work.

Nobody wrote the talks: scripted trainees had them with fixed seeds. Names and notes are made up for the pictures.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from simulator.cli.house import House
from simulator.cli.selfplay import play_game
from simulator.customer.moves import Ending
from simulator.practice.transcript import Mode, Transcript
from simulator.review.entries import Dispute, Note, NoteKind, Predicted, Reply, Visibility
from simulator.review.people import Person, Role
from simulator.review.work import Assignment, set_work
from simulator.settings import Settings

COACH = Person(id="ines", name="Ines Duarte", role=Role.COACH)
OTHER = Person(id="olaf", name="Olaf Brandt", role=Role.COACH)
TRAINEES = (Person(id="tom", name="Tom Aldous"), Person(id="ana", name="Ana Kovac"), Person(id="li", name="Li Moreau"))
FIRST = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
SCRIPTS = {
    "tom": ("blaming", "indifferent", "canned", "overpromising", "canned", "skilled"),
    "ana": ("canned", "gushing", "empathy-only", "skilled", "skilled", "skilled"),
    "li": ("indifferent", "canned", "canned", "empathy-only", "overpromising", "canned"),
}
"""Whom the scripted trainee of each talk stands for: everybody gets better, not everybody at the same pace."""
MEETINGS = (
    ("impatient", "late-parcel"),
    ("angry-but-good", "printer-callbacks"),
    ("relationship-seeking", "refund-outside-policy"),
    ("methodical", "lost-booking"),
    ("technical", "outage"),
    ("angry-but-good", "double-charge"),
)


def live_in(data: Path, who: str, theme: str = "textual-dark") -> House:
    """Open the house of a folder as somebody, and fill it if it is new."""
    environ = {"SIMULATOR_SETTINGS": str(data / "settings.toml")}
    house = House(data, voice="book", environ=environ)
    house.save_settings(Settings(typing_delay=0, tour_seen=True, profile=who, theme=theme))
    if not house.library.filed(Person):
        _fill(house)
    return house


def _fill(house: House) -> None:
    for person in (COACH, OTHER, *TRAINEES):
        house.library.file(person)
    for n, trainee in enumerate(TRAINEES):
        for k, ((persona, situation), script) in enumerate(zip(MEETINGS, SCRIPTS[trainee.id], strict=True)):
            begun = FIRST + timedelta(days=6 * k + n, minutes=47 * n + 13 * k)
            _keep(house, persona, situation, script, trainee.id, begun, Mode.GUIDED if k == 0 else Mode.PRACTICE)
    _talked_over(house)
    today = datetime.now(UTC).date()
    for persona, situation, days in (("technical", "outage", 2), ("impatient", "late-parcel", -1)):
        work = Assignment(
            who="tom",
            by=COACH.id,
            persona=persona,
            situation=situation,
            mode=Mode.ASSESSMENT,
            due=today + timedelta(days=days),
            since=today - timedelta(days=5),
            says="Say first what you know, then what you do not.",
        )
        set_work(house.library, work, Random(4))


def _keep(house: House, persona: str, situation: str, script: str, who: str, begun: datetime, mode: Mode) -> None:
    played = json.loads(play_game(house, (persona, situation, script, 11)))
    transcript = Transcript.model_validate(played)
    start = transcript.started or begun
    moved = {
        "id": f"{who}-{persona[:4]}-{situation[:6]}",
        "trainee": who,
        "mode": mode,
        "ending": Ending.UNSETTLED if transcript.ending == Ending.UNFINISHED else transcript.ending,
        "started": begun,
        "turns": tuple(t.model_copy(update={"at": begun + (t.at - start)}) if t.at else t for t in transcript.turns),
    }
    kept = transcript.model_copy(update=moved)
    house.library.take_in(kept)
    house.debrief(kept)


def _talked_over(house: House) -> None:
    """Notes with a thread, a dispute and guesses in the session that the pictures show."""
    session = shown()
    turns = house.library.load(session).turns
    mine = [n for n, turn in enumerate(turns) if turn.speaker == "trainee"]
    first = Note(
        by=COACH.id, turn=mine[0], note=NoteKind.MISSED, text="Two call backs, and neither is named. Start with them."
    )
    second = Note(
        by=COACH.id,
        turn=mine[1],
        note=NoteKind.QUESTION,
        text="What did he need to hear before he could listen to this?",
        visibility=Visibility.TRAINEE,
    )
    reply = Reply(by="tom", to=second.id, text="That somebody had dropped it, and that it was us.")
    dispute = Dispute(by="tom", about="clarity.time", turn=mine[1], text="I did say that I would come back to him.")
    guess = Predicted(by="tom", turn=mine[1], question="felt", answer="cross", right=False)
    for entry in (first, second, reply, dispute, guess):
        house.library.add_entry(session, entry)
    house.library.flag(session, ["dispute", "low_confidence"])


def shown() -> str:
    """The session that the pictures are of: Tom's with Marcus and the printer."""
    return "tom-angr-printe"
