"""What the trainee does beside speaking: commands, the desk, pauses, and the ways out."""

from functools import partial
from typing import TYPE_CHECKING

from simulator.practice.commands import carry_out
from simulator.practice.desk import Wrong
from simulator.practice.journal import JournalFailed
from simulator.practice.transcript import Mode
from simulator.tui.practice.forms import ActionForm, StyleForm
from simulator.tui.practice.status import Heading, Over
from simulator.tui.widgets.dialogs import AskText, Confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.customer.persona import Style
    from simulator.practice.events import Event, Happened
    from simulator.tui.practice.screen import PracticeScreen

    Do = Callable[[], Happened | list[Event]]


class Doing:
    """Commands come from the composer or from keys; a command that lacks something asks for it in a dialog."""

    def __init__(self, screen: "PracticeScreen") -> None:
        self._screen = screen
        self._session = screen.session

    def command(self, line: str, *, typed: bool = True) -> None:
        """Do what the line says. It stays in the composer when it cannot be done."""
        name, _, rest = line.strip().removeprefix("/").partition(" ")
        try:
            self._must_be_possible(name)
            if not self._asks_first(name, rest.strip()):
                self._must(partial(carry_out, self._session, line))
        except Wrong as wrong:
            self._screen.say_now(str(wrong), wrong=True)
        else:
            if typed:
                self._screen.lines.take(line)

    def typed(self, character: str) -> None:
        """What is typed outside the composer belongs into it; when all is over, the end has not been seen yet."""
        screen = self._screen
        if screen.whose_turn == "nobody":
            screen.query_one(Over).typed()
        elif screen.focused is not screen.lines:
            screen.close_desk()
            screen.lines.insert(character)

    def can_be_done(self, name: str) -> bool | None:
        """Whether there is such a key in this mode; None when it is there and leads nowhere now."""
        if name != "hint":
            return True
        return False if self._session.mode is Mode.ASSESSMENT else self._session.hints_left != 0 or None

    def _must_be_possible(self, name: str) -> None:
        if self._screen.saying.busy and name != "help":
            raise Wrong("The customer is speaking. Hear him out, or interrupt him with Esc.")
        if self._screen.waiting.paused and name not in {"pause", "help"}:
            raise Wrong("The session is paused. F8 goes on.")

    def _asks_first(self, name: str, rest: str) -> bool:
        """What opens a dialog, or concerns nothing but the screen, is done here; whether it was one of these."""
        situation = self._session.customer.situation
        if name == "pause" and not rest:
            self._pause()
        elif name == "help":
            self._screen.app.call_later(self._screen.app.run_action, "help")
        elif name == "abandon":
            self._confirm("Break this session off for good? It stays in the library.", "Break off", self._abandon)
        elif name == "style" and not rest:
            self._screen.app.push_screen(StyleForm(), self._named)
        elif name == "wrapup" and not rest:
            why = (
                "This ends the talk. The note is for whoever comes next: what was agreed, what is to do. May be empty."
            )
            self._screen.app.push_screen(AskText("Wrap up", why=why), self._noted)
        elif name == "ask" and rest in {colleague.id for colleague in situation.colleagues}:
            self.ask(rest)
        elif not rest and any(a.id == name and any(not x.optional for x in a.arguments) for a in situation.actions):
            self.act(name)
        else:
            return False
        return True

    def _attempt(self, do: "Do") -> str:
        """Do something with the session and show what happened; what was wrong, or nothing."""
        try:
            done = do()
        except (Wrong, JournalFailed) as failed:
            return str(failed)
        if self._screen.has_class("-narrow") and self._screen.has_class("-desk"):
            self._screen.close_desk()  # it covers the talk, where one sees what came of it
        self._screen.call_later(self._screen.shown.show_all, done if isinstance(done, list) else [done])
        return ""

    def _must(self, do: "Do") -> None:
        wrong = self._attempt(do)
        if wrong:
            raise Wrong(wrong)
        self._screen.say_now("")

    def _now(self, do: "Do") -> None:
        """The same for the answers of dialogs, which have no line to keep."""
        wrong = self._attempt(do)
        self._screen.say_now(wrong, wrong=bool(wrong))

    # --- the desk ---

    def act(self, id: str) -> None:
        """Do an action; ask for its arguments where it has any."""
        action = self._session.customer.situation.action(id)
        if not action.arguments:
            self.command(f"/{id}", typed=False)
            return

        def attempt(arguments: dict[str, str]) -> str:
            return self._attempt(partial(self._session.act, id, arguments))

        self._screen.app.push_screen(ActionForm(action, self._session.customer.fill(action.title), attempt))

    def ask(self, id: str) -> None:
        """Ask a colleague; the question is asked for first."""
        colleague = self._session.customer.situation.colleague(id)

        def asked(text: str | None) -> None:
            if text is not None and not text.strip():
                self._screen.say_now("Nothing was asked. Write what you want to know.", wrong=True)
            elif text:
                self._now(partial(self._session.ask, id, text))

        why = f"{colleague.about} The customer waits {colleague.seconds:.0f} s."
        self._screen.app.push_screen(AskText(f"Ask {colleague.name}", why=why), asked)

    # --- pauses, and the answers of the dialogs ---

    def _pause(self) -> None:
        waiting = self._screen.waiting
        if waiting.paused:
            self._screen.remove_class("-paused")
            self._must(partial(self._session.pause, waiting.resume()))
        elif self._screen.whose_turn == "trainee":
            waiting.pause()
            self._screen.add_class("-paused")
            self._screen.say_now("Paused. The customer does not notice. F8 or /pause goes on.")
            self._screen.query_one(Heading).tick()
        else:
            raise Wrong("You can pause when it is your turn.")

    def _named(self, style: "Style | None") -> None:
        if style is not None:
            self._now(partial(self._session.name_style, style))

    def _noted(self, note: str | None) -> None:
        if note is not None:
            self._now(partial(self._session.wrap_up, note))

    def _abandon(self) -> None:
        self._now(self._session.abandon)

    def escape(self) -> None:
        """One thing at a time: interrupt, close the desk, or leave."""
        screen = self._screen
        if screen.saying.busy:
            screen.workers.cancel_group(screen, "reply")
        elif screen.at_desk:
            screen.close_desk()
        elif screen.whose_turn == "nobody" or (self._session.is_untouched and not screen.lines.text.strip()):
            screen.dismiss()
        else:
            why = "Leave the talk? It is kept as it is, and the lobby offers to continue it."
            self._confirm(why, "Leave", self._leave)

    def _leave(self) -> None:
        self._screen.dismiss()

    def _confirm(self, question: str, yes: str, then: "Callable[[], None]") -> None:
        def answered(agreed: bool | None) -> None:
            if agreed:
                then()

        self._screen.app.push_screen(Confirm(question, yes, "Stay"), answered)
