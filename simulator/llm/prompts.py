"""Every message that is sent to a model, made from the prompts that coaches can read and from one brief."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.persona import Register
from simulator.customer.voice import Brief
from simulator.llm.blocks import Blocks, PromptWrong

Message = tuple[str, str]
"""A role of the API (``system``, ``user``, ``assistant``) and a text."""

_BLOCKS = ("customer", "heard", "begins", "now")
_FENCE = re.compile(r"<(/?\s*(?:agent|direction|think)[^>\n]{0,40})>?", re.IGNORECASE)


@dataclass(frozen=True)
class Direction:
    """What a move asks of the speaker, what it may sound like, and its words for each word of his usual turn."""

    text: str
    like: str
    words: float


class Prompts:
    """The texts of ``prompts/customer.md`` and ``prompts/moves.yaml``, ready for use. Raises `PromptWrong`."""

    def __init__(self, customer: str, moves: str) -> None:
        self._blocks = Blocks("prompts/customer.md", customer, _BLOCKS)
        read = _read(moves)
        self._moves = {kind: _direction(read, kind) for kind in MoveKind}
        self._moods = {mood: _text(read, "moods", mood.value) for mood in Mood}
        self._sounds = {register: _text(read, "sounds", register.value) for register in Register}

    def messages(self, brief: Brief) -> list[Message]:
        """The talk as the model must see it: the customer is the assistant, the trainee the user.

        What never changes comes first, so that endpoints can keep it; what to say now comes last.
        """
        sounds = self._sounds[brief.persona.manner.register_]
        known = _Known(brief, self._moves[brief.move.kind], self._moods[brief.move.mood], sounds)
        messages = [("system", self._block("customer", known)), ("user", self._block("begins", known))]
        for line in brief.talk:
            if line.speaker == "trainee":
                _add(messages, "user", self._block("heard", known, text=fenced(line.text)))
            else:
                _add(messages, "assistant", line.text)
        _add(messages, "user", self._block("now", known))
        return messages

    def _block(self, name: str, known: "_Known", **more: str) -> str:
        return self._blocks.render(name, {**known.values, **more})


class _Known:
    """What the prompts may name. It is all from the brief, so it holds nothing that the customer keeps to himself."""

    def __init__(self, brief: Brief, direction: Direction, mood: str, sounds: str) -> None:
        manner = brief.persona.manner
        opening = brief.talk == ()
        self.values: dict[str, Any] = {
            "persona": brief.persona,
            "manner": manner,
            "scene": brief.scene,
            "when": brief.scene.now.strftime("%A %d %B, %H:%M"),
            "move": brief.move,
            "direction": direction.text,
            "like": direction.like,
            "mood": mood,
            "sounds": sounds,
            "most": max(3, round(manner.words * direction.words)),
            "known": brief.known,
            "say": brief.say,
            "press": brief.press,
            "ask": brief.ask,
            "openings": brief.openings,
            "points": brief.points,
            "promised": fenced(brief.promised),
            "because": fenced(brief.move.because.words) if brief.move.because else "",
            "correction": fenced(brief.correction),
            "opening": opening,
        }


def fenced(text: str) -> str:
    """A text of the trainee that cannot step out of the marks it is put between, nor write directions of its own."""
    return _FENCE.sub(r"‹\1›", text).strip()


def _add(messages: list[Message], role: str, text: str) -> None:
    """Sides take turns: many endpoints refuse two messages of one role in a row."""
    if messages[-1][0] == role:
        messages[-1] = (role, f"{messages[-1][1]}\n\n{text}")
    else:
        messages.append((role, text))


def _read(moves: str) -> dict[str, Any]:
    try:
        read = yaml.safe_load(moves)
    except yaml.YAMLError as error:
        raise PromptWrong(f"prompts/moves.yaml: {error}") from error
    if not isinstance(read, dict):
        raise PromptWrong("prompts/moves.yaml: must hold the keys moves and moods")
    for section, keys in (("moves", MoveKind), ("moods", Mood), ("sounds", Register)):
        for key in read.get(section) or {}:
            if key not in list(keys):
                raise PromptWrong(f"prompts/moves.yaml: {section}.{key}: there is no such {section[:-1]}")
    return read


def _direction(read: dict[str, Any], kind: MoveKind) -> Direction:
    entry = (read.get("moves") or {}).get(kind.value)
    if not isinstance(entry, dict):
        raise PromptWrong(f"prompts/moves.yaml: moves.{kind.value} is missing")
    words = entry.get("words", 1.0)
    if not isinstance(words, (int, float)) or not 0 < words <= 5:
        raise PromptWrong(f"prompts/moves.yaml: moves.{kind.value}.words must be a number above 0, up to 5")
    like = _text(read, "moves", kind.value, "like") if "like" in entry else ""
    return Direction(_text(read, "moves", kind.value, "say"), like, float(words))


def _text(read: dict[str, Any], *path: str) -> str:
    value: Any = read
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise PromptWrong(f"prompts/moves.yaml: {'.'.join(path)} must be a text")
    return value.strip()
