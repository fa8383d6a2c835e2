"""A transcript out of whatever another tool wrote: other names for the same things, and values that nobody expects."""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from simulator.practice.transcript import Transcript

Record = dict[str, Any]

# fmt: off
CUSTOMER = frozenset({
    "customer", "user", "usr", "client", "caller", "consumer", "human", "buyer", "guest", "visitor", "shopper",
    "patient", "seeker",
})
TRAINEE = frozenset({
    "trainee", "agent", "assistant", "support", "system", "sys", "bot", "rep", "representative", "operator", "advisor",
    "adviser", "staff", "employee", "csr", "helper", "supporter",
})
# fmt: on
"""Who is who in other tools' transcripts; there the assistant is the one who serves."""
_INSTRUCTIONS = frozenset({"system", "developer", "tool", "function"})
"""Roles beside the talk, where an assistant speaks in it."""
IDS = ("id", "dialogue_id", "dialog_id", "conversation_id", "session_id", "chat_id", "session", "original dialog id")
TALKS = ("turns", "messages", "utterances", "conversation", "dialogue", "dialog", "log", "history")
SPEAKERS = ("speaker", "role", "author", "from", "sender")
TEXTS = ("text", "content", "utterance", "message", "value")
_DEEPEST = 50
"""Levels of nesting; what is deeper was not written by a tool for transcripts."""


class Unreadable(Exception):
    """The record is no transcript; the message says why."""


def transcript_of(found: object) -> tuple[Transcript, list[str]]:
    """The transcript, and a sentence on each thing that was left out or set aside. Raises `Unreadable`.

    Keys that are not known stay; those of our own whose values cannot be used stay under ``foreign_…``.
    """
    record = _clean({"messages": found} if isinstance(found, list) else found, 0)
    if not isinstance(record, dict):
        raise Unreadable("it is not a transcript, which is an object with turns")
    talk = next((key for key in TALKS if isinstance(record.get(key), list)), None)
    if talk is None:
        raise Unreadable("it has no turns")
    remarks: list[str] = []
    shaped = {key: value for key, value in record.items() if key != talk}
    shaped["turns"], places = _turns(record[talk], talk, remarks)
    if isinstance(record.get("events"), list):
        shaped["events"] = _events(record["events"], places, remarks)
    if not shaped["turns"] and record.get("turns") != []:
        raise Unreadable("nothing is said in it")
    shaped["id"] = _id(record, shaped, remarks)
    return _validated(shaped, remarks), remarks


def _clean(value: object, depth: int) -> object:
    """Without half characters and numbers that are none, which cannot be kept. Raises `Unreadable` where too deep."""
    if depth > _DEEPEST:
        raise Unreadable("it is nested too deeply")
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() if not value.isascii() else value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list):
        return [_clean(one, depth + 1) for one in value]
    if isinstance(value, dict):
        return {_clean(key, depth + 1): _clean(one, depth + 1) for key, one in value.items()}
    return value


def _turns(talk: list[Any], key: str, remarks: list[str]) -> tuple[list[Record], list[int]]:
    """The turns, and for each turn found how many were kept up to it."""
    found = list(_said(talk))
    names = {str(name).strip().lower() for name, _, _ in found}
    ignored = _INSTRUCTIONS if key == "messages" or "assistant" in names else frozenset()
    turns: list[Record] = []
    places: list[int] = []
    for n, (name, text, rest) in enumerate(found):
        words = _text(text, n)
        if str(name).strip().lower() not in ignored:
            speaker = _speaker(name, n)
            if words.strip():
                turns.append({**rest, "speaker": speaker, "text": words})
            else:
                remarks.append(f"turn {n} is empty and was left out")
        places.append(len(turns))
    return turns, places


def _said(talk: list[Any]) -> Iterator[tuple[object, object, Record]]:
    """Speaker, text and the rest of each turn, whatever they are called."""
    for n, item in enumerate(talk):
        if not isinstance(item, dict):
            raise Unreadable(f"turn {n} is not an object with a speaker and a text")
        if "user utterance" in item:  # both sides in one
            yield "user", item["user utterance"], {}
            yield "system", item.get("system response", ""), {}
            continue
        speaker = next((key for key in SPEAKERS if key in item), "")
        text = next((key for key in TEXTS if key in item), "")
        rest = {key: value for key, value in item.items() if key not in (speaker, text)}
        yield item.get(speaker), item.get(text), rest


def _speaker(name: object, n: int) -> str:
    known = str(name).strip().lower()
    if known in CUSTOMER:
        return "customer"
    if known in TRAINEE:
        return "trainee"
    if name is None:
        raise Unreadable(f"turn {n} does not say who speaks")
    raise Unreadable(f"turn {n}: nobody knows who {str(name)[:40]!r} is: the customer or the trainee?")


def _text(text: object, n: int) -> str:
    if text is None:
        return ""
    if isinstance(text, list):  # the parts of a message, of which some are text
        parts = [part.get("text") if isinstance(part, dict) else part for part in text]
        return "\n".join(part for part in parts if isinstance(part, str))
    if isinstance(text, (str, int, float)):
        return str(text)
    raise Unreadable(f"turn {n}: its text is not text")


def _events(found: list[Any], places: list[int], remarks: list[str]) -> list[Record]:
    """The events, moved to where their turns are now."""
    events = []
    for n, event in enumerate(found):
        after = event.get("after_turn") if isinstance(event, dict) else None
        if not isinstance(after, int) or isinstance(after, bool) or not isinstance(event.get("kind"), str):
            remarks.append(f"event {n} does not say what happened after which turn and was left out")
            continue
        after = min(max(after, -1), len(places) - 1)
        events.append({**event, "after_turn": places[after] - 1 if after >= 0 else -1})
    return events


def _id(record: Record, shaped: Record, remarks: list[str]) -> str:
    """The record's own, or one made from what it holds, so that it is the same every time."""
    key = next((key for key in IDS if record.get(key) not in (None, "")), None)
    given = record.get(key) if key else None
    if (
        isinstance(given, (str, int))
        and not isinstance(given, bool)
        and str(given).isprintable()
        and len(str(given)) < 200
    ):
        return str(given)
    if given is not None:
        shaped["foreign_id"] = given
        remarks.append("its id cannot be used, and it was given one")
    whole = json.dumps(record, sort_keys=True, ensure_ascii=True)
    return f"import-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"


def _validated(shaped: Record, remarks: list[str]) -> Transcript:
    aside: Counter[str] = Counter()
    for _ in range(3):  # setting one thing aside can bring another to light
        try:
            transcript = Transcript.model_validate(shaped)
        except ValidationError as error:
            _set_aside(shaped, error, aside)
        else:
            if aside:
                what = ", ".join(f"{key} ({count})" if count > 1 else key for key, count in sorted(aside.items()))
                remarks.append(f"not as expected, and kept under foreign_… instead: {what}")
            return transcript
    raise Unreadable("too much in it is not as expected")


def _set_aside(shaped: Record, error: ValidationError, aside: Counter[str]) -> None:
    """Move values that cannot be used out of the way, to ``foreign_…``."""
    for place in {one["loc"][:3] if len(one["loc"]) > 2 else one["loc"][:1] for one in error.errors()}:
        listed = len(place) == 3 and place[0] in ("turns", "events")
        holder: Record = shaped[str(place[0])][place[1]] if listed else shaped
        key = str(place[2] if listed else place[0])
        if key in holder:
            holder[f"foreign_{key}"] = holder.pop(key)
            aside[key] += 1
