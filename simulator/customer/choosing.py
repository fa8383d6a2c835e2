"""Which move the customer makes: the first of an ordered list of deciders that has one."""

from simulator.customer.effects import FEELING
from simulator.customer.endings import (
    PARTING,
    accept,
    close,
    goes_off,
    handed_over,
    hung_up_on,
    lost,
    take_no,
    winds_up,
)
from simulator.customer.mind import Mood
from simulator.customer.moment import TELLS, Decider, Now
from simulator.customer.moves import Ending, Move, MoveKind
from simulator.customer.news import take_in
from simulator.customer.question import Kind
from simulator.customer.replying import answer, name_himself, present, press_for
from simulator.customer.signals import Signal
from simulator.customer.situation import Price

EARLY = 3
"""Lines of the trainee before which nobody confides anything, however kind they were."""


EARNED = 8
"""Points of trust beyond what he came with from which he confides anything."""


def choose(now: Now) -> Move:
    """The customer's next move."""
    for decide in DECIDERS:
        if move := decide(now):
            return take_in(now, move)
    return take_in(now, now.move(MoveKind.ACKNOWLEDGE))


def puzzled(now: Now) -> Move | None:
    """Another language, or an instruction to a machine: a person would not know what to make of it."""
    order = now.said.heard.first(Signal.INSTRUCTS_SIMULATOR)
    if order or now.said.heard.foreign:
        return now.move(MoveKind.PUZZLED, because=order)
    return None


def cut_in(now: Now) -> Move | None:
    """A speech instead of an answer: he cuts in."""
    if now.said.heard.wordcount > now.rules.thresholds.long_line:
        return now.move(MoveKind.PRESS, because=None, need=now.open_needs[0] if now.open_needs else None)
    return None


def own_up(now: Now) -> Move | None:
    """The ideal self: helped back to it, he apologises for his tone by himself, and says what he had held back."""
    ideal = now.customer.persona.ideal_self
    was_loud = now.customer.start.mood is Mood.HOT or now.state.warned
    if (
        ideal.owns_up
        and was_loud
        and not now.state.owned_up
        and now.state.turn >= EARLY
        # a question that stands open is answered first
        and (now.standing.only_tags or not now.standing.asked_something)
        and not now.hurt
        and not set(ideal.calms_only_after) - set(now.state.milestones)
        and now.state.mind.calm >= now.rules.thresholds.own_up_calm
        and now.state.mind.mattering >= now.rules.thresholds.confide_mattering
    ):
        over = now.before.accepted and winds_up(now)
        return now.move(MoveKind.OWN_UP, facts=_earned(now)[:1], ending=Ending.SETTLED if over else None)
    return None


def ask_back(now: Now) -> Move | None:
    """A line that was not heard: he asks back, twice a session at most, and not where all is done."""
    unheard = now.said.heard.unheard and not now.standing.progress and not now.state.accepted
    leaves = goes_off(now) and now.said.heard.wordcount <= PARTING
    if unheard and not leaves and now.state.asked_back < now.rules.thresholds.ask_back:
        return now.move(MoveKind.PUZZLED, because=None)
    return None


def wait(now: Now) -> Move | None:
    short = now.said.heard.wordcount <= PARTING and not now.standing.asked_something
    if not now.standing.progress and (now.said.heard.has(Signal.HOLD) or (short and goes_off(now))):
        return now.move(MoveKind.WAIT, because=now.insult)
    return None


def test(now: Now) -> Move | None:
    """A promise or a time, and he has not the trust to believe it yet."""
    given = now.said.heard.first(Signal.GIVES_TIME, Signal.PROMISE)
    firm = now.standing.progress > 0 or (now.said.heard.has(Signal.PROMISE) and now.state.turn > 1)
    if (
        given
        and firm
        and not now.said.heard.has(Signal.SAYS_NO)
        and not now.state.tested
        and now.state.mind.trust < now.rules.thresholds.test_trust
    ):
        return now.move(MoveKind.TEST, because=now.insult)
    return None


def object_(now: Now) -> Move | None:
    honest = now.said.heard.has(Signal.HONEST_UNKNOWN) and now.standing.progress > 0
    if now.said.heard.has(Signal.SAYS_NO) and now.open_needs and not honest:
        return now.move(MoveKind.OBJECT, need=now.open_needs[0])
    return None


def machine(now: Now) -> Move | None:
    """After canned lines he may ask whether he talks to a machine (source S0)."""
    if (
        now.said.heard.has(Signal.CANNED_PHRASE)
        and now.state.times_heard.get(Signal.CANNED_PHRASE, 0) == now.rules.thresholds.machine_canned
    ):
        return now.move(MoveKind.MACHINE)
    return None


def confide(now: Now) -> Move | None:
    """What only trust allows, he says when trust is there, unasked, to somebody for whom he matters."""
    if now.insult or now.mood is Mood.HOT or not (earned := _earned(now)):
        return None
    if now.standing.progress or not (now.standing.answered or now.struck):
        return None  # news he takes in first, and "printers jam sometimes" opens nobody's heart
    if now.state.mind.mattering < now.rules.thresholds.confide_mattering:
        return None
    return now.move(MoveKind.DISCLOSE, facts=earned[:1])


def ask(now: Now) -> Move | None:
    """A question of his own, once what it hangs on is there; one that was put and ignored is put again."""
    if now.insult and now.mood is Mood.HOT:
        return None
    state = now.state
    for question in now.customer.situation.questions:
        if question.id in state.answered or set(question.after) - set(state.met):
            continue
        if question.id not in state.put or (question.must and state.asked != question.id):
            return now.move(MoveKind.ASK, question=question.id)
    return None


def anything_else(now: Now) -> Move | None:
    """Asked whether there is more, he says what is: his own question, or else what is still open; or that it is all."""
    if now.standing.kind is not Kind.ELSE or (now.hurt and now.open_needs):
        return None
    if now.open_needs:
        return press_for(now)
    return ask(now) or now.move(MoveKind.ACKNOWLEDGE)


SOFTENS = (*sorted(FEELING), Signal.TAKES_OWNERSHIP, Signal.PARAPHRASES, Signal.OFFERS_ALTERNATIVE, *TELLS)
"""What must have been said for good news to soften him; a bare fact ("She's off.") is only taken note of."""


def soften(now: Now) -> Move | None:
    if (
        now.gain >= now.rules.thresholds.soften_gain
        and now.before.mind.mood in (Mood.HOT, Mood.CROSS)
        and not now.insult
        and now.said.heard.has(*SOFTENS)
    ):
        return now.move(MoveKind.SOFTEN)
    return None


def vent(now: Now) -> Move | None:
    """Hot: he lets it out; not every time, while there is something to press for, nor at somebody who helps."""
    hot = now.state.mind.calm < now.rules.thresholds.vent_calm
    if hot and not now.told and (not now.open_needs or now.customer.chance(now.state.turn, "vent").random() < 0.5):
        return now.move(MoveKind.VENT)
    return None


def acknowledge(now: Now) -> Move | None:
    """The matter moved and nothing hurts: "ok" is a complete turn."""
    if now.said.heard.has(Signal.SAYS_NO):
        return now.move(MoveKind.REACT) if now.standing.answered else None
    if now.insult or now.mood is Mood.HOT:
        return None
    told = now.standing.progress or now.standing.answered or now.said.heard.has(*TELLS)
    likely = 0.95 if told else 0.55 if now.mood is not Mood.CROSS else 0.1
    chance = now.customer.chance(now.state.turn, "acknowledge").random()
    return now.move(MoveKind.ACKNOWLEDGE) if chance < likely else None


def press(now: Now) -> Move | None:
    """For what is open; or for what happens now, where all is done and he does not know it."""
    in_the_dark = now.state.mind.clarity < now.rules.thresholds.accept_clarity and not now.state.accepted
    return press_for(now) if now.open_needs or in_the_dark else None


DECIDERS: tuple[Decider, ...] = (
    puzzled, handed_over, lost, cut_in, own_up, close, accept, take_no, hung_up_on, present, name_himself, answer,
    anything_else, ask_back, wait, test, object_, machine, soften, confide, acknowledge, ask, vent, press,
)  # fmt: skip
"""In the order in which they are asked. What ends the talk comes first, what merely goes on with it last."""


def _earned(now: Now) -> tuple[str, ...]:
    """What trust allows him to say: trust that was there before this line, and that the line did not shake.

    However trusting somebody is by nature, he tells it to nobody who has earned nothing.
    """
    if now.state.turn < EARLY:
        return ()
    trust = min(now.before.mind.trust, now.state.mind.trust)
    out = {*now.state.disclosed, *now.state.met}
    least = now.customer.start.trust + EARNED
    return tuple(
        f.id
        for f in now.customer.situation.facts
        if f.price is Price.TRUST
        and f.id not in now.state.disclosed
        and trust >= max(f.trust, least)
        and out >= set(f.after)
    )
