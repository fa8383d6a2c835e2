"""Every number and setting in a shape that a person wrote, found by walking the shape, so that none is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from simulator.customer.shape import Shape

Path = tuple[str | int, ...]

NAMES = frozenset({"Recall.desk", "Met.signals", "Question.after"})
"""Lists whose entries name something rather than set it."""


@dataclass(frozen=True)
class Knob:
    """One value in a file: which, of what kind (the shape and its field), the type it is of, and what it is set to.

    A signal or milestone in a list is a knob too: it can be left out (``listed``).
    """

    path: Path
    kind: str
    annotation: object
    value: object
    listed: bool = False

    def __str__(self) -> str:
        return ".".join(map(str, self.path)) + (f"={self.value}" if self.listed else "")


def knobs_of(shape: Shape, path: Path = ()) -> Iterator[Knob]:
    """Those that are written in the file; what is left at its default is no line of it."""
    for name, field in type(shape).model_fields.items():
        if name in shape.model_fields_set:
            kind = f"{type(shape).__name__}.{name}"
            yield from _within(getattr(shape, name), field.annotation, kind, (*path, str(field.alias or name)))


def _within(value: object, annotation: object, kind: str, path: Path) -> Iterator[Knob]:
    if isinstance(value, Shape):
        yield from knobs_of(value, path)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _within(one, get_args(_bare(annotation))[-1], kind, (*path, str(getattr(key, "value", key))))
    elif isinstance(value, tuple):
        for n, one in enumerate(value):
            inner = get_args(_bare(annotation))[0]
            if isinstance(one, Enum) and kind not in NAMES:
                yield Knob((*path, n), kind, inner, one, listed=True)
            elif not isinstance(one, str | Enum):
                yield from _within(one, inner, kind, (*path, n))
    elif value is not None and _is_setting(annotation):
        yield Knob(path, kind, annotation, value)


def kinds_in(shape: type[Shape]) -> list[str]:
    """Every kind of knob that the shape has room for, written or not."""
    return list(dict.fromkeys(_kinds(shape)))


def _kinds(shape: type[BaseModel]) -> Iterator[str]:
    for name, field in shape.model_fields.items():
        kind = f"{shape.__name__}.{name}"
        for leaf in _leaves(field.annotation):
            if isinstance(leaf, type) and issubclass(leaf, BaseModel):
                yield from _kinds(leaf)
            elif _is_setting(leaf) and kind not in NAMES:
                yield kind


def _leaves(annotation: object) -> Iterator[object]:
    """What stands in the innermost places of a type; of a dict, its values."""
    bare = _bare(annotation)
    origin, inner = get_origin(bare), get_args(bare)
    if origin is dict:
        yield from _leaves(inner[-1])
    elif origin is tuple:
        yield from _leaves(inner[0])
    else:
        yield bare


def _is_setting(annotation: object) -> bool:
    bare = _bare(annotation)
    if get_origin(bare) is Literal:
        return True
    return isinstance(bare, type) and issubclass(bare, bool | int | float | Enum | datetime)


def choices_of(annotation: object) -> tuple[Any, ...]:
    """What an enumeration or a literal may be set to; empty for anything else."""
    bare = _bare(annotation)
    if get_origin(bare) is Literal:
        return get_args(bare)
    return tuple(bare) if isinstance(bare, type) and issubclass(bare, Enum) else ()


def _bare(annotation: object) -> object:
    """The type without what is wrapped around it: ``Annotated``, ``| None``."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return _bare(next(a for a in get_args(annotation) if a is not type(None)))
    return annotation
