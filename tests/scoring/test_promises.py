"""Promises and claims, and what became of each."""

from typing import Any

from simulator.scoring.promises import DONE_AT_DESK, FORGOTTEN, NOT_DONE, POSSIBLE, UNKNOWN, judged, promises
from simulator.scoring.talk import read
from tests.scoring.made import customer, desk, transcript

ASKS = "C: It leaks. When does somebody come?"


def test_what_the_desk_did_is_kept() -> None:
    made = transcript(
        ASKS, "T: I've booked the fitter for Friday.", events=(desk(0, "fitter", "Fitter booked for Friday."),)
    )
    (one,) = promises(read(made, customer()))
    assert one.verdict == DONE_AT_DESK
    assert one.kept is True
    assert one.words == "I've booked the fitter for Friday."


def test_what_was_claimed_and_never_done_is_not_kept() -> None:
    (one,) = promises(read(transcript(ASKS, "T: I've booked the fitter for Friday."), customer()))
    assert one.verdict == NOT_DONE
    assert one.kept is False


def test_what_cannot_be_was_never_true() -> None:
    (one,) = judged(read(transcript(ASKS, "T: You'll get your money back today."), customer()))
    assert one.grave
    assert "repair comes first" in one.promise.verdict


def test_what_the_system_lets_one_do_against_the_policy_is_against_it() -> None:
    line = "T: I've credited the machine for you."
    made = transcript(ASKS, line, events=(desk(0, "refund", "The machine is credited.", beyond="Repair comes first."),))
    (one,) = judged(read(made, customer()))
    assert one.grave
    assert one.promise.verdict.startswith("against the policy")


def test_from_words_alone_nothing_is_known() -> None:
    (one,) = promises(read(transcript(ASKS, "T: I'll send you a fitter on Friday.", "C: ok"), None))
    assert one.verdict == UNKNOWN
    assert one.kept is None


def test_a_customer_who_says_later_that_it_did_not_happen_is_believed() -> None:
    made = transcript(
        ASKS,
        "T: I'll call you back in an hour.",
        "C: ok",
        "T: Hello again.",
        "C: You said you would call. Nobody called.",
    )
    assert promises(read(made, None))[0].kept is False


def test_a_question_or_a_refusal_is_no_promise() -> None:
    made = transcript(ASKS, "T: Shall I book the fitter? I can't promise Thursday. I won't refund it.")
    assert promises(read(made, customer())) == ()


def test_words_on_two_sides_of_a_comma_are_not_one_untruth() -> None:
    him = customer(untruths=[{"pattern": r"\bfull\b.*\bcredit\b", "why": "A credit is half."}])
    assert promises(read(transcript(ASKS, "T: There is a swap at the full price, or a credit for half."), him)) == ()
    assert promises(read(transcript(ASKS, "T: You get a full credit."), him))[0].kept is False


def test_a_refusal_of_what_cannot_be_is_true() -> None:
    assert promises(read(transcript(ASKS, "T: I can't give you the money back."), customer())) == ()


PRINTER: dict[str, Any] = {
    "actions": [
        {"id": "replacement", "title": "Order a replacement", "says": "Replacement ordered. It needs a courier."},
        {"id": "courier", "title": "Book the courier", "says": "Courier booked."},
        {"id": "call_back", "title": "Put a call back on your own list", "says": "On your list."},
        {"id": "deposit", "title": "Take a deposit", "says": "Taken.", "beyond": "Too early for one."},
    ],
    "needs": [
        {
            "id": "visit",
            "text": "To have one that works.",
            "met": {"desk": ["replacement"]},
            "says": {"plain": "When?"},
        }
    ],
    "untruths": [],
}
THREE = "T: I've ordered the replacement, a courier comes tomorrow and I'll call you back."


def test_every_promise_of_a_sentence_is_judged_for_itself() -> None:
    made = transcript(ASKS, THREE, events=(desk(0, "replacement", "Replacement ordered. It needs a courier."),))
    found = {p.words: p.kept for p in promises(read(made, customer(**PRINTER)))}
    assert found == {
        "I've ordered the replacement": True,
        "a courier comes tomorrow": False,
        "I'll call you back.": False,
    }


def test_what_is_done_later_was_kept() -> None:
    later = (desk(0, "replacement"), desk(1, "courier", "Courier booked."), desk(1, "call_back"))
    made = transcript(ASKS, THREE, "C: Good.", "T: It's in.", events=later)
    assert all(p.kept for p in promises(read(made, customer(**PRINTER))) if p.turn == 1)


def test_what_others_do_with_a_thing_is_no_promise_against_the_policy() -> None:
    made = transcript(ASKS, "T: You will be contacted on Monday, the deposit may be paid from May.")
    assert not any(j.grave for j in judged(read(made, customer(**PRINTER))))
    made = transcript(ASKS, "T: I'll take your deposit now.")
    assert judged(read(made, customer(**PRINTER)))[0].grave


def test_a_claim_where_nothing_at_all_was_done_is_a_lie() -> None:
    (one,) = judged(read(transcript(ASKS, "T: It's all sorted."), customer(**PRINTER)))
    assert one.claim
    assert one.promise.kept is False
    told = transcript(ASKS, "T: I've looked at it, that's noted.")
    assert not any(j.hollow for j in judged(read(told, customer(**PRINTER))))


def test_what_happened_is_no_claim() -> None:
    made = transcript(ASKS, "T: The label tore, it was sent to the wrong cage.")
    assert judged(read(made, customer(**PRINTER))) == ()


def test_a_word_of_honour_with_nothing_behind_it_is_hollow() -> None:
    (one,) = judged(read(transcript(ASKS, "T: It will never leak again, you have my word."), customer(**PRINTER)))
    assert one.hollow


def test_what_can_be_and_is_not_taken_up_again_was_forgotten() -> None:
    lines = (ASKS, "T: I'll ask Jonas about the pump.", "C: ok", "T: Good.", "C: And?", "T: Yes.", "C: ok")
    (one,) = promises(read(transcript(*lines), customer(**PRINTER)))
    assert (one.verdict, one.kept) == (FORGOTTEN, None)
    taken_up = (*lines[:5], "T: Jonas says the pump is fine.", "C: ok")
    assert promises(read(transcript(*taken_up), customer(**PRINTER)))[0].verdict == POSSIBLE
