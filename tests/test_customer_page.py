"""The page on the customer says what the rules say, and what it shows and links is there."""

import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from simulator.cli.house import House
from simulator.customer.hearing import hear
from simulator.customer.mind import Mind, Mood, Part
from simulator.customer.rules import Rules
from simulator.customer.signals import Signal
from tests import mind_picture
from tests.targets.claims import Claim
from tests.targets.page import BEGIN, END, inserted

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "customer.md").read_text(encoding="utf-8")
PROSE = re.sub(rf"{BEGIN}[\s\S]*{END}|^\|.*$|^\d\. ", "", PAGE, flags=re.MULTILINE)
"""The page without its tables and the numbers of its list."""
NAMED = re.compile(r"(\d+(?:\.\d+)?)\b[^`\d]*?\(?`([a-z]+(?:\.[a-z_]+)*)`")
"""A number, and behind it the key of the rules that it is the value of."""
SCALE = {"0", "100"}
UNHEARD, MOODS = "8", "hot below 32, cross below 54, level below 74, then warm"


@pytest.fixture(scope="module")
def rules() -> Rules:
    return House(None, voice="book", model=None).shelf.rules()


def value(rules: Rules, key: str) -> float:
    found: object = rules.model_dump(mode="json")
    for name in key.split("."):
        assert isinstance(found, dict), key
        found = found[name]
    assert isinstance(found, int | float), key
    return abs(found)


def test_numbers_in_the_text_are_those_of_the_rules(rules: Rules) -> None:
    named = NAMED.findall(PROSE)
    assert len(named) >= 15
    assert [(number, key) for number, key in named if float(number) != value(rules, key)] == []


def test_no_number_in_the_text_goes_unchecked() -> None:
    rest = NAMED.sub("", PROSE.replace(MOODS, "").replace(f"of {UNHEARD} words or more", ""))
    assert set(re.findall(r"\d+(?:\.\d+)?", rest)) <= SCALE


def test_the_table_of_signals_is_that_of_the_rules(rules: Rules) -> None:
    rows = re.findall(r"^\| `(\w+)` \|(.*)\| × ([\d.]+) \|$", PAGE, re.MULTILINE)
    assert len(rows) >= 10
    for name, cells, fades in rows:
        rule = rules.signals[Signal(name)]
        shown = [float(cell or 0) for cell in re.split(r"\s*\|\s*", cells.strip(" "))]
        assert shown == [rule.effect.get(part, 0.0) for part in Part], name
        assert float(fades) == rule.fades, name


def test_moods_begin_where_the_page_says() -> None:
    rest = dict.fromkeys(("trust", "mattering", "patience", "clarity"), 50.0)
    moods = [Mind(calm=level, **rest).mood for level in range(101)]
    ends = [level + 1 for level, (one, other) in enumerate(pairwise(moods)) if one is not other]
    below = ", ".join(f"{mood.value} below {end}" for mood, end in zip(Mood, ends, strict=False))
    assert f"{below}, then warm" == MOODS
    assert MOODS in PAGE


def test_a_line_is_unheard_from_as_many_words_on_as_the_page_says() -> None:
    nonsense = ["wug", "blick", "dax", "fep", "toma", "gazzer", "modi", "kiki"]
    assert f"of {UNHEARD} words or more" in PAGE
    assert hear(" ".join(nonsense[: int(UNHEARD)])).unheard
    assert not hear(" ".join(nonsense[: int(UNHEARD) - 1])).unheard


def test_what_is_linked_is_there() -> None:
    links = re.findall(r"\]\(([^)]+)\)", PAGE)
    assert [link for link in links if not (DOCS / link).exists()] == []


def test_the_page_has_room_for_the_targets_and_keeps_the_rest() -> None:
    claim = Claim("lost | with", "0.10", "<= 0.12", 60, True)
    missed = Claim("upset", "1.3", ">= 1.4", 8, False)
    once = inserted(PAGE, [claim], "make it")
    again = inserted(once, [claim, missed], "make it")
    assert r"| lost \| with | 0.10 | ≤ 0.12 | 60 | yes |" in once
    assert "| upset | 1.3 | ≥ 1.4 | 8 | **no** |" in again
    assert again.count("lost \\| with") == 1
    assert again.split(BEGIN)[0] == PAGE.split(BEGIN)[0]
    with pytest.raises(ValueError, match="once each"):
        inserted("no marks", [claim], "make it")


def test_a_mind_is_drawn_with_each_part_and_what_is_said_as_text() -> None:
    minds = [
        Mind(calm=20, trust=30, mattering=40, patience=50, clarity=60),
        Mind.model_validate(dict.fromkeys(Part, 0)),
    ]
    drawn = mind_picture.draw("A <title>", minds, [mind_picture.Point(1, "“Calm & quiet?”", "He <goes>.")])
    root = ET.fromstring(drawn)
    texts = ["".join(element.itertext()) for element in root.iter() if element.tag.endswith("}text")]
    assert {"A <title>", "“Calm & quiet?”", "He <goes>.", "hot", "warm", *Part} <= set(texts)
    lines = [e for e in root.iter() if str(e.get("class")).startswith("line ")]
    assert len(lines) == len(Part)
    assert "prefers-color-scheme:dark" in drawn


def test_the_stored_pictures_are_whole_and_fetch_nothing() -> None:
    for name in mind_picture.PICTURES:
        text = (DOCS / "pictures" / f"{name}.svg").read_text(encoding="utf-8")
        ET.fromstring(text)
        assert "href" not in text
        assert "url(" not in text
