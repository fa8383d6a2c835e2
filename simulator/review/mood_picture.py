"""The customer's mind over the turns as a picture for a page: SVG of lines, numbers and the program's own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.customer.mind import Part

WIDTH, HEIGHT = 720, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 44
BANDS = ((74, 100, "warm"), (54, 74, "level"), (32, 54, "cross"), (0, 32, "hot"))
"""The moods by how much calm there is: see `simulator.customer.mind.Mind.mood`."""


@dataclass(frozen=True)
class Moment:
    """The parts of the mind after turn ``turn``, each 0 to 100."""

    turn: int
    levels: Mapping[str, float]


def mood_picture(moments: Sequence[Moment]) -> str:
    """The picture; empty where there are no two moments to draw a line between."""
    if len(moments) < 2:
        return ""
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}"'
    return "\n".join(
        (
            f'<svg class="mind" {box} role="img" aria-label="The mind of the customer, turn by turn">',
            *(_band(low, high, mood) for low, high, mood in BANDS),
            *_turns(moments),
            *(_line(part.value, moments) for part in reversed(Part)),
            *_legend(),
            "</svg>",
        )
    )


def _x(index: int, count: int) -> float:
    return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * index / (count - 1), 1)


def _y(level: float) -> float:
    return round(_TOP + (HEIGHT - _TOP - _BOTTOM) * (1 - min(max(level, 0), 100) / 100), 1)


def _band(low: int, high: int, mood: str) -> str:
    top, bottom = _y(high), _y(low)
    width, height = WIDTH - _LEFT - _RIGHT, round(bottom - top, 1)
    return (
        f'<rect class="{mood}" x="{_LEFT}" y="{top}" width="{width}" height="{height}"/>'
        f'<text x="{_LEFT - 6}" y="{round((top + bottom) / 2 + 4, 1)}" text-anchor="end">{mood}</text>'
    )


def _turns(moments: Sequence[Moment]) -> list[str]:
    """The number of every turn, or of every so many where there are too many to stand side by side."""
    step = -(-len(moments) // 24)
    y = HEIGHT - _BOTTOM + 16
    return [
        f'<text x="{_x(index, len(moments))}" y="{y}" text-anchor="middle">{moment.turn}</text>'
        for index, moment in enumerate(moments)
        if index % step == 0
    ]


def _line(part: str, moments: Sequence[Moment]) -> str:
    places = [(_x(n, len(moments)), _y(moment.levels.get(part, 0))) for n, moment in enumerate(moments)]
    line = f'<polyline class="{part}" points="{" ".join(f"{x},{y}" for x, y in places)}"/>'
    if part != Part.CALM.value:
        return line
    dots = (
        f'<circle class="{part}" cx="{x}" cy="{y}" r="3.5"><title>turn {moment.turn}: {part} '
        f"{moment.levels.get(part, 0):.0f}</title></circle>"
        for (x, y), moment in zip(places, moments, strict=True)
    )
    return line + "".join(dots)


def _legend() -> list[str]:
    found = []
    for n, part in enumerate(Part):
        x = _LEFT + n * 120
        found.append(
            f'<line class="{part.value}" x1="{x}" y1="{HEIGHT - 8}" x2="{x + 22}" y2="{HEIGHT - 8}"/>'
            f'<text x="{x + 28}" y="{HEIGHT - 4}">{part.value}</text>'
        )
    return found
