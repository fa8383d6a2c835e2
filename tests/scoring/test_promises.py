"""Promises and claims, and what became of each."""

from simulator.scoring.promises import DONE_AT_DESK, NOT_DONE, UNKNOWN, judged, promises
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
