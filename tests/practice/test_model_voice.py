"""A session that is voiced by a model: what it took, how it fails, and what the guard holds back."""

import pytest

from simulator.customer.guard import FaultKind
from simulator.llm.voice import ModelVoice
from simulator.practice.events import CustomerSaid, Event, Notice, Sentence
from simulator.practice.trainees import ScriptedTrainee
from simulator.practice.transcript import EventKind, Transcript
from tests.customers import customer, shelf
from tests.endpoint import Answer, Endpoint, cuts, floods, hangs, refuses, says
from tests.llm.conftest import SHORT
from tests.practice.talking import Diary, last, session, told, up
from tests.practice.voiced import Obedient, begun


def notices(events: list[Event], kind: str) -> list[str]:
    return [e.text for e in events if isinstance(e, Notice) and e.kind == kind]


async def test_a_session_from_beginning_to_end(voice: ModelVoice, endpoint: Endpoint) -> None:
    endpoint.otherwise = Obedient()
    diary = Diary()
    talk = session(customer("methodical", "late-parcel", 1), voice=voice, journal=diary)
    await told(talk.go_on())
    trainee = ScriptedTrainee(shelf().scripts("late-parcel")["skilled"])
    while talk.ending is None and (step := trainee.next(talk)):
        for command in step.do:
            name, _, rest = command.partition(" ")
            action = talk.customer.situation.action(name)
            talk.act(name, {a.name: rest for a in action.arguments})
        await told(talk.say(talk.customer.fill(step.say)))
    assert talk.ending == "settled"
    turns = [t for t in talk.transcript.turns if t.speaker == "customer"]
    assert sum(t.voice == "openai:tiny" for t in turns) > len(turns) * 0.7
    assert Transcript.model_validate_json(talk.transcript.to_json()) == talk.transcript
    assert diary.log[-1] == "close settled"
    systems = {str(body["messages"][0]) for body in endpoint.chats}
    assert len(systems) == 1
    assert all(body["messages"][0]["role"] == "system" for body in endpoint.chats)


async def test_what_it_took_is_kept_with_the_turn(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(says("So where is it now?"))
    await told(talk.say("One moment."))
    spent = last(talk).spent
    assert spent is not None
    assert (spent.model, spent.calls, spent.tokens_in, spent.tokens_out) == ("openai:tiny", 1, 100, 5)
    assert spent.first_s is not None
    assert spent.total_s is not None
    assert 0 < spent.first_s <= spent.total_s


async def test_a_call_counts_even_if_the_guard_hung_up_on_it(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(
        says("How can I help you today? I am here for you, and so are my colleagues."), says("Where is it now?")
    )
    await told(talk.say("One moment."))
    spent = last(talk).spent
    assert spent is not None
    assert (spent.calls, spent.tokens_out) == (2, 4)


async def test_a_call_counts_even_if_nothing_came_of_it(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(refuses(401))
    await told(talk.say("One moment."))
    spent = last(talk).spent
    assert spent is not None
    assert (spent.model, spent.calls, spent.tokens_out) == ("openai:tiny", 1, None)


FAILURES = {
    "no key": (refuses(401),),
    "too busy": (refuses(429, "1"),) * 3,
    "too busy for long": (refuses(429, "600"),),
    "broken": (refuses(500),) * 3,
    "hangs": (hangs(),),
    "hangs in the middle": (hangs("So ", "where "),),
    "cut": (cuts("So ", "where "),),
    "cut politely": (cuts("So ", "where ", politely=True),),
    "empty": (Answer(()),),
    "flood": (floods("and then another thing, my friend, that I wanted to say "),),
    "nonsense": (Answer(("\x00\x01\x02\x03\x07\x08abc\ufffd\ufffd",)),),
    "no protocol": (Answer(raw=b"data: \xff\xfe{{{ not json\n\n"),),
    "json": (says('{"line": "where is it"}'),),
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_when_the_model_fails_the_book_speaks_and_the_session_goes_on(
    failure: str, voice: ModelVoice, endpoint: Endpoint
) -> None:
    talk = await begun(voice, endpoint)
    plain = session(talk.customer, transcript=talk.transcript)
    line = "I can see it in the record. What is it for?"
    limits = voice.model.limits
    voice.model.limits = SHORT if failure.startswith("hangs") else limits
    endpoint.then(*FAILURES[failure])
    events = await told(talk.say(line))
    voice.model.limits = limits
    await told(plain.say(line))
    assert len(notices(events, "voice")) == 1
    assert "book speaks" in notices(events, "voice")[0]
    assert len(talk.transcript.events_of(EventKind.NOTICE)) == 1
    # what the book says is what it would have said anyway
    turn, without = last(talk), last(plain)
    assert (turn.text, turn.voice, turn.move, turn.said) == (without.text, "book", without.move, without.said)
    assert turn.state == without.state
    assert turn.partial is None
    assert "".join(e.text for e in events if isinstance(e, Sentence)).strip() == turn.text
    assert isinstance(events[-1], CustomerSaid)
    endpoint.then(says("And when does it come?"))
    events = await told(talk.say("One moment."))
    assert notices(events, "voice") == []
    assert last(talk).text == "And when does it come?"


async def test_broken_off_after_a_sentence_the_sentence_stands(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(cuts("So where is it now? ", "I have ", "been wai"))
    events = await told(talk.say("One moment."))
    turn = last(talk)
    assert turn.text == "So where is it now?"
    assert (turn.voice, turn.partial) == ("openai:tiny", None)
    assert len(notices(events, "voice")) == 1
    assert up(talk) == "trainee"


async def test_broken_off_before_the_fact_the_fact_is_still_said(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(cuts("Let me think. ", "It is "))
    await told(talk.say("What is your postcode?"))
    turn = last(talk)
    assert turn.said == ("postcode",)
    assert turn.text.startswith("Let me think.")
    assert "HG2" in turn.text
    assert turn.partial is None
    assert "postcode" in talk.state.disclosed


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        ("How can I help you today?", FaultKind.SPEAKS_AS_AGENT),
        ("As an AI language model, I have no parcel.", FaultKind.SAYS_IT_IS_A_MODEL),
        ("My reference is XK-77193.", FaultKind.INVENTS),
        ("It is a birthday present.", FaultKind.LEAKS),
        ("Thanks, goodbye then.", FaultKind.ENDS_TOO_EARLY),
    ],
)
async def test_what_he_would_not_say_is_not_shown_and_asked_for_once_more(
    bad: str, kind: FaultKind, voice: ModelVoice, endpoint: Endpoint
) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(says(bad), says("So where is it now?"))
    events = await told(talk.say("One moment."))
    turn = last(talk)
    assert (turn.text, turn.voice) == ("So where is it now?", "openai:tiny")
    assert [(f.kind, f.shown) for f in turn.faults or ()] == [(kind, False)]
    assert [e.text for e in events if isinstance(e, Sentence)] == ["So where is it now?"]
    first, second = (body["messages"][-1]["content"] for body in endpoint.chats)
    assert "last try was refused" not in first
    assert f"The last try was refused: {(turn.faults or ())[0].why}" in second
    assert notices(events, "guard") == []
    assert turn.spent is not None
    assert turn.spent.calls == 2


async def test_refused_twice_the_book_speaks(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(says("How can I help you today?"), says("Thank you for contacting us!"))
    events = await told(talk.say("One moment."))
    turn = last(talk)
    assert (turn.voice, len(turn.faults or ()), len(endpoint.chats)) == ("book", 2, 2)
    assert "help you" not in turn.text
    assert len(notices(events, "guard")) == 1
    assert turn.lines


async def test_what_is_bad_after_a_good_beginning_is_left_out(voice: ModelVoice, endpoint: Endpoint) -> None:
    talk = await begun(voice, endpoint)
    endpoint.then(says("So where is it now? How can I help you today? I want it."))
    await told(talk.say("One moment."))
    turn = last(talk)
    assert turn.text == "So where is it now?"
    assert [f.kind for f in turn.faults or ()] == [FaultKind.SPEAKS_AS_AGENT]
    assert len(endpoint.chats) == 1
