"""The book: authored lines by move, by what he reacts to, and by mood; the offline voice, and the fallback for a
model.
"""

from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape

ANY = "any"
"""In place of a signal or a mood: fits whatever it is."""

Lines = dict[str, tuple[str, ...]]
"""Lines by mood (`Mood` or `ANY`)."""


class Book(Shape):
    """The lines of one way of speaking, as written in ``personas/book/``.

    ``moves`` maps a move to a signal (or ``any``) to a mood (or ``any``) to lines. ``interview`` maps the parts of the
    exit interview to lines.
    Slots in lines: ``{fact}``, ``{need}``, ``{ask}`` and ``{point}`` are whole sentences of the situation and stand
    where a sentence may stand; ``{thing}``, ``{company}``, ``{first}``, ``{last}``, ``{name}`` and ``{title}`` stand
    within one; ``{words}`` are the trainee's own words that he reacts to, ``{promised}`` the time or promise that he
    was given.
    """

    id: str
    moves: dict[MoveKind, dict[str, Lines]]
    interview: dict[str, tuple[str, ...]] = {}

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
