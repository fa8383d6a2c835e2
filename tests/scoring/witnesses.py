"""Witnesses made up for these tests, and a rubric in which some checks may be asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from simulator.customer.signals import Heard
from simulator.scoring.case import Case, open_case
from simulator.scoring.rubric import Rubric
from simulator.scoring.seen import SeenLine
from simulator.scoring.testimony import Question, Testimony, WitnessFailed
from tests.scoring.made import customer, rubric, transcript

ASKED = {
    "treatment.took_up": "trainee",
    "ideal_self.acknowledged": "trainee",
    "ideal_self.himself_again": "customer",
    "ownership.owned": "trainee",
    "clarity.next_step": "trainee",
}
NO = Testimony(False, 0, "")
FOIL = "The agent recited a poem to the customer."
Says = Callable[[Question, Sequence[SeenLine], int], Testimony]


def asking(**asked: str) -> Rubric:
    """The rubric, in which only these checks (``dimension__name``) may be asked; by default those of `ASKED`."""
    wanted = {name.replace("__", "."): side for name, side in asked.items()} or ASKED
    raw = rubric().model_dump(mode="json")
    for check in raw["checks"]:
        check["ask"] = wanted.get(check["id"])
    return Rubric.model_validate(raw)


def case(*lines: str, known: bool = False, deaf: bool = False) -> Case:
    """``deaf``: nothing was heard in the trainee's lines."""
    made = transcript(*lines)
    if deaf:
        none = [t.model_copy(update={"heard": Heard(wordcount=len(t.text.split()))}) for t in made.turns]
        both = zip(made.turns, none, strict=True)
        made = made.model_copy(update={"turns": tuple(n if t.speaker == "trainee" else t for t, n in both)})
    return open_case(made, customer() if known else None)


def yes(words: str, line: int | None = None) -> Testimony:
    return Testimony(True, line, words)


@dataclass
class Scripted:
    """Says no unless told otherwise, and remembers what it was asked; ``fails`` come first."""

    says: Says = lambda question, lines, asking: NO
    fails: list[WitnessFailed] = field(default_factory=list)
    asked: list[tuple[str, int]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    name: str = "made:up"

    async def testify(self, question: Question, lines: Sequence[SeenLine], asking: int) -> Testimony:
        self.asked.append((question.check, asking))
        self.shown.append("\n".join(f"{line.side}: {line.text}" for line in lines))
        if self.fails:
            raise self.fails.pop(0)
        return self.says(question, lines, asking)


def only(check: str, *answers: Testimony) -> Scripted:
    """Answers one check, one asking after the other, and says no to everything else."""
    return Scripted(lambda question, lines, asking: answers[asking] if question.check == check else NO)
