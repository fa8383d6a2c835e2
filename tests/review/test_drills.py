"""Drills come of what went wrong, are spaced until mastered, and say whether the new line did it."""

from datetime import date, timedelta

import pytest

from simulator.customer.moves import Ending
from simulator.practice.drilling import DRILLED
from simulator.practice.session import Session, Wrong
from simulator.practice.transcript import TakeOf, Transcript
from simulator.review.drilling import Outcome, outcome
from simulator.review.drills import Drill, Try, drill_at, drills_of, keep_new, of_the_day, set_drill
from simulator.review.takes import NoTake, branch
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.customers import shelf
from tests.practice.talking import LOCATED, WHEN, opened, session, told
from tests.review.test_takes import NOW
from tests.tui.fake_library import FakeLibrary

DAY = date(2026, 3, 2)
BAD = "Calm down please, you should have checked the tracking page yourself."


def drill(**more: object) -> Drill:
    return Drill.model_validate({"id": "s.1.tom", "who": "tom", "session": "s", "turn": 1, "since": DAY, **more})


def tried(days: dict[int, bool]) -> Drill:
    """Tried so many days after it was made, done or not."""
    found = drill()
    for n, done in days.items():
        found = found.tried(Try(session=f"t{n}", day=DAY + timedelta(n), done=done, why=""))
    return found


@pytest.mark.parametrize(
    ("days", "row", "due"),
    [
        ({}, 0, 0),
        ({0: True}, 1, 3),
        ({0: False}, 0, 1),
        ({0: True, 3: True}, 2, 10),
        ({0: True, 3: True, 10: True}, 3, 24),
        ({0: True, 3: True, 10: False}, 0, 11),
        ({0: True, 1: True, 2: True}, 1, 3),  # before its day it proves little
        ({0: True, 1: False}, 0, 2),
        ({0: True, 9: True}, 2, 16),  # late is not wrong
        ({0: True, 3: True, 10: True, 24: True}, 4, None),
        ({0: True, 3: True, 10: True, 24: False}, 0, 25),
    ],
)
def test_it_comes_again_later_and_later(days: dict[int, bool], row: int, due: int | None) -> None:
    found = tried(days)
    assert found.row == row
    assert found.due == (None if due is None else DAY + timedelta(due))
    assert found.mastered == (row >= 3)


def test_the_same_try_counts_once() -> None:
    one = Try(session="t", day=DAY, done=True, why="")
    assert drill().tried(one).tried(one).row == 1


def test_of_the_day_is_what_a_coach_set_and_then_the_longest_due() -> None:
    old, new, coachs = drill(id="old"), drill(id="new", since=DAY + timedelta(2)), drill(id="coach's", by="ines")
    later = drill(id="later", since=DAY + timedelta(9))
    assert of_the_day([new, later, old, coachs], DAY + timedelta(3)) == [coachs, old, new]


def marked(talk: Session) -> Scorecard:
    return score(talk.transcript, talk.customer, shelf().rubric())


async def went_wrong() -> Session:
    talk = await opened()
    for line in ("Hello, thank you for reaching out.", BAD, LOCATED, WHEN):
        if talk.ending is None:
            await told(talk.say(line))
    return talk


async def test_what_went_wrong_becomes_a_drill_and_what_went_well_does_not() -> None:
    talk = await went_wrong()
    card = marked(talk)
    made = drills_of(talk.transcript, talk.customer, card, "tom", DAY)
    assert 1 <= len(made) <= 3
    assert card.lead is not None
    assert made[0].turn == card.lead.turn
    worst = next(one for one in made if one.words == BAD)
    assert worst.checks
    assert worst.better
    assert worst.better != BAD
    assert worst.quality is not None
    assert WHEN not in [one.words for one in made]
    assert {one.due for one in made} == {DAY}


async def again(lines: tuple[str, ...]) -> Outcome:
    """The line in which he was blamed, said anew."""
    whole = await went_wrong()
    made = drills_of(whole.transcript, whole.customer, marked(whole), "tom", DAY)
    worst = next(one for one in made if one.words == BAD)
    of = TakeOf(session=whole.transcript.id, turn=worst.turn, by="tom", why="drill", drill=worst.id)
    take = session(whole.customer, transcript=branch(whole.transcript, worst.turn, of, "t", NOW))
    for line in lines:
        await told(take.say(line))
    found = outcome(worst, whole.transcript, None, take.transcript, marked(take), whole.customer)
    assert found is not None
    return found


async def test_a_better_line_does_it_and_says_what_changed() -> None:
    found = await again((f"That should not have happened, and it is on us. {LOCATED} {WHEN}",))
    assert found.done, found.why
    assert found.moved is not None
    assert found.moved > 0
    assert "better off than then" in found.why
    assert found.then[0].text == BAD
    assert [turn.speaker for turn in found.then] == ["trainee", "customer"]
    assert found.met


@pytest.mark.parametrize("line", [BAD, "ok", "You should calm down and look for it yourself."])
async def test_the_same_again_or_worse_does_not(line: str) -> None:
    found = await again((line,))
    assert not found.done, found.why
    assert found.why.startswith("Not yet")


async def test_where_nothing_was_said_there_is_nothing_to_judge() -> None:
    talk = await went_wrong()
    one = drill_at(talk.transcript, 3, "tom", DAY)
    short = talk.transcript.model_copy(update={"turns": talk.transcript.turns[:3]})
    assert outcome(one, talk.transcript, None, short, marked(talk), talk.customer) is None


async def test_a_drill_is_over_after_three_lines_also_when_it_was_broken_off() -> None:
    whole = (await went_wrong()).transcript
    of = TakeOf(session=whole.id, turn=1, by="tom", why="drill", drill="d")
    take = session(transcript=branch(whole, 1, of, "t", NOW))
    assert take.lines_left == DRILLED
    for line in ("One moment, please.", "I am looking it up.", LOCATED):
        assert take.ending is None
        await told(take.say(line))
    assert take.lines_left == 0
    assert take.ending is Ending.UNSETTLED
    assert take.transcript.events[-1].data["by"] == "drill"
    with pytest.raises(Wrong):
        await told(take.say("And another thing."))
    killed = take.transcript.model_copy(update={"ending": None, "events": ()})
    later = session(transcript=killed)
    assert not later.awaits_trainee
    await told(later.go_on())
    assert later.ending is Ending.UNSETTLED


async def test_other_takes_go_on_as_long_as_they_like() -> None:
    whole = (await went_wrong()).transcript
    take = session(transcript=branch(whole, 1, TakeOf(session=whole.id, turn=1), "t", NOW))
    assert take.lines_left is None
    for _ in range(DRILLED):
        await told(take.say("One moment, please."))
    assert take.ending is None


async def test_a_coach_drills_the_line_before_a_customers_turn_and_keeps_the_tries() -> None:
    whole = (await went_wrong()).transcript
    library = FakeLibrary()
    [made] = keep_new(library, [drill_at(whole, 3, "tom", DAY)])
    library.file(made.tried(Try(session="t", day=DAY, done=True, why="")))
    assert keep_new(library, [made])[0].tries
    coachs = drill_at(whole, 4, "tom", DAY, by="ines", says="Say what you know first.")
    assert coachs.id == made.id
    kept = set_drill(library, coachs)
    assert (kept.by, kept.says, kept.row) == ("ines", "Say what you know first.", 1)
    assert library.filed(Drill, "tom") == [kept]


async def test_there_is_no_drill_before_the_first_line_or_without_a_customer() -> None:
    whole = (await went_wrong()).transcript
    with pytest.raises(NoTake, match="no line of the trainee"):
        drill_at(whole, 0, "tom", DAY)
    foreign: Transcript = whole.model_copy(update={"persona": None})
    with pytest.raises(NoTake, match="not made here"):
        drill_at(foreign, 1, "tom", DAY)
