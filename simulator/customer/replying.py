"""What he replies to a question: the fact that was asked for, a yes, his name, or that he does not know."""

import re

from simulator.customer.asked import misnamed, questions_in
from simulator.customer.hearing.said import content
from simulator.customer.hearing.spoken import read
from simulator.customer.moment import Now
from simulator.customer.moves import Move, MoveKind
from simulator.customer.persona import Style
from simulator.customer.picking import picked
from simulator.customer.question import Kind
from simulator.customer.signals import Signal
from simulator.customer.situation import Fact, Price

VOLUNTEERS = 6
"""Lines of the trainee after which he no longer tells unasked what he might have told at once."""

FIRST = 2
"""Lines of the trainee up to which he says what he came for rather than that he does not know."""
QUESTION = 12
"""The most words of a line that only asks."""

_THERE = re.compile(r"\b(?:are )?you (?:still )?(?:there|with me|on the line)\s*\?", re.IGNORECASE)
_HELLO = re.compile(r"^\W*hello\s*\?\W*$", re.IGNORECASE)
"""Asks for him too, where it is not the first thing that is said."""


def present(now: Now) -> Move | None:
    """Asked whether he is still there, he says so; that is no question about the matter."""
    text = now.said.text
    asks = _THERE.search(text) or (_HELLO.search(text) and now.state.turn > 1)
    if asks and not now.standing.progress and len(text.split()) <= 8:
        return now.move(MoveKind.WAIT, because=now.insult)
    return None


def name_himself(now: Now) -> Move | None:
    """Taken for somebody else he says who he is; taken for himself, and asked no more, he says yes."""
    text, names = now.said.text, now.customer.persona.name
    if misnamed(text, (names.first, names.last)) and not now.standing.progress:
        own = [f.id for f in now.customer.situation.facts if "name" in f.answers]
        return now.move(MoveKind.DISCLOSE, because=now.insult, facts=tuple(own[:1]))
    if now.standing.kind is Kind.NAMED and not now.standing.progress and not now.standing.facts:
        return now.move(MoveKind.ACKNOWLEDGE, because=now.insult)
    return None


def answer(now: Now) -> Move | None:
    """He was asked for something: he says it, if he will; agrees to it; or says that he does not know."""
    kind, brief = now.standing.kind, now.customer.shares[Style.BRIEF] > 0.5
    small_else = any(f.price is Price.ASIDE for f in now.standing.facts) and len(_content(now.said.text)) > 1
    if not now.standing.asked_something or (kind is Kind.ELSE and not small_else):
        return None
    willing = [f for f in now.standing.facts if _would_say(now, f)]
    new = [f for f in willing if f.id not in now.state.disclosed]
    # what he has said already is no answer to an offer, or to which he would like; a small thing is meant for just that
    small = [f for f in willing if f.price is Price.ASIDE]
    if willing and willing[0] not in new and willing[0].price is Price.ASIDE:
        new = willing[:1]  # what fits best he has told: he tells it again, rather than what fits less
    facts = new or (small if kind in (Kind.OFFER, Kind.WANTS, Kind.CHOICE) else willing)
    if kind is Kind.OFFER and not small and not now.said.heard.has(Signal.CHECKS_SATISFACTION, Signal.HOLD):
        return now.move(MoveKind.ACKNOWLEDGE, because=now.insult)
    if facts:
        said = facts[: 1 if brief and not new else now.standing.asks]
        return now.move(MoveKind.DISCLOSE, because=now.insult, facts=tuple(f.id for f in said))
    return _without_a_fact(now, kind)


def _without_a_fact(now: Now, kind: Kind | None) -> Move | None:
    """What he replies where nothing that he knows of the matter is an answer."""
    if now.standing.asides:
        return now.move(MoveKind.DISCLOSE, because=now.insult, aside=now.standing.asides[0])
    if reply := _takes(now) or _denies(now):
        return now.move(MoveKind.UNKNOWN, reply=reply)
    if now.said.heard.has(Signal.SMALL_TALK) and not now.standing.progress:
        return now.move(MoveKind.REACT)
    if kind is Kind.RESULT and now.open_needs and not now.state.met:
        return now.move(MoveKind.UNKNOWN, because=now.insult)
    if _agrees(now):
        return now.move(MoveKind.ACKNOWLEDGE, because=now.insult)
    asks = now.said.heard.has(Signal.ASKS_CLOSED, Signal.ASKS_AGAIN, Signal.GIVES_CHOICE)
    first = asks and now.state.turn <= FIRST and kind is Kind.YES_OR_NO
    hides = now.standing.facts and kind is not None and kind is not Kind.CHOICE and not kind.is_about_him
    if first or kind is Kind.ABOUT or hides:
        return press_for(now)
    ends_asking = kind is not None and kind.wants_to_know and now.said.text.rstrip().endswith("?")
    if ends_asking and now.state.turn < FIRST and kind is Kind.WHAT:
        return press_for(now)
    if (asks or ends_asking or _wants_only_an_answer(now)) and not now.said.heard.has(
        Signal.CHECKS_SATISFACTION, Signal.HOLD, Signal.SMALL_TALK
    ):
        return now.move(MoveKind.UNKNOWN, because=now.insult)
    return None


def _takes(now: Now) -> str:
    """Which of two things he names that were put to him; nothing that would give away what he keeps to himself."""
    if now.insult or now.standing.kind is Kind.ELSE:
        return ""
    reply = picked(now.said.text, now.customer.chance(now.state.turn, "picks"))
    open_ones = (Price.OPEN, Price.ASIDE)
    kept = [f for f in now.customer.situation.facts if f.price not in open_ones and f.id not in now.state.disclosed]
    return "" if any(now.customer.gives_away(fact, reply) for fact in kept) else reply


_TELLING = re.compile(r"(?<=\w )(?<![.!?] )[A-Z]\w+|\b(?:\w+day|\d\d+)\b")
_NOT_TELLING = frozenset({"today", "i", "ok", "mr", "mrs", "ms"})


def _denies(now: Now) -> str:
    """No, to somebody who asks whether it is so and names a person, a day or a figure that nothing here knows of."""
    kind = now.standing.kind
    if kind not in (Kind.YES_OR_NO, Kind.IS, Kind.ABOUT_HIM, Kind.DID) or now.insult:
        return ""
    asked = questions_in(now.said.text)[-1:]
    told = {w.casefold() for s in asked for w in _TELLING.findall(s)} - _NOT_TELLING
    name = now.customer.persona.name
    known = now.customer.vocabulary | {name.first.casefold(), name.last.casefold()}
    return "No." if told - known else ""


def _wants_only_an_answer(now: Now) -> bool:
    """Whether the line is an open question and no more than that, once he has said what he came for."""
    told = now.standing.progress or now.said.heard.wordcount > QUESTION
    return now.said.heard.has(Signal.ASKS_OPEN) and not told and now.state.turn > FIRST


_FOR_HIS_YES = (Kind.OFFER, Kind.WANTS, Kind.SUITS, Kind.OPINION)
"""Kinds that ask for his yes even where they ask how he likes it."""


def _agrees(now: Now) -> bool:
    """Whether the question wants his yes and nothing that he would have to know."""
    kind = now.standing.kind
    if now.said.heard.has(Signal.CHECKS_SATISFACTION, Signal.HOLD) and kind not in _FOR_HIS_YES:
        return now.standing.yes_or_no and bool(now.standing.progress or now.standing.only_tags or _offers(now))
    if kind is not None and (kind.is_for_a_yes or kind is Kind.RESULT):
        return True
    if kind is Kind.ABOUT:
        return bool(_content(now.said.text) & _content(now.customer.slots["thing"]))
    for_his_yes = now.standing.progress or now.standing.only_tags or _offers(now)
    about_him = kind is not None and kind.is_about_him
    return now.standing.yes_or_no and bool(for_his_yes) and kind is not Kind.CHOICE and not about_him


def press_for(now: Now) -> Move:
    """He pushes for what is open, one thing at a time, and says what he had not said yet of his own accord."""
    needs = now.open_needs
    facts = now.customer.situation.facts if now.state.turn <= VOLUNTEERS else ()
    own = [f.id for f in facts if f.price is Price.OPEN and f.id not in now.state.disclosed]
    need = needs[now.state.turn % len(needs)] if needs else None
    return now.move(MoveKind.PRESS, need=need, facts=tuple(own[:1]), told=now.told)


def _would_say(now: Now, fact: Fact) -> bool:
    if fact.price is Price.TRUST:
        return now.state.mind.trust >= fact.trust or fact.id in now.state.disclosed
    if fact.price is Price.GOOD_QUESTION:
        return now.state.mind.trust >= fact.trust
    return True


def _offers(now: Now) -> bool:
    return now.said.heard.has(
        Signal.GIVES_TIME, Signal.OFFERS_ALTERNATIVE, Signal.GIVES_CHOICE, Signal.GIVES_NEXT_STEP, Signal.PROMISE
    )


def _content(text: str) -> frozenset[str]:
    return frozenset(content(read(0, text).words))
