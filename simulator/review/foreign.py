"""A transcript out of whatever another tool wrote: other names for the same things, and values that nobody expects."""

import hashlib
import json
import math
from collections import Counter
from typing import Any

from pydantic import ValidationError

from simulator.practice.transcript import Transcript
from simulator.review.entries import entry_of
from simulator.review.naming import SIDES, USUAL, Naming
from simulator.review.shapes import SHAPES, shape_of

Record = dict[str, Any]

_INSTRUCTIONS = frozenset({"system", "developer", "tool", "function"})
"""Roles beside the talk, where an assistant speaks in it."""
LEFT_OUT = "left_out"
"""Under this key stays what stood among the turns and is none: instructions, calls of tools, labels of empty turns."""
_DEEPEST = 50
"""Levels of nesting; what is deeper was not written by a tool for transcripts."""


class Unreadable(Exception):
    """The record is no transcript; the message says why."""


def transcript_of(found: object, naming: Naming = USUAL, shape: str | None = None) -> tuple[Transcript, list[str]]:
    """The transcript, and a sentence on each thing that was left out or set aside. Raises `Unreadable`.

    Keys that are not known stay; those of our own whose values cannot be used stay under ``foreign_…``, and what stood
    among the turns and is none under `LEFT_OUT`. With ``shape`` only records of that one (see `shapes`) will do.
    """
    given = _clean({"messages": found} if isinstance(found, list) else found, 0)
    if not isinstance(given, dict):
        raise Unreadable("it is not a transcript, which is an object with turns")
    known = SHAPES[shape] if shape else shape_of(given)
    if shape and known and not known.fits(given):
        raise Unreadable(f"it is not of the format {shape}")
    return _shaped(known.general(given) if known else given, given, naming)


def _shaped(record: Record, given: Record, naming: Naming) -> tuple[Transcript, list[str]]:
    talk = next((key for key in naming.talks if isinstance(record.get(key), list)), None)
    if talk is None:
        raise Unreadable("it has no turns")
    remarks: list[str] = []
    shaped = {("foreign_turns" if key == "turns" else key): value for key, value in record.items() if key != talk}
    shaped["turns"], places, beside = _turns(record[talk], talk, naming, remarks)
    if beside:
        _aside(shaped, LEFT_OUT, *beside)
    if isinstance(record.get("events"), list):
        shaped["events"] = _events(record["events"], places, shaped, remarks)
    if isinstance(record.get("review"), list):
        shaped["review"] = _review(record["review"], shaped, remarks)
    if not shaped["turns"] and record.get("turns") != []:
        raise Unreadable("nothing is said in it")
    shaped["id"] = _id(given, naming, shaped, remarks)
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


def _turns(talk: list[Any], key: str, naming: Naming, remarks: list[str]) -> tuple[list[Record], list[int], list[Any]]:
    """The turns; for each turn found how many were kept up to it; and what was left out and yet says something."""
    found = [_said(item, n, naming) for n, item in enumerate(talk)]
    names = {str(name).strip().lower() for name, _, _ in found}
    ignored = _INSTRUCTIONS if key == "messages" or "assistant" in names else frozenset()
    turns: list[Record] = []
    called: list[object] = []
    places: list[int] = []
    beside: list[Record] = []
    for n, (name, text, rest) in enumerate(found):
        aside = str(name).strip().lower() in ignored
        words = _text(text, n)
        turn = rest if aside else {**rest, "speaker": _speaker(name, n, naming), "text": words}
        if not aside and words.strip():
            turns.append(turn if text == words else {**turn, "foreign_text": text})
            called.append(name)
        elif aside or talk[n].keys() - {*naming.speakers, *naming.texts}:
            beside.append({"before_turn": len(turns), **talk[n]})
        if not aside and not words.strip():
            remarks.append(f"turn {n} is empty and was left out")
        places.append(len(turns))
    return _by_name(turns, called), places, beside


def _by_name(turns: list[Record], called: list[object]) -> list[Record]:
    """Where several names stand for one side, each of its turns keeps the one that it had."""
    names = {side: {str(n) for t, n in zip(turns, called, strict=True) if t["speaker"] == side} for side in SIDES}
    return [
        {"foreign_speaker": name, **turn} if len(names[turn["speaker"]]) > 1 else turn
        for turn, name in zip(turns, called, strict=True)
    ]


def _said(item: object, n: int, naming: Naming) -> tuple[object, object, Record]:
    """Speaker, text and the rest of a turn, whatever they are called."""
    if not isinstance(item, dict):
        raise Unreadable(f"turn {n} is not an object with a speaker and a text")
    speaker = next((key for key in naming.speakers if key in item), "")
    text = next((key for key in naming.texts if key in item), "")
    rest = {key: value for key, value in item.items() if key not in (speaker, text)}
    for key in {"speaker", "text"} & rest.keys():  # called like ours, and something else
        rest[f"foreign_{key}"] = rest.pop(key)
    if naming.at in rest:
        rest["at"] = rest.pop(naming.at)
    return item.get(speaker), item.get(text), rest


def _speaker(name: object, n: int, naming: Naming) -> str:
    if name is None:
        raise Unreadable(f"turn {n} does not say who speaks")
    side = naming.side(name)
    if side is None:
        raise Unreadable(f"turn {n}: nobody knows who {str(name)[:40]!r} is: the customer or the trainee?")
    return side


def _text(text: object, n: int) -> str:
    if text is None:
        return ""
    if isinstance(text, list):  # the parts of a message, of which some are text
        parts = [part.get("text") if isinstance(part, dict) else part for part in text]
        return "\n".join(part for part in parts if isinstance(part, str))
    if isinstance(text, (str, int, float)):
        return str(text)
    raise Unreadable(f"turn {n}: its text is not text")


def _events(found: list[Any], places: list[int], shaped: Record, remarks: list[str]) -> list[Record]:
    """The events, moved to where their turns are now; those that cannot be placed stay under ``foreign_events``."""
    events = []
    for n, event in enumerate(found):
        after = event.get("after_turn") if isinstance(event, dict) else None
        if not isinstance(after, int) or isinstance(after, bool) or not isinstance(event.get("kind"), str):
            remarks.append(f"event {n} does not say what happened after which turn and was left out")
            _aside(shaped, "foreign_events", event)
            continue
        after = min(max(after, -1), len(places) - 1)
        events.append({**event, "after_turn": places[after] - 1 if after >= 0 else -1})
    return events


def _review(found: list[Any], shaped: Record, remarks: list[str]) -> list[Record]:
    """What people added to it; what nobody signed stays under ``foreign_review``."""
    signed = []
    for n, added in enumerate(found):
        try:
            entry_of(added)
        except ValidationError:
            remarks.append(f"entry {n} of its review is not signed and was left out")
            _aside(shaped, "foreign_review", added)
        else:
            signed.append(added)
    return signed


def _aside(shaped: Record, key: str, *found: object) -> None:
    """Keep it under a key of the record, beside what stands there already."""
    before = shaped.get(key, [])
    shaped[key] = [*(before if isinstance(before, list) else [before]), *found]


def _id(record: Record, naming: Naming, shaped: Record, remarks: list[str]) -> str:
    """The record's own, or one made from what it holds, so that it is the same every time."""
    key = next((key for key in naming.ids if record.get(key) not in (None, "")), None)
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
