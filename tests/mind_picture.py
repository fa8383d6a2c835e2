"""``python -m tests.mind_picture``: a good and a bad session with one customer, drawn as the five parts of his mind.

Nothing in the pictures is made up: the sessions are those of ``simulator selfplay`` with the ids and the seed named.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape

from simulator.cli.house import House
from simulator.cli.selfplay import play_game
from simulator.customer.customer import Customer
from simulator.customer.mind import Mind, Mood, Part
from simulator.practice.transcript import EventKind, Transcript
from simulator.review.turning import turning_points
from simulator.review.wording import ENDINGS, did

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
PERSONA, SITUATION, SEED = "angry-but-good", "printer-callbacks", 1
PICTURES = {"customer-good": "skilled", "customer-bad": "blaming"}
"""The picture's name and whose session it shows."""

WIDTH, LEFT, RIGHT, MOODS = 960, 142, 846, 926
TOP, CALM, LANE, GAP = 108, 128, 54, 14
"""Pixels: where the first lane begins, how high it is, how high the others are, and what is left between them."""
MARGIN, ROW, WORDS = 24, 56, 104
"""Pixels beside and under the lanes and of one point's two lines of text; characters of one line."""
POINTS = 5
"""How many turns are told in words."""

LIGHT = {"card": "#ffffff", "edge": "#d0d7de", "text": "#1f2328", "faint": "#59636e", "rule": "#c4ccd4"}
DARK = {"card": "#0d1117", "edge": "#3d444d", "text": "#f0f6fc", "faint": "#9aa4af", "rule": "#4a525c"}
LINES = {
    Part.CALM: ("#0969da", "#58a6ff"),
    Part.TRUST: ("#1a7f37", "#3fb950"),
    Part.MATTERING: ("#8250df", "#bc8cff"),
    Part.PATIENCE: ("#9a6700", "#d29922"),
    Part.CLARITY: ("#c11c58", "#f778ba"),
}
"""The colour of each part, on light and on dark."""


@dataclass(frozen=True)
class Point:
    """One turn told in words: the how manieth line of the trainee's, what he said and did, and what came back."""

    at: int
    said: str
    answer: str


def draw(title: str, minds: Sequence[Mind], points: Sequence[Point]) -> str:
    """The picture as SVG: one lane for each part, the points numbered above them and told below.

    ``minds`` are those after the customer's turns, two at least; the first is the one that he comes with.
    """
    lanes = dict(_lanes())
    bottom = max(y + height for y, height in lanes.values())
    height = bottom + 62 + ROW * len(points)
    step = (RIGHT - LEFT) / (len(minds) - 1)
    body = [_text(MARGIN, 38, title, "head"), _text(MARGIN, 62, "Each part from 0 to 100, after each turn.", "faint")]
    body += _moods(*lanes[Part.CALM])
    places = [LEFT + n * step for n in range(len(minds))]
    body += [f'<path class="guide" d="M{places[point.at]:.1f} {TOP - 10}V{bottom}"/>' for point in points]
    for part, (y, high) in lanes.items():
        body += _lane(part, y, high, [(x, getattr(m, part.value)) for x, m in zip(places, minds, strict=True)])
    for number, point in enumerate(points, 1):
        y = bottom + 58 + ROW * (number - 1)
        body += [*_number(places[point.at], TOP - 20, number), *_number(MARGIN + 11, y - 5, number)]
        body += [_text(MARGIN + 34, y, point.said, ""), _text(MARGIN + 34, y + 21, point.answer, "faint")]
    label = escape(" ".join((title, *(f"{p.said} {p.answer}" for p in points))), {'"': "&quot;"})
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">\n'
        f"<style>{_style()}</style>\n"
        f'<rect class="card" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="10"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _lanes() -> Iterator[tuple[Part, tuple[int, int]]]:
    y = TOP
    for part in Part:
        height = CALM if part is Part.CALM else LANE
        yield part, (y, height)
        y += height + GAP


def _lane(part: Part, y: int, height: int, curve: Sequence[tuple[float, float]]) -> Iterator[str]:
    places = [(x, y + height * (1 - level / 100)) for x, level in curve]
    path = "L".join(f"{x:.1f} {at:.1f}" for x, at in places)
    floor = y + height
    first, last = curve[0][1], curve[-1][1]
    yield f'<path class="rule" d="M{LEFT} {floor}H{RIGHT}M{LEFT} {y}H{RIGHT}"/>'
    yield f'<path class="under {part}" d="M{LEFT} {floor}L{path}L{places[-1][0]:.1f} {floor}Z"/>'
    yield f'<path class="line {part}" d="M{path}"/>'
    for x, at in places:
        yield f'<circle class="dot {part}" cx="{x:.1f}" cy="{at:.1f}" r="3.5"/>'
    yield _text(MARGIN, y + height / 2 + 5, part.value, f"name {part}")
    yield _text(LEFT - 8, places[0][1] + 5, f"{first:.0f}", "faint", "end")
    yield _text(RIGHT + 12, places[-1][1] + 5, f"{last:.0f}", f"name {part}")


def _moods(y: int, height: int) -> Iterator[str]:
    """Where one mood ends and the next begins, on the lane of calm."""
    patient = {"trust": 50, "mattering": 50, "patience": 50, "clarity": 50}
    mood = [Mind(calm=level, **patient).mood for level in range(101)]
    for one in Mood:
        least, most = mood.index(one), 101 - mood[::-1].index(one)
        if least:
            at = y + height * (1 - least / 100)
            yield f'<path class="guide" d="M{LEFT} {at:.1f}H{RIGHT}"/>'
        yield _text(MOODS, y + height * (1 - (least + most) / 200) + 4, one.value, "small", "end")


def _number(x: float, y: float, number: int) -> Iterator[str]:
    yield f'<circle class="number" cx="{x:.1f}" cy="{y}" r="11"/>'
    yield _text(x, y + 5, str(number), "in", "middle")


def _text(x: float, y: float, text: str, style: str, anchor: str = "start") -> str:
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _style() -> str:
    fixed = (
        "text{font:15px system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif}"
        ".head{font-size:19px;font-weight:600}"
        ".small{font-size:12px}.name,.in{font-weight:600}.in{font-size:13px}path{fill:none}.line{stroke-width:2.5}"
        ".guide{stroke-dasharray:3 4}.under{opacity:.13}"
    )
    return f"{fixed}{_colours(LIGHT, 0)}@media (prefers-color-scheme:dark){{{_colours(DARK, 1)}}}"


def _colours(of: dict[str, str], side: int) -> str:
    parts = "".join(
        f"text.{part},.dot.{part},.under.{part}{{fill:{colours[side]}}}.line.{part}{{stroke:{colours[side]}}}"
        for part, colours in LINES.items()
    )
    return (
        f".card{{fill:{of['card']};stroke:{of['edge']}}}text{{fill:{of['text']}}}.faint,.small{{fill:{of['faint']}}}"
        f".rule,.guide{{stroke:{of['rule']}}}.number{{fill:{of['text']}}}.in{{fill:{of['card']}}}{parts}"
    )


def points_of(session: Transcript, customer: Customer) -> list[Point]:
    """The turns at which the session turned, filled up with those that moved the mind most; in their order."""
    answers = [n for n, turn in enumerate(session.turns) if turn.speaker == "customer"]
    minds = [turn.state.mind if turn.state else None for turn in session.turns]
    turned = [point.n for point in turning_points(session, minds, customer)]
    moved = sorted(pairwise(answers), key=lambda pair: -_distance(minds[pair[0]], minds[pair[1]]))
    chosen = list(dict.fromkeys((*turned, *(n for _, n in moved))))[:POINTS]
    return [_point(session, customer, n, answers.index(n)) for n in sorted(chosen)]


def _distance(one: Mind | None, other: Mind | None) -> float:
    return sum(abs(getattr(one, part.value) - getattr(other, part.value)) for part in Part) if one and other else 0.0


def _point(session: Transcript, customer: Customer, n: int, at: int) -> Point:
    done = [e.data["action"] for e in session.events_of(EventKind.DESK) if e.after_turn == n - 2 and e.data["done"]]
    desk = f"  [{', '.join(customer.situation.action(id).title.lower() for id in done)}]" if done else ""
    turn = session.turns[n]
    move = f"{customer.persona.name.first} {did(str(turn.move))}: "
    return Point(at, _quoted(session.turns[n - 1].text, desk), move + _quoted(turn.text, room=WORDS - len(move)))


def _quoted(text: str, after: str = "", room: int = WORDS) -> str:
    return f"“{textwrap.shorten(text, room - len(after), placeholder=' …')}”{after}"


def main() -> None:
    """Play both sessions and draw them."""
    house = House(None, voice="book", model=None)
    customer = house.customer(PERSONA, SITUATION, SEED)
    for name, trainee in PICTURES.items():
        session = Transcript.model_validate_json(play_game(house, (PERSONA, SITUATION, trainee, SEED)))
        minds = [turn.state.mind for turn in session.turns if turn.state]
        how = ENDINGS[str(session.ending)]
        title = f"{customer.persona.name.first} with the {trainee} trainee: {how}"
        (FOLDER / f"{name}.svg").write_text(draw(title, minds, points_of(session, customer)), encoding="utf-8")
        print(FOLDER / f"{name}.svg")


if __name__ == "__main__":
    main()
