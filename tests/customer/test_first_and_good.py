"""His first line, and how he takes what he was given: nothing is said twice, and good news is not taken like bad."""

import pytest

from simulator.customer.answering import first_state, opening
from simulator.customer.book_cue import cell_of, cue_of
from simulator.customer.book_line import echoes
from simulator.customer.book_voice import BookVoice
from simulator.customer.briefing import brief_of
from simulator.customer.customer import Customer
from simulator.customer.mind import Mood
from simulator.customer.moves import Move, MoveKind
from simulator.customer.signals import HeardSignal, Signal
from simulator.customer.voice import Line
from tests.customers import customer, say, talk

VARIANTS = ("impatient/polite", "methodical/officer", "relationship-seeking/shy", "technical/wrong")
BOOKED = "Your room is booked, number four, ground floor."


def first_line(who: Customer) -> list[str]:
    return [p.text for p in BookVoice(who.book).compose(brief_of(who, first_state(who), opening(who), [], frozenset()))]


@pytest.mark.parametrize("persona", ["impatient", "relationship-seeking", "angry-but-good"])
def test_nothing_is_said_twice_in_a_first_line(persona: str) -> None:
    for seed in range(40):
        pieces = first_line(customer(persona, "it-integrator", seed))
        told = [(one, other) for n, one in enumerate(pieces) for other in pieces[:n] if echoes(one, other)]
        assert told == []


@pytest.mark.parametrize("persona", VARIANTS)
def test_a_variant_is_known_by_what_he_adds(persona: str) -> None:
    mood = customer(persona).start.mood
    own = customer(persona).book.own(MoveKind.OPEN, Signal.THANKS.value, mood)
    assert own
    added = [bool(set(first_line(customer(persona, "outage", seed))) & set(own)) for seed in range(30)]
    assert sum(added) >= 10


def cell(text: str, move: Move) -> str:
    who = customer()
    one = brief_of(who, first_state(who), move, [Line("trainee", text)], frozenset())
    return cell_of(one, cue_of(one), who.book.moves[move.kind])


def move(kind: MoveKind, signal: Signal | None = None, *, told: bool = True) -> Move:
    because = HeardSignal(signal=signal, words="so", start=0) if signal else None
    return Move(kind=kind, mood=Mood.LEVEL, because=because, told=told)


@pytest.mark.parametrize("kind", [MoveKind.ACCEPT, MoveKind.ACKNOWLEDGE])
def test_relief_is_for_good_news(kind: MoveKind) -> None:
    assert cell(BOOKED, move(kind)) == "told"
    assert cell(BOOKED, move(kind, told=False)) == "any"
    assert cell("The house is full, and nobody can change that.", move(kind)) != "told"


def test_thanks_for_being_seen_are_for_who_saw() -> None:
    assert cell(BOOKED, move(MoveKind.SOFTEN, Signal.PARAPHRASES)) == "felt"
    assert cell(BOOKED, move(MoveKind.SOFTEN, Signal.GIVES_NEXT_STEP)) == "told"


def test_what_was_hardly_heard_is_thanked_for_by_nobody() -> None:
    line = "Gone quiet, hm. The nurse looked at him at five."
    (sure,) = talk(customer(situation="emergency-room"), say(line, (Signal.PARAPHRASES, "Gone quiet, hm")))
    assert sure.move.because is not None
    faint = HeardSignal(signal=Signal.PARAPHRASES, words="Gone quiet, hm", start=0, sure=0.75)
    said = say(line)
    said = type(said)(text=line, heard=said.heard.model_copy(update={"signals": (faint,)}))
    (answer,) = talk(customer(situation="emergency-room"), said)
    assert answer.move.because is None


def test_talking_on_once_all_is_done_costs_no_temper() -> None:
    who = customer()
    served = talk(who, say("It's in Leeds and comes tomorrow by 12."), say("Number 9.", done=("neighbour",)))[-1].state
    idle = served.model_copy(update={"idle": 9, "accepted": True})
    waiting = idle.model_copy(update={"met": (), "accepted": False})
    calm = idle.mind.calm
    assert talk(who, say("The van is blue."), state=waiting)[-1].state.mind.calm < calm - 3
    assert talk(who, say("The van is blue."), state=idle)[-1].state.mind.calm > calm - 4
