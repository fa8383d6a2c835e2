"""Sessions on their way out: JSON Lines, Markdown, a web page, a table. What a person typed stays text in all of them.

Each format carries the whole session along, out of sight (in a comment, or a column), so that all can be read back
without loss.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from simulator.practice.transcript import Transcript
from simulator.review.page import UNSEEN, Page, one_line, page_of
from simulator.review.replay import Replay
from simulator.scoring.scorecard import Scorecard

if TYPE_CHECKING:
    from jinja2 import Template

COLUMNS = (
    "session", "n", "speaker", "text", "at", "seconds", "move", "mood", "calm", "trust", "mattering", "patience",
    "clarity", "negative", "signals", "record",
)  # fmt: skip
"""The table's columns: a row a turn; ``record`` holds the whole session in the first row of each."""
_MARKDOWN = re.compile(r"([\\`*_\[\]<>&|~$!])")
_LINE_START = re.compile(r"^(?:[#+=-]|\d+(?=[.)]))")
_FORMULA = re.compile(r"^\s*[=+\-@＝＋－＠]|^[\t\r]")
"""How cells begin that a spreadsheet would run."""


def to_jsonl(transcripts: Iterable[Transcript]) -> Iterator[str]:
    """One line of JSON a session, without line ends: the format that other tools read."""
    return (one_line(transcript) for transcript in transcripts)


def to_markdown(transcript: Transcript, card: Scorecard | None = None) -> str:
    """Conversation, events, moods with their causes, and the marks where a scorecard is given."""
    page = page_of(transcript, card)
    lines = [f"# {_md(page.title)}", ""]
    lines += [f"- {_md(label)}: {_md(value)}" for label, value in page.facts]
    lines += ["", "## Conversation", ""]
    for entry in page.entries:
        if entry.n is None:
            lines += [f"*{_md(entry.text)}*", ""]
            continue
        lines += [" · ".join(filter(None, [f"**{entry.who}**", str(entry.n), entry.when, _md(entry.mood)])), ""]
        lines += [f"> {_md(line)}  ".rstrip(" ") + "  " for line in entry.text.split("\n")]
        lines += [""]
        lines += [f"- {_md(about)}" for about in (*entry.causes, *entry.notices)]
        lines += [""] if entry.causes or entry.notices else []
    if page.lead:
        lines += ["## One thing to do better", ""]
        lines += [f"- {label}: {_md(value)}" for label, value in page.lead] + [""]
    if page.marks:
        lines += ["## Scorecard", ""]
        for dimension, mark, checks in page.marks:
            lines += [f"- **{dimension}**: {mark}", *(f"  - {_md(check)}" for check in checks)]
        lines += [""]
    return "\n".join([*lines, f"<!-- transcript {in_comment(page.record)} -->", ""])


def to_html(sessions: Iterable[tuple[Transcript, Scorecard | None]]) -> str:
    """One page with nothing to load and nothing that runs."""
    pages = [page_of(transcript, card) for transcript, card in sessions]
    return _template().render(pages=[_seen(page) for page in pages])


def to_csv(transcripts: Iterable[Transcript]) -> str:
    """A table, a row a turn, that no spreadsheet takes for formulas: such cells begin with an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for transcript in transcripts:
        record = one_line(transcript)
        for row in _rows(transcript):
            writer.writerow([*map(_cell, row), record])
            record = ""
        if record:
            writer.writerow([_cell(transcript.id), *[""] * (len(COLUMNS) - 2), record])
    return out.getvalue()


def in_comment(record: str) -> str:
    """JSON that can stand in a comment of a page without ending it."""
    for sign in "<>":
        record = record.replace(sign, f"\\u{ord(sign):04x}")
    return record.replace("--", "\\u002d\\u002d")


def _rows(transcript: Transcript) -> Iterator[list[object]]:
    replay = Replay(transcript)
    for n, turn in enumerate(transcript.turns):
        frame = replay.frame(n)
        levels = frame.mind.rounded() if frame.mind and turn.speaker == "customer" else {}
        yield [
            transcript.id,
            n,
            turn.speaker,
            turn.text,
            turn.at.isoformat() if turn.at else None,
            frame.seconds,
            turn.move,
            frame.mood if levels else None,
            *(levels.get(part) for part in ("calm", "trust", "mattering", "patience", "clarity")),
            turn.negative,
            " ".join(dict.fromkeys(h.signal.value for h in turn.heard.signals)) if turn.heard else None,
        ]


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = _visible(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _md(text: str) -> str:
    """The text as Markdown that shows just it, on one line."""
    line = _MARKDOWN.sub(r"\\\1", _visible(text).replace("\n", " ").replace("\t", " ").strip())
    return _LINE_START.sub(lambda found: f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}", line)


def _visible(text: str) -> str:
    return UNSEEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _seen(page: Page) -> dict[str, object]:
    from dataclasses import asdict

    return {**_all_visible(asdict(page)), "record": in_comment(page.record)}


def _all_visible(data: dict[str, object]) -> dict[str, object]:
    def shown(value: object) -> object:
        if isinstance(value, str):
            return _visible(value)
        if isinstance(value, (tuple, list)):
            return [shown(one) for one in value]
        return {key: shown(one) for key, one in value.items()} if isinstance(value, dict) else value

    return {key: shown(value) for key, value in data.items()}


@cache
def _template() -> "Template":
    from importlib.resources import files

    from jinja2 import Environment, StrictUndefined

    text = files("simulator.review.templates").joinpath("sessions.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=False).from_string(text)
