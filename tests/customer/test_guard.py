"""The guard, on lines of our own: what it must refuse, and the good lines that it must let through."""

from pathlib import Path

import pytest

from simulator.customer.guard import CRITICAL, FaultKind, GuardContext, check, check_line
from simulator.customer.voice import Brief, Line
from tests.customer.guard_measure import HELD, TUNED, Measured, context, labelled

CRITICAL_KINDS = [kind.value for kind in CRITICAL]


@pytest.fixture(scope="module", params=[TUNED, HELD], ids=["tuned", "held"])
def measured(request: pytest.FixtureRequest) -> Measured:
    files: tuple[Path, ...] = request.param
    return Measured(labelled(files))


# What was reached is kept, less what a line or two more or less make; lines that are held out are counted, not shown.
def test_a_good_line_is_hardly_ever_refused(measured: Measured) -> None:
    refused = measured.refused()
    assert refused.of >= 100
    assert refused.value < 0.02, refused


def test_a_bad_line_is_refused(measured: Measured) -> None:
    caught, critical = measured.caught(), measured.caught(*CRITICAL_KINDS)
    assert caught.of >= 100
    assert caught.value >= 0.88, caught
    assert critical.value >= 0.87, critical


def test_what_the_guard_was_tuned_on_it_knows() -> None:
    assert len(Measured(labelled(TUNED)).wrong()) <= 8


def test_a_third_of_the_lines_is_held_out() -> None:
    for bad in (False, True):
        tuned, held = (sum((item.fault is not None) == bad for item in labelled(file)) for file in (TUNED, HELD))
        assert tuned + held >= 230
        assert held >= 0.3 * (tuned + held)


@pytest.mark.parametrize("kind", FaultKind)
def test_every_kind_of_fault_is_among_the_lines(kind: FaultKind) -> None:
    assert kind.value in {item.fault for item in labelled(TUNED)}


def test_a_fault_says_what_and_why_and_was_not_shown() -> None:
    fault = check("I paid 499 dollars for that thing.", "", context("printer"))
    assert fault is not None
    assert (fault.kind, fault.words, fault.shown) == (FaultKind.INVENTS, "499", False)
    assert "499" in fault.why


def test_the_reason_for_a_leak_does_not_hold_the_secret() -> None:
    fault = check("My boss will have my head.", "", context("printer"))
    assert fault is not None
    assert fault.kind is FaultKind.LEAKS
    assert "boss" not in fault.why


def test_a_secret_that_the_trainee_named_himself_is_none() -> None:
    guarded = context("parcel")
    asked = Brief(**(vars(guarded.brief) | {"talk": (*guarded.brief.talk, Line("trainee", "Is it for a birthday?"))}))
    assert check("what if its a birthday", "", guarded) is not None
    assert check("what if its a birthday", "", GuardContext(asked, guarded.hidden)) is None


def test_a_line_runs_on_over_its_sentences() -> None:
    long = "and I have to say that it is not right " * 5
    assert check("Not right at all.", "", context("printer")) is None
    fault = check("Not right at all.", long, context("printer"))
    assert fault is not None
    assert fault.kind is FaultKind.RUNS_ON


def test_what_had_to_be_said_may_be_said_in_any_spelling() -> None:
    assert check_line("px2291", context("serial")) is None
    assert check_line("PX 2291, I think.", context("serial")) is None
    fault = check_line("It's on the back.", context("serial"))
    assert fault is not None
    assert "PX-2291" in fault.why


def test_a_key_is_not_found_inside_a_longer_number() -> None:
    fault = check_line("PX-22910.", context("serial"))
    assert fault is not None


def test_names_that_were_handed_over_may_be_named() -> None:
    guarded = context("printer")
    line = "I'll ask for Priya then."
    assert check(line, "", guarded) is not None
    assert check(line, "", GuardContext(guarded.brief, names=("Priya",))) is None


def test_a_hundred_thousand_characters_take_no_time_to_speak_of() -> None:
    for line in ("ha " * 33_000, "a" * 100_000, "(" * 100_000, "1-" * 50_000, "you said " * 11_000):
        assert check(line, "", context("printer")) is not None
