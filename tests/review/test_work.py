"""Set work: whose it is, when it is done, and seeds that cannot be passed on; and help that shrinks with mastery."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from simulator.customer.moves import Ending
from simulator.practice.hints import budget
from simulator.practice.transcript import EventKind, Mode, SessionEvent, TakeOf, Transcript
from simulator.review.library import LibraryFailed, SessionRow, Wanted
from simulator.review.mastery import mastered
from simulator.review.people import Person, Role, new_person
from simulator.review.work import POOL, Assignment, Pool, State, as_it_stands, begun, drawn, set_work, still_due
from simulator.scoring.scorecard import Outcomes, Scorecard
from tests.tui.fake_library import FakeLibrary

DAY = date(2026, 3, 2)
OUTCOMES = Outcomes(settled=1, loyalty=1, satisfaction=1, effort=0, left=0)


class Library(FakeLibrary):
    """Keeps scores, too; sessions have the marks that it is given."""

    def __init__(self, transcripts: list[Transcript] | None = None, overall: dict[str, float] | None = None) -> None:
        super().__init__(transcripts)
        self.cards: dict[str, Scorecard] = {}
        self.overall = overall or {}

    def keep_score(self, card: Scorecard, counts: float | None = None) -> None:
        del counts
        self.cards[card.id] = card

    def score_of(self, session: str) -> Scorecard | None:
        return self.cards.get(session)

    def find(self, wanted: Wanted) -> list[SessionRow]:
        rows = [replace(row, overall=self.overall.get(row.id)) for row in super().find(wanted)]
        return [row for row in rows if wanted.lowest is None or (row.overall or 0) >= wanted.lowest]


def work(who: str = "tom", mode: Mode = Mode.ASSESSMENT, days: int = 7, **more: object) -> Assignment:
    data = {"who": who, "by": "ines", "persona": "impatient", "situation": "late-parcel", "mode": mode, "since": DAY}
    return Assignment.model_validate({**data, "due": DAY + timedelta(days), **more})


def talk(id: str, ending: Ending = Ending.SETTLED, **more: object) -> Transcript:
    head = {"persona": "impatient", "situation": "late-parcel", "mode": Mode.PRACTICE, "trainee": "tom"}
    return Transcript.model_validate({"id": id, "ending": ending, "turns": (), **head, **more})


def test_nobody_gets_the_seed_of_another_while_there_are_others() -> None:
    library, chance = Library(), Random(5)
    given = [set_work(library, work(who=f"t{n}"), chance) for n in range(POOL)]
    assert len({one.seed for one in given}) == POOL
    once_more = set_work(library, work(who="late"), chance)
    assert once_more.seed in {one.seed for one in given}
    assert set_work(library, work(who="t0"), chance).seed != given[0].seed
    [pool] = library.filed(Pool)
    assert [one.seed for one in given] == list(pool.seeds)


def test_two_customers_have_pools_of_their_own_and_chance_makes_them() -> None:
    one, other = Library(), Library()
    assert set_work(one, work(), Random(1)).seed != set_work(other, work(), Random(2)).seed
    set_work(one, work(situation="outage"), Random(1))
    assert {pool.id for pool in one.filed(Pool)} == {"impatient.late-parcel", "impatient.outage"}
    assert set_work(one, work(mode=Mode.PRACTICE), Random(1)).seed is None


def test_whoever_had_all_of_the_pool_has_the_rarest_again() -> None:
    had = [work(seed=1), work(seed=2), work(who="eve", seed=1)]
    assert drawn((1, 2), had, "tom") == 2
    assert drawn((1, 2), [*had, work(who="eve", seed=2), work(who="ada", seed=2)], "tom") == 1


def state(library: Library, today: date = DAY) -> State:
    return as_it_stands(library, "tom", today)[0].state


def test_work_is_done_when_its_session_has_ended_and_was_scored() -> None:
    library = Library()
    one = set_work(library, work(), Random(1))
    assert state(library) is State.OPEN
    assert state(library, one.due) is State.OPEN
    assert state(library, one.due + timedelta(1)) is State.OVERDUE
    begun(library, one.id, "s")
    assert state(library) is State.OPEN  # not a word was said
    library.transcripts = [talk("s", Ending.UNFINISHED)]
    assert state(library) is State.BEGUN
    library.transcripts = [talk("s")]
    assert state(library) is State.ENDED
    library.keep_score(Scorecard(id="s", overall=71, fair=True, dimensions={}, outcomes=OUTCOMES, turns=(), lead=None))
    [found] = as_it_stands(library, "tom", DAY)
    assert (found.state, found.mark) == (State.DONE, 71)
    assert still_due(library, "tom", DAY) == []
    library.transcripts = []  # deleted: it was done all the same
    assert state(library) is State.DONE


def test_what_is_due_first_stands_first_and_is_ones_own() -> None:
    library = Library()
    for days, who in ((9, "tom"), (2, "tom"), (1, "eve")):
        set_work(library, work(who, days=days), Random(1))
    assert [one.assignment.due for one in still_due(library, "tom", DAY)] == [DAY + timedelta(n) for n in (2, 9)]
    assert len(as_it_stands(library, None, DAY)) == 3


def test_a_library_that_fails_says_so() -> None:
    class Torn(Library):
        def score_of(self, session: str) -> Scorecard | None:
            raise LibraryFailed("torn")

    library = Torn([talk("s")])
    begun(library, set_work(library, work(), Random(1)).id, "s")
    with pytest.raises(LibraryFailed):
        as_it_stands(library, "tom", DAY)


HINT = SessionEvent(after_turn=0, kind=EventKind.HINT)


@pytest.mark.parametrize(
    ("talks", "marks", "times"),
    [
        ([talk("a"), talk("b")], {"a": 80, "b": 95}, 2),
        ([talk("a"), talk("b")], {"a": 79, "b": 95}, 1),
        ([talk("a", events=(HINT,)), talk("b")], {"a": 90, "b": 95}, 1),
        ([talk("a", mode=Mode.GUIDED)], {"a": 90}, 0),
        ([talk("a", trainee="eve"), talk("b", situation="outage")], {"a": 90, "b": 90}, 0),
        ([talk("a", take_of=TakeOf(session="b", turn=1))], {"a": 90}, 0),
        ([talk(str(n)) for n in range(9)], {str(n): 90 for n in range(9)}, 3),
    ],
)
def test_mastered_is_what_was_done_well_and_unaided(
    talks: list[Transcript], marks: dict[str, float], times: int
) -> None:
    assert mastered(Library(talks, marks), "tom", "impatient", "late-parcel") == times


def test_help_shrinks_with_mastery_and_never_to_nothing() -> None:
    assert [budget(Mode.PRACTICE, times) for times in range(5)] == [6, 4, 2, 1, 1]
    assert budget(Mode.GUIDED, 3) is None
    assert budget(Mode.ASSESSMENT, 0) == 0


def test_a_profile_has_an_id_that_reads_like_its_name_and_is_nobody_elses() -> None:
    ines = new_person("  Inês  de Sá ", Role.COACH, [])
    assert (ines.name, ines.coaches) == ("Inês de Sá", True)
    assert new_person("Tom", Role.TRAINEE, [Person(id="tom", name="Tom")]).id == "tom-2"
    assert new_person("Me", Role.TRAINEE, []).id == "me-2"
    assert new_person("李", Role.TRAINEE, []).id == "person"
