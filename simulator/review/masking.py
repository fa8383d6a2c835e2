"""Takes personal data out of a session: the same placeholder for the same thing wherever it stands."""

import re
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel

from simulator.practice.transcript import Transcript
from simulator.review.naming import SIDES
from simulator.review.personal import KINDS, looks, names_in, numbers_in

M = TypeVar("M", bound=BaseModel)
_THINGS = frozenset({
    "id", "at", "started", "ended", "persona", "situation", "seed", "speaker", "kind", "move", "mode", "voice",
    "ending", "versions", "session", "signal", "rule", "part", "said", "lines", "state", "to", "take", "drill",
    "rubric", "model", "visibility", "decision", "note", "about", "check", "answers", "ear", "round",
})  # fmt: skip
"""Keys of what is called by ids, hashes and names of the program's own, and is no text of anybody."""
_PEOPLE = frozenset({"by", "trainee"})
_TELLING = {
    "author_id": "name", "user_id": "name", "customer_id": "name", "customer_name": "name", "agent_name": "name",
    "first_name": "name", "last_name": "name", "email": "e-mail", "phone": "phone", "address": "address",
    "order_id": "order number",
}  # fmt: skip
"""Keys of other tools whose values are personal whatever they look like."""
_ORDINARY = frozenset({
    "will", "mark", "grace", "hope", "may", "rose", "bill", "chance", "art", "frank", "jack", "summer", "page",
    "bell", "young", "long", "day", "price", "wood", "love", "brown", "green", "white", "black", "gray",
    "grey", "cook", "baker", "best", "good", "sunny", "miles", "dean", "rich", "pat",
})  # fmt: skip
"""Names that are words as well: masked only where they are written with a capital."""


class Masking:
    """What was found so far, and its placeholders. One of these for an export keeps them the same in all of it."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, int]] = {kind: {} for kind in (*KINDS, "person")}
        self._tokens: dict[str, str] = {}
        self._words: re.Pattern[str] | None = None

    def learn(self, *texts: str, people: Iterable[tuple[str, ...]] = ()) -> None:
        """Names and numbers to be masked wherever they stand: ``people`` by all parts of the name, and whoever and
        whatever the texts introduce.
        """
        for parts in people:
            self._named(*parts)
        for text in texts:
            for name in names_in(text):
                self._named(*name.split())
            for number in numbers_in(text):
                self._tokens.setdefault(number.lower(), self._placeholder("order number", number))
        known = sorted(self._tokens, key=len, reverse=True)
        self._words = (
            re.compile(rf"(?<![\w:])(?:{'|'.join(map(re.escape, known))})(?!\w|:\d)", re.IGNORECASE) if known else None
        )

    def _named(self, *parts: str) -> None:
        known = next((self._tokens[part.lower()] for part in parts if part.lower() in self._tokens), None)
        placeholder = known or self._placeholder("name", " ".join(parts))
        for name in (" ".join(parts), *parts):
            self._tokens.setdefault(name.lower(), placeholder)

    def _placeholder(self, kind: str, value: str) -> str:
        known = self._known[kind]
        return f"[{kind} {known.setdefault(_same(kind, value), len(known) + 1)}]"

    def person(self, id: str) -> str:
        """In place of the id of somebody who signed."""
        return self._placeholder("person", id)

    def text(self, text: str) -> str:
        """The text with placeholders for what is personal."""
        masked, end = [], 0
        for start, until, kind in looks(text):
            masked += [self._worded(text[end:start]), self._placeholder(kind, text[start:until])]
            end = until
        return "".join([*masked, self._worded(text[end:])])

    def _worded(self, text: str) -> str:
        return self._words.sub(self._token, text) if self._words else text

    def _token(self, found: re.Match[str]) -> str:
        word = found[0]
        return word if word in _ORDINARY else self._tokens[word.lower()]

    def transcript(self, transcript: Transcript) -> Transcript:
        """The whole session masked, under an id of its own; what was added to it, too."""
        self.learn(*(turn.text for turn in transcript.turns))
        data = self.data(transcript.model_dump(mode="json", exclude_none=True))
        texts = [(turn.text, masked["text"]) for turn, masked in zip(transcript.turns, data["turns"], strict=True)]
        for (before, after), turn in zip(texts, data["turns"], strict=True):
            for signal in (turn.get("heard") or {}).get("signals", ()):
                _moved(signal, before, after)
        for entry in data.get("review", ()):
            if isinstance(entry.get("turn"), int) and 0 <= entry["turn"] < len(texts):
                _moved(entry, *texts[entry["turn"]])
        return Transcript.model_validate({**data, "id": f"{transcript.id}-masked"})

    def shape(self, found: M) -> M:
        """Any other record, masked."""
        return type(found).model_validate(self.data(found.model_dump(mode="json")))

    def data(self, value: Any, key: str = "") -> Any:  # noqa: ANN401  # whatever JSON holds
        """Texts anywhere within plain data, masked; ``key`` is what it is called."""
        if isinstance(value, dict):
            return {name: self.data(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return value if key in _THINGS else [self.data(one, key) for one in value]
        if isinstance(value, str | int) and not isinstance(value, bool) and key in _TELLING and value != "":
            return self._placeholder(_TELLING[key], str(value))
        if not isinstance(value, str) or key in _THINGS or value in SIDES:
            return value
        return self.person(value) if key in _PEOPLE else self.text(value)


def _same(kind: str, value: str) -> str:
    """One spelling of what is the same."""
    if kind in ("phone", "card", "account"):
        return re.sub(r"[^\dA-Z+]", "", value)
    return " ".join(value.lower().split())


def _moved(found: dict[str, Any], before: str, after: str) -> None:
    """Where the words begin now that placeholders stand before them."""
    start, words = found.get("start"), found.get("words") or ""
    if not isinstance(start, int):
        return
    guess = start + len(after) - len(before) if start > len(before) / 2 else start
    places = [found.start() for found in re.finditer(re.escape(words), after)] or [0]
    found["start"] = min(places, key=lambda place: abs(place - guess))
