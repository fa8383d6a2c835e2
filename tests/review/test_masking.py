"""What tells who somebody is goes; what was said about the matter stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.practice.transcript import Transcript, Turn
from simulator.review.masking import Masking


def masked(*texts: str, names: tuple[str, ...] = ("Dana", "Okafor")) -> list[str]:
    masking = Masking()
    masking.learn(*texts, people=[names])
    return [masking.text(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Dana Okafor here, dana, Ms Okafor's box", "[name 1] here, [name 1], Ms [name 1]'s box"),
        ("mail d.o+x@mail.example.com or D.O+X@mail.example.com", "mail [e-mail 1] or [e-mail 1]"),
        ("call 07700 900 123, or 07700900123", "call [phone 1], or [phone 1]"),
        ("call +49 30 123456 or (555) 010-1234", "call [phone 1] or [phone 2]"),
        ("7 Elm Road, Harrogate HG2 7QT, please", "[address 1], please"),
        ("12a High St. it is, or Lindenstraße 5", "[address 1] it is, or [address 2]"),
        ("card 4111 1111 1111 1111", "card [card 1]"),
        ("IBAN DE89 3704 0044 0532 0130 00", "IBAN [account 1]"),
        ("My order number is 4417. Yes, 4417!", "My order number is [order number 1]. Yes, [order number 1]!"),
        ("MX-20417 or #889 or 1234567", "[order number 1] or #[order number 2] or [order number 3]"),
        ("My name is Anna Schmidt. Anna!", "My name is [name 2]. [name 2]!"),
        ("Hello Tom, thanks. tom is in", "Hello [name 2], thanks. [name 2] is in"),
        ("@ShopHelp where is it", "[name 2] where is it"),
    ],
)
def test_personal_data_is_replaced(text: str, without: str) -> None:
    assert masked(text) == [without]


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow, 08:00 to 12:00, on 2026-03-12 or 12.03.2026",
        "£5.90 back, £12,500 or $ 20000 in all",
        "5 minutes down the road, 100 percent, in 2026, the A4 and the NHS",
        "Hi there, thanks. Hello, sorry. Dear customer, thank you.",
        "order it by 12 and say 200 metres",
        "a van at 14:20, the 2nd of May",
        "Version: 20.411 (0) (13/10/2020)",
    ],
)
def test_the_matter_stays(text: str) -> None:
    assert masked(text) == [text]


def test_a_name_that_is_a_word_goes_only_with_its_capital() -> None:
    assert masked("mark my words, Mark said; MARK!", names=("Mark", "Bell")) == [
        "mark my words, [name 1] said; [name 1]!"
    ]


def test_the_whole_session_is_masked_and_fits_together() -> None:
    heard = Heard(signals=(HeardSignal(signal=Signal.GIVES_TIME, words="by five", start=22),))
    review = (
        {"kind": "note", "by": "tom", "turn": 1, "note": "try", "text": "Dana!", "words": "by five", "start": 22},
    )
    session = Transcript.model_validate(
        {
            "id": "s",
            "trainee": "tom",
            "persona": "impatient",
            "turns": [
                Turn(speaker="customer", text="Dana Okafor, order 44171"),
                Turn(speaker="trainee", text="Dana Okafor, you have it by five, by five.", heard=heard),
            ],
            "events": [{"after_turn": 1, "kind": "desk", "data": {"says": "Dana told", "by": "customer"}}],
            "review": review,
            "author_id": 7,
            "labels": {"Emotion": [2, 5], "who": "Okafor"},
        }
    )
    assert session.turns[1].text[22:29] != "by five"
    masking = Masking()
    masking.learn(people=[("Dana", "Okafor")])
    found = masking.transcript(session)
    assert (found.id, found.persona, found.trainee) == ("s-masked", "impatient", "[person 1]")
    assert found.turns[0].text == "[name 1], order [order number 1]"
    line = found.turns[1]
    assert line.heard is not None
    start = line.heard.signals[0].start
    assert line.text[start : start + 7] == "by five"
    (note,) = found.review or ()
    assert (note["by"], note["text"], note["start"]) == ("[person 1]", "[name 1]!", start)
    assert found.events[0].data == {"says": "[name 1] told", "by": "customer"}
    assert found.model_extra == {"author_id": "[name 2]", "labels": {"Emotion": [2, 5], "who": "[name 1]"}}


@given(st.text(max_size=80))
def test_any_text_can_be_masked_and_masking_twice_changes_nothing(text: str) -> None:
    masking = Masking()
    masking.learn(text, people=[("Dana", "Okafor")])
    once = masking.text(text)
    assert "okafor" not in once.lower()
    assert masking.text(once) == once
