"""The book: authored lines by move, by what he reacts to, and by mood; the offline voice, and the fallback for a
model.
"""

import re

from pydantic import PrivateAttr

from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape

ANY = "any"
"""In place of a signal or a mood: fits whatever it is."""

UNASKED = "unasked"
"""In place of a signal, for `MoveKind.DISCLOSE`: what he confides of his own accord."""

ASIDE = "aside"
"""In place of a signal, for `MoveKind.DISCLOSE`: what has nothing to do with the matter, and was asked all the same."""

TOLD = "told"
"""In place of a signal: he was given something plain and good (`Move.told`), and no news that nobody is glad of."""

FELT = "felt"
"""In place of a signal: somebody saw how he feels, owned up to it, or put it in his words."""

UNHEARD = "unheard"
"""In place of a signal, for `MoveKind.PUZZLED`: he was told something, and does not see what it means for him."""

Lines = dict[str, tuple[str, ...]]
"""Lines by mood (`Mood` or `ANY`)."""


class Book(Shape):
    """The lines of one way of speaking, as written in ``personas/book/``.

    ``moves`` maps a move to a signal (or the kind of question that it answers, see `Kind`, or ``any``) to a mood (or
    ``any``) to lines. ``interview`` maps the parts of the
    exit interview to lines.
    Slots in lines: ``{fact}``, ``{need}``, ``{ask}`` and ``{point}`` are whole sentences of the situation and stand
    where a sentence may stand; ``{thing}``, ``{company}``, ``{first}``, ``{last}``, ``{name}`` and ``{title}`` stand
    within one; ``{words}`` are the trainee's own words that he reacts to, ``{promised}`` the time or promise that he
    was given.
    A variant's book ``extends`` another: it gives lines only where he differs, and `over` joins the two. ``never`` are
    words that are not his (whole words, small or large): lines of the other book that hold one are left out.
    """

    id: str
    extends: str | None = None
    never: tuple[str, ...] = ()
    moves: dict[MoveKind, dict[str, Lines]]
    interview: dict[str, tuple[str, ...]] = {}
    _own: frozenset[str] = PrivateAttr(default=frozenset())

    def lines(self, kind: MoveKind, signal: str, mood: Mood) -> tuple[str, ...]:
        """The lines that fit, the most particular that there are: signal and mood, signal, mood, any. Empty if there
        are none.
        """
        by_signal = self.moves.get(kind, {})
        for moods in (by_signal.get(signal, {}), by_signal.get(ANY, {})):
            found = moods.get(mood.value) or moods.get(ANY)
            if found:
                return found
        return ()

    def pools(self, kind: MoveKind, signal: str, mood: Mood) -> list[tuple[str, ...]]:
        """The lines that fit, those to be used up first in front: the variant's own, then those of the book that it
        extends.
        """
        lines = self.lines(kind, signal, mood)
        own = self.own(kind, signal, mood)
        rest = tuple(line for line in lines if line not in self._own)
        return [pool for pool in (own, rest) if pool]

    def own(self, kind: MoveKind, signal: str, mood: Mood) -> tuple[str, ...]:
        """Of the lines that fit, those that a variant does not share with the book that it extends."""
        return tuple(line for line in self.lines(kind, signal, mood) if line in self._own)

    def over(self, base: "Book") -> "Book":
        """Both books as one: for each move, signal and mood the own lines first, then what the other has there, without
        the lines that hold a word of ``never``. His lines for any mood stand in the moods for which the other has none
        of its own. A part of the interview that it gives itself replaces the other's.
        """
        own = frozenset(
            line for by in self.moves.values() for cells in by.values() for ls in cells.values() for line in ls
        )
        banned = holding(self.never)

        def kept(lines: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(line for line in lines if line not in own and not (banned and banned.search(line)))

        def joined(kind: MoveKind, signal: str) -> Lines:
            mine, theirs = self.moves.get(kind, {}).get(signal, {}), base.moves.get(kind, {}).get(signal, {})
            moods = [m.value for m in Mood]
            # what he says in any mood is no answer where the other book knows what one says in this one
            first = {m: mine.get(m) or (() if theirs.get(m) else mine.get(ANY, ())) for m in moods}
            return {m: (*first[m], *kept(theirs.get(m) or theirs.get(ANY, ()))) for m in moods}

        signals = {k: [*self.moves.get(k, {}), *base.moves.get(k, {})] for k in [*self.moves, *base.moves]}
        moves = {kind: {signal: joined(kind, signal) for signal in found} for kind, found in signals.items()}
        interview = {part: kept(lines) for part, lines in base.interview.items()} | self.interview
        book = self.model_copy(update={"moves": moves, "interview": interview})
        book._own = own  # noqa: SLF001 - a book of this very class, made a line ago
        return book


def holding(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """What finds a line that holds one of the words, as whole words and whatever their case; None where there are
    none.
    """
    if not words:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)", re.IGNORECASE)
