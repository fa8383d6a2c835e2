"""The lines by situation, and which of them the score takes for a thing that can never be."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.promises import judged
from simulator.scoring.talk import read
from tests.customers import customer

Kind = Literal["wrong", "right"]
Group = Literal["held", "tuned"]

FOLDER = Path(__file__).parent
SITUATIONS = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


@dataclass(frozen=True)
class Line:
    """A line that a trainee might say, whether it is ``wrong`` there, and whether the score found it so.

    No pattern may be fitted to the ``held`` lines. Of the first six of each, four were written before the patterns of
    the situation were read, by who then widened them, and two after they were widened: the two tell more. Those after
    them are every second one of ordinary lines that were written down before any was tried.
    """

    situation: str
    kind: Kind
    group: Group
    says: str
    found: bool


def lines_of(situation: str) -> Iterator[Line]:
    """Each line of the situation, said in answer to the customer's opening and with nothing done at the desk."""
    kinds: dict[Kind, dict[Group, list[str]]] = yaml.safe_load((FOLDER / f"{situation}.yaml").read_text("utf-8"))
    who = customer(situation=situation)
    for kind, groups in kinds.items():
        for group, lines in groups.items():
            for says in lines:
                turns = (Turn(speaker="customer", text="So what happens now?"), Turn(speaker="trainee", text=says))
                talk = read(Transcript(id=situation, turns=turns), who)
                yield Line(situation, kind, group, says, any(one.grave or one.guessed for one in judged(talk)))


def share_found(lines: list[Line], kind: Kind, group: Group) -> float:
    """The share, 0 to 1, of the lines of a kind and a group that were taken for untrue."""
    found = [line.found for line in lines if (line.kind, line.group) == (kind, group)]
    return sum(found) / len(found)
