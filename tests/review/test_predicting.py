"""What is asked at turning points is what the panels then show."""

from simulator.customer.mind import Mood
from simulator.review.entries import Predicted
from simulator.review.predicting import CHOICES, Question, accuracy, first_guesses, questions, still_open, summary
from simulator.review.replay import Replay
from tests.tui.fake_house import FakeHouse
from tests.tui.told_session import foreign_transcript, told_transcript


def asked() -> list[Question]:
    transcript = told_transcript()
    customer = FakeHouse().customer_of(transcript)
    return questions(Replay(transcript, customer), customer)


def test_what_is_right_is_what_the_record_holds() -> None:
    replay = Replay(told_transcript())
    found = asked()
    assert found
    for question in found:
        assert question.right in question.choices
        if question.about == "felt":
            mood = replay.frame(question.turn).mood
            assert mood is not None
            assert question.right == mood.value
            assert list(question.choices) == [mood.value for mood in Mood]


def test_what_moved_him_is_one_of_a_few_and_the_others_did_not() -> None:
    (first, *_) = [q for q in asked() if q.about == "needed"]
    assert (first.turn, first.right) == (2, "takes_ownership")
    assert len(first.choices) == CHOICES
    assert "acknowledges_feeling" not in first.choices


def test_nothing_is_asked_twice_and_the_order_stays() -> None:
    found = asked()
    keys = [(q.turn, q.about) for q in found]
    assert len(set(keys)) == len(keys)
    assert [list(q.choices) for q in found] == [list(q.choices) for q in asked()]


def test_a_foreign_session_asks_nothing() -> None:
    assert questions(Replay(foreign_transcript()), None) == []


def test_only_the_first_answer_counts() -> None:
    question = asked()[0]
    wrong = next(id for id in question.choices if id != question.right)
    guesses = [question.answered(wrong, "tom"), question.answered(question.right, "tom")]
    assert [guess.right for guess in first_guesses(guesses)] == [False]
    assert accuracy([guesses]).felt == (0, 1)


def test_the_summary_names_what_was_missed() -> None:
    found = asked()
    guesses = [question.answered(question.right, "tom") for question in found[:-1]]
    guesses.append(found[-1].answered("nothing of it", "tom"))
    said = summary(found, guesses)
    assert said.startswith(f"You read the customer right in {len(found) - 1} of {len(found)}.")
    assert f"{found[-1].when} (turn {found[-1].turn})" in said
    assert still_open(found, guesses) == []
    assert still_open(found, guesses[1:]) == found[:1]


def test_accuracy_is_over_all_sessions_and_none_where_nothing_was_asked() -> None:
    right = Predicted(by="tom", turn=1, question="felt", answer="hot", right=True)
    wrong = Predicted(by="tom", turn=1, question="needed", answer="x", right=False)
    assert accuracy([]).share is None
    told = accuracy([[right, wrong], [right]])
    assert (told.felt, told.needed, told.share) == ((2, 2), (0, 1), 2 / 3)
