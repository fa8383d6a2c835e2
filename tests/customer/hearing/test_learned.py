"""The learned opinion: its weights are whole, it quotes what it heard, and it neither insults nor overrules form."""

from hashlib import sha256

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.hearing.learned import Judge, Weights, learned, pieces
from simulator.customer.hearing.opinion import ADD, BY_FORM, CERTAIN, HARSH, SUREST_HARSH, clauses, opinion
from simulator.customer.hearing.spoken import read
from simulator.customer.hearing.weights import PACKED, VERSION
from simulator.customer.signals import Signal
from tests.customer.hearing.fit import pack
from tests.customer.hearing.measure import CERTAIN_INSULT, fit, insults_made_up

S = Signal
LINES = fit()[::11]


def test_the_weights_are_the_ones_they_are_called_after() -> None:
    assert sha256(PACKED.replace("\n", "").encode()).hexdigest()[:12] == VERSION


def test_the_weights_are_small_and_know_every_signal() -> None:
    assert len(PACKED) <= 600_000
    assert {judge.signal for judge in learned().judges} == set(Signal)


def test_what_is_alike_is_judged_alike() -> None:
    names = frozenset({"marcus"})
    assert pieces(("call", "marcus", "monday", "17:30"), False, names) == pieces(
        ("call", "marcus", "friday", "9:15"), False, names
    )
    assert pieces(("call", "anna"), False, names) != pieces(("call", "marcus"), False, names)


def test_a_question_is_judged_otherwise_than_the_same_words_told() -> None:
    assert pieces(("you", "tried", "that"), True, frozenset()) != pieces(("you", "tried", "that"), False, frozenset())


def test_the_sums_of_a_long_line_do_not_run_over() -> None:
    known = learned()
    every = [f"{word} {number}" for word in ("so", "we", "you") for number in range(40)]
    sums = known.sums({piece for text in every for piece in pieces(tuple(text.split()), False, frozenset())})
    one_by_one = [0] * len(known.judges)
    for piece in {piece for text in every for piece in pieces(tuple(text.split()), False, frozenset())}:
        alone = known.sums({piece})
        one_by_one = [n + known.lane(alone, i) for i, n in enumerate(one_by_one)]
    assert [known.lane(sums, i) for i in range(len(known.judges))] == one_by_one


def test_those_that_reach_enough_are_found() -> None:
    known = learned()
    sums = known.sums(pieces(("i", "am", "so", "sorry", "that", "was", "our", "mistake"), False, frozenset()))
    reached = set(known.reached(sums, known.least(lambda _: ADD)))
    likely = {i for i, judge in enumerate(known.judges) if judge.likely(known.lane(sums, i), cue=False) >= ADD}
    assert reached == likely
    assert known.judges.index(next(j for j in known.judges if j.signal is S.APOLOGY)) in reached


def test_a_judge_is_surer_with_a_cue_and_with_more_weight() -> None:
    judge = Judge(S.APOLOGY, scale=0.05, bias=-2, alone=0, by=1, beside=2, by_cue=1)
    assert judge.likely(0, cue=True) > judge.likely(0, cue=False)
    assert judge.likely(40, cue=False) > judge.likely(0, cue=False)
    assert judge.likely(judge.needed(0.6), cue=False) >= 0.6 > judge.likely(judge.needed(0.6) - 1, cue=False)


@pytest.mark.parametrize("plain", ["one two three", "it was late and we know it but you rang twice", "so and so"])
def test_clauses_are_parts_in_order_that_leave_nothing_out(plain: str) -> None:
    parts = [plain[begin:end] for begin, end in clauses(plain)]
    assert " ".join(parts) == plain
    assert len(parts) == 1 or all(len(part.split()) >= 3 for part in parts)


def test_what_is_added_is_quoted_and_no_insult_is_certain() -> None:
    added = 0
    for line in LINES:
        first, _, last = line.name.partition(" ")
        context = Context(first=first, last=last, asked=line.asked)
        for f in opinion([read(0, line.line)], [], context):
            added += 1
            assert line.line[f.start : f.stop].strip()
            assert f.signal not in BY_FORM
            assert CERTAIN <= f.sure <= (SUREST_HARSH if f.signal in HARSH else 1)
    assert added > len(LINES) // 10
    assert SUREST_HARSH < CERTAIN_INSULT


def test_without_a_line_before_nothing_is_answered_or_passed_over() -> None:
    about_a_line_before = {S.ANSWERS_QUESTION, S.IGNORES_QUESTION, S.ASKS_AGAIN}
    for line in LINES:
        assert not {f.signal for f in opinion([read(0, line.line)], [], Context())} & about_a_line_before


def test_it_is_asked_for_no_line_longer_than_those_it_knows() -> None:
    assert opinion([read(0, "I am so sorry, that was our mistake. " * 30)], [], Context()) == []


def test_insults_are_seldom_made_up_in_what_it_learned_from() -> None:
    assert insults_made_up(LINES) <= len(LINES) // 30


def test_the_same_line_is_heard_the_same_again() -> None:
    assert hear("We slipped up, and you paid for it.") == hear("We slipped up, and you paid for it.")


def test_packed_and_unpacked_weights_judge_alike() -> None:
    weights = [[0.0, 0.0] for _ in Signal]
    weights[3][0], weights[5][1] = 1.0, -0.5
    known = Weights(pack(["a", "b c"], weights, [0.0] * len(Signal), [(0.0, 1.0, 0.0, 1.0)] * len(Signal)))
    sums = known.sums({"a", "b c", "unknown"})
    assert [round(known.lane(sums, i) * known.judges[i].scale, 2) for i in (3, 5, 7)] == [1.0, -0.5, 0.0]
