"""What came of a session, and the quality of each line, from the words of both sides."""

from simulator.scoring.case import Case, open_case
from tests.scoring.made import BAD, GOOD, customer, desk, transcript


def case(*lines: str) -> Case:
    return open_case(transcript(*lines), None)


def test_thanks_and_goodbye_at_the_end_speak_for_settled_and_anger_against() -> None:
    good, bad = case(*GOOD).outcomes, case(*BAD).outcomes
    assert good.settled > 0.7 > 0.3 > bad.settled
    assert good.left < 0.3
    assert good.loyalty > bad.loyalty
    assert good.satisfaction > bad.satisfaction
    assert good.effort < bad.effort


def test_a_claim_that_nobody_confirms_settles_nothing() -> None:
    asked = ("C: Where is my refund? It has been two weeks.", "T: Let me look.", "C: Well? It's still not here.")
    claimed = (*asked[:1], "T: Your refund has been processed.", *asked[2:])
    assert case(*claimed).outcomes.settled <= case(*asked).outcomes.settled + 0.02


def test_a_question_left_without_an_answer_speaks_for_leaving() -> None:
    start = ("C: It leaks.", "T: Since when?", "C: Since Monday. What do I do now?")
    waited = (*start, "T: Are you still there? As there is no response I will close this chat.")
    answered = (*start, "T: Close the tap behind the machine.", "C: Done, thanks. Bye.")
    assert case(*waited).outcomes.left > 0.5 > case(*answered).outcomes.left


def test_the_ending_counts_where_the_session_is_ours() -> None:
    booked = (desk(2, "fitter", "Fitter booked for Friday, nine to eleven."),)
    settled = open_case(transcript(*GOOD, events=booked, ending="settled"), customer()).outcomes
    left = open_case(transcript(*GOOD, events=booked, ending="left"), customer()).outcomes
    assert settled.settled > 0.8
    assert left.settled < 0.4
    assert left.left > 0.8


def test_the_quality_of_a_line_does_not_depend_on_what_comes_after() -> None:
    whole, part = case(*GOOD), case(*GOOD[:4])
    assert part.quality == {n: q for n, q in whole.quality.items() if n < 4}


def test_policing_a_tone_is_the_worst_line_of_a_session() -> None:
    quality = case(*GOOD[:2], "C: Nobody came! It still leaks!", "T: Please calm down.", *GOOD[2:]).quality
    assert min(quality, key=lambda n: quality[n]) == 3


def test_what_he_came_with_is_nobody_s_fault() -> None:
    angry = case("C: The pump leaks. This is a disgrace, nobody cares!", "T: The fitter comes on Friday.").quality
    level = case("C: The pump leaks.", "T: The fitter comes on Friday.").quality
    assert abs(angry[1] - level[1]) < 0.02


def test_a_line_said_twice_is_worse_the_second_time() -> None:
    advice = "T: Switch the machine off at the wall and on again."
    quality = case(
        "C: It leaks.", advice, "C: Right.", "T: Then open the small door below.", "C: Right.", advice
    ).quality
    assert quality[5] < quality[3]


def test_who_has_to_say_it_again_was_not_heard() -> None:
    start = ("C: The pump rattles when it drains.", "T: I see.")
    again = case(*start, "C: The pump rattles when it drains.", "T: The fitter comes on Friday.").quality
    other = case(*start, "C: My wife is at home on Monday.", "T: The fitter comes on Friday.").quality
    assert again[3] < other[3]


def test_what_only_buys_changes_nothing_that_is_heard_in_the_rest() -> None:
    start = ("C: It leaks. What do I do?", "T: Close the tap behind it.")
    plain = case(*start).talk.trainee[0]
    bought = case(start[0], f"{start[1]} You are such a wonderful customer.").talk.trainee[0]
    assert [h.signal for h in bought.counts] == [h.signal for h in plain.counts]
    assert bought.worth.strip() == plain.worth.strip()
    assert len(bought.heard.signals) > len(plain.heard.signals)
