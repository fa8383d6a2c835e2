"""The two lines of state: who and what on top; above the composer what is going on now."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from simulator.customer.moves import Ending
from simulator.practice.transcript import Mode
from simulator.tui.practice.items import ENDINGS
from simulator.tui.widgets.plain import plain
from simulator.tui.widgets.tones import MUTED
from simulator.tui.wording import clocked

if TYPE_CHECKING:
    from simulator.practice.session import Session
    from simulator.tui.practice.waiting import Waiting


class Heading(Static):
    """Company, channel and mode; the hints that are left; how long the customer has been waiting."""

    def __init__(self, session: "Session", waiting: "Waiting", *, clock: bool) -> None:
        super().__init__(classes="bar", markup=False)
        self._session, self._waiting, self._clock = session, waiting, clock

    def tick(self) -> None:
        """Draw it anew."""
        session, waiting = self._session, self._waiting
        situation = session.customer.situation
        left = f"{situation.company.name} · {situation.channel.value} · {session.mode.value}"
        right = [self._hints()] if session.mode is not Mode.ASSESSMENT else []
        if session.lines_left is not None:
            right.append("1 line left" if session.lines_left == 1 else f"{session.lines_left} lines left")
        if waiting.paused:
            right.append("paused")
        elif self._clock and session.ending is None:
            right.append(f"waiting {clocked(waiting.shown)}")
        text = "  ".join(right)
        room = max(0, self.size.width - 2 - len(text) - 1)
        left = plain(left) if len(left) <= room else plain(left)[: max(0, room - 1)] + "…"
        self.update(Content.assemble((f"{left:<{room}} ", "bold"), text))

    def on_resize(self) -> None:
        self.tick()

    def _hints(self) -> str:
        left = self._session.hints_left
        return "hints (F3)" if left is None else f"{left} hints left" if left != 1 else "1 hint left"


def begins(session: "Session") -> str:
    """That a take has not begun yet; nothing where that goes without saying."""
    take = session.transcript.take_of if session.is_untouched else None
    if take is None or take.why == "drill" or take.turn != len(session.transcript.turns):
        return ""
    return f"A take from turn {take.turn} on. It begins with what you say; Esc leaves no trace."


class NowLine(Static):
    """One line: the customer is typing, something went wrong, or what to do next."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id, markup=False)
        self.shown = ""

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say this; ``wrong`` marks it as something that did not work."""
        self.shown = plain(text)
        self.set_class(wrong, "-wrong")
        self.update(f"! {self.shown}" if wrong else self.shown)


class Over(Static):
    """How the session ended, and the ways on. Somebody who was still writing is told before Enter leads on."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id, markup=False)
        self._over = ""
        self._unsent = False

    def tell(self, ending: Ending, *, unsent: str, drill: bool = False) -> None:
        """Say how it ended; ``unsent`` is what still stood in the composer. ``drill``: its lines have been said."""
        self._over = "That was the drill." if drill else ENDINGS.get(ending, "The session is over.")
        self._unsent = bool(unsent.strip())
        self.update(f"■ {self._over}\n  Enter: how it went    Esc: lobby")

    def typed(self) -> None:
        """Somebody has gone on writing."""
        self._unsent = True

    def holds_back(self) -> bool:
        """Whether Enter is to lead nowhere, this once."""
        if self._unsent:
            self._unsent = False
            self.update(f"■ {self._over} What you were writing was not sent.\n  Enter: how it went    Esc: lobby")
            return True
        return False


class MoodLine(Static):
    """The mind on one line, for narrow terminals: five words, five numbers, an arrow for the last change."""

    def __init__(self) -> None:
        super().__init__(classes="mood-line", markup=False)
        self._before: dict[str, float] = {}

    def show(self, mind: dict[str, float] | None) -> None:
        """Show this mind, 0 to 100 each."""
        parts = []
        for name, level in (mind or {}).items():
            change = level - self._before.get(name, level)
            arrow = "▲" if change >= 0.5 else "▼" if change <= -0.5 else " "
            parts.append(Content.assemble((f"{name} ", MUTED), (f"{level:.0f}{arrow}", "bold")))
        self._before = dict(mind or {})
        self.update(Content("  ").join(parts))
