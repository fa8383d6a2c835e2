"""One turn of the customer, whole: from what the trainee said to the state, the ledger and the move that follow."""

from dataclasses import dataclass, replace

from simulator.customer.choosing import choose
from simulator.customer.customer import Customer
from simulator.customer.effects import RELAPSE, Cause, Turned, counted, stir
from simulator.customer.matter import NOTHING, Said, Standing, standing
from simulator.customer.mind import LedgerEntry
from simulator.customer.moment import Now
from simulator.customer.moves import Move, MoveKind
from simulator.customer.persona import Milestone
from simulator.customer.rules import Rules
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.situation import Price
from simulator.customer.state import CustomerState

HOLD_WITH_REASON = 6
"""Words of a line from which a request to wait gives a reason too, more often than not."""

MILESTONE_SURE = 0.7
"""How sure the hearing must be of what brings an angry customer a step back to himself."""

STRIKE_FORGIVEN = 0.5
"""How much of what he has chalked up a turn without an insult wipes off."""


@dataclass(frozen=True)
class Answer:
    """What follows from one line: where it leaves him, why, and what he does next."""

    state: CustomerState
    ledger: tuple[LedgerEntry, ...]
    move: Move


def first_state(customer: Customer) -> CustomerState:
    """Where the customer stands before a word was said."""
    return CustomerState(mind=customer.start)


def opening(customer: Customer) -> Move:
    """His first line, where it is he who opens."""
    return Move(kind=MoveKind.OPEN, mood=customer.start.mood)


def answer(customer: Customer, state: CustomerState, said: Said, owed: tuple[Cause, ...] = ()) -> Answer:
    """The customer's answer to one line. Pure: the same customer, state and line give the same answer.

    ``owed`` are causes from before that come to bear in this turn (see `simulator.customer.late`).
    """
    now_standing = standing(customer, state, said) if said.heard.for_him else NOTHING
    said = _without_false_alarms(said, now_standing, state)
    milestones = _milestones(customer.rules, state, said.heard)
    turned = Turned(
        progress=now_standing.progress,
        progress_words=now_standing.words,
        answered=bool(now_standing.answered),
        conceded=now_standing.conceded,
        seconds=said.elapsed_s,
        waited=said.waited_s,
        text_words=said.heard.wordcount,
    )
    mind, ledger = stir(customer, state, said.heard, turned, milestones, owed)
    after = state.model_copy(
        update={"mind": mind, "milestones": milestones, **_remembered(customer, state, said, now_standing)}
    )
    after = noticed(customer, after, said.text)
    move = choose(Now(customer, state, after, said, now_standing))
    if again := tuple(id for id in move.facts if id in after.disclosed):
        move = move.model_copy(update={"again": again})
    return Answer(_moved(customer, after, move), ledger, move)


def noticed(customer: Customer, state: CustomerState, spoken: str) -> CustomerState:
    """The state once a line is spoken, his or the trainee's: of the facts that he would say by himself, those in it
    are on the table.
    """
    text = spoken.casefold()
    own = [
        f.id
        for f in customer.situation.facts
        if f.price is Price.OPEN and f.id not in state.disclosed and any(key.casefold() in text for key in f.keys)
    ]
    return state.model_copy(update={"disclosed": (*state.disclosed, *own)}) if own else state


def _without_false_alarms(said: Said, now: Standing, state: CustomerState) -> Said:
    """The situation knows better than the ear whether his question was answered, and whether he was asked what he has
    said already: what it says silences a wrong signal.
    """
    moved = bool(now.answered or now.progress)
    asks_anew = bool(now.facts) and not any(fact.id in state.disclosed for fact in now.facts)
    false = {*([Signal.IGNORES_QUESTION] if moved else []), *([Signal.ASKS_AGAIN] if asks_anew else [])}
    if not false:
        return said
    kept = tuple(h for h in said.heard.signals if h.signal not in false)
    heard = said.heard.model_copy(update={"signals": kept, "unheard": said.heard.unheard and not moved})
    return replace(said, heard=heard)


def _milestones(rules: Rules, state: CustomerState, heard: Heard) -> tuple[Milestone, ...]:
    """What an angry customer has been given so far; told to calm down or blamed, he has been given nothing."""
    signals = counted(rules, heard)
    if any(h.signal in RELAPSE for h in signals):
        return ()
    reached = list(state.milestones)
    for one in signals:
        milestone = rules.signals[one.signal].milestone
        if milestone and milestone not in reached and one.sure >= MILESTONE_SURE:
            reached.append(milestone)
    return tuple(reached)


def _remembered(customer: Customer, state: CustomerState, said: Said, now: Standing) -> dict[str, object]:
    """What he remembers of the line, beside what it did to his mind."""
    signals = counted(customer.rules, said.heard)
    insult = sum(customer.rules.signals[h.signal].insult for h in signals)
    moved = now.progress > 0 or bool(now.answered)
    heard = dict(state.times_heard)
    for one in dict.fromkeys(h.signal for h in said.heard.signals):
        heard[one] = heard.get(one, 0) + 1
    given = said.heard.first(Signal.GIVES_TIME, Signal.PROMISE)
    return {
        "turn": state.turn + 1,
        "met": (*state.met, *now.met),
        "answered": (*state.answered, *now.answered),
        "asked": None if state.asked in now.answered else state.asked,
        "times_heard": heard,
        "conceded": state.conceded or now.conceded,
        "refused": state.refused or said.heard.has(Signal.SAYS_NO),
        "knows_why": _knows_why(said.heard),
        "sore": max(min(1.0, insult), state.sore * customer.persona.temperament.memory),
        "strikes": state.strikes + insult if insult else max(0.0, state.strikes - STRIKE_FORGIVEN),
        "promised": _fragment(given) or state.promised,
        "idle": 0 if moved else state.idle + 1,
    }


def _knows_why(heard: Heard) -> bool:
    """Whether the line says what is being done while he waits; a bare "please hold" does not."""
    return heard.has(Signal.GIVES_NEXT_STEP) or (heard.has(Signal.HOLD) and heard.wordcount >= HOLD_WITH_REASON)


def _fragment(given: HeardSignal | None) -> str:
    """A time or promise as he may throw it back: only where it is short enough to be repeated."""
    return given.words if given and given.signal is Signal.GIVES_TIME and len(given.words.split()) <= 6 else ""


def _in_passing(customer: Customer, move: Move) -> tuple[str, ...]:
    """What he would only tell when asked, and tells in the small things that he says; by id."""
    facts = customer.situation.facts
    small = "\n".join(customer.words(f.says) for f in facts if f.id in move.facts and f.price is Price.ASIDE)
    kept = (f for f in facts if small and f.price is Price.ASKED)
    return tuple(f.id for f in kept if customer.gives_away(f, small))


def _moved(customer: Customer, state: CustomerState, move: Move) -> CustomerState:
    said = dict.fromkeys((*move.facts, *_in_passing(customer, move)))
    new = tuple(f for f in said if f not in state.disclosed)
    update: dict[str, object] = {"disclosed": (*state.disclosed, *new), "ending": move.ending}
    if move.question:
        update |= {"asked": move.question, "put": tuple(dict.fromkeys((*state.put, move.question)))}
    if move.kind is MoveKind.PUZZLED:
        update["asked_back"] = state.asked_back + 1
    marks = {
        MoveKind.WARN: "warned",
        MoveKind.TEST: "tested",
        MoveKind.OWN_UP: "owned_up",
        MoveKind.ACCEPT: "accepted",
    }
    if mark := marks.get(move.kind):
        update[mark] = True
    return state.model_copy(update=update)
