"""The labelled lines themselves: enough of each, labelled without contradiction, and the held ones no copies.

No message of this file quotes a held line: who tunes the hearing may run it.
"""

import re
from collections import Counter, defaultdict

import pytest

from simulator.customer.signals import Signal
from tests.customer.hearing.measure import KINDS, Labelled, excellent, fit, held, labelled

S = Signal
STRONG = (
    S.ACKNOWLEDGES_FEELING,
    S.TAKES_OWNERSHIP,
    S.WAY_BACK,
    S.PRAISES_EFFORT,
    S.ANSWERS_QUESTION,
    S.IGNORES_QUESTION,
    S.EXPLAINS_CAUSE,
    S.GIVES_NEXT_STEP,
    S.GIVES_TIME,
    S.OFFERS_ALTERNATIVE,
    S.BLAMES_CUSTOMER,
    S.CALM_DOWN,
    S.CANNED_PHRASE,
    S.PREMATURE_UNDERSTANDING,
    S.GUSH,
    S.RUDE,
    S.ASKS_AGAIN,
)
"""The signals that move the mind most, by the rules."""
SEEN = fit() + [x for x in labelled() if x.held]
HELD = held()
ALL = SEEN + HELD


def _trigrams(line: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[\w']+", line.lower())
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}


def test_there_are_enough_lines_and_enough_of_them_are_held_out() -> None:
    assert len(ALL) >= 1500
    assert len(HELD) >= max(500, len(ALL) // 5)


@pytest.mark.parametrize("signal", STRONG)
def test_each_strong_signal_is_held_out_often_enough_to_be_measured(signal: Signal) -> None:
    assert sum(signal in x.has for x in HELD) >= 30


def test_every_signal_stands_in_both_parts() -> None:
    assert {s for x in fit() for s in x.has} == set(Signal)
    assert {s for x in HELD for s in x.has} == set(Signal)


@pytest.mark.parametrize(("kind", "least"), [("excellent", 250), ("plain", 150), ("near", 200)])
def test_there_are_enough_lines_of_each_kind(kind: str, least: int) -> None:
    assert sum(x.kind == kind for x in ALL) >= least


def test_fifty_excellent_lines_have_their_situation_and_what_was_said_before() -> None:
    lines = excellent()
    assert len(lines) == 50
    assert all(x.situation and x.asked and x.has for x in lines)


def _contradicts(x: Labelled) -> bool:
    return (
        bool(x.has & x.may or x.has & x.absent or x.may & x.absent)
        or x.kind not in KINDS
        or (x.kind == "plain" and bool(x.has))
        or (S.ANSWERS_QUESTION in x.has and not x.asked)
        or {S.ANSWERS_QUESTION, S.IGNORES_QUESTION} <= x.has
        or (S.ASKS_AGAIN in x.has and not x.asked)
        or not x.line.strip()
    )


def test_no_label_contradicts_another() -> None:
    assert [i for i, x in enumerate(ALL) if _contradicts(x)] == []


def test_no_line_stands_twice() -> None:
    counts = Counter((x.line.strip().lower(), x.asked) for x in ALL)
    assert [n for n in counts.values() if n > 1] == []


FEW = 5
"""Runs of three words below which a line is a copy only of one that is about as short: "tell me about the …"."""


def _near_copies(lines: list[str], seen: list[str]) -> list[int]:
    """Which of the lines share three fifths of their runs of three words with one that was seen, or are one."""
    whole = {line.strip().lower() for line in seen}
    where = defaultdict(list)
    sizes = [len(_trigrams(line)) for line in seen]
    for i, line in enumerate(seen):
        for run in _trigrams(line):
            where[run].append(i)
    copies = []
    for i, line in enumerate(lines):
        mine = _trigrams(line)
        shared = Counter(other for run in mine for other in where.get(run, ()))
        longest = {other: len(mine) if len(mine) >= FEW else max(len(mine), sizes[other]) for other in shared}
        if line.strip().lower() in whole or any(n >= 0.6 * longest[other] for other, n in shared.items()):
            copies.append(i)
    return copies


def test_no_held_line_is_a_near_copy_of_one_that_was_seen() -> None:
    assert _near_copies([x.line for x in HELD], [x.line for x in SEEN]) == []


def test_the_check_for_near_copies_finds_them() -> None:
    seen = ["We take your comments very seriously.", "ok"]
    lines = ["We take your comments seriously, all of us.", "So: we take your comments very seriously!", "OK", "no"]
    assert _near_copies(lines, seen) == [1, 2]
