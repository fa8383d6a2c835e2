"""Makes the brief of a move: the one place where what the customer may say now is put together for a voice."""

from collections.abc import Iterable, Sequence

from simulator.customer.book_line import says
from simulator.customer.customer import Customer
from simulator.customer.guard import GuardContext
from simulator.customer.guarding.invention import telling
from simulator.customer.hearing.sentences import sentences
from simulator.customer.moves import Move, MoveKind
from simulator.customer.persona import Register
from simulator.customer.situation import Fact, Price
from simulator.customer.state import CustomerState
from simulator.customer.voice import Brief, Line

REMEMBERED = 12
"""How many lines of the talk a voice is shown: enough to go on from, and a prompt that does not grow with the
session.
"""


def brief_of(customer: Customer, state: CustomerState, move: Move, talk: Sequence[Line], used: frozenset[str]) -> Brief:
    """What the voice may know of this move. ``state`` is the state after the move was chosen."""
    situation = customer.situation
    said_before = [f for f in state.disclosed if f not in move.facts]
    own = [line.text for line in talk if line.speaker == "customer"]
    say = [
        told_again(customer, situation.fact(f), own) if f in move.again else customer.words(situation.fact(f).says)
        for f in move.facts
    ]
    if move.aside:
        say.append(customer.words(customer.asides[move.aside].says))
    if move.reply:
        say.append(move.reply)
    return Brief(
        persona=customer.persona,
        scene=customer.scene,
        move=move,
        turn=state.turn,
        seed=customer.seed,
        talk=tuple(talk[-REMEMBERED:]),
        known=tuple(customer.words(situation.fact(f).says) for f in said_before),
        say=tuple(say),
        press=customer.words(situation.need(move.need).says) if move.need else "",
        ask=customer.words(situation.question(move.question).says) if move.question else "",
        openings=_registered(customer, situation.openings) if move.kind is MoveKind.OPEN else (),
        points=_registered(customer, situation.points),
        promised=state.promised,
        used=used,
        slots=customer.slots,
    )


def told_again(customer: Customer, fact: Fact, own: Sequence[str]) -> str:
    """A fact that he told before, the short of it: in words that he has not used yet, where there are such."""
    ways = [customer.words(fact.again)] if fact.again else []
    ways += [customer.fill(text) for text in (*fact.again.values(), fact.says.get(Register.BRIEF)) if text]
    ways.append(customer.words(fact.says))
    short = [next((s for s in _sentences(way) if customer.gives_away(fact, s)), way) for way in ways[-1:]]
    ways = [*ways[:-1], *short, ways[-1]]
    return next((way for way in ways if not any(says(line, way) for line in own)), ways[0])


def _sentences(text: str) -> list[str]:
    return [s for _, s in sentences(text)]


def guard_of(customer: Customer, state: CustomerState, brief: Brief) -> GuardContext:
    """What the guard holds a line against: the brief, and the keys of what must not, and of what must, be said."""
    facts = customer.situation.facts
    hidden = tuple(
        (f.id, customer.fill(key))
        for f in facts
        if f.id not in state.disclosed and f.price not in (Price.OPEN, Price.ASIDE)
        for key in f.keys
        # what a question would bring out is no secret: "another pair" and "e-mail" are words that anybody may use
        if f.price is not Price.ASKED or telling(customer.fill(key))
    )
    must = [tuple(customer.fill(k) for k in customer.situation.fact(f).keys) for f in brief.move.facts]
    if brief.move.aside or brief.move.reply:
        must.append(())  # what is said by the way, or taken of two things, has no keys: any words will do
    name = customer.persona.name
    return GuardContext(brief=brief, hidden=hidden, must=tuple(must), names=(name.first, name.last))


def _registered(customer: Customer, lines: dict[Register, tuple[str, ...]]) -> tuple[str, ...]:
    """The lines in his own register, or the plain ones."""
    own: Iterable[str] = lines.get(customer.persona.manner.register_) or lines.get(Register.PLAIN, ())
    return tuple(customer.fill(line) for line in own)
