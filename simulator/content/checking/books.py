"""What is wrong with a book beyond its shape: moves without lines, lines that can never be said, repetitions."""

from collections.abc import Iterator

from simulator.content.checking.texts import PERSON, slot_faults, slots_in
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.book import ANY, ASIDE, FELT, TOLD, UNASKED, UNHEARD, Book
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.question import Kind
from simulator.customer.signals import Signal

SLOTS = ("fact", "need", "ask", "point", "thing", "words", "promised", *PERSON)
HOLDS = {MoveKind.DISCLOSE: "fact", MoveKind.ASK: "ask"}
"""Moves that are nothing without what they say."""
INTERVIEW = (
    "settled", "declined", "left", "escalated", "transferred", "unsettled", "best", "worst", "back_yes", "back_no",
)  # fmt: skip


def book_faults(page: Page, book: Book, base: Book | None = None) -> Iterator[Fault]:
    """Everything wrong with it; ``base`` is the book that it extends, joined to those that this one extends."""
    full = book.over(base) if base else book
    yield from _moves(page, book, full)
    yield from _words(page, book)
    yield from _texts(page, book)
    yield from _interview(page, book, full)
    yield from _dead(page, book, base)
    if book.never and base is None:
        yield page.fault(("never",), "does nothing without `extends`")


def _moves(page: Page, book: Book, full: Book) -> Iterator[Fault]:
    for kind in MoveKind:
        texts = [text for _, text in _lines(full, kind)]
        if not texts:
            yield page.fault(("moves",), f"no lines for the move `{kind.value}`")
        elif kind is not MoveKind.REACT and all(slots_in(text) & {"words", "promised"} for text in texts):
            yield page.fault(
                ("moves", kind.value), "needs a line that can always be said, without {words} or {promised}"
            )
    for kind, slot in HOLDS.items():
        for place, text in _lines(book, kind):
            if slot not in slots_in(text):
                yield page.fault(place, f"a line of `{kind.value}` must hold {{{slot}}}")


def _texts(page: Page, book: Book) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for place, text in _all(book):
        yield from slot_faults(page, place, text, SLOTS)
        plain = text.strip().casefold()
        if plain in seen:
            yield page.fault(place, f"“{text[:40]}” stands in this book twice (also at {seen[plain]})")
        seen.setdefault(plain, page.key(place[:-1]))


def _interview(page: Page, book: Book, full: Book) -> Iterator[Fault]:
    for part in INTERVIEW:
        if not full.interview.get(part):
            yield page.fault(("interview",), f"nothing to say for `{part}`")
    for part in book.interview:
        if part not in INTERVIEW:
            yield page.fault(("interview", part), "is no part of the interview", nearest(part, INTERVIEW))


def _dead(page: Page, book: Book, base: Book | None) -> Iterator[Fault]:
    """Cells that are never reached: lines for any mood where each mood has lines already, and cells without lines."""
    for kind, by_signal in book.moves.items():
        for signal, by_mood in by_signal.items():
            theirs = base.moves.get(kind, {}).get(signal, {}) if base else {}
            for mood, lines in by_mood.items():
                place = ("moves", kind.value, signal, mood)
                if not lines:
                    yield page.fault(place, "holds no lines")
                elif mood == ANY and all(by_mood.get(one.value) or theirs.get(one.value) for one in Mood):
                    yield page.fault(place, "is never reached: each of the four moods has lines of its own here")


def _words(page: Page, book: Book) -> Iterator[Fault]:
    signals = [ANY, ASIDE, FELT, TOLD, UNASKED, UNHEARD, *(k.value for k in Kind), *(s.value for s in Signal)]
    moods = [ANY, *(m.value for m in Mood)]
    for kind, by_signal in book.moves.items():
        for signal, by_mood in by_signal.items():
            place = ("moves", kind.value, signal)
            if signal not in signals:
                yield page.fault(place, "is not a signal", nearest(signal, signals))
            for mood in by_mood:
                if mood not in moods:
                    yield page.fault((*place, mood), "is not a mood", nearest(mood, moods))


def _lines(book: Book, kind: MoveKind) -> Iterator[tuple[Place, str]]:
    for signal, by_mood in book.moves.get(kind, {}).items():
        for mood, lines in by_mood.items():
            for n, text in enumerate(lines):
                yield ("moves", kind.value, signal, mood, n), text


def _all(book: Book) -> Iterator[tuple[Place, str]]:
    for kind in book.moves:
        yield from _lines(book, kind)
    for part, lines in book.interview.items():
        for n, text in enumerate(lines):
            yield ("interview", part, n), text
