"""No dead knobs: every number and setting in every persona, situation and in the rules is moved, and something changes.

What changes is what the customer feels, does or says, or what the desk answers; a few settings that no rule should read
(`tests.knobs.telling`) show in what a model's voice is told (a customer's age is for it alone), in the briefing or in
the marks.
"""

from functools import cache
from random import Random

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.persona import Persona
from simulator.customer.rules import Rules
from simulator.customer.signals import Signal
from simulator.customer.situation import Situation
from tests.customers import shelf
from tests.knobs.checking import File, files, heard, knobs_in
from tests.knobs.finding import Knob, kinds_in
from tests.knobs.lines import LINES

KINDS = list(dict.fromkeys(kind for shape in (Rules, Persona, Situation) for kind in kinds_in(shape)))

NOT_YET = frozenset({"FollowUp.kept", "FollowUp.broken"})
"""Kinds that may be in no file: a second contact is not there in every set of situations."""

COSTLY = frozenset({"Fact.price", "Manner.spells_out", "Bounds.loss"})
"""Kinds that take seconds to be heard, since what shows them is found by trying; only in the soak."""


@cache
def written() -> dict[str, list[tuple[File, Knob]]]:
    """All knobs of all files, by kind."""
    found: dict[str, list[tuple[File, Knob]]] = {}
    for file in files():
        for knob in knobs_in(file):
            found.setdefault(knob.kind, []).append((file, knob))
    return found


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in COSTLY])
def test_one_knob_of_each_kind_is_heard_when_it_is_moved(kind: str) -> None:
    if kind in NOT_YET and kind not in written():
        pytest.skip("no file has one yet")
    file, knob = Random(kind).choice(written()[kind])
    assert heard(file, knob), f"{file} {knob} does nothing"


def test_each_kind_of_knob_is_in_some_file() -> None:
    assert set(KINDS) - NOT_YET <= set(written()) <= set(KINDS)


@pytest.mark.soak
@pytest.mark.parametrize("file", files(), ids=" ".join)
def test_every_knob_is_heard_when_it_is_moved(file: File) -> None:
    dead = [str(knob) for knob in knobs_in(file) if not heard(file, knob)]
    assert dead == []


def test_each_signal_that_a_rule_is_for_has_lines() -> None:
    assert set(LINES) == set(shelf().rules().signals)


@pytest.mark.parametrize("signal", [s for s in LINES if s not in (Signal.ANSWERS_QUESTION, Signal.IGNORES_QUESTION)])
def test_the_lines_are_heard_as_what_they_are_for(signal: Signal) -> None:
    talk = Context(
        first="Robin",
        last="Vale",
        asked="Will it come this week?",
        customer=("My parcel is late and nobody called me back.",),
    )
    for line in LINES[signal]:
        assert hear(line.replace("{title} {last}", "Ms Vale"), talk).has(signal), line
