"""What is wrong with a second contact: promises that nobody could have made, kept or brought up."""

from collections.abc import Iterator, Sequence

from simulator.content.checking.texts import PERSON, ids_twice, pattern_faults, slot_faults, unknown_ids
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page
from simulator.customer.follow_up import FollowUp
from simulator.customer.persona import Register
from simulator.customer.situation import Situation


def follow_up_faults(
    page: Page, it: Situation, follow: FollowUp, first: Situation | None, known: Sequence[str]
) -> Iterator[Fault]:
    """Everything wrong with its look back. ``first`` is the first contact, None if it cannot be read; ``known`` are the
    ids of all situations.
    """
    if follow.situation not in known or follow.situation == it.id:
        what = f"there is no other situation “{follow.situation}”"
        yield page.fault(("follow_up", "situation"), what, nearest(follow.situation, known))
    ids = [one.id for one in follow.promises]
    yield from ids_twice(page, "follow_up", ids)
    yield from unknown_ids(page, ("follow_up", "unless_told"), follow.unless_told, ids, "promise")
    if follow.owed:
        yield from _owed(page, it, follow.owed)
    for n, promise in enumerate(follow.promises):
        place = ("follow_up", "promises", n)
        yield from pattern_faults(page, (*place, "told"), promise.told)
        if first:
            yield from unknown_ids(page, (*place, "desk"), promise.desk, [a.id for a in first.actions], "action")
        if not promise.told and not promise.desk:
            yield page.fault(place, "nothing could promise it: give `told` or `desk`")
        for key, words in (("kept", promise.kept), ("broken", promise.broken)):
            if key == "kept" and not promise.desk:
                continue
            if not words.get(Register.PLAIN):
                yield page.fault((*place, key), "needs `plain`, which stands in for every register that has none")
            for register, text in words.items():
                yield from slot_faults(page, (*place, key, register.value), text, {*it.slots, *PERSON})
        yield from slot_faults(page, (*place, "note"), promise.note, {*it.slots, *PERSON})


def _owed(page: Page, it: Situation, owed: str) -> Iterator[Fault]:
    place = ("follow_up", "owed")
    if owed not in (needs := [need.id for need in it.needs]):
        yield page.fault(place, f"there is no need “{owed}”", nearest(owed, needs))
    for question in it.questions:
        if owed in question.after:
            yield page.fault(place, f"“{question.id}” waits for “{owed}”, which is not there where all was kept")
