"""An answer in a shape that was asked for, and the JSON in it, whatever the model wrote around it."""

import json
import re
from itertools import islice
from typing import Any

from simulator.llm.model import Model
from simulator.llm.prompts import Message

_JSON = re.compile(r"\{\s*\"|\[\s*[\]{]")
_MOST_TRIES = 8
_LONGEST_TEXT = 20_000
_REASONING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.IGNORECASE | re.DOTALL)


class Structured:
    """Asks a model for answers in one shape (JSON Schema, by ``name``), of ``longest`` tokens at most."""

    def __init__(self, model: Model, name: str, shape: dict[str, Any], longest: int) -> None:
        self._model = model
        self._shape = {"name": name, "strict": True, "schema": shape}
        self._longest = longest
        self._plain = False

    async def ask(self, messages: list[Message], seed: int = 1) -> str:
        """The answer as text. An endpoint that refuses the shape, or a temperature, is asked without, from then on.

        Raises what the model's library raises.
        """
        chat = await self._model.chat()
        try:
            answer = await chat.ainvoke(messages, **self._options(seed))
        except Exception as error:  # each provider's package raises types of its own
            if self._plain or getattr(error, "status_code", None) not in (400, 422):
                raise
            self._plain = True
        else:
            return str(answer.text)
        return str((await chat.ainvoke(messages)).text)

    def _options(self, seed: int) -> dict[str, Any]:
        if self._plain or not self._model.speaks_openai:
            return {}
        shape = {"response_format": {"type": "json_schema", "json_schema": self._shape}}
        return self._model.exact(self._longest) | {"seed": seed} | shape


def first_json(text: str) -> object:
    """The first object, or list of objects, that can be read, outside of any reasoning; None if there is none.

    What looks like one is tried a few times only.
    """
    plain = _REASONING.sub("", text[:_LONGEST_TEXT])
    decoder = json.JSONDecoder()
    for begins in islice(_JSON.finditer(plain), _MOST_TRIES):
        try:
            return decoder.raw_decode(plain, begins.start())[0]
        except (ValueError, RecursionError):
            continue
    return None
