"""What the trainee does beside speaking: commands, the desk, hints, holds, pauses, and the ways out."""

from functools import partial
from typing import TYPE_CHECKING

from simulator.customer.persona import Style
from simulator.practice.desk import Wrong, arguments_of
from simulator.tui.practice.forms import ActionForm, StyleForm
from simulator.tui.practice.slash import Command, understood
from simulator.tui.practice.status import Heading
from simulator.tui.widgets.dialogs import AskText, Confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.practice.events import Event, Happened
    from simulator.tui.practice.screen import PracticeScreen

HOLD_S = 30.0
LONGEST_HOLD_S = 3600.0


class Doing:
    """Commands come from the composer or from keys; a command that lacks something asks for it in a dialog."""

    def __init__(self, screen: "PracticeScreen", commands: list[Command]) -> None:
        self._screen, self._commands = screen, commands
        self._session = screen.session

    def command(self, line: str, *, typed: bool = True) -> None:
        """Do what the line says. It stays in the composer when it cannot be done."""
        try:
            command, rest = understood(line, self._commands)
            self._do(command.name, rest)
        except Wrong as wrong:
            self._screen.say_now(str(wrong), wrong=True)
        else:
            if typed:
                self._screen.lines.take(line)

    def _do(self, name: str, rest: str) -> None:
        if self._screen.busy and name != "help":
            raise Wrong("The customer is speaking. Hear him out, or interrupt him with Esc.")
        if self._screen.waiting.paused and name not in {"pause", "help"}:
            raise Wrong("The session is paused. F8 goes on.")
        doings: dict[str, Callable[[str], None]] = {
            "ask": self._ask_command,
            "hold": self._hold,
            "hint": lambda _: self._must(self._session.hint),
            "style": self._style,
            "pause": lambda _: self._pause(),
            "wrapup": self._wrap_up,
            "abandon": lambda _: self._abandon(),
            "help": lambda _: self._help(),
        }
        doings.get(name, partial(self._act_command, name))(rest)

    def _must(self, do: "Callable[[], Happened | list[Event]]") -> None:
        wrong = self._screen.attempt(do)
        if wrong:
            raise Wrong(wrong)
        self._screen.say_now("")

    def _now(self, do: "Callable[[], Happened | list[Event]]") -> None:
        """The same for the answers of dialogs, which have no line to keep."""
        self._screen.say_now(self._screen.attempt(do), wrong=True)

    # --- the desk ---

    def act(self, id: str) -> None:
        """Do an action; ask for its arguments where it has any."""
        action = self._session.customer.situation.action(id)
        if not action.arguments:
            self._now(partial(self._session.act, id, {}))
            return

        def attempt(arguments: dict[str, str]) -> str:
            return self._screen.attempt(partial(self._session.act, id, arguments))

        self._screen.app.push_screen(ActionForm(action, self._session.customer.fill(action.title), attempt))

    def _act_command(self, name: str, rest: str) -> None:
        action = self._session.customer.situation.action(name)
        if not rest and any(not argument.optional for argument in action.arguments):
            self.act(name)
        else:
            self._must(partial(self._session.act, name, arguments_of(action, rest)))

    def ask(self, id: str) -> None:
        """Ask a colleague; the question is asked for first."""
        colleague = self._session.customer.situation.colleague(id)

        def asked(text: str | None) -> None:
            if text:
                self._now(partial(self._session.ask, id, text))

        why = f"{colleague.about} The customer waits {colleague.seconds:.0f} s."
        self._screen.app.push_screen(AskText(f"Ask {colleague.name}", why=why), asked)

    def _ask_command(self, rest: str) -> None:
        colleague, _, question = rest.partition(" ")
        known = [c.id for c in self._session.customer.situation.colleagues]
        if not colleague:
            raise Wrong(f"Whom? For example: /ask {known[0]} …" if known else "There is nobody here to ask.")
        if colleague in known and not question.strip():
            self.ask(colleague)
        else:
            self._must(partial(self._session.ask, colleague, question))

    # --- time ---

    def _hold(self, rest: str) -> None:
        if not rest:
            dialog = AskText("Hold for how many seconds?", value=f"{HOLD_S:.0f}", only=r"\d*")
            self._screen.app.push_screen(dialog, self._held)
            return
        try:
            seconds = float(rest.rstrip("s"))
        except ValueError:
            raise Wrong(f"A hold is so many seconds, for example /hold 30, not “{rest}”.") from None
        if not 0 < seconds <= LONGEST_HOLD_S:
            raise Wrong(f"A hold is between 1 and {LONGEST_HOLD_S:.0f} seconds.")
        self._must(partial(self._session.hold, seconds))

    def _held(self, seconds: str | None) -> None:
        if seconds:
            self.command(f"/hold {seconds}", typed=False)

    def _help(self) -> None:
        self._screen.app.call_later(self._screen.app.run_action, "help")

    def _pause(self) -> None:
        waiting = self._screen.waiting
        if not waiting.paused:
            if self._screen.whose_turn != "trainee":
                raise Wrong("You can pause when it is your turn.")
            waiting.pause()
            self._screen.add_class("-paused")
            self._screen.query_one(Heading).tick()
            self._screen.say_now("Paused. The customer does not notice. F8 or /pause goes on.")
        else:
            self._screen.remove_class("-paused")
            self._must(partial(self._session.pause, waiting.resume()))

    # --- reading the customer, and the ways out ---

    def _style(self, rest: str) -> None:
        if not rest:
            self._screen.app.push_screen(StyleForm(), self._named)
            return
        try:
            style = Style(rest.lower())
        except ValueError:
            raise Wrong(f"The styles are {', '.join(Style)}.") from None
        self._must(partial(self._session.name_style, style))

    def _named(self, style: Style | None) -> None:
        if style is not None:
            self._now(partial(self._session.name_style, style))

    def _wrap_up(self, rest: str) -> None:
        if rest:
            self._must(partial(self._session.wrap_up, rest))
            return

        def noted(note: str | None) -> None:
            if note is not None:
                self._now(partial(self._session.wrap_up, note))

        why = "A note to the record for whoever comes next: what was agreed, what is still to be done. May stay empty."
        self._screen.app.push_screen(AskText("Wrap up", why=why), noted)

    def _abandon(self) -> None:
        def answered(yes: bool | None) -> None:
            if yes:
                self._now(self._session.abandon)

        question = "Break this session off for good? It cannot be continued; it stays in the library."
        self._screen.app.push_screen(Confirm(question, "Break off", "Stay"), answered)

    def leave(self) -> None:
        """To the lobby; the session can be continued from there."""

        def answered(yes: bool | None) -> None:
            if yes:
                self._screen.dismiss()

        question = "Leave the talk? It is kept as it is, and the lobby offers to continue it."
        self._screen.app.push_screen(Confirm(question, "Leave", "Stay"), answered)
