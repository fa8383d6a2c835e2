"""The shipped second contacts: what counts as promised at the first, and what `check` says of a broken look back."""

import pytest

from simulator.content.check import check
from simulator.content.shelf import Shelf
from simulator.customer.fitting import match
from simulator.customer.follow_up import Past, coming_back
from simulator.customer.persona import Register
from tests.content.room import Room

IDS = ("late-parcel-friday", "printer-thursday", "outage-evening")
PROMISED = [
    ("late-parcel-friday", "call", "If it isn't on the van at eight, you hear it from me first."),
    ("late-parcel-friday", "call", "I'll give you a bell at noon."),
    ("late-parcel-friday", "text", "A message comes to your phone when the driver is near."),
    ("late-parcel-friday", "nine", "The driver leaves it next door."),
    ("late-parcel-friday", "fee", "You get your five pounds ninety back."),
    ("late-parcel-friday", "money", "I'm refunding the whole order."),
    ("late-parcel-friday", "today", "Today you'll have your parcel."),
    ("printer-thursday", "call", "Speak to you at one tomorrow."),
    ("printer-thursday", "noon", "By noon tomorrow it stands on your desk."),
    ("printer-thursday", "one_person", "The next call comes to my desk."),
    ("printer-thursday", "plan_b", "We print them for you if it fails."),
    ("printer-thursday", "technician_sent", "An engineer is on his way."),
    ("printer-thursday", "refund", "Your refund has been processed."),
    ("outage-evening", "texts", "What we know goes out to you on the hour."),
    ("outage-evening", "call", "I'll get back to you at five."),
    ("outage-evening", "pass", "I've loaded 20 gigs onto your mobile."),
    ("outage-evening", "box", "The courier plugs the box in and tests the button."),
    ("outage-evening", "time", "By five o'clock it's back."),
    ("outage-evening", "money", "Next month is on us."),
]
NOT_PROMISED = [
    ("late-parcel-friday", "money", "I'm giving you the delivery fee back."),
    ("late-parcel-friday", "today", "It was scanned at 06:12 today."),
    ("late-parcel-friday", "call", "Nobody told you, and that's on us."),
    ("printer-thursday", "call", "Both times we said we'd ring you back."),
    ("printer-thursday", "noon", "I'll ring you tomorrow at one."),
    ("printer-thursday", "technician_sent", "A technician couldn't come before Friday."),
    ("outage-evening", "time", "I'll call you back by five."),
    ("outage-evening", "time", "The data pass is working within five minutes."),
    ("outage-evening", "money", "It's £1.20 a day, from the fourth hour."),
    ("outage-evening", "call", "The alarm centre rings him every hour."),
]


def heard(shelf: Shelf, id: str, promise: str, line: str) -> str:
    follow = shelf.situation(id).follow_up
    assert follow
    return match(next(p.told for p in follow.promises if p.id == promise), line)


@pytest.mark.parametrize(("id", "promise", "line"), PROMISED)
def test_what_promises_it(shelf: Shelf, id: str, promise: str, line: str) -> None:
    assert heard(shelf, id, promise, line)


@pytest.mark.parametrize(("id", "promise", "line"), NOT_PROMISED)
def test_what_only_sounds_like_it(shelf: Shelf, id: str, promise: str, line: str) -> None:
    assert not heard(shelf, id, promise, line)


@pytest.mark.parametrize("id", IDS)
def test_every_promise_comes_back_in_every_register(shelf: Shelf, id: str) -> None:
    it = shelf.situation(id)
    assert it.follow_up
    for promise in it.follow_up.promises:
        assert set(promise.broken) == set(Register)
        assert promise.note
        assert set(promise.kept) == (set(Register) if promise.desk else set())


@pytest.mark.parametrize("id", IDS)
def test_it_can_be_practised_without_a_first(shelf: Shelf, id: str) -> None:
    it = shelf.situation(id)
    assert it.follow_up
    assert it.follow_up.unless_told
    notes = {p.note for p in it.follow_up.promises if p.id in it.follow_up.unless_told}
    assert notes <= {row.value for row in coming_back(it, None).record}
    assert it.follow_up.owed not in [n.id for n in coming_back(it, Past(session="s")).needs]


def test_a_need_that_is_owed_must_be_there_and_nothing_may_wait_for_it(room: Room) -> None:
    path = "personas/situations/printer-thursday.yaml"
    room.swap(path, "owed: owned", "owed: ownd")
    assert any("there is no need “ownd”" in str(fault) for fault in check([room.root / path], room.root))
    room.swap(path, "owed: ownd", "owed: tray")
    assert any("waits for “tray”" in str(fault) for fault in check([room.root / path], room.root))
