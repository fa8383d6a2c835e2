"""What was meant by a word as it was typed, and what stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.customer.fitting import match
from simulator.customer.hearing import hear
from simulator.customer.hearing.slips import meant, mended
from simulator.customer.hearing.spelling import in_full
from simulator.customer.hearing.spoken import plainly
from simulator.customer.signals import Signal
from simulator.scoring.plain import plain

_SLIPS = {
    "tomorrow": "tommorow tomorow tommorrow tomorrrow otmorrow tomorw tmrw 2moro tomoz",
    "monday": "mondya monady mnday",
    "wednesday": "wensday wednsday wendsday wedensday",
    "thursday": "thrusday thurday thursdya",
    "february": "febuary feburary febrary",
    "january": "janurary januray",
    "tonight": "tonigth tonihgt tonite",
    "morning": "mornig moring mroning morningg",
    "afternoon": "afternon aftrenoon afternoom",
    "address": "adress addres adres adddress",
    "refund": "refudn reufnd refun",
    "replacement": "replacment replacemnt replacemant",
    "courier": "courrier curier couriier",
    "technician": "tecnician technican technision",
    "engineer": "enginer engeneer enginneer",
    "receive": "recieve recive",
    "received": "recieved recived",
    "delivered": "deliverd deliverred",
    "definitely": "definately definitly definatly definetly",
    "immediately": "imediately immediatly imediatly immediatley",
    "guarantee": "gaurantee guarentee garantee gurantee garentee",
    "sorry": "sory sorrry soory srry soz",
    "apologies": "appologies apologys apoligies",
    "understand": "understnad undrstand understannd",
    "believe": "beleive belive",
    "because": "becuase becouse becasue bcause cos",
    "which": "wich whcih",
    "unfortunately": "unfortunatly unfortunetly unfortunatley",
    "a lot": "alot",
    "as well": "aswell",
    "i have": "ive ihave",
    "don't": "dont dnt",
    "nobody's": "nobodys",
}


@pytest.mark.parametrize(
    ("typed", "whole"), [(slip, whole) for whole, slips in _SLIPS.items() for slip in slips.split()]
)
def test_a_slip_is_put_right(typed: str, whole: str) -> None:
    assert meant(typed) == whole
    assert plain(f"so {typed} then").text == plain(f"so {whole} then").text


_OF_THEIR_OWN = """
mourning premises massage manger contract defund lease police addressee courser sundae writing wanting cancer conform
rally thorough though changed sunday deliverer refunds couriers larkfield leeds ropery jory nadia tomato yesterday
mondays kestrel sorrel courtier minuet perhaps received
"""


@pytest.mark.parametrize("word", _OF_THEIR_OWN.split())
def test_a_word_of_its_own_stays(word: str) -> None:
    assert meant(word) == word


def test_a_slip_of_two_words_alike_is_left_alone() -> None:
    assert meant("refunde") == "refunde"
    assert meant("deliverw") == "deliverw"


def test_words_of_the_matter_and_names_stay_in_the_plain_text() -> None:
    assert plain("the Refunda box for Sunda", frozenset({"refunda", "sunda"})).text == "the refunda box for sunda."
    assert plain("the tommorow box", frozenset({"tommorow"})).text == "the tommorow box."


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("its on the van tommorow between 8 and 12", "it's on the van tomorrow between 8 and 12"),
        ("ill refudn it imediatly", "I'll refund it immediately"),
        ("Im so sory, we shoudl of told you", "I'm so sorry, we should have told you"),
        ("we cant give a refundd unfortunatly", "we can't give a refund unfortunately"),
        ("the tecnician will be with you wensday morning", "the technician will be with you Wednesday morning"),
    ],
)
def test_a_line_is_heard_alike_however_it_is_typed_and_quoted_as_it_was(typed: str, right: str) -> None:
    assert {h.signal for h in hear(typed).signals} == {h.signal for h in hear(right).signals}
    assert all(h.words in typed for h in hear(typed).signals)
    assert plain(typed).text == plain(right).text


def test_its_is_read_by_what_stands_beside_it() -> None:
    assert hear("its on its way").has(Signal.GIVES_NEXT_STEP)
    assert hear("it's on it's way").has(Signal.GIVES_NEXT_STEP)
    assert hear("its a pain, i know").has(Signal.ACKNOWLEDGES_FEELING)


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("well send you a new one", "we'll send you a new one"),
        ("we said wed ring you", "we said we'd ring you"),
        ("id be furious too", "I'd be furious too"),
        ("sorry were sending it now", "sorry we're sending it now"),
        ("ill bring it", "I'll bring it"),
        ("you shoud of told us", "you should have told us"),
        ("it's own cable", "its own cable"),
    ],
)
def test_what_lacks_its_apostrophe_is_told_by_what_stands_beside_it(typed: str, full: str) -> None:
    assert plainly(typed) == plainly(full)


@pytest.mark.parametrize(
    "line",
    [
        "well done for keeping it",
        "your id is wrong",
        "on wed call the desk",
        "you were sending it back",
        "as well send me the photo",
        "he was ill on monday",
        "you were open and we were not",
    ],
)
def test_what_is_a_word_of_its_own_there_stays(line: str) -> None:
    assert plainly(line) == line


@given(st.text(alphabet="tomrw nksx'’ U2", max_size=40), st.integers(0, 60), st.integers(0, 60))
def test_what_was_put_right_is_led_back_to_what_was_typed(text: str, a: int, b: int) -> None:
    right = mended(text)
    start, end = sorted((min(a, len(right.text)), min(b, len(right.text))))
    left, stop = right.place(start, end)
    assert 0 <= left <= stop <= len(text)
    assert right.place(0, len(right.text)) == (0, len(text))


def test_a_stretch_of_a_mended_text_leads_back() -> None:
    right = mended("its on the van tommorow, betwen 8 and 12, pls")
    start = right.text.index("tomorrow, between 8")
    left, end = right.place(start, start + len("tomorrow, between 8"))
    assert "its on the van tommorow, betwen 8 and 12, pls"[left:end] == "tommorow, betwen 8"


def test_a_pattern_of_the_matter_finds_what_was_meant() -> None:
    assert match((r"\btomorrow\b.{0,20}\b12\b",), "on the van tommorow by 12") == "tommorow by 12"
    assert match((r"\btomorrow\b",), "on the van today by 12") == ""


def test_hell_and_he_will_are_told_apart() -> None:
    assert plain("hell come tomorrow").text == plain("he'll come tomorrow").text
    assert plain("Go to hell").text == "go to hell."


@given(st.text(alphabet="abcdefghilmnoprstuvwy'", min_size=1, max_size=14))
def test_what_was_put_right_stays_so(word: str) -> None:
    assert all(meant(part) == part for part in meant(word).split())
    assert in_full(word)
