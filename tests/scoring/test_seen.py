"""What a witness sees of a talk, and the way back from what he quotes to what was said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scoring.seen import LEFT_OUT, seen
from tests.scoring.test_score import BOUGHT
from tests.scoring.witnesses import case


def shown(*lines: str, known: bool = False) -> list[str]:
    return [line.text for line in seen(case(*lines, known=known).talk)]


def test_names_and_titles_are_not_seen() -> None:
    text = "\n".join(
        shown(
            "C: Hello, this is Ada Holm. My machine leaks, Priya.",
            "T: Hello Ms. Holm, my name is Priya Shah. Is it Ada's first leak, madam?",
            "C: Yes, Priya, it is. HOLM, by the way, with one L.",
        )
    ).lower()
    for name in ("ada", "holm", "priya", "shah", "ms", "madam"):
        assert name not in text.replace(",", " ").replace(".", " ").replace("'", " ").split(), name
    assert "hello customer, my name is agent." in text


def test_the_persona_is_masked_however_the_name_is_typed() -> None:
    assert shown("C: It leaks.", "T: ada, where does it leak?", "C: Below.", known=True)[1].startswith(
        "Customer, where"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("My name is Alex. ", "My name is Priya. "),
        ("Dear Mr. Bell, ", "Dear Mrs. Okafor, "),
        ("I'll ring you tomorrow, I can't before. ", "ILL RING U TMRW, I CANT BEFORE. "),
    ],
)
def test_names_titles_and_typing_make_no_difference(one: str, other: str) -> None:
    rest = "The fitter comes on Friday."
    talks = [shown("C: It leaks.", f"T: {said}{rest}", "C: Good.") for said in (one, other)]
    assert talks[0] == talks[1]
    assert "fitter" in talks[0][1]


@pytest.mark.parametrize("trick", sorted(BOUGHT))
def test_what_only_buys_is_not_seen(trick: str) -> None:
    honest = ("C: It leaks, all over the floor!", "T: The fitter comes on Friday at nine.", "C: Good.")
    bought = (honest[0], f"{honest[1]} {BOUGHT[trick]}", honest[2], f"T: {BOUGHT[trick]}")
    assert shown(*bought) == shown(*honest)


def test_a_line_with_nothing_in_it_keeps_its_place() -> None:
    assert shown("C: It leaks.", f"T: {BOUGHT['marks']}", "C: And?") == ["it leaks.", LEFT_OUT, "and?"]


def test_a_quotation_leads_back_to_the_letter() -> None:
    line = seen(case("C: It leaks.", "T: Hiya Ms. Holm, im bookin’ it 4 u TMRW!! At nine.", "C: Ok.").talk)[1]
    assert line.text == "hello Customer, i'm booking it for you tomorrow. at nine."
    assert line.verbatim("I'm booking it 4 you") == "im bookin’ it 4 u"
    assert line.verbatim('"im bookin\' it"') == "im bookin’ it"
    assert line.verbatim("hello customer, i'm") == "Hiya Ms. Holm, im"
    assert line.verbatim("tomorrow! At  nine") == "TMRW!! At nine"
    assert line.verbatim("booking it tomorrow") == ""
    assert line.verbatim("king it") == ""
    assert line.verbatim(" .") == ""


@given(st.lists(st.tuples(st.sampled_from("TC"), st.text(max_size=60)), max_size=5), st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_quoted_always_stands_in_its_turn(said: list[tuple[str, str]], data: st.DataObject) -> None:
    it = case(*(f"{who}:{text}" for who, text in said))
    for line in seen(it.talk):
        start = data.draw(st.integers(0, len(line.text)))
        words = line.text[start : data.draw(st.integers(start, len(line.text)))]
        assert line.verbatim(words) in it.talk.transcript.turns[line.turn].text
