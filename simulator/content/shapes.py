"""From data to the shapes of the domain, and from pydantic's errors to faults that a coach can read."""

import re
from collections.abc import Callable
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from simulator.content.faults import Fault, broken, nearest
from simulator.content.files import Page, Place

S = TypeVar("S", bound=BaseModel)
T = TypeVar("T")


def shaped(page: Page, shape: type[S], id: str | None = None) -> S:
    """The page as this shape; its id is the file's. Raises `ContentWrong` with every fault."""
    data = page.data
    if not isinstance(data, dict):
        raise broken([page.fault((), "should hold keys with values")])
    if id is not None:
        if data.get("id", id) != id:
            raise broken([page.fault(("id",), f"is “{data['id']}”, but the file's name makes it “{id}”")])
        data = {**data, "id": id}
    return fitted(page, shape, TypeAdapter(shape), data)


def fitted(page: Page, shape: object, adapter: TypeAdapter[T], data: object) -> T:
    """The data of the page as the type that the adapter was made for. Raises `ContentWrong` with every fault."""
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        raise broken(_fault(page, shape, one) for one in error.errors(include_url=False)) from error


def _fault(page: Page, shape: object, error: ErrorDetails) -> Fault:
    place = tuple(step for step in error["loc"] if step != "[key]")
    kind, given, context = str(error["type"]), error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return page.fault(place, "is not a key that belongs here", nearest(str(place[-1]), _keys_at(shape, place[:-1])))
    if kind in {"enum", "literal_error"}:
        known = re.findall(r"'([^']+)'", str(context.get("expected", "")))
        what = f"“{_short(given)}” is not one of: {', '.join(known[:12])}{', …' if len(known) > 12 else ''}"
        return page.fault(place, what, nearest(str(given), known))
    return page.fault(place, _SAID.get(kind, _plainly)(given, context, str(error["msg"])))


def _plainly(_given: object, _context: dict[str, Any], message: str) -> str:
    return message.removeprefix("Value error, ")


def _not_text(given: object, _context: dict[str, Any], _message: str) -> str:
    if isinstance(given, bool):
        return "YAML reads this as true or false; put it in quotes"
    if isinstance(given, int | float):
        return "YAML reads this as a number; put it in quotes"
    return f"should be text, not {_named(given)}"


_SAID: dict[str, Callable[[object, dict[str, Any], str], str]] = {
    "missing": lambda _g, _c, _m: "is missing",
    "string_type": _not_text,
    "tuple_type": lambda g, _c, _m: f"should be a list, not {_named(g)}",
    "dict_type": lambda g, _c, _m: f"should be keys with values, not {_named(g)}",
    "model_type": lambda g, _c, _m: f"should be keys with values, not {_named(g)}",
    "too_short": lambda _g, c, _m: f"needs at least {c['min_length']}",
    "greater_than_equal": lambda g, c, _m: f"{g} is too small, the least is {c['ge']:g}",
    "greater_than": lambda g, c, _m: f"{g} is too small, it must be above {c['gt']:g}",
    "less_than_equal": lambda g, c, _m: f"{g} is too large, the most is {c['le']:g}",
    "float_parsing": lambda g, _c, _m: f"“{_short(g)}” is not a number",
    "float_type": lambda g, _c, _m: f"should be a number, not {_named(g)}",
    "int_parsing": lambda g, _c, _m: f"“{_short(g)}” is not a whole number",
}


def _named(given: object) -> str:
    if given is None:
        return "nothing"
    if isinstance(given, list | tuple):
        return "a list"
    if isinstance(given, dict):
        return "keys with values"
    return f"“{_short(given)}”"


def _short(given: object) -> str:
    text = str(given)
    return text if len(text) <= 40 else text[:39] + "…"


def _keys_at(shape: object, place: Place) -> list[str]:
    """The keys that a shape knows at this place, for the suggestion."""
    for step in place:
        shape = _step_into(_bare(shape), step)
    shape = _bare(shape)
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return [field.alias or name for name, field in shape.model_fields.items()]
    return []


def _step_into(shape: object, step: str | int) -> object:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        for name, field in shape.model_fields.items():
            if step in (name, field.alias):
                return field.annotation
        return None
    arguments = get_args(shape)
    return arguments[0 if isinstance(step, int) else -1] if arguments else None


def _bare(shape: object) -> object:
    """The shape without what is wrapped around it: ``Annotated``, ``| None``."""
    origin = get_origin(shape)
    if origin is Annotated:
        return _bare(get_args(shape)[0])
    if origin in (Union, UnionType):
        return _bare(next(a for a in get_args(shape) if a is not type(None)))
    return shape
