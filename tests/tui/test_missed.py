"""What was missed is marked by whoever said it, and decided on by a coach."""

import pytest
from textual.widgets import Input

from simulator.customer.signals import Heard, Signal
from simulator.practice.session import Session
from simulator.practice.transcript import Transcript
from simulator.review.entries import Heeded, Missed, Note, NoteKind, Sent
from simulator.review.folder import folder_of
from simulator.review.missed import LabelledLine, corrected, decide, keep_mark, mark, waiting
from simulator.review.people import Person, Role
from simulator.tui.app import SimulatorApp
from simulator.tui.debrief.missed import MarkRow
from simulator.tui.debrief.screen import DebriefScreen
from simulator.tui.missed.marking import MarkMissed
from simulator.tui.missed.screen import MissedScreen
from simulator.tui.practice.screen import PracticeScreen
from simulator.tui.replay.screen import ReplayScreen
from simulator.tui.widgets.dialogs import Confirm
from tests.tui.fake_house import FakeHouse
from tests.tui.host import LARGE, SMALL, Host, ask, press, seen, settled
from tests.tui.told_session import HOSTILE, ToldHouse, told_transcript

INES = Person(id="ines", name="Ines", role=Role.COACH)
TOM = Person(id="tom", name="Tom")


class House(FakeHouse):
    """Remembers which takes were asked for."""

    def __init__(self, transcript: Transcript, person: Person) -> None:
        super().__init__([transcript])
        self.library.file(TOM)
        self.be(person)
        self.library.flag(transcript.id, {"unheard"})
        self.heard_anew: list[tuple[Heard | None, str]] = []

    def take(self, transcript: Transcript, at: int, why: str = "take", drill: str | None = None) -> Session:
        self.heard_anew.append((transcript.turns[at].heard, why))
        return super().take(transcript, at, why, drill)


def unheard(extra: str = "") -> Transcript:
    """The told session with its turn 3 not understood."""
    told = told_transcript()
    turns = list(told.turns)
    turns[3] = turns[3].model_copy(update={"heard": Heard(wordcount=18, unheard=True), "text": turns[3].text + extra})
    return told.model_copy(update={"turns": tuple(turns), "trainee": "tom"})


@pytest.mark.soak
async def test_a_trainee_marks_what_was_missed_in_the_replay() -> None:
    house = House(unheard(), TOM)
    async with Host(ReplayScreen(house, unheard(), 2)).run_test(size=LARGE) as pilot:
        await settled(pilot)
        await pilot.press("x")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, MarkMissed)
        await ask(pilot, "right", "x")
        pilot.app.screen.query_one("#words", Input).value = "deal with me"
        await pilot.press(*"ownership", "enter")
        await settled(pilot)
        assert "missed · Tom · takes ownership: “deal with me”" in seen(pilot)
    (kept,) = folder_of(house.library.entries("told"), "tom").of(Missed)
    assert (kept.turn, kept.signal, kept.words, kept.by) == (3, Signal.TAKES_OWNERSHIP, "deal with me", "tom")
    assert "missed" in house.library.needs["told"]


async def test_a_trainee_marks_it_in_the_debrief_as_well() -> None:
    house = House(unheard(), TOM)
    async with Host(DebriefScreen(house, unheard())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        await ask(pilot, "x")
        assert "!   3  From now on you deal with me." in seen(pilot)
        await pilot.press("down", "enter")
        while not isinstance(pilot.app.screen, MarkMissed):
            await pilot.pause()
        await press(pilot, *"owner", "enter")
        assert "missed · Tom · takes ownership" in seen(pilot)
        assert "Corrected" not in seen(pilot)  # no coach has answered yet
    assert [m.by for m in folder_of(house.library.entries("told"), "tom").of(Missed)] == ["tom"]


@pytest.mark.soak
@pytest.mark.parametrize("where", ["debrief", "notes"])
async def test_a_trainee_goes_on_with_what_a_coach_made_of_his_mark(where: str) -> None:
    house = House(unheard(), INES)
    keep_mark(house.library, unheard(), mark(unheard(), 3, Signal.TAKES_OWNERSHIP, "deal with me", "tom"))
    (line,) = waiting(house.library)
    take = house.take(corrected(unheard(), 3, Signal.TAKES_OWNERSHIP, line.line), 3, "corrected").transcript
    decide(house.library, line, "ines", agreed=True, take=take.id)
    house.be(TOM)
    app = SimulatorApp(house)
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        app.open_saved("told", where == "notes")
        await settled(pilot)
        if where == "notes":
            await press(pilot, "N")
        else:
            app.screen.query_one(MarkRow).focus()
        await press(pilot, "o")
        assert isinstance(app.screen, PracticeScreen)
    of = house.library.transcripts[-1].take_of
    assert of is not None
    assert (of.session, of.turn, of.why, of.by) == (take.id, 4, "corrected", "tom")


@pytest.mark.soak
@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_coach_accepts_a_line_and_a_corrected_take_is_there(size: tuple[int, int]) -> None:
    house = House(unheard(), INES)
    keep_mark(house.library, unheard(), mark(unheard(), 3, Signal.TAKES_OWNERSHIP, "deal with me", "tom"))
    screen = MissedScreen(house)
    async with Host(screen).run_test(size=size) as pilot:
        await settled(pilot)
        assert "! Tom: takes ownership" in seen(pilot)
        await pilot.press("a")
        await settled(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("n")
        await settled(pilot)
        assert "No line waits." in seen(pilot)
    ((heard, why),) = house.heard_anew
    assert heard is not None
    assert (why, heard.unheard, [s.signal for s in heard.signals]) == ("corrected", False, [Signal.TAKES_OWNERSHIP])
    (heeded,) = folder_of(house.library.entries("told"), "tom").of(Heeded)
    assert heeded.agreed
    assert heeded.take in {row.id for row in house.library.transcripts}
    (line,) = house.library.filed(LabelledLine)
    assert (line.has, line.name, line.by) == ((Signal.TAKES_OWNERSHIP,), "Marcus Reyes", "ines")


@pytest.mark.soak
async def test_a_coach_rejects_a_line_with_a_reason() -> None:
    house = House(unheard(), INES)
    async with Host(MissedScreen(house)).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "not understood" in seen(pilot)
        await ask(pilot, "r", "enter")
        assert folder_of(house.library.entries("told"), "tom").of(Heeded) == []
        await press(pilot, *"No", "escape")
        await ask(pilot, "r")
        assert "No" in seen(pilot)  # typed before, and not given
        await press(pilot, "enter")
        assert "No line waits." in seen(pilot)
    (heeded,) = folder_of(house.library.entries("told"), "tom").of(Heeded)
    assert (heeded.agreed, heeded.reason, heeded.turn) == (False, "No", 3)
    assert house.library.filed(LabelledLine) == []


@pytest.mark.soak
async def test_hostile_lines_are_text() -> None:
    async with Host(MissedScreen(House(unheard(HOSTILE), INES))).run_test(size=LARGE) as pilot:
        await settled(pilot)
        assert "[red]x[/red]␛[2J" in seen(pilot)
        await pilot.press("a")
        await settled(pilot)
        assert "[red]x[/red]␛[2J" in seen(pilot)
        assert "\x1b" not in seen(pilot)


async def test_the_debrief_says_that_feedback_came() -> None:
    house = ToldHouse([unheard()])
    house.library.file(INES)
    house.be(TOM)
    for n, turn in enumerate((1, 3)):
        note = {"id": f"n{n}", "by": "ines", "turn": turn, "note": NoteKind.GOOD, "text": "So."}
        house.library.add_entry("told", Note.model_validate(note))
    house.library.add_entry("told", Sent(by="ines"))
    async with Host(DebriefScreen(house, unheard())).run_test(size=SMALL) as pilot:
        await settled(pilot)
        assert "2 notes from Ines" in seen(pilot)
