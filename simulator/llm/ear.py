"""The ear of a language model: one call about one line, answered in a shape that was asked for, within a time."""

import asyncio
import re
from typing import Any

from simulator.customer.hearing import Context
from simulator.customer.hearing.beside import ASKED_OF_EARS, Claim, EarFailed
from simulator.llm.blocks import Blocks, PromptWrong
from simulator.llm.failures import failure
from simulator.llm.model import Model
from simulator.llm.prompts import Message
from simulator.llm.structured import Structured, first_json

WITHIN = 20.0
"""Seconds for the whole call; an answer about a line that is long past helps nobody."""
MOST_CLAIMS = 12
LONGEST = 600
"""Tokens of an answer; twelve claims with their words take fewer."""
_REMEMBERED = 400
"""Characters of the customer's last line that are shown beside the line."""
_BLOCKS = ("hearing", "line")
_FENCE = re.compile(r"<(/?\s*(?:line|before|think)[^>\n]{0,40})>?", re.IGNORECASE)

SHAPE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "heard": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "signal": {"type": "string", "enum": [signal.value for signal in ASKED_OF_EARS]},
                    "words": {"type": "string"},
                },
                "required": ["signal", "words"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["heard"],
    "additionalProperties": False,
}
"""The answer, as JSON Schema."""


class HearingPrompt:
    """The text of ``prompts/hearing.md``, ready for use. Raises `PromptWrong`, also where a signal is not explained."""

    def __init__(self, text: str) -> None:
        self._blocks = Blocks("prompts/hearing.md", text, _BLOCKS)
        self._always = self._blocks.render("hearing", {})
        untold = [signal.value for signal in ASKED_OF_EARS if f"- {signal.value}:" not in self._always]
        if untold:
            raise PromptWrong(f"prompts/hearing.md: does not say what '{untold[0]}' is")

    def messages(self, line: str, context: Context) -> list[Message]:
        """What is sent: what never changes, and the line, which cannot step out of its marks."""
        before = _fenced(context.asked)[-_REMEMBERED:]
        return [
            ("system", self._always),
            ("user", self._blocks.render("line", {"before": before, "line": _fenced(line)})),
        ]


class ModelEar:
    """Hears by a model. ``within``: seconds for a call."""

    def __init__(self, model: Model, prompt: HearingPrompt, within: float = WITHIN) -> None:
        self.model = model
        self._prompt = prompt
        self._within = within
        self._structured = Structured(model, "hearing", SHAPE, LONGEST)

    def __repr__(self) -> str:
        return f"ModelEar({self.model.label})"

    @property
    def name(self) -> str:
        """``provider:model``."""
        return self.model.label

    async def hear(self, line: str, context: Context) -> tuple[Claim, ...]:
        """What the model claims to hear. Raises `EarFailed`; cancelling it hangs up on the endpoint."""
        messages = self._prompt.messages(line, context)
        try:
            async with asyncio.timeout(self._within):
                text = await self._structured.ask(messages)
        except EarFailed:
            raise
        except Exception as error:  # noqa: BLE001  each provider's package raises types of its own
            found = failure(error, self.model, spoken=False)
            slow = found.kind == "slow"
            why = f"{self.model.label} did not say in time what it heard." if slow else found.message
        else:
            return claims(text, self.model.host)
        # outside the except: what the library said must not hang on to the error, it may quote a key
        raise EarFailed(why)


def claims(text: str, host: str) -> tuple[Claim, ...]:
    """The claims in a model's answer: the first JSON object or list in it, whatever stands around. Raises `EarFailed`.

    What is in it and is no claim is left out; whether a claim is true is not looked at here.
    """
    found = first_json(text)
    if isinstance(found, dict):
        found = found.get("heard")
    if not isinstance(found, list):
        raise EarFailed(f"What the model at {host} says it heard could not be read.")
    pairs = ((one.get("signal"), one.get("words")) for one in found[:MOST_CLAIMS] if isinstance(one, dict))
    return tuple(Claim(signal, words) for signal, words in pairs if isinstance(signal, str) and isinstance(words, str))


def _fenced(text: str) -> str:
    return _FENCE.sub(r"‹\1›", text).strip()
