"""What a row of the library tells: which columns there is room for, and the texts in them."""

from collections.abc import Mapping

from rich.text import Text

from simulator.review.library import SessionRow
from simulator.review.queue import why
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import titled

Columns = Mapping[str, int]
"""Name and width; a cell has a space on either side."""
COLUMNS = {"": 3, "when": 12, "customer": 14, "situation": 17, "ending": 10, "mark": 4, "turns": 5}
COACHS_COLUMNS = {"": 3, "when": 12, "trainee": 9, "customer": 13, "situation": 14, "ending": 9, "mark": 4}
WIDE_COLUMNS = {
    "": 3, "when": 16, "trainee": 16, "customer": 22, "situation": 30, "mode": 10, "ending": 11, "mark": 4, "turns": 5,
    "review": 18,
}  # fmt: skip
SAID_COLUMNS = {
    "": 3, "when": 16, "trainee": 14, "customer": 16, "situation": 18, "ending": 10, "mark": 4, "said": 59,
}  # fmt: skip
WIDE = 158
PICKED, TAKE, NEED = "✓", "↳", "!"
RIGHT = ("mark", "turns")


def columns_for(width: int, *, coach: bool, said: bool) -> Columns:
    """The columns for a screen so wide; ``said``: words are looked for, ``coach``: it matters whose a session is."""
    if width >= WIDE:
        return SAID_COLUMNS if said else WIDE_COLUMNS
    return COACHS_COLUMNS if coach else COLUMNS


def cells(row: SessionRow, columns: Columns, names: Mapping[str, str], *, picked: bool = False) -> list[Text]:
    """The row as texts without markup; what is not known is a dash. ``names`` are those of the trainees, by id."""
    wide = columns.get("when", 0) > 12
    texts = {
        "": marks(row, picked=picked),
        "when": row.started.strftime("%Y-%m-%d %H:%M" if wide else "%d %b %H:%M") if row.started else "–",
        "trainee": names.get(row.trainee, row.trainee) if row.trainee else "–",
        "customer": titled(row.persona) if row.persona else row.id,
        "situation": titled(row.situation) if row.situation else "from elsewhere",
        "mode": row.mode or "–",
        "ending": row.ending or "–",
        "mark": f"{row.overall:.0f}" if row.overall is not None else "–",
        "turns": str(row.turns),
        "review": why(row.needs) if row.needs else "",
        "said": row.said or "",
    }
    return [
        Text(one_line(texts[name], width), justify="right" if name in RIGHT else "left", no_wrap=True)
        for name, width in columns.items()
    ]


def marks(row: SessionRow, *, picked: bool) -> str:
    """Whether it is picked, is a take of another session, and is in need of review."""
    signs = ((picked, PICKED), (row.take_of is not None, TAKE), (bool(row.needs), NEED))
    return "".join(sign if there else " " for there, sign in signs)


def about(row: SessionRow, names: Mapping[str, str]) -> str:
    """What the columns have no room for, in one line."""
    parts = [row.started.strftime("%d %B %Y %H:%M") if row.started else "", row.id]
    if row.trainee:
        parts.append(names.get(row.trainee, row.trainee))
    parts += [row.mode or "", f"{row.turns} turns"]
    if row.take_of:
        parts.append(f"a take of {row.take_of}" + (f" from turn {row.take_at}" if row.take_at is not None else ""))
    if row.needs:
        parts.append(f"review: {why(row.needs)}")
    if row.claimed_by:
        parts.append(f"with {names.get(row.claimed_by, row.claimed_by)}")
    return " · ".join(filter(None, parts))


def found(row: SessionRow, words: str) -> Text:
    """The turn in which the words were said, with them set off."""
    if row.hit is None or not row.said:
        return Text("")
    line = Text(one_line(f"turn {row.hit}: “{row.said}”", 400), no_wrap=True, overflow="ellipsis")
    line.highlight_words(words.split(), style="bold underline", case_sensitive=False)
    return line
