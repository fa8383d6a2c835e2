"""One session: whose turn it is, what is on disk when, what counts into the answer, and every way it ends."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.customer.book_voice import BookVoice
from simulator.customer.desk import Action
from simulator.customer.moves import Ending
from simulator.customer.negativity import is_negative
from simulator.customer.persona import Style
from simulator.practice.desk import Wrong
from simulator.practice.events import CustomerSaid, Ended, Event, Happened, Notice, Sentence, Thinking, TraineeSaid
from simulator.practice.in_memory import Forgetful
from simulator.practice.journal import JournalFailed
from simulator.practice.opening import new_transcript
from simulator.practice.session import Session
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.practice.transcript import EventKind, Mode, Turn
from simulator.storage.store import open_store
from tests.customers import customer, shelf
from tests.practice.talking import LOCATED, WHEN, Diary, opened, session, timeless_all, told, up


def last(talk: Session) -> Turn:
    return talk.transcript.turns[-1]


async def written(talk: Session, diary: Diary, line: str) -> list[str]:
    """What was written and what was told, in one row."""
    diary.log.clear()
    async for event in talk.say(line):
        name = type(event).__name__
        if not diary.log or diary.log[-1] != name:
            diary.log.append(name)
    return diary.log


# the order of things


async def test_the_trainees_line_is_on_disk_before_anything_of_the_customer() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    assert diary.log == ["open", "customer 0"]
    row = await written(talk, diary, LOCATED)
    assert row == ["trainee 1", "TraineeSaid", "Thinking", "Sentence", "customer 2", "CustomerSaid"]
    assert diary.turns[1].text == LOCATED


async def test_the_sentences_are_the_turn() -> None:
    talk = await opened(customer("relationship-seeking"))
    events = await told(talk.say("Can you tell me what it is for, and what the postcode is?"))
    spoken = "".join(e.text for e in events if isinstance(e, Sentence))
    said = next(e for e in events if isinstance(e, CustomerSaid))
    assert spoken.strip() == said.turn.text == last(talk).text
    assert [type(events[0]), type(events[1]), type(events[-1])] == [TraineeSaid, Thinking, CustomerSaid]
    assert {e.n for e in events if isinstance(e, Sentence)} == {said.n} == {2}


@pytest.mark.parametrize("broken", ["trainee", "customer"])
async def test_a_full_disk_changes_nothing_and_the_line_can_be_sent_again(broken: str) -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    before, state = timeless_all(talk), talk.state
    diary.broken = broken
    with pytest.raises(JournalFailed):
        await told(talk.say(LOCATED))
    assert talk.state == state
    assert timeless_all(talk)[:1] == before
    diary.broken = ""
    if broken == "trainee":
        assert timeless_all(talk) == before
        await told(talk.say(LOCATED))
    else:
        assert [t.speaker for t in talk.transcript.turns] == ["customer", "trainee"]
        await told(talk.go_on())
    smooth = await opened()
    await told(smooth.say(LOCATED))
    assert timeless_all(talk) == timeless_all(smooth)


async def test_a_session_that_could_not_be_opened_begins_at_the_next_try() -> None:
    diary = Diary(broken="open")
    talk = session(journal=diary)
    with pytest.raises(JournalFailed):
        await told(talk.go_on())
    assert talk.transcript.turns == ()
    diary.broken = ""
    await told(talk.go_on())
    assert diary.log == ["open", "customer 0"]


async def test_what_could_not_be_written_was_not_done() -> None:
    diary = Diary()
    talk = await opened(journal=diary)
    diary.broken = "event"
    with pytest.raises(JournalFailed):
        talk.act("neighbour", {"number": "9"})
    assert talk.transcript.events == ()


# whose turn it is


async def test_he_opens_where_the_situation_says_so() -> None:
    talk = session()
    assert up(talk) == "customer"
    await told(talk.go_on())
    assert up(talk) == "trainee"
    assert last(talk).move == "open"
    assert await told(talk.go_on()) == []


async def test_the_trainee_opens_where_the_situation_says_so() -> None:
    who = customer()
    who = replace(who, situation=who.situation.model_copy(update={"opens": "trainee"}))
    talk = session(who)
    assert up(talk) == "trainee"
    assert await told(talk.go_on()) == []
    events = await told(talk.say("Larkfield Parcels, good afternoon."))
    assert [t.speaker for t in talk.transcript.turns] == ["trainee", "customer"]
    assert isinstance(events[0], TraineeSaid)


async def test_nothing_can_be_said_out_of_turn() -> None:
    diary = Diary()
    talk = session(journal=diary)
    with pytest.raises(Wrong, match="has not answered yet"):
        await told(talk.say(LOCATED))
    assert diary.log == []
    await told(talk.go_on())
    with pytest.raises(Wrong, match="nothing to send"):
        await told(talk.say(" \n "))
    talk.abandon()
    log = list(diary.log)
    with pytest.raises(Wrong, match="over"):
        await told(talk.say(LOCATED))
    with pytest.raises(Wrong, match="over"):
        talk.hold(5)
    with pytest.raises(Wrong, match="over"):
        talk.abandon()
    assert diary.log == log


async def test_another_language_is_noticed_and_moves_nothing() -> None:
    talk = await opened()
    mind = talk.state.mind
    events = await told(talk.say("Ihr Paket liegt im Depot und kommt morgen, machen Sie sich bitte keine Sorgen."))
    assert [e.kind for e in events if isinstance(e, Notice)] == ["language"]
    assert last(talk).move == "puzzled"
    assert talk.state.mind == mind


# what counts into the answer


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


# help


def step(talk: Session) -> tuple[int, str, str]:
    data = talk.hint().event.data
    return data["step"], data["about"], data["text"]


async def test_help_comes_in_three_steps_and_begins_anew_with_the_next_turn() -> None:
    talk = await opened(mode="guided")
    steps = [step(talk) for _ in range(4)]
    assert [s for s, _, _ in steps] == [1, 2, 3, 3]
    assert len({about for _, about, _ in steps}) == 1
    assert len({text for _, _, text in steps}) == 3
    await told(talk.say("One moment."))
    assert step(talk)[0] == 1


async def test_help_runs_out_in_practice_and_is_not_there_in_assessment() -> None:
    talk = await opened()
    assert talk.hints_left == 6
    for left in range(5, -1, -1):
        talk.hint()
        assert talk.hints_left == left
    with pytest.raises(Wrong, match="used up"):
        talk.hint()
    guided = await opened(mode="guided")
    for _ in range(20):
        guided.hint()
    assert guided.hints_left is None
    exam = await opened(mode="assessment")
    with pytest.raises(Wrong, match="no help"):
        exam.hint()
    assert exam.transcript.events == ()


async def test_help_does_not_run_afresh_when_the_session_is_gone_on_with() -> None:
    talk = await opened()
    for _ in range(6):
        talk.hint()
    assert session(talk.customer, transcript=talk.transcript).hints_left == 0


# endings


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


# what is kept


async def test_all_that_made_the_turn_is_kept_with_it(data: Path) -> None:
    with open_store(data / "sessions.db") as store:
        talk = session(customer("angry-but-good", "printer-callbacks", 1), journal=store)
        await told(play(talk, ScriptedTrainee(shelf().scripts("printer-callbacks")["skilled"])))
        kept = store.load(talk.transcript.id)
    assert kept == talk.transcript
    texts: list[str] = []
    for n, turn in enumerate(kept.turns):
        if turn.speaker == "trainee":
            assert turn.heard is not None
            continue
        assert turn.state is not None
        assert turn.mind == turn.state.mind.rounded()
        assert turn.negative is is_negative(turn.text, texts[-6:])
        assert turn.voice == "book"
        assert turn.lines
        assert turn.faults == ()
        assert set(turn.said or ()) <= set(turn.state.disclosed)
        texts.append(turn.text)
        for entry in turn.ledger or ():
            assert entry.words in kept.turns[n - 1].text
    assert any(turn.ledger for turn in kept.turns)
    assert any(turn.said for turn in kept.turns)
    assert {turn.negative for turn in kept.turns if turn.speaker == "customer"} == {True, False}


async def test_the_ledger_adds_up() -> None:
    talk = await opened()
    for line in (LOCATED, "Please calm down.", WHEN):
        before = talk.state.mind.model_dump()
        await told(talk.say(line))
        for entry in last(talk).ledger or ():
            before[entry.part.value] += entry.change
        assert before == pytest.approx(talk.state.mind.model_dump(), abs=0.05)


def test_a_mode_or_an_ending_of_somebody_elses_stops_nothing() -> None:
    who = customer()
    strange = new_transcript(who, Mode.PRACTICE, "book", {}).model_copy(update={"mode": "exam", "ending": "bored"})
    book = BookVoice(who.book)
    talk = Session(who, book, book, Forgetful(), strange)
    assert (talk.mode, talk.ending) == (Mode.PRACTICE, Ending.UNSETTLED)
