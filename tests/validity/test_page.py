"""The validity page: what counts as reached, and how a figure is told; what is changed in a talk, and what is not."""

import pytest

from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.agreement import Estimate
from simulator.scoring.trust import Measured, Validity
from tests.validity.buying import WORTHLESS, _put_in
from tests.validity.disguises import DISGUISES, _as, _introduced
from tests.validity.figures import Figure, thinned
from tests.validity.leaving import leaves
from tests.validity.page import ROOT, page
from tests.validity.telling import SECTIONS

TALK = Transcript(
    id="t",
    turns=(
        Turn(speaker="customer", text="It's broken, and you know it."),
        Turn(speaker="trainee", text="I'm going to mend it. Is it the lid?"),
        Turn(speaker="customer", text="Yes. You see it?"),
        Turn(speaker="trainee", text="Because you said so, yes!"),
    ),
)


@pytest.mark.parametrize(
    ("found", "least", "expected"),
    [
        (Estimate(0.9, 0.85, 0.95), True, "yes"),
        (Estimate(0.9, 0.7, 0.95), True, "yes, not surely"),
        (Estimate(0.7, 0.6, 0.85), True, "no, not surely"),
        (Estimate(0.7, 0.6, 0.75), True, "no"),
        (Estimate(0.9), False, "no"),
        (Estimate(0.1), False, "yes"),
        (Estimate(None), True, ""),
    ],
)
def test_a_goal_is_reached_surely_or_by_the_figure_alone(found: Estimate, least: bool, expected: str) -> None:
    assert Figure("c", "on", 9, found, goal=0.8, least=least).reached == expected


def test_a_share_of_nothing_has_no_goal() -> None:
    rows = [(float(n), float(n * 7 % 11), float(n % 3), float(n % 4)) for n in range(60)]
    assert leaves("c", "on", rows, lambda row: [row]).goal is None
    close = [(a, a + (n % 2), c, d) for n, (a, _, c, d) in enumerate(rows)]
    assert leaves("c", "on", close, lambda row: [row]).goal is not None


def test_every_section_is_told_with_its_limits_and_no_name_of_this_machine() -> None:
    level = Measured(figure=0.5, low=0.2, high=0.7, n=64, against="what people said")
    figures = {s.key: [Figure(f"claim {s.key}", "on", 9, Estimate(0.7, 0.6, 0.75), goal=0.8)] for s in SECTIONS}
    text = page(figures, Validity(rubric="r" * 16, on="chats", overall=level, dimensions={}))
    assert text.count("What it does not show:") == len(SECTIONS)
    assert text.count("**no**") == len(SECTIONS)
    assert str(ROOT) not in text
    assert "untested" in text


def test_words_are_put_into_the_trainees_mouth_alone() -> None:
    for changed in _put_in(TALK, WORTHLESS["gush"][0], closing=False):
        assert [t.text for t in changed.turns if t.speaker == "customer"] == [TALK.turns[0].text, TALK.turns[2].text]
        assert changed != TALK


def test_every_disguise_changes_the_trainee_and_nobody_else() -> None:
    introduced = _introduced(TALK)
    for plainly, others in DISGUISES.values():
        for disguise in others:
            changed = _as(introduced, disguise)
            assert changed.turns[0] == TALK.turns[0]
            assert changed.turns[2] == TALK.turns[2]
        names = plainly("#NAME#") != "#NAME#"
        assert not names or _as(introduced, plainly).turns[1].text.startswith("Emily speaking. ")


def test_one_in_so_many_is_the_same_ones_again() -> None:
    assert thinned(range(40), 4) == thinned(range(40), 4)
    assert len(set(thinned(range(40), 4))) == 10
    assert thinned(range(3), 1) == [0, 1, 2]
