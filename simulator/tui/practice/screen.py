"""The practice screen: passes lines and commands to the session, and shows what the session tells."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.events import Key
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Footer

from simulator.customer.moves import Ending
from simulator.practice.commands import commands
from simulator.practice.transcript import Mode
from simulator.settings import Settings
from simulator.tui.practice.composer import Composer, Lines
from simulator.tui.practice.desk import Desk
from simulator.tui.practice.doing import Doing
from simulator.tui.practice.items import items_of
from simulator.tui.practice.saying import Saying
from simulator.tui.practice.showing import Showing
from simulator.tui.practice.slash import explained, is_command, offers
from simulator.tui.practice.status import Heading, MoodLine, NowLine, Over, begins
from simulator.tui.practice.talk import Talk
from simulator.tui.practice.unsaid import Unsaid
from simulator.tui.practice.waiting import Pace, Waiting
from simulator.tui.widgets.meters import Meters

if TYPE_CHECKING:
    from simulator.practice.session import Session


class PracticeScreen(Screen[None]):
    """``whose_turn`` says who is to speak: the customer, the trainee, or nobody when the session is over."""

    HELP = (
        "The talk. Write to the customer as you would at work; Enter sends. What you send while he speaks is said, "
        "message by message, when he has finished; up takes it back. The desk holds the record, the policy, "
        "what you can do and whom you can ask; a line that begins with / does it without leaving the composer. Escape "
        "interrupts the customer or closes what is open; what you wrote is never lost."
    )
    CSS_PATH = "practice.tcss"
    AUTO_FOCUS = "Lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "desk", "Desk", id="practice.desk", tooltip="Record, policy, actions, colleagues"),
        Binding("f3", "do('hint')", "Hint", id="practice.hint", tooltip="What to notice; then what to do; then a line"),
        Binding("f4", "do('style')", "Style", id="practice.style", tooltip="Say how this customer likes to be served"),
        Binding("f8", "do('pause')", "Pause", id="practice.pause", tooltip="Stop the session and its clock, or go on"),
        Binding("f9", "do('wrapup')", "Wrap up", id="practice.wrapup", tooltip="End the talk, with a note"),
        Binding("f5", "do('hold')", "Hold", show=False, id="practice.hold", tooltip="Put the customer on hold"),
        Binding("f12", "do('abandon')", "Abandon", show=False, id="practice.abandon", tooltip="Break off for good"),
        Binding("enter", "debrief", "Debrief", id="practice.debrief", tooltip="How it went"),
        Binding("escape", "escape", "Back", id="practice.escape", tooltip="Interrupt, close what is open, or leave"),
    ]

    whose_turn: reactive[str] = reactive("customer", init=False)

    @dataclass
    class Finished(Message):
        """The session is over and the trainee wants to see how it went."""

        session: "Session"

    def __init__(self, session: "Session", settings: Settings, waiting: Waiting | None = None) -> None:
        super().__init__()
        self.session = session
        self.waiting = waiting or Waiting()
        self._clock = settings.clock
        self.shown = Showing(self, Pace(settings.typing_delay))
        self.saying = Saying(self, clock=settings.clock)
        self.doing = Doing(self)
        self.unsaid = Unsaid()

    def compose(self) -> ComposeResult:
        yield Heading(self.session, self.waiting, clock=self._clock)
        yield MoodLine()
        with Horizontal(id="stage"):
            yield Talk(id="talk")
            with Vertical(id="side"):
                yield Meters()
                yield Desk(self.session.customer, id="desk")
        yield self.unsaid
        yield NowLine(id="now")
        situation = self.session.customer.situation
        lines = Lines(lambda text: offers(text, situation), lambda text: explained(text, situation), self.unsaid)
        yield Composer(lines, id="composer")
        yield Over(id="over")
        yield Footer(show_command_palette=False)

    async def on_mount(self) -> None:
        self.set_class(self.session.mode is Mode.GUIDED, "-guided")
        self.shown.show_mind({part: float(level) for part, level in self.session.state.mind.rounded().items()})
        await self.talk.show(items_of(self.session.transcript))
        self.set_interval(1, self.query_one(Heading).tick)
        self.settle()
        if self.whose_turn == "customer":
            self.saying.go_on()

    @property
    def talk(self) -> Talk:
        return self.query_one("#talk", Talk)

    @property
    def lines(self) -> Lines:
        return self.query_one(Lines)

    @property
    def written(self) -> list[tuple[str, str]]:
        """For the help: what can be written with a slash, and what it does."""
        return [(command.usage, command.about) for command in commands(self.session.customer.situation)]

    def say_now(self, text: str, *, wrong: bool = False) -> None:
        """Say something on the line above the composer."""
        self.query_one("#now", NowLine).say(text, wrong=wrong)

    @on(Lines.Sent)
    def _send(self, event: Lines.Sent) -> None:
        event.stop()
        if is_command(event.text):
            self.doing.command(event.text)
        else:
            self.saying.send(event.text)

    # --- whose turn it is ---

    def settle(self) -> None:
        """Read from the session who is to speak, and say what to do."""
        if self.session.ending is not None:
            self.end(self.session.ending)
        elif self.session.awaits_trainee:
            self.whose_turn = "trainee"
            self.waiting.restart()
            self.say_now(begins(self.session))
        else:
            self.whose_turn = "customer"
            self.say_now("The customer has not answered yet. Enter lets him speak.")
        self.query_one(Heading).tick()

    def end(self, ending: Ending) -> None:
        """The session is over: say how, and offer the way on."""
        self.whose_turn = "nobody"
        self.waiting.stop()
        self.say_now("")
        self.lines.take_back_all()
        self.query_one(Over).tell(ending, unsent=self.lines.text, drill=self.session.lines_left == 0)
        self.add_class("-over")
        self.query_one(Heading).tick()
        self.talk.can_focus = True
        self.set_focus(self.talk)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        over = self.whose_turn == "nobody"
        if action == "do":
            return False if over else self.doing.can_be_done(str(parameters[0]))
        return over if action == "debrief" else True

    # --- keys ---

    def action_do(self, name: str) -> None:
        self.doing.command(f"/{name}", typed=False)

    def action_debrief(self) -> None:
        """On, unless this Enter was meant to send a line that the end overtook."""
        if not self.query_one(Over).holds_back():
            self.post_message(self.Finished(self.session))

    def on_key(self, event: Key) -> None:
        if event.is_printable and event.key not in self.active_bindings:
            self.doing.typed(event.character or "")

    def action_scroll_talk(self, way: int) -> None:
        """Through the talk without leaving the composer."""
        (self.talk.scroll_page_up if way < 0 else self.talk.scroll_page_down)(animate=False)

    def action_desk(self) -> None:
        """To the desk; or, from there, back to the composer."""
        if self.at_desk:
            self.close_desk()
        else:
            self.add_class("-desk")
            self.call_after_refresh(self.query_one(Desk).take_focus)

    @property
    def at_desk(self) -> bool:
        return self.has_class("-desk") or self.query_one(Desk).has_focus_within

    def close_desk(self) -> None:
        """Back to the composer, or to the talk when it is over."""
        self.remove_class("-desk")
        self.set_focus(self.talk if self.whose_turn == "nobody" else self.lines)

    def action_escape(self) -> None:
        self.doing.escape()

    @on(Desk.ActionChosen)
    def _act(self, event: Desk.ActionChosen) -> None:
        self.doing.act(event.action)

    @on(Desk.ColleagueChosen)
    def _ask(self, event: Desk.ColleagueChosen) -> None:
        self.doing.ask(event.colleague)
