"""Checks a line of the customer before it is shown; what it finds decides whether the session was fair."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from simulator.customer.guarding.conduct import cured, goodbye, repeated, said_twice, too_long
from simulator.customer.guarding.invention import Sources, invented, leaked, left_out
from simulator.customer.guarding.machine import from_outside, models_words
from simulator.customer.guarding.role import agents_words, echoed, to_himself
from simulator.customer.guarding.speech import foreign, not_speech
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape
from simulator.customer.voice import Brief


class FaultKind(StrEnum):
    """What a voice can do wrong."""

    SPEAKS_AS_AGENT = "speaks_as_agent"
    SAYS_IT_IS_A_MODEL = "says_it_is_a_model"
    INVENTS = "invents"
    LEAKS = "leaks"
    ENDS_TOO_EARLY = "ends_too_early"
    CURED = "cured"
    REPEATS = "repeats"
    RUNS_ON = "runs_on"
    NOT_SPEECH = "not_speech"
    WITHHOLDS = "withholds"
    WRONG_LANGUAGE = "wrong_language"


CRITICAL = frozenset(
    {
        FaultKind.SPEAKS_AS_AGENT,
        FaultKind.SAYS_IT_IS_A_MODEL,
        FaultKind.LEAKS,
        FaultKind.INVENTS,
        FaultKind.ENDS_TOO_EARLY,
    }
)
"""Faults that make a turn unfair when they were shown."""


class Fault(Shape):
    """One finding: what, in which words, why, and whether the trainee saw it (then the turn is not held against
    him).
    """

    kind: FaultKind
    words: str
    why: str
    shown: bool = False


@dataclass(frozen=True)
class GuardContext:
    """What a line is held against.

    ``hidden`` pairs the id of a fact that was not disclosed with one of its keys; ``must`` holds the keys of each fact
    to be said now, any one of which says it. ``names`` may be named beside those in the brief. No voice ever sees this.
    """

    brief: Brief
    hidden: tuple[tuple[str, str], ...] = ()
    must: tuple[tuple[str, ...], ...] = ()
    names: tuple[str, ...] = ()

    @cached_property
    def sources(self) -> Sources:
        """All that he may speak of: what he was given, and what was said."""
        brief = self.brief
        name, scene = brief.persona.name, brief.scene
        texts = [line.text for line in brief.talk]
        texts += [*brief.say, *brief.known, *brief.openings, *brief.points, *brief.slots.values(), *self.names]
        texts += [brief.press, brief.ask, brief.promised, brief.persona.who, *brief.persona.manner.habits]
        texts += [scene.company, scene.about, scene.thing, scene.wants, name.first, name.last, name.title]
        return Sources(tuple(texts), scene.now)


def check(sentence: str, so_far: str, context: GuardContext) -> Fault | None:
    """The worst fault of one sentence, given what was shown of the line before it; None if it may be shown.

    The reason is worded so that a voice can be asked anew with it: it holds nothing that the voice may not know.
    """
    return next(_faults(sentence, so_far, context), None)


def check_line(line: str, context: GuardContext) -> Fault | None:
    """The worst fault of a whole line: those of its parts, and a fact that should have been said and was not."""
    if fault := check(line, "", context):
        return fault
    keys = left_out(line, context.must)
    if keys is None:
        return None
    return Fault(kind=FaultKind.WITHHOLDS, words="", why=f"It leaves out what had to be said: {', '.join(keys)}.")


_LONGEST = 2000
"""Characters beyond which a sentence is not read any further."""
_TITLES = frozenset({"Mr.", "Mrs.", "Ms.", "Dr."})
_MAY_BE_KIND = frozenset({MoveKind.SOFTEN, MoveKind.OWN_UP, MoveKind.ACCEPT, MoveKind.CLOSE, MoveKind.TAKE_NO})
_WHY = {
    FaultKind.SAYS_IT_IS_A_MODEL: "It steps out of the part; the customer is a person.",
    FaultKind.SPEAKS_AS_AGENT: "That is how the company's agent speaks; the customer is the one who needs help.",
    FaultKind.LEAKS: "It says something that the customer has not told yet.",
    FaultKind.NOT_SPEECH: "It is not speech: only the words spoken, no actions, notes, labels or lists.",
    FaultKind.INVENTS: "It names something that the customer was never given: {words}.",
    FaultKind.ENDS_TOO_EARLY: "It ends the talk, and the talk goes on.",
    FaultKind.CURED: "It is too kind for the mood that the customer is in.",
    FaultKind.REPEATS: "It says again what the customer said before: {words}",
    FaultKind.RUNS_ON: "It is far longer than this customer talks.",
    FaultKind.WRONG_LANGUAGE: "It is not in English.",
}


def _faults(text: str, so_far: str, context: GuardContext) -> Iterator[Fault]:
    for kind, words in _findings(text, so_far, context):
        if words is not None:
            yield Fault(kind=kind, words=words, why=_WHY[kind].format(words=words))


def _findings(text: str, so_far: str, context: GuardContext) -> Iterator[tuple[FaultKind, str | None]]:
    """Every finding, the worst first, each looked for only when it is asked for."""
    brief = context.brief
    move, name = brief.move, brief.persona.name
    if len(text) > _LONGEST:
        yield FaultKind.RUNS_ON, text[:80]
        return
    yield FaultKind.SAYS_IT_IS_A_MODEL, models_words(text)
    yield FaultKind.SPEAKS_AS_AGENT, agents_words(text) or to_himself(text, name.first, name.last)
    yield FaultKind.SPEAKS_AS_AGENT, echoed(text, (line.text for line in brief.talk if line.speaker == "trainee"))
    yield FaultKind.LEAKS, leaked(text, context.hidden, context.sources)
    yield FaultKind.NOT_SPEECH, not_speech(text) or from_outside(text, name.first)
    yield FaultKind.WRONG_LANGUAGE, foreign(text)
    title = [word for word in so_far.split()[-1:] if word in _TITLES]
    yield FaultKind.INVENTS, invented(" ".join((*title, text)), context.sources)
    # "No." and "That's all." are one thing said, and so are "Mr." and "Peterson"
    joined = f"{so_far} {text}".strip() if len(so_far.split()) <= 2 else text
    if move.ending is None and move.kind is not MoveKind.OPEN:  # “Good day” begins as well as it ends
        yield FaultKind.ENDS_TOO_EARLY, goodbye(joined)
    if move.mood in (Mood.HOT, Mood.CROSS) and move.kind not in _MAY_BE_KIND:
        yield FaultKind.CURED, cured(joined)
    yield FaultKind.REPEATS, said_twice(text, so_far)
    if repeated(text, (*brief.say, brief.press, brief.ask)) is None:
        yield FaultKind.REPEATS, repeated(text, (line.text for line in brief.talk if line.speaker == "customer"))
    shown = f"{so_far} {text}"
    owed = sum(len(fact.split()) for fact in brief.say)
    if too_long(shown, brief.persona.manner.words + owed / 3, opening=move.kind is MoveKind.OPEN):
        yield FaultKind.RUNS_ON, shown.strip()[-80:]
