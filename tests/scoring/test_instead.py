"""What is said in place of what cannot be: no sentence of the reason, no bare no, nothing twice, no stock opening."""

import re
from itertools import pairwise

import pytest
import yaml

from simulator.content.shelf import Shelf
from simulator.practice.transcript import Transcript, Turn
from simulator.scoring.better import better
from simulator.scoring.case import open_case
from simulator.scoring.instead import LONG, same
from simulator.scoring.promises import judged
from simulator.scoring.quoting import sentences_of
from simulator.scoring.score import score
from simulator.scoring.talk import read
from simulator.scoring.untrue import tells
from tests.customers import customer
from tests.scoring.made import rubric
from tests.scoring.untrue.lines import FOLDER, SITUATIONS

RUBRIC = rubric()
NO = re.compile(r"^(?:No|Not|Nobody|Nothing)\b[^.]*\.$")
"""One sentence, and it only refuses."""


def wrong(situation: str) -> list[str]:
    return list(yaml.safe_load((FOLDER / f"{situation}.yaml").read_text("utf-8"))["wrong"]["tuned"])[:8]


def said(situation: str, line: str) -> Transcript:
    opens = Turn(speaker="customer", text="So what happens now?")
    turns = (opens, Turn(speaker="trainee", text=line), Turn(speaker="customer", text="I see."))
    return Transcript(id="t", turns=turns, situation=situation)


def sentences(text: str) -> list[str]:
    return [text[a:b].rstrip(".!?").casefold() for a, b in sentences_of(text)]


@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_is_said_in_place_of_a_lie_says_no_rule_and_no_mere_no(situation: str) -> None:
    who = customer(situation=situation)
    for line in wrong(situation):
        lead = score(said(situation, line), who, RUBRIC).lead
        assert lead is not None
        assert lead.better.rstrip(".").casefold() not in lead.why.casefold(), line
        assert not NO.match(lead.better), line
        assert "more than I can keep" not in lead.better
        told = sentences(lead.better)
        assert len(told) == len(set(told)), lead.better
        assert len(lead.better.split()) <= LONG, lead.better


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("check", ["", "want.answered", "fair_value.true", "personality.own_words", "ideal_self.civil"])
def test_no_better_line_says_a_thing_twice(situation: str, check: str) -> None:
    case = open_case(said(situation, "One moment please."), customer(situation=situation))
    told = sentences(better(case, check, case.talk.trainee[0]).text)
    assert not any(same(one, other) for one, other in pairwise(told)), told


@pytest.mark.parametrize("situation", sorted(Shelf().ids("situation")))
def test_what_the_author_says_in_place_of_it_is_short_and_no_copy_of_the_reason(situation: str) -> None:
    for untruth in Shelf().situation(situation).untruths:
        assert len(untruth.instead.split()) <= LONG
        assert not untruth.instead or untruth.instead.rstrip(".") not in untruth.why


@pytest.mark.parametrize(
    ("situation", "line", "begins"),
    [
        ("cheaper-elsewhere", "Between us, Pico's coverage is rubbish anyway.", "That was not yours to say"),
        ("spa-reception", "Noor went home with a stomach bug.", "That was not yours to tell"),
        ("late-parcel", "I guarantee it will be there.", "That was more than anybody can swear to"),
        ("late-parcel", "It will be with you today.", "That cannot be"),
    ],
)
def test_only_what_is_untrue_cannot_be(situation: str, line: str, begins: str) -> None:
    lead = score(said(situation, line), customer(situation=situation), RUBRIC).lead
    assert lead is not None
    assert lead.why.startswith(begins), lead.why


TIMES = ("at 9", "at 9am", "around 9am", "at 9.15", "at 9:15am", "at nine", "at 9 o'clock", "about 9ish", "by 9 am")


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize(
    ("situation", "line"),
    [
        ("late-parcel", "It's on tomorrow's van, it should be with you {}"),
        ("printer-callbacks", "the courier will be with you tomorrow {}"),
        ("outage-evening", "it will be back {} tonight"),
    ],
)
def test_a_time_that_cannot_be_is_untrue_however_it_is_written(situation: str, line: str, time: str) -> None:
    talk = read(said(situation, line.format(time)), customer(situation=situation))
    assert any(one.grave or one.guessed for one in judged(talk))


@pytest.mark.parametrize("words", ["should be maybe another hour", "shouldn't be long now", "prob another 30 mins"])
def test_how_long_it_will_be_is_not_for_the_desk_to_say(words: str) -> None:
    situation = Shelf().situation("emergency-room")
    talk = read(said("emergency-room", words), customer(situation="emergency-room"))
    assert judged(talk)
    assert not any(tells(one, "i've been waiting another hour") for one in situation.untruths)


def test_a_guess_costs_less_than_an_oath() -> None:
    who = customer(situation="late-parcel")
    lines = ("between 8 and 12.", "around 9, I think.", "at 9.", "at 9, I promise.")
    marks = [score(said("late-parcel", f"It's with you tomorrow {x}"), who, RUBRIC).overall or 0.0 for x in lines]
    assert marks[0] > marks[1] > 1.3 * max(marks[2:])
