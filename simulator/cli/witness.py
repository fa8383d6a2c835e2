"""Scoring with a model heard as witness: one after the other, with what went wrong told on standard error."""

import asyncio
import sys
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.cli.editions import Edition
    from simulator.cli.house import House
    from simulator.llm.model import Model
    from simulator.practice.transcript import Transcript
    from simulator.scoring.scorecard import Scorecard


class Hearings:
    """Sessions scored with the model that the house has named; closes its connections at the end.

    Raises `ModelWrong` where none can be asked, and `PromptWrong`.
    """

    def __init__(self, house: "House") -> None:
        from simulator.llm.model import Limits
        from simulator.llm.witness import WITHIN, ModelWitness, WitnessPrompt
        from simulator.scoring.examining import Examiner

        self._house = house
        self._model = replace(_named(house), limits=Limits(whole=WITHIN))
        prompt = WitnessPrompt(house.shelf.prompts().get("witness.md", ""))
        self._examiner = Examiner(ModelWitness(self._model, prompt), prompt.foils)
        self._runner = asyncio.Runner()
        self._sessions = self._answered = self._void = self._moved = 0

    def __enter__(self) -> "Hearings":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._runner:
            self._runner.run(self._model.close())
        if kind is None:
            print(self.summary, file=sys.stderr)

    def score(self, transcript: "Transcript", edition: "Edition | None" = None) -> "Scorecard":
        """As `House.score`; where the model fails the code's own answers stand, and that is told."""
        from tqdm import tqdm

        from simulator.scoring.case import open_case

        case = open_case(transcript, self._house.customer_of(transcript))
        edition = edition or self._house.editions.of(transcript.versions)
        examined = self._runner.run(self._examiner.examine(case, edition.rubric))
        for sentence in examined.told:
            tqdm.write(f"{transcript.id}: {sentence}", file=sys.stderr)
        self._count(examined.card)
        return self._house.trusted(examined.card, edition)

    @property
    def summary(self) -> str:
        """What the model was worth, in a sentence."""
        return (
            f"{self._model.label} answered on {self._answered} checks of {self._sessions} sessions: "
            f"{self._moved} moved, {self._void} without an answer that counts."
        )

    def _count(self, card: "Scorecard") -> None:
        asked = [c for d in card.dimensions.values() for c in d.checks if c.answers]
        self._sessions += 1
        self._answered += len(asked)
        self._void += sum(any(a.by == "model" and a.met is None for a in c.answers) for c in asked)
        self._moved += sum(any(a.by == "code" and a.share != c.share for a in c.answers) for c in asked)


def _named(house: "House") -> "Model":
    """The model that is to testify. Raises `ModelWrong`."""
    from simulator.cli.models import NONE_SET
    from simulator.llm.model import ModelWrong

    model = house.models.named
    if model is None:
        raise ModelWrong(f"{NONE_SET} --judge none.")
    if model.missing:
        raise ModelWrong(model.missing)
    return model
