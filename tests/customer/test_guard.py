"""The guard, on lines of our own: what it must refuse, and the good lines that it must let through."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.customer.guard import FaultKind, GuardContext, check, check_line
from simulator.customer.mind import Mood
from simulator.customer.moves import Ending, Move, MoveKind
from simulator.customer.persona import IdealSelf, Manner, Mix, Name, Persona, Register, Temperament
from simulator.customer.situation import Channel
from simulator.customer.voice import Brief, Line, Scene

LINES = Path(__file__).parent / "guard_lines.yaml"
NOW = datetime(2026, 3, 12, 14, tzinfo=UTC)  # a Thursday


@dataclass(frozen=True)
class Labelled:
    line: str
    talk: str
    fault: str | None
    whole: bool


@cache
def read() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(LINES.read_text())
    return loaded


def labelled() -> Iterator[Labelled]:
    for part in ("good", "bad"):
        for group in read()[part]:
            for line in group["lines"]:
                yield Labelled(line, group["in"], group.get("fault"), group.get("whole", False))


@cache
def context(talk: str) -> GuardContext:
    entry = read()["talks"][talk]
    entry = read()["talks"].get(entry.get("like"), {}) | entry
    scene = Scene(**(entry["scene"] | {"channel": Channel(entry["scene"]["channel"]), "now": NOW}))
    persona = Persona(
        id="one",
        name=Name(**entry["who"]),
        age=40,
        who="You run a small office.",
        mix=Mix(brief=1),
        temperament=Temperament(calm=30, trust=30, mattering=30, patience=60),
        ideal_self=IdealSelf(text="somebody decent"),
        manner=Manner(register=Register.PLAIN, words=entry["words"]),
        treatment="Quickly.",
        cues=("short",),
        book="any",
    )
    ending = Ending(entry["ending"]) if "ending" in entry else None
    brief = Brief(
        persona=persona,
        scene=scene,
        move=Move(kind=MoveKind(entry["move"]), mood=Mood(entry["mood"]), ending=ending),
        turn=2,
        seed=1,
        talk=tuple(Line(speaker, text) for line in entry["talk"] for speaker, text in line.items()),
        known=tuple(entry.get("known", ())),
        say=tuple(entry.get("say", ())),
        points=tuple(entry.get("points", ())),
        press=entry.get("press", ""),
        ask=entry.get("ask", ""),
        slots={"thing": "the thing"},
    )
    hidden = tuple((fact, key) for fact, key in entry.get("hidden", ()))
    return GuardContext(brief, hidden, tuple(tuple(keys) for keys in entry.get("must", ())))


def found(item: Labelled) -> str | None:
    fault = check_line(item.line, context(item.talk)) if item.whole else check(item.line, "", context(item.talk))
    return None if fault is None else fault.kind.value


def measure() -> tuple[list[tuple[Labelled, str | None]], list[tuple[Labelled, str | None]]]:
    """The good lines that were refused, and the bad ones that were not, or for another reason."""
    results = [(item, found(item)) for item in labelled()]
    return [r for r in results if r[0].fault is None and r[1]], [
        r for r in results if r[0].fault and r[1] != r[0].fault
    ]


def test_a_good_line_is_hardly_ever_refused() -> None:
    refused, _ = measure()
    good = [item for item in labelled() if item.fault is None]
    assert len(good) >= 100
    assert len(refused) / len(good) < 0.02, refused


def test_a_bad_line_is_refused_for_what_it_is() -> None:
    _, missed = measure()
    bad = [item for item in labelled() if item.fault]
    assert len(bad) >= 140
    assert len(missed) / len(bad) <= 0.03, missed


@pytest.mark.parametrize("kind", FaultKind)
def test_every_kind_of_fault_is_among_the_lines(kind: FaultKind) -> None:
    assert kind.value in {item.fault for item in labelled()}


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
