"""A language model as witness: one call about one check of one talk, answered with a quotation, within a time."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import Any

from simulator.llm.blocks import Blocks, PromptWrong
from simulator.llm.failures import failure
from simulator.llm.model import Model
from simulator.llm.prompts import Message
from simulator.llm.structured import Structured, first_json
from simulator.llm.trying import TryAgain, tries
from simulator.scoring.masking import MASKS
from simulator.scoring.seen import SeenLine
from simulator.scoring.testimony import Question, Testimony, WitnessFailed

WITHIN = 120.0
"""Seconds for one call. Nobody is waiting at the screen, and a model on one's own machine reads a talk slowly."""
LONGEST = 200
"""Tokens of an answer; a sentence and a yes take fewer."""
_BLOCKS = ("witness", "talk", "question", "foils")
_FENCE = re.compile(r"<(/?\s*(?:talk|think)[^>\n]{0,40})>?", re.IGNORECASE)
_ANSWERS = {"yes": True, "no": False}
_OF_THIS_REQUEST = (400, 413, 422)
"""Refusals of what was sent, as of a talk that is too long for the model; the next may well be taken."""

SHAPE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "line": {"type": "integer"},
        "words": {"type": "string"},
        "answer": {"type": "string", "enum": list(_ANSWERS)},
    },
    "required": ["line", "words", "answer"],
    "additionalProperties": False,
}
"""The answer, as JSON Schema; the words come before the yes that they have to carry."""


class WitnessPrompt:
    """The text of ``prompts/witness.md``, ready for use. Raises `PromptWrong`."""

    def __init__(self, text: str) -> None:
        self._blocks = Blocks("prompts/witness.md", text, _BLOCKS)
        self._always = self._blocks.render("witness", {})
        self.foils = tuple(filter(None, map(str.strip, self._blocks.render("foils", {}).splitlines())))
        if not self.foils:
            raise PromptWrong("prompts/witness.md: foils: there is none, so nothing shows who says yes to everything")

    def messages(self, question: Question, lines: Sequence[SeenLine], asking: int) -> list[Message]:
        """What is sent: what never changes, then the talk, which cannot step out of its marks, then the check."""
        shown = [{"who": MASKS[line.side], "text": _fenced(line.text)} for line in lines]
        known: dict[str, object] = {
            "asking": asking,
            "statement": question.statement,
            "good": question.good,
            "bad": question.bad,
            "who": MASKS[question.side],
        }
        talk, asked = self._blocks.render("talk", {"lines": shown}), self._blocks.render("question", known)
        return [("system", self._always), ("user", f"{talk}\n\n{asked}")]


class ModelWitness:
    """Testifies by a model. ``within``: seconds for a call; ``sleep`` and ``jitter`` are there to be seen in tests."""

    def __init__(
        self,
        model: Model,
        prompt: WitnessPrompt,
        within: float = WITHIN,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] | None = None,
    ) -> None:
        self.model = model
        self._prompt = prompt
        self._within = within
        self._sleep = sleep
        self._jitter = jitter or Random().random
        self._structured = Structured(model, "testimony", SHAPE, LONGEST)

    def __repr__(self) -> str:
        return f"ModelWitness({self.model.label})"

    @property
    def name(self) -> str:
        """``provider:model``."""
        return self.model.label

    async def testify(self, question: Question, lines: Sequence[SeenLine], asking: int) -> Testimony:
        """What the model says, tried again where that may help. Raises `WitnessFailed`."""
        messages = self._prompt.messages(question, lines, asking)
        try:
            async for attempt in tries(self.model.limits, self._sleep, self._jitter):
                with attempt:
                    return answered(await self._attempt(messages, asking), self.model.host)
        except TryAgain as error:
            last = error.failure.message
        raise WitnessFailed(last)

    async def _attempt(self, messages: list[Message], asking: int) -> str:
        try:
            async with asyncio.timeout(self._within):
                return await self._structured.ask(messages, seed=asking + 1)
        except Exception as error:  # noqa: BLE001  each provider's package raises types of its own
            found = failure(error, self.model, spoken=False)
            lasting = found.kind == "refused" and getattr(error, "status_code", None) not in _OF_THIS_REQUEST
            slow = f"{self.model.label} did not testify in time."
        # outside the except: what the library said must not hang on to the error, it may quote a key
        if found.again:
            raise TryAgain(found)
        raise WitnessFailed(slow if found.kind == "slow" else found.message, lasting=lasting)


def answered(text: str, host: str) -> Testimony:
    """The testimony in a model's answer, whatever stands around it. Raises `WitnessFailed`.

    Whether it is true is not looked at here.
    """
    found = first_json(text)
    if isinstance(found, dict):
        answer = _ANSWERS.get(str(found.get("answer")).strip().lower())
        line, words = found.get("line"), found.get("words")
        if answer is not None and isinstance(words, str):
            return Testimony(answer, line if isinstance(line, int) else None, words)
    raise WitnessFailed(f"What the model at {host} testified could not be read.")


def _fenced(text: str) -> str:
    """On one line, so that nothing in it looks like the next one."""
    return " ".join(_FENCE.sub(r"‹\1›", text).split())
