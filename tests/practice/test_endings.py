"""Every way a session ends."""

from dataclasses import replace

import pytest

from simulator.customer.book_voice import BookVoice
from simulator.customer.desk import Action
from simulator.customer.moves import Ending
from simulator.practice.events import CustomerSaid, Ended, Event, Happened
from simulator.practice.in_memory import Forgetful
from simulator.practice.opening import new_transcript
from simulator.practice.session import Session
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.practice.transcript import EventKind, Mode
from tests.customers import customer, shelf
from tests.practice.talking import Diary, last, opened, session, told, up


async def test_the_trainee_ends_it() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    events = talk.wrap_up("  Parcel found, customer told. ")
    assert [type(e) for e in events] == [Happened, Happened, Ended]
    assert diary.log[-3:] == ["event note", "event ended", "close unsettled"]
    assert talk.transcript.events_of(EventKind.NOTE)[0].data == {"text": "Parcel found, customer told."}
    assert talk.transcript.events_of(EventKind.ENDED)[0].data == {"ending": "unsettled", "by": "trainee"}
    assert talk.transcript.ended is not None
    assert [type(e) for e in talk.wrap_up("One more thing.")] == [Happened]
    assert talk.wrap_up() == []
    assert diary.log.count("close unsettled") == 1


async def test_who_has_accepted_is_settled() -> None:
    talk = session()
    async for _ in play(talk, ScriptedTrainee(shelf().scripts("late-parcel")["skilled"])):
        if talk.state.accepted:
            break
    assert talk.ending is None
    talk.wrap_up()
    assert talk.ending is Ending.SETTLED


async def test_leaving_is_told() -> None:
    talk = await opened()
    assert talk.abandon()[-1] == Ended(Ending.ABANDONED)
    assert (talk.ending, talk.transcript.ending, talk.awaits_trainee) == ("abandoned", "abandoned", False)


async def played(persona: str, situation: str, trainee: str) -> tuple[Session, list[Event]]:
    talk = session(customer(persona, situation, 1))
    return talk, await told(play(talk, ScriptedTrainee(shelf().scripts(situation)[trainee])))


@pytest.mark.parametrize(
    ("persona", "trainee", "ending"), [("methodical", "skilled", "settled"), ("impatient", "blaming", "left")]
)
async def test_he_ends_it(persona: str, trainee: str, ending: str) -> None:
    talk, events = await played(persona, "late-parcel", trainee)
    assert events[-1] == Ended(Ending(ending))
    assert isinstance(events[-3], CustomerSaid)
    assert last(talk).speaker == "customer"
    assert talk.transcript.ending == ending
    assert talk.transcript.events[-1].data == {"ending": ending, "by": "customer"}
    assert up(talk) == "nobody"


async def test_handed_over_at_the_desk_it_is_over() -> None:
    who = customer()
    transfer = Action(id="transfer", title="Put him through", says="Put through.")
    who = replace(who, situation=who.situation.model_copy(update={"actions": (transfer,)}))
    talk = await opened(who)
    talk.act("transfer", {})
    events = await told(talk.say("Billing will take it from here."))
    assert events[-1] == Ended(Ending.TRANSFERRED)


async def test_handed_over_in_words_it_is_over() -> None:
    talk = await opened()
    events = await told(talk.say("I'm transferring you to our billing department now."))
    assert events[-1] == Ended(Ending.TRANSFERRED)


async def test_an_unfinished_session_says_so() -> None:
    talk = await opened()
    assert (talk.ending, talk.transcript.ending) == (None, Ending.UNFINISHED)


def test_a_mode_or_an_ending_of_somebody_elses_stops_nothing() -> None:
    who = customer()
    strange = new_transcript(who, Mode.PRACTICE, "book", {}).model_copy(update={"mode": "exam", "ending": "bored"})
    book = BookVoice(who.book)
    talk = Session(who, book, book, Forgetful(), strange)
    assert (talk.mode, talk.ending) == (Mode.PRACTICE, Ending.UNSETTLED)
