"""What is typed to narrow the library means what it looks like; who may look through what."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from simulator.practice.transcript import TakeOf, Transcript
from simulator.review.examples import Example
from simulator.review.library import LibraryFailed, Wanted
from simulator.review.narrowing import ANY, NotRead, SavedFilter, days_of, marks_of, session_for
from simulator.review.people import Person, Role, narrowed
from tests.tui.fake_library import FakeLibrary
from tests.tui.northline import WHEN

NOW = datetime(2026, 3, 18, 15, 30, tzinfo=timezone(timedelta(hours=1)))


def day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=NOW.tzinfo)


@pytest.mark.parametrize(
    ("typed", "lowest", "highest"),
    [
        ("", None, None),
        ("40-60", 40, 60),
        (" 40 – 60 ", 40, 60),
        ("40 to 60.5", 40, 60.5),
        ("40..60", 40, 60),
        ("-40", None, 40),
        ("80-", 80, None),
        ("<40", None, 40),
        (">= 80", 80, None),
        ("72", 71.5, 72.5),
    ],
)
def test_marks_are_read(typed: str, lowest: float | None, highest: float | None) -> None:
    assert marks_of(typed) == (lowest, highest)


@pytest.mark.parametrize("typed", ["high", "-", "40-60-80", "1234", "<"])
def test_what_is_no_range_of_marks_is_said(typed: str) -> None:
    with pytest.raises(NotRead, match="Type 40-60, <40 or >80"):
        marks_of(typed)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("", None, None),
        ("2026-01-05", day(2026, 1, 5), day(2026, 1, 6)),
        ("2026-1", day(2026, 1, 1), day(2026, 2, 1)),
        ("2025-12", day(2025, 12, 1), day(2026, 1, 1)),
        ("2025", day(2025, 1, 1), day(2026, 1, 1)),
        ("2026-01..2026-02-03", day(2026, 1, 1), day(2026, 2, 4)),
        ("..2025", None, day(2026, 1, 1)),
        ("2026-02 ..", day(2026, 2, 1), None),
        ("today", day(2026, 3, 18), None),
        ("Week", day(2026, 3, 12), None),
        ("3d", day(2026, 3, 16), None),
        ("2 weeks", day(2026, 3, 5), None),
    ],
)
def test_days_are_read(typed: str, since: datetime | None, until: datetime | None) -> None:
    assert days_of(typed, NOW) == (since, until)


@pytest.mark.parametrize("typed", ["yesterdays", "2026-13", "2026-02-30", "0000", "9999", "26-01-01", "a..b"])
def test_what_is_no_date_is_said(typed: str) -> None:
    with pytest.raises(NotRead, match="is no date"):
        days_of(typed, NOW)


def test_a_saved_filter_asks_for_what_it_says() -> None:
    filter = SavedFilter(id="f", name="low", text=" late ", persona="p", need=ANY, marks="<40", days="today")
    asked = filter.wanted(NOW)
    assert asked == Wanted(text="late", persona="p", in_need=True, highest=40, since=day(2026, 3, 18))
    one = filter.model_copy(update={"need": "dispute"})
    assert one.wanted(NOW) == replace(asked, need="dispute")
    assert filter.wanted(NOW + timedelta(days=1)).since == day(2026, 3, 19)


COACH, TRAINEE, NOBODY = (
    Person(id="i", name="Ines", role=Role.COACH),
    Person(id="t", name="Tom"),
    Person(id="me", name="You"),
)


@pytest.mark.parametrize(
    ("who", "known", "own"),
    [
        (COACH, [COACH, TRAINEE], None),
        (TRAINEE, [COACH, TRAINEE], "t"),
        (NOBODY, [COACH, TRAINEE], ""),
        (NOBODY, [], None),
        (TRAINEE, [], None),
    ],
)
def test_a_trainee_looks_through_his_own_sessions_and_the_examples(
    who: Person, known: list[Person], own: str | None
) -> None:
    wanted = Wanted(text="x", until=datetime(2026, 1, 1, tzinfo=UTC))
    seen = narrowed(wanted, who, known, iter(["e1"]))
    assert (seen.own, seen.besides) == (own, () if own is None else ("e1",))
    assert replace(seen, own=None, besides=()) == wanted


@pytest.mark.parametrize(
    ("session", "who", "may"),
    [
        ("hers", COACH, True),
        ("mine", TRAINEE, True),
        ("hers", TRAINEE, False),
        ("e1", TRAINEE, True),
        ("better", TRAINEE, True),
        ("nobodys", TRAINEE, False),
        ("nobodys", NOBODY, True),
        ("mine", NOBODY, False),
    ],
)
def test_a_session_is_opened_by_whoever_may_look_it_up_and_a_corrected_take_by_whose_line_it_corrects(
    session: str, who: Person, may: bool
) -> None:
    of = {"e1": TakeOf(session="hers", turn=0, why="take"), "better": TakeOf(session="mine", turn=0, why="corrected")}
    whose = {"hers": "u", "mine": "t", "nobodys": None, "e1": "c", "better": "c"}
    library = FakeLibrary([Transcript(id=id, trainee=one, take_of=of.get(id), turns=()) for id, one in whose.items()])
    for record in (COACH, TRAINEE, Example(id="e1", of="hers", turn=0, persona="p", situation="s", by="c", at=WHEN)):
        library.file(record)
    if may:
        assert session_for(library, who, session).id == session
    else:
        with pytest.raises(LibraryFailed, match="somebody else's"):
            session_for(library, who, session)
