"""Records of published sets of conversations, brought into the general shape with every label that came along.

A shape turns the record of one conversation into one with ``turns`` of ``speaker`` and ``text``; whatever else it held
stays, in the turn or the record that it was about.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """``fits`` tells a record of this shape by its keys; ``general`` is asked only where it fits."""

    fits: Callable[[Record], bool]
    general: Callable[[Record], Record]


def shape_of(record: Record) -> Shape | None:
    """The shape of a record, if it is one of those known here."""
    return next((shape for shape in SHAPES.values() if shape.fits(record)), None)


def _listed(record: Record, key: str, *within: str) -> bool:
    """Whether the record lists objects under the key, the first of which has all of these keys."""
    talk = record.get(key)
    return isinstance(talk, list) and bool(talk) and isinstance(talk[0], dict) and all(k in talk[0] for k in within)


def _chat(record: Record) -> Record:
    """The format of the chat interfaces: what the assistant called and was told beside the talk stays as it is."""
    return record


_DIRECTIONS = {"inbound": ("customer", "text_mt"), "outbound": ("trainee", "text_src")}


def _translated(record: Record) -> Record:
    """Two languages a turn, sentence by sentence; the English one is what was translated in, or written out."""

    def turn(found: Record) -> Record:
        speaker, key = _DIRECTIONS.get(str(found.get("floor")), (found.get("floor"), "text_src"))
        said = found.get(key)
        return {**found, "speaker": speaker, "text": "\n".join(map(str, said)) if isinstance(said, list) else said}

    return {**record, "turns": [turn(t) if isinstance(t, dict) else t for t in record["turns"]]}


def _pairs(record: Record) -> Record:
    """Both sides in one item; what it holds beside them goes with the side that spoke first."""
    turns: list[object] = []
    for item in record["log"]:
        if not isinstance(item, dict):
            turns.append(item)
            continue
        rest = {key: value for key, value in item.items() if key not in ("user utterance", "system response")}
        for speaker, key in (("customer", "user utterance"), ("trainee", "system response")):
            if str(item.get(key) or "").strip():
                turns.append({**rest, "speaker": speaker, "text": item[key]})
                rest = {}
        if rest:
            turns.append({**rest, "speaker": "customer", "text": ""})
    return {**{key: value for key, value in record.items() if key != "log"}, "turns": turns}


def _sought(record: Record) -> Record:
    """``situation`` is the seeker's own story here, and no situation of ours."""
    kept = {("foreign_situation" if key == "situation" else key): value for key, value in record.items()}
    return {**{key: value for key, value in kept.items() if key != "dialog"}, "turns": record["dialog"]}


SHAPES: dict[str, Shape] = {
    "openai": Shape(lambda r: _listed(r, "messages", "role"), _chat),
    "sgd": Shape(lambda r: "dialogue_id" in r and _listed(r, "turns", "speaker", "utterance"), _chat),
    "taskmaster": Shape(lambda r: "conversation_id" in r and _listed(r, "utterances", "speaker", "text"), _chat),
    "tweetsumm": Shape(lambda r: _listed(r, "log", "user utterance"), _pairs),
    "maia-dqe": Shape(
        lambda r: _listed(r, "turns", "floor", "text_src") and "speaker" not in r["turns"][0], _translated
    ),
    "esconv": Shape(lambda r: "emotion_type" in r and _listed(r, "dialog", "speaker", "text"), _sought),
}
"""The shapes by the names that they can be asked for."""
