"""What can be told on genuine support chats: outcomes, turns, the customer's mood, canned service."""

from collections.abc import Callable, Iterator, Sequence

from simulator.scoring.scorecard import Dimension
from tests.validity.figures import Figure, over, trivially, trivially_apart
from tests.validity.judging import Judged, Line, Value
from tests.validity.leaving import leaves
from tests.validity.measures import auc, given, rho
from tests.validity.trivial import length, sentiment

ON = "genuine support chats"
SUCCESS, FAILURE = 5.0, 2.0
"""Task success from which a chat counts as one, and to which as a failure; the middle is left out of the AUC."""
BAD_TURN = 3


def figures(chats: Sequence[Judged]) -> Iterator[Figure]:
    yield from _success(chats)
    yield from _turns(chats)
    yield from _customer(chats)
    yield from _canned(chats)


def _success(chats: Sequence[Judged]) -> Iterator[Figure]:
    ends = [c for c in chats if c.chat.success >= SUCCESS or c.chat.success <= FAILURE]
    for name, value in _WHOLE.items():
        goals = (0.87, 0.57) if name == "settled" else (None, None)

        def apart(some: Sequence[Judged], value: Value = value) -> float | None:
            return auc([value(c) for c in some], [c.chat.success >= SUCCESS for c in some])

        def along(some: Sequence[Judged], value: Value = value) -> float | None:
            return rho([value(c) for c in some], [c.chat.success for c in some])

        alone = trivially_apart(length=apart(ends, _shorter), sentiment=apart(ends, _happier))
        yield Figure(f"success from failure, by `{name}` (AUC)", ON, len(ends), over(ends, apart), alone, goals[0])
        alone = trivially(length=along(chats, _shorter), sentiment=along(chats, _happier))
        yield Figure(f"rank of task success, by `{name}` (ρ)", ON, len(chats), over(chats, along), alone, goals[1])
    for client in sorted({c.chat.client for c in chats}):
        some = [c for c in chats if c.chat.client == client]
        found = over(some, lambda s: rho([c.card.outcomes.settled for c in s], [c.chat.success for c in s]))
        yield Figure(f"the same by `settled`, {client.replace('_', ' ')} alone (ρ)", ON, len(some), found)

    def gone(some: Sequence[Judged], value: Value = lambda c: c.card.outcomes.left) -> float | None:
        return auc([value(c) for c in some], [c.chat.left for c in some])

    alone = trivially_apart(length=gone(chats, lambda c: -_shorter(c)), sentiment=gone(chats, lambda c: -_happier(c)))
    yield Figure("who left without an end, by `left` (AUC)", ON, len(chats), over(chats, gone), alone, 0.90)
    yield leaves(
        "what length and sentiment leave of `settled`",
        ON,
        chats,
        lambda c: [(c.card.outcomes.settled, c.chat.success, c.length, c.sentiment)],
    )


_WHOLE: dict[str, Value] = {"settled": lambda c: c.card.outcomes.settled, "overall": lambda c: c.card.overall or 0.0}


def _shorter(c: Judged) -> float:
    return -c.length


def _happier(c: Judged) -> float:
    return c.sentiment


def _turns(chats: Sequence[Judged]) -> Iterator[Figure]:
    def apart(some: Sequence[Judged], value: Callable[[Line], float] = lambda one: one.quality) -> float | None:
        lines = [one for c in some for one in c.lines]
        return auc([-value(one) for one in lines], [one.rated <= BAD_TURN for one in lines])

    def along(some: Sequence[Judged], value: Callable[[Line], float] = lambda one: one.quality) -> float | None:
        lines = [one for c in some for one in c.lines]
        return rho([value(one) for one in lines], [one.rated for one in lines])

    n = sum(len(c.lines) for c in chats)
    for measure, kind, goal in ((apart, "which turn was bad (AUC)", 0.78), (along, "rank of its quality (ρ)", 0.45)):
        told = trivially_apart if measure is apart else trivially
        alone = told(
            length=measure(chats, lambda one: -one.length), sentiment_before=measure(chats, lambda one: one.before)
        )
        yield Figure(kind, f"{ON}, the agent's turns", n, over(chats, measure), alone, goal)
    yield leaves(
        "what length and sentiment leave of it",
        f"{ON}, the agent's turns",
        chats,
        lambda c: [(one.quality, one.rated, one.length, one.before) for one in c.lines],
    )


def _customer(chats: Sequence[Judged]) -> Iterator[Figure]:
    def sentences(some: Sequence[Judged], read: Callable[[str], float] | None = None) -> float | None:
        return _told([one for c in some for one in c.sentences], read)

    def turns(some: Sequence[Judged], read: Callable[[str], float] | None = None) -> float | None:
        return _told([one for c in some for one in c.turns], read)

    counted = (sum(len(c.sentences) for c in chats), sum(len(c.turns) for c in chats))
    for what, measure, n in (("sentence", sentences, counted[0]), ("turn", turns, counted[1])):
        alone = trivially_apart(length=measure(chats, length), sentiment=measure(chats, lambda text: -sentiment(text)))
        goal = 0.85 if what == "sentence" else None
        yield Figure(
            f"which {what} of the customer is negative (AUC)", f"{ON}, {what}s", n, over(chats, measure), alone, goal
        )


def _told(said: Sequence[tuple[str, float, bool]], read: Callable[[str], float] | None) -> float | None:
    return auc([read(text) if read else level for text, level, _ in said], [label for *_, label in said])


def _canned(chats: Sequence[Judged]) -> Iterator[Figure]:
    def fresh(c: Judged) -> float:
        return -(c.mark(Dimension.PERSONALITY) or 0.0)

    def own(c: Judged) -> float:
        checks = c.card.dimensions[Dimension.PERSONALITY].checks
        return -next((one.share or 0.0 for one in checks if one.check == "personality.own_words"), 0.0)

    def along(some: Sequence[Judged], value: Value = fresh) -> float | None:
        return rho([value(c) for c in some], [c.canned for c in some])

    def constant(some: Sequence[Judged]) -> float | None:
        return given([fresh(c) for c in some], [c.canned for c in some], [c.a_message for c in some])

    alone = trivially(
        sentences_a_message=along(chats, lambda c: c.a_message), sentiment=along(chats, lambda c: -c.sentiment)
    )
    yield Figure("share of canned sentences, by `personality` (ρ)", ON, len(chats), over(chats, along), alone, 0.60)
    single = over(chats, lambda some: along(some, own))
    yield Figure("the same by its check `own_words` alone (ρ)", ON, len(chats), single, alone)
    yield Figure(
        "by `personality`, sentences a message held constant (ρ)", ON, len(chats), over(chats, constant), goal=0.35
    )
    yield leaves(
        "what length and sentiment leave of it", ON, chats, lambda c: [(fresh(c), c.canned, c.length, c.sentiment)]
    )
