"""Sessions on their way out: JSON Lines, Markdown, a web page, a table. What a person typed stays text in all of them.

Each format carries the whole session along, out of sight (in a comment, or a column), so that all can be read back
without loss.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from simulator.practice.transcript import Transcript
from simulator.review.copies import Copy
from simulator.review.page import UNSEEN, Entry, Page, one_line, page_of
from simulator.review.replay import Replay

if TYPE_CHECKING:
    from jinja2 import Template

COLUMNS = (
    "session", "n", "speaker", "text", "at", "seconds", "move", "mood", "calm", "trust", "mattering", "patience",
    "clarity", "negative", "signals", "record",
)  # fmt: skip
"""The table's columns: a row a turn; ``record`` holds the whole session in the first row of each."""
FORMATS = {"html": "a page to read", "md": "Markdown", "jsonl": "JSON Lines, for this program", "csv": "a table"}
"""The formats, in people's words."""
_MARKDOWN = re.compile(r"([\\`*_\[\]<>&|~$!])")
_LINE_START = re.compile(r"^(?:[#+=-]|\d+(?=[.)]))")
_FORMULA = re.compile(r"^\s*[=+\-@＝＋－＠]|^[\t\r]")
"""How cells begin that a spreadsheet would run."""


def written(copies: Iterable[Copy], format: str, contents: Sequence[str] = ()) -> Iterator[str]:
    """The copies in one of `FORMATS`, piece by piece; ``contents`` are their headings, for a page of many."""
    match format:
        case "jsonl":
            return (line + "\n" for line in to_jsonl(copy.transcript for copy in copies))
        case "md":
            return map(to_markdown, copies)
        case "html":
            return to_html(copies, contents)
        case _:
            return to_csv(copy.transcript for copy in copies)


def to_jsonl(transcripts: Iterable[Transcript]) -> Iterator[str]:
    """One line of JSON a session, without line ends: the format that other tools read."""
    return (one_line(transcript) for transcript in transcripts)


def to_markdown(copy: Copy) -> str:
    """Conversation, events, moods with their causes, remarks, and the marks where there is a scorecard."""
    page = page_of(copy)
    lines = [f"# {_md(page.title)}", ""]
    lines += [f"- {_md(label)}: {_md(value)}" for label, value in page.facts]
    for text in page.feedback:
        lines += ["", "## Feedback", "", *_quoted(text)]
    lines += ["", "## Conversation", ""]
    for entry in page.entries:
        lines += _turn(entry) if entry.n is not None else [f"*{_md(entry.text)}*", ""]
    if page.lead:
        lines += ["## One thing to do better", ""]
        lines += [f"- {label}: {_md(value)}" for label, value in page.lead] + [""]
    if page.marks:
        lines += ["## Scorecard", ""]
        for marked in page.marks:
            coach = f" ({_md(marked.coach)})" if marked.coach else ""
            lines += [
                f"- **{marked.dimension}**: {marked.mark}{coach}",
                *(f"  - {_md(check)}" for check in marked.checks),
            ]
        lines += [""]
    return "\n".join([*lines, f"<!-- transcript {in_comment(page.record)} -->", ""])


def _turn(entry: Entry) -> list[str]:
    lines = [" · ".join(filter(None, [f"**{_md(entry.who)}**", str(entry.n), entry.when, _md(entry.mood)])), ""]
    lines += [*_quoted(entry.text), ""]
    about = [f"- {_md(about)}" for about in (*entry.causes, *entry.notices)]
    about += [f"- **Note.** {_md(remark)}" for remark in entry.remarks]
    return [*lines, *about, ""] if about else lines


def _quoted(text: str) -> list[str]:
    return [f"> {_md(line)}  ".rstrip(" ") + "  " for line in text.split("\n")]


def to_html(copies: Iterable[Copy], contents: Sequence[str] = ()) -> Iterator[str]:
    """One page with nothing to load and nothing that runs, piece by piece; with ``contents`` the list of what is in
    it stands first.
    """
    title = f"{len(contents)} sessions" if len(contents) > 1 else "Session"
    pages = (_seen(page_of(copy)) for copy in copies)
    return _template().generate(title=title, contents=[_visible(one) for one in contents], pages=pages)


def to_csv(transcripts: Iterable[Transcript]) -> Iterator[str]:
    """A table, a row a turn, that no spreadsheet takes for formulas: such cells begin with an apostrophe."""
    yield _table([COLUMNS])
    for transcript in transcripts:
        rows = [list(map(_cell, row)) for row in _rows(transcript)]
        rows = rows or [[_cell(transcript.id), *[""] * (len(COLUMNS) - 2)]]
        yield _table([*row, "" if n else one_line(transcript)] for n, row in enumerate(rows))


def _table(rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
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

    return {**_all_visible(asdict(page)), "picture": page.picture, "record": in_comment(page.record)}


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
