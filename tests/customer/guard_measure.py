"""Measures the guard on labelled lines: what it refuses of the bad ones, and what of the good, with 95 % intervals.

``python -m tests.customer.guard_measure`` counts the lines tuned on and those held out, and prints what went wrong
among the former; ``--played`` also lets it listen to the book's own lines in scripted sessions, all of which are good.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

import yaml

from simulator.customer.answering import first_state
from simulator.customer.briefing import brief_of, guard_of
from simulator.customer.guard import CRITICAL, FaultKind, GuardContext, check, check_line
from simulator.customer.mind import Mood
from simulator.customer.moves import Ending, Move, MoveKind
from simulator.customer.persona import IdealSelf, Manner, Mix, Name, Persona, Register, Temperament
from simulator.customer.situation import Channel
from simulator.customer.voice import Brief, Line, Scene
from tests.customers import customer

HERE = Path(__file__).parent
TUNED = (HERE / "guard_lines.yaml", HERE / "guard_lines_again.yaml")
HELD = (HERE / "guard_held.yaml", HERE / "guard_held_again.yaml")
NOW = datetime(2026, 3, 12, 14, tzinfo=UTC)  # a Thursday
Z = 1.96
_ENDS = re.compile(r"(?<=[.!?…])([\"”’)]*)\s+|()\n+")
"""Where a line is cut before the guard hears it, as in a session."""


@dataclass(frozen=True)
class Labelled:
    """A line, the talk in which it is said, and its fault (None for a good one)."""

    line: str
    talk: str
    fault: str | None
    whole: bool
    file: Path

    def found(self) -> str | None:
        """The fault that the guard finds."""
        around = context(self.talk, self.file)
        shown = ""
        for sentence in _ENDS.sub(lambda end: (end[1] or "") + "\n", self.line).splitlines():
            if fault := check(sentence, shown, around):
                return fault.kind.value
            shown = f"{shown} {sentence}".strip()
        fault = check_line(self.line, around) if self.whole else None
        return None if fault is None else fault.kind.value


@cache
def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return loaded


def labelled(files: Iterable[Path]) -> Iterator[Labelled]:
    """All lines of these files."""
    for file in files:
        for part in ("good", "bad"):
            for group in read(file)[part]:
                for line in group["lines"]:
                    yield Labelled(line, group["in"], group.get("fault"), group.get("whole", False), file)


@cache
def context(talk: str, file: Path = TUNED[0]) -> GuardContext:
    """What a line of this talk is held against."""
    talks = read(file)["talks"]
    entry = talks[talk]
    entry = talks.get(entry.get("like"), {}) | entry
    return _shipped(entry) if "persona" in entry else _own(entry)


def _move(entry: dict[str, Any]) -> Move:
    return Move(
        kind=MoveKind(entry["move"]),
        mood=Mood(entry["mood"]),
        ending=Ending(entry["ending"]) if "ending" in entry else None,
        facts=tuple(entry.get("facts", ())),
        need=entry.get("need"),
        question=entry.get("question"),
    )


def _talk(entry: dict[str, Any]) -> tuple[Line, ...]:
    return tuple(Line(speaker, text) for line in entry["talk"] for speaker, text in line.items())


def _shipped(entry: dict[str, Any]) -> GuardContext:
    """A talk of a persona in a situation, both as they are shipped: nothing is hidden that the session would not."""
    who = customer(entry["persona"], entry["situation"])
    disclosed = (*entry["disclosed"], *entry.get("facts", ()))
    state = first_state(who).model_copy(update={"disclosed": disclosed, "turn": 2})
    return guard_of(who, state, brief_of(who, state, _move(entry), _talk(entry), frozenset()))


def _own(entry: dict[str, Any]) -> GuardContext:
    """A talk that says itself what is known and what is hidden."""
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
    brief = Brief(
        persona=persona,
        scene=Scene(**(entry["scene"] | {"channel": Channel(entry["scene"]["channel"]), "now": NOW})),
        move=_move(entry),
        turn=2,
        seed=1,
        talk=_talk(entry),
        known=tuple(entry.get("known", ())),
        say=tuple(entry.get("say", ())),
        points=tuple(entry.get("points", ())),
        press=entry.get("press", ""),
        ask=entry.get("ask", ""),
        slots={"thing": "the thing"},
    )
    hidden = tuple((fact, key) for fact, key in entry.get("hidden", ()))
    return GuardContext(brief, hidden, tuple(tuple(keys) for keys in entry.get("must", ())))


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        return self.hits / self.of if self.of else 1.0

    def interval(self) -> tuple[float, float]:
        """Between which shares the true one lies, nineteen times in twenty (Wilson)."""
        if not self.of:
            return 0.0, 1.0
        p, n = self.value, self.of
        middle, reach = p + Z * Z / (2 * n), Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        return max(0.0, (middle - reach) / (1 + Z * Z / n)), min(1.0, (middle + reach) / (1 + Z * Z / n))

    def __str__(self) -> str:
        low, high = self.interval()
        return f"{self.value:6.3f} [{low:.2f}-{high:.2f}] {self.hits:>3}/{self.of:<3}"


class Measured:
    """The guard's findings on some lines. A bad line that was refused was caught, for whatever reason."""

    def __init__(self, lines: Iterable[Labelled]) -> None:
        self.results = [(item, item.found()) for item in lines]

    def refused(self, kind: str | None = None) -> Share:
        """The good lines that were refused, for this fault or for any."""
        good = [found for item, found in self.results if item.fault is None]
        return Share(sum(found is not None and kind in (None, found) for found in good), len(good))

    def caught(self, *kinds: str) -> Share:
        """The bad lines of these kinds (of all, if none is named) that were refused."""
        bad = [found for item, found in self.results if item.fault and (not kinds or item.fault in kinds)]
        return Share(sum(found is not None for found in bad), len(bad))

    def named(self, kind: str) -> Share:
        """Those of them that were refused for what they are."""
        bad = [found for item, found in self.results if item.fault == kind]
        return Share(sum(found == kind for found in bad), len(bad))

    def precise(self, kind: str) -> Share:
        """The lines refused for this fault that are bad at all."""
        lines = [item for item, found in self.results if found == kind]
        return Share(sum(item.fault is not None for item in lines), len(lines))

    def wrong(self) -> list[tuple[Labelled, str | None]]:
        """Good lines that were refused, and bad ones that were not."""
        return [(item, found) for item, found in self.results if (item.fault is None) != (found is None)]


def played(count: int) -> tuple[Share, Counter[tuple[str, str, str]]]:
    """The book's own lines in scripted sessions, listened to as if a model had spoken them: how many were refused."""
    import asyncio

    from tests.customer.guard_played import sessions

    lines = 0
    refused: Counter[tuple[str, str, str]] = Counter()
    for heard in asyncio.run(sessions(count)):
        lines += heard.lines
        refused.update(heard.refused)
    return Share(sum(refused.values()), lines), refused


def _print(title: str, measured: Measured) -> None:
    print(f"\n{title}: {measured.refused().of} good, {measured.caught().of} bad")
    print(f"{'':<20} {'caught (recall)':<27} {'named so':<27} {'precision':<27} good refused for it")
    for kind in FaultKind:
        star = "*" if kind in CRITICAL else " "
        name = kind.value
        row = (measured.caught(name), measured.named(name), measured.precise(name), measured.refused(name))
        print(f"{name + star:<20} " + " ".join(f"{share!s:<27}" for share in row))
    print(f"{'all':<20} {measured.caught()!s:<27} {'':<27} {'':<27} {measured.refused()}")
    print(f"{'critical (*)':<20} {measured.caught(*(k.value for k in CRITICAL))}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--played", type=int, default=0, metavar="N", help="N seeds of scripted sessions as well")
    args = parser.parse_args()
    tuned = Measured(labelled(TUNED))
    _print("tuned on", tuned)
    for item, found in tuned.wrong():
        print(f"  {item.fault or 'good'} -> {found or 'passed'}: {item.line!r} ({item.talk})")
    _print("held out", Measured(labelled(HELD)))
    for file in HELD:
        print(f"{file.name}: {Measured(labelled([file])).caught(*(k.value for k in CRITICAL))} of the critical ones")
    if args.played:
        share, refused = played(args.played)
        print(f"\nthe book's own lines, refused: {share}")
        for (kind, words, line), n in refused.most_common(60):
            print(f"  {n:>3} {kind} {words!r}: {line!r}")


if __name__ == "__main__":
    main()
