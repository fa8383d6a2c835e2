"""A conversation up to a turn, with a bounded number of turns laid out whatever its length."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.content import Content

from simulator.practice.transcript import SessionEvent, Turn
from simulator.review.wording import did
from simulator.tui.widgets.happened import event_line
from simulator.tui.widgets.paper import Block, Paper
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED

KEPT = 24
"""Turns laid out at first."""
FETCHED = 20
"""Turns that are fetched when one scrolls up to the first."""
NEAR_TOP = 2
"""Lines from the top at which earlier turns are fetched."""
MOST = 120
"""Turns laid out at most; what is earlier is reached by stepping there."""
ASIDE = 6
"""Columns by which one side stands away from the edge of the other."""
LONGEST = 20_000
"""Characters of one turn that are laid out; of a longer one it is said how much was left out."""


class Conversation(Paper):
    """The turns of a session; `show` decides up to which."""

    DEFAULT_CSS = """
    Conversation {
        & > .conversation--customer { color: $primary; }
        & > .conversation--trainee { color: $secondary; }
        & > .conversation--here { background: $boost; }
        & > .conversation--playhead { color: $accent; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "conversation--customer",
        "conversation--trainee",
        "conversation--here",
        "conversation--playhead",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._turns: Sequence[Turn] = ()
        self._events: dict[int, list[SessionEvent]] = defaultdict(list)
        self._notes: Mapping[int, Sequence[Content]] = {}
        self._customer = "customer"
        self._made: dict[tuple[int, bool], Block] = {}
        self._shown = range(0)
        self.at: int | None = None
        """The turn that is looked at."""

    def talk(self, turns: Sequence[Turn], events: Sequence[SessionEvent], name: str = "customer") -> None:
        """Whose conversation it is; nothing is shown before `show`."""
        self._turns, self._customer = turns, name
        self._made.clear()
        self._events.clear()
        for event in events:
            self._events[event.after_turn].append(event)

    def annotate(self, notes: Mapping[int, Sequence[Content]]) -> None:
        """Lines that stand below a turn, by its number: what people said about it. They show at once."""
        changed = {n for n in {*notes, *self._notes} if notes.get(n) != self._notes.get(n)}
        self._notes = notes
        for n in changed:
            self._made.pop((n, False), None)
            self._made.pop((n, True), None)
        if self.at is not None and changed & set(self._shown):
            self._put(self._shown, self.at)

    @property
    def shown(self) -> range:
        """The turns that are laid out."""
        return self._shown

    def show(self, at: int, last: int | None = None) -> None:
        """Show the turns up to ``last`` (``at``, where it is not given), and mark and reveal ``at``."""
        last = at if last is None else min(last, len(self._turns) - 1)
        self.at = at
        self._put(range(max(0, last - KEPT + 1), last + 1), at)

    def _put(self, shown: range, at: int) -> None:
        if len(self._made) > MOST:
            self._made = {key: block for key, block in self._made.items() if key[0] in shown}
        self._shown = shown
        self.put([self._block(n) for n in shown], at - shown.start)

    def _block(self, n: int) -> Block:
        """A turn with its number, and what happened after it."""
        here = n == self.at
        if (made := self._made.get((n, here))) is not None:
            return made
        turn = self._turns[n]
        customer = turn.speaker == "customer"
        block = Block(
            n,
            self._content(n, turn),
            left=0 if customer else ASIDE,
            right=ASIDE if customer else 0,
            edge="▌ ",
            styled="conversation--here" if here else "",
            edge_styled="conversation--playhead" if here else f"conversation--{turn.speaker}",
        )
        self._made[n, here] = block
        return block

    def _content(self, n: int, turn: Turn) -> Content:
        who = self._customer if turn.speaker == "customer" else "trainee"
        label = [str(n), plain(who), *([plain(did(str(turn.move)))] if turn.move else [])]
        if any(fault.shown for fault in turn.faults or ()):
            label.append("! a fault of the simulator")
        said = told(turn)
        text = plain(said[:LONGEST])
        if len(said) > LONGEST:
            text += f" … ({len(said) - LONGEST} more characters)"
        parts = [Content.styled(" · ".join(label), MUTED), Content(text)]
        parts += [Content.styled(event_line(event), f"italic {MUTED}") for event in self._events.get(n, ())]
        return Content("\n").join([*parts, *self._notes.get(n, ())])

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value < old_value and new_value <= NEAR_TOP:
            self.call_later(self._fetch)

    def _fetch(self) -> None:
        """Lay out earlier turns when the first is in view; what was looked at stays where it was."""
        first = self._shown.start
        if first == 0 or len(self._shown) >= MOST or self.scroll_y > NEAR_TOP:
            return
        earlier = range(max(0, first - FETCHED, self._shown.stop - MOST), first)
        self._shown = range(earlier.start, self._shown.stop)
        self.put_above([self._block(n) for n in earlier])


def told(turn: Turn) -> str:
    """What was said in a turn; where it was several messages, each is marked as one."""
    messages = turn.messages
    return turn.text if len(messages) == 1 else "\n".join(f"· {message}" for message in messages)
