"""What counts into the answer: deeds, waiting, and what moves nothing."""

from simulator.customer.persona import Style
from simulator.practice.events import Notice
from simulator.practice.session import Session
from tests.customers import customer
from tests.practice.talking import LOCATED, last, opened, timeless_all, told


async def test_another_language_is_noticed_and_moves_nothing() -> None:
    talk = await opened()
    mind = talk.state.mind
    events = await told(talk.say("Ihr Paket liegt im Depot und kommt morgen, machen Sie sich bitte keine Sorgen."))
    assert [e.kind for e in events if isinstance(e, Notice)] == ["language"]
    assert last(talk).move == "puzzled"
    assert talk.state.mind == mind


async def test_a_deed_meets_the_need_that_it_meets() -> None:
    who = customer()
    need = next(n for n in who.situation.needs if "watch" in n.met.desk)
    talk = await opened(who)
    happened = talk.act("watch", {})
    assert happened.event.after_turn == 0
    await told(talk.say("One moment."))
    assert need.id in talk.state.met
    idle = await opened(who)
    await told(idle.say("One moment."))
    assert need.id not in idle.state.met


async def test_what_the_desk_refused_was_not_done() -> None:
    talk = await opened()
    assert talk.act("send_today", {}).event.data["done"] is False
    await told(talk.say("One moment."))
    assert talk.state.met == ()


async def waited(talk: Session) -> float:
    """What the waiting takes in the next answer."""
    await told(talk.say("I have it in front of me."))
    return sum(entry.change for entry in last(talk).ledger or () if entry.rule == "wait")


async def test_every_second_that_he_waits_counts_once_unless_he_was_told_why() -> None:
    still, held, asked = [await opened() for _ in range(3)]
    held.hold(200)
    asked.ask("depot", "Could you have a look at the shelf, please?")
    asked.ask("depot", "Could you have a look at the shelf, please?")
    asked.ask("supervisor", "Could you make an exception, please?")
    assert await waited(still) == 0
    assert await waited(held) < 0
    assert await waited(held) == 0
    assert await waited(asked) < 0
    told_why = await opened()
    await told(told_why.say("I'll ask the depot now, they can look at the shelf for us. One moment."))
    told_why.ask("depot", "Could you have a look at the shelf, please?")
    assert await waited(told_why) == 0
    slow = await opened()
    await told(slow.say("I have it in front of me.", elapsed_s=200))
    assert [e.change for e in last(slow).ledger or () if e.rule == "clock"]
    assert slow.transcript.turns[1].elapsed_s == 200


async def test_pauses_hints_and_guesses_move_nothing() -> None:
    talk, plain = await opened(), await opened()
    talk.pause(900)
    talk.hint()
    talk.name_style(Style.BRIEF)
    for one in (talk, plain):
        await told(one.say(LOCATED))
    assert timeless_all(talk) == timeless_all(plain)
    assert [e.kind for e in talk.transcript.events] == ["pause", "hint", "style"]
