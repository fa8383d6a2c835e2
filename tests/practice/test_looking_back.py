"""The second contact: what was promised at the first comes back with the customer, kept or broken."""

from dataclasses import replace

import pytest

from simulator.customer.customer import Customer
from simulator.customer.follow_up import FollowUp, Past, Recall, coming_back
from simulator.customer.mind import Part
from simulator.customer.persona import Register
from simulator.practice.looking_back import past_of
from simulator.practice.transcript import Transcript
from tests.customers import customer
from tests.practice.talking import opened, told

FOLLOW = FollowUp(
    situation="late-parcel",
    label="Thu 12 March",
    promises=(
        Recall(
            id="call",
            told=(r"\b(?:ring|call) you\b",),
            desk=("call_back",),
            kept={Register.PLAIN: "You did ring."},
            broken={Register.PLAIN: "You were going to ring. You didn't."},
            note="A call was promised. Not made.",
        ),
        Recall(id="today", told=(r"\btoday\b",), broken={Register.PLAIN: "You said today."}),
    ),
    unless_told=("call",),
    owed="why",
    kept={Part.TRUST: 8},
    broken={Part.TRUST: -10, Part.CALM: -6},
)


def later() -> Customer:
    """Somebody with whom it may be a second contact."""
    who = customer("technical", "late-parcel")
    return replace(who, situation=who.situation.model_copy(update={"id": "later", "follow_up": FOLLOW}))


async def first(*lines: str, act: str = "") -> Transcript:
    talk = await opened(customer("technical", "late-parcel"))
    if act:
        talk.act(act, {"time": "12:15"})
    for line in lines:
        await told(talk.say(line))
    return talk.transcript


async def test_a_promise_that_the_desk_did_was_kept() -> None:
    talk = await first("It's in Leeds. I'll ring you tomorrow at noon.", act="call_back")
    past = past_of(talk, later().situation)
    assert (past.kept, past.broken) == (("call",), ())
    assert past.done == ("Call back set on your own list: 12:15.",)


async def test_a_promise_that_nobody_did_or_could_do_was_broken() -> None:
    past = past_of(await first("I'll ring you later.", "It comes today, I promise."), later().situation)
    assert (past.kept, past.broken) == ((), ("call", "today"))


async def test_what_was_neither_told_nor_done_is_not_brought_up() -> None:
    past = past_of(await first("It's in Leeds."), later().situation)
    assert (past.kept, past.broken) == ((), ())


async def test_an_offer_in_a_question_is_no_promise_but_one_with_a_tag_is() -> None:
    offered = await first("Shall I ring you tomorrow? And would you like me to call you at one?")
    assert past_of(offered, later().situation).broken == ()
    tagged = await first("I'll ring you at one, all right?")
    assert past_of(tagged, later().situation).broken == ("call",)


@pytest.mark.parametrize(
    ("line", "promised"),
    [
        ("I can't ring you before noon.", False),
        ("Nobody here can call you on that number.", False),
        ("I can't come myself, but I'll ring you at noon.", True),
        ("I can't ring you now, but I'll call you at noon.", True),
        ("No worries, I'll ring you at noon.", True),
    ],
)
async def test_words_that_refuse_it_promise_nothing(line: str, promised: bool) -> None:
    assert past_of(await first(line), later().situation).broken == (("call",) if promised else ())


async def test_what_was_done_twice_is_told_once() -> None:
    talk = await opened(customer("technical", "late-parcel"))
    for _ in range(2):
        talk.act("call_back", {"time": "12:15"})
    await told(talk.say("It's in Leeds."))
    assert past_of(talk.transcript, later().situation).done == ("Call back set on your own list: 12:15.",)


async def test_it_must_follow() -> None:
    talk = (await first("It's in Leeds.")).model_copy(update={"situation": "elsewhere"})
    with pytest.raises(ValueError, match="does not follow"):
        past_of(talk, later().situation)


def openings(past: Past | None) -> tuple[str, ...]:
    return coming_back(later().situation, past).openings[Register.PLAIN]


def test_he_brings_up_what_was_broken_before_what_was_kept() -> None:
    assert all(o.endswith("You said today.") for o in openings(Past(session="s", kept=("call",), broken=("today",))))
    assert all(o.endswith("You did ring.") for o in openings(Past(session="s", kept=("call",))))
    assert openings(Past(session="s")) == later().situation.openings[Register.PLAIN]
    assert all(o.endswith("You didn't.") for o in openings(None))


def test_promises_move_the_mind_that_he_comes_with() -> None:
    def trust(past: Past) -> float:
        who = later()
        return replace(who, situation=coming_back(who.situation, past)).start.trust

    nothing = trust(Past(session="s"))
    assert trust(Past(session="s", kept=("call",))) == nothing + 8
    assert trust(Past(session="s", broken=("call",))) == nothing - 10
    assert trust(Past(session="s", broken=("call", "today"))) == nothing - 20


def test_the_record_tells_what_was_done() -> None:
    rows = coming_back(later().situation, Past(session="s", done=("Noted: number 9.",))).record
    assert (rows[-1].label, rows[-1].value) == ("Thu 12 March", "Noted: number 9.")


def test_the_record_tells_what_was_promised_and_not_done() -> None:
    rows = coming_back(later().situation, Past(session="s", done=("Noted.",), broken=("call", "today"))).record
    assert [row.value for row in rows[-2:]] == ["Noted.", "A call was promised. Not made."]


def test_nothing_is_owed_where_nothing_was_broken() -> None:
    def needs(past: Past) -> list[str]:
        return [need.id for need in coming_back(later().situation, past).needs]

    assert "why" in needs(Past(session="s", broken=("call",)))
    assert "why" not in needs(Past(session="s", kept=("call",)))


def test_a_first_contact_is_left_as_it_is() -> None:
    situation = customer().situation
    assert coming_back(situation, Past(session="s", broken=("call",))) is situation
