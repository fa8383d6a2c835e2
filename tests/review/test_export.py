"""What goes out can come back in without loss, and what people typed stays text."""

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from simulator.practice.transcript import Transcript, Turn
from simulator.review.copies import Copy
from simulator.review.entries import Decision, Note, NoteKind, Reply, Sent, Verdict
from simulator.review.export import to_csv, to_html, to_jsonl, to_markdown
from simulator.review.folder import folder_of
from simulator.review.formats import read_text
from simulator.review.mood_picture import Moment, mood_picture
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Lead, Outcomes, Scorecard
from tests.review.test_replay import marcus

__all__ = ["marcus"]

HOSTILE = [
    "<script>alert(1)</script>",
    "--><img src=x onerror=alert(1)><!--",
    "# not a heading",
    "- not a list\n1. nor this\n    nor code",
    "**not bold** _nor this_ `nor code` [nor](javascript:alert(1)) ![nor](x)",
    "=HYPERLINK(\"http://x\",\"y\")",
    "\x1b[31mred\x1b[0m \u202egnp",
    "-1+1|@SUM(A1)",
    "{{ 7*7 }} {% raw %}",
    "]]> &lt; &amp; \u2028 end",
]  # fmt: skip
CARD = Scorecard(
    id="m",
    overall=72.4,
    fair=True,
    dimensions={
        Dimension.WANT: DimensionScore(
            mark=80, confidence=1, checks=(Check(check="said_when", met=True, turn=5, words="tomorrow", why="a day"),)
        ),
        Dimension.FAIR_VALUE: DimensionScore(mark=None, confidence=0),
    },
    outcomes=Outcomes(settled=1, loyalty=1, satisfaction=1, effort=0, left=0),
    turns=(),
    lead=Lead(turn=1, words="Calm down.", better="You have every reason.", why="told to calm down, he relapses"),
)


def hostile() -> Transcript:
    return Transcript(id="h", turns=tuple(Turn(speaker="customer", text=text) for text in HOSTILE), persona=HOSTILE[0])


def everything(transcripts: list[Transcript]) -> dict[str, str]:
    return {
        "jsonl": "\n".join(to_jsonl(transcripts)),
        "md": "\n".join(to_markdown(Copy(one)) for one in transcripts),
        "html": "".join(to_html(map(Copy, transcripts))),
        "csv": "".join(to_csv(transcripts)),
    }


@pytest.mark.parametrize("format", ["jsonl", "md", "html", "csv"])
def test_every_format_is_read_back_without_loss(marcus: Transcript, format: str) -> None:
    empty = Transcript(id="=e", ending="abandoned")
    extra = marcus.model_copy(update={"id": "x", "notes": [{"turn": 1, "text": "a -- b --> <c>"}]})
    sessions = [Transcript.model_validate(one.model_dump()) for one in (marcus, hostile(), empty, extra)]
    text = everything(sessions)[format]
    assert [one.to_json() for one in read_text(text) if isinstance(one, Transcript)] == [s.to_json() for s in sessions]
    assert list(read_text(text, format)) == list(read_text(text))


words = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("<>-=|'\"\r\n\\`{}"), min_size=1, max_size=30
)


@settings(max_examples=40, deadline=None)
@given(st.lists(words.filter(str.strip), min_size=1, max_size=3))
def test_any_words_survive_every_format(texts: list[str]) -> None:
    turns = tuple(Turn(speaker="trainee", text=text) for text in texts)
    session = Transcript(id="s", turns=turns)
    for format, text in everything([session]).items():
        assert list(read_text(text, format)) == [session]
        assert list(read_text(text)) == [session]


def test_a_line_of_json_is_one_line_for_everybody() -> None:
    (line,) = to_jsonl([hostile()])
    assert len(line.splitlines()) == 1
    assert line.isprintable()


def test_what_is_carried_along_cannot_end_its_comment() -> None:
    session = Transcript(id="c", turns=(Turn(speaker="customer", text="--> --!> <!-- -- \u2066x\u2069"),))
    for text in (to_markdown(Copy(session)), "".join(to_html([Copy(session)]))):
        (carried,) = re.findall(r"<!-- transcript (.*) -->", text)
        assert not re.search(r"--|[<>\u2066\u2069]", carried)
        assert "\u2066" not in text


def test_markdown_shows_the_words_and_runs_nothing() -> None:
    text = to_markdown(Copy(hostile()))
    html = MarkdownIt("commonmark").render(re.sub(r"(?m)^<!-- transcript .*-->$", "", text))
    assert set(re.findall(r"<(\w+)", html)) <= {"h1", "h2", "ul", "li", "p", "strong", "em", "blockquote", "br"}
    assert html.count("<h1>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "**not bold** _nor this_ `nor code` [nor](javascript:alert(1)) ![nor](x)" in html
    assert "1. nor this" in html
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_markdown_tells_what_happened_why_and_the_marks(marcus: Transcript) -> None:
    text = to_markdown(Copy(marcus, CARD))
    for part in (
        "# Session m",
        "**Trainee** · 1 · 0:30",
        "> Calm down.",
        "hot; calm 8, trust 50",
        "- calm +8.4 (to 29): apology “sorry”",
        "*desk: courier*",
        "- Overall mark: 72",
        "- **want**: 80\n  - met: said when “tomorrow” (turn 5). a day",
        "- **fair value**: did not apply",
        "- Better: You have every reason.",
    ):
        assert part in text


def test_the_page_has_no_script_and_loads_nothing(marcus: Transcript) -> None:
    html = "".join(to_html([Copy(hostile()), Copy(marcus, CARD)], ["<b>one", "two"]))
    assert "<script" not in html
    assert "<img" not in html
    assert "onerror=alert(1)&gt;" in html
    assert not re.search(r"\b(src=\"|href=\"(?!#s\d+\")|url\()", html)
    assert html.count("<!--") == html.count("-->") == 2
    assert '<a href="#s1">&lt;b&gt;one</a>' in html
    assert html.count('<svg class="mind"') == 1
    assert html.count("prefers-color-scheme: dark") == html.count("@media print") == 1
    assert "{{ 7*7 }}" in html
    assert "You have every reason." in html


def test_the_table_has_a_row_a_turn_and_no_formulas(marcus: Transcript) -> None:
    rows = list(csv.DictReader(io.StringIO("".join(to_csv([hostile(), marcus])), newline="")))
    assert len(rows) == len(HOSTILE) + 7
    assert rows[5]["text"] == f"'{HOSTILE[5]}"
    assert rows[7]["text"] == f"'{HOSTILE[7]}"
    for row in rows:
        assert not any(cell[:1] in "=+@\t\r" for cell in row.values() if cell)
    last = rows[-1]
    assert (last["speaker"], last["seconds"], last["mood"], last["calm"], last["trust"]) == (
        "customer",
        "50.0",
        "level",
        "60",
        "75",
    )
    assert [bool(row["record"]) for row in rows[len(HOSTILE) :]] == [True, *[False] * 6]


def test_notes_stand_with_their_turns_and_the_coachs_mark_before_the_machines(marcus: Transcript) -> None:
    added = [
        Note(id="n", by="ann", turn=1, note=NoteKind.TRY, text="First <b>what</b> went wrong", words="Calm"),
        Reply(by="tom", to="n", text="=I see\x1b[31m"),
        Verdict(by="ann", about="want", decision=Decision.ADJUST, was=80, mark=40, reason="too late"),
        Verdict(by="ann", about="said_when", decision=Decision.REJECT, was=100),
        Sent(by="ann", text="Well held."),
    ]
    names = {"ann": "Ann", "tom": "Tom *"}
    copy = Copy(marcus, CARD, folder_of(added, "tom"), names, "Marcus Bell")
    html, md = "".join(to_html([copy])), to_markdown(copy)
    for text in (html.replace("&lt;b&gt;what&lt;/b&gt;", "WHAT"), md.replace("\\<b\\>what\\</b\\>", "WHAT")):
        assert "Ann (to try) on “Calm”: First WHAT went wrong" in text
        assert "↳ Tom" in text
        assert "40; 80 by the machine" in text
        assert "Ann gives 40 instead of 80: too late" in text
        assert "met: said when “tomorrow” (turn 5). a day (Ann does not let it count)" in text
        assert "Well held." in text
        assert "Marcus Bell" in text
        assert "\x1b" not in text
    assert html.index("Calm down.") < html.index("Ann (to try)") < html.index("Scorecard")


def test_the_picture_has_a_line_for_each_part_and_a_dot_a_turn() -> None:
    moments = [Moment(n, {"calm": 10 * n, "trust": 500}) for n in range(4)]
    picture = mood_picture(moments)
    assert picture.count("<polyline") == 5
    assert picture.count("<circle") == 4
    assert "<title>turn 3: calm 30</title>" in picture
    assert '<polyline class="trust" points="44.0,12.0 ' in picture
    assert mood_picture(moments[:1]) == ""
