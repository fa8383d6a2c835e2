"""The lobby: choose a customer, a situation and a mode, continue what is unfinished, open what was done."""

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Button, Footer, OptionList, Static

from simulator.tui.lobby import messages
from simulator.tui.lobby.choice import Choice
from simulator.tui.lobby.due import Due
from simulator.tui.lobby.modes import Modes
from simulator.tui.lobby.reading import UNREADABLE, everything
from simulator.tui.lobby.recent import Recent
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled

if TYPE_CHECKING:
    from simulator.review.library import SessionRow
    from simulator.review.people import Person
    from simulator.tui.house import House


class LobbyScreen(Screen[None]):
    """Nothing of the house is asked for before the first paint; then a thread reads it all."""

    HELP = (
        "The lobby. Choose who calls and what it is about, then press Enter. A session that was not ended is offered "
        "on top; the sessions of before stand below."
    )
    AUTO_FOCUS = "#persona OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5,s", "start", "Start", id="lobby.start", tooltip="The briefing for what is chosen"),
        Binding("u", "surprise", "Surprise", show=False, id="lobby.surprise", tooltip="Any customer in any situation"),
        Binding("c", "continue", "Continue", id="lobby.continue", tooltip="Go on with the unfinished session"),
        Binding("m", "mode", "Mode", show=False, id="lobby.mode", tooltip="Guided, practice or assessment"),
        Binding("r", "replay", "Replay", id="lobby.replay", tooltip="Go through the chosen session turn by turn"),
        Binding("o", "due", "To do", id="lobby.due", tooltip="What is due: set work, drills, feedback"),
        Binding("d", "drill", "Drill", id="lobby.drill", tooltip="The drill of the day"),
        Binding("l", "app.library", "Library", id="lobby.library", tooltip="Find, read and compare saved sessions"),
        Binding("comma", "app.settings", "Settings", id="lobby.settings", tooltip="Voice, theme, typing and clock"),
        Binding(
            "w", "app.who", "Who", show=False, id="lobby.who", tooltip="Choose or add who is here: trainee or coach"
        ),
        Binding("p", "app.progress", "Progress", show=False, id="lobby.progress", tooltip="How it goes, and what next"),
        Binding(
            "W", "room('work')", "Set work", id="lobby.work", tooltip="Give trainees something to do; see what is done"
        ),
        Binding("Q", "room('queue')", "Queue", id="lobby.queue", tooltip="Sessions that wait for a coach, and why"),
        Binding(
            "K",
            "room('calibration')",
            "Calibration",
            show=False,
            id="lobby.calibration",
            tooltip="Coaches mark the same",
        ),
        Binding(
            "L",
            "room('missed_lines')",
            "Missed",
            show=False,
            id="lobby.missed",
            tooltip="Lines that were not understood",
        ),
        Binding(
            "D", "app.drills", "Drills", show=False, id="lobby.drills", tooltip="All drills, and when they are due"
        ),
        Binding("t", "app.tour", "Tour", show=False, id="lobby.tour", tooltip="What is where, in three minutes"),
    ]

    def __init__(self, house: "House") -> None:
        super().__init__()
        self._house = house
        self._read = False
        self._usual_mode = ""
        self._unfinished: SessionRow | None = None
        self._person: Person | None = None
        self._unreadable = ""
        self._waits: Callable[[], None] | None = None  # for the customers and situations to be known

    @property
    def mode(self) -> str:
        """The chosen mode."""
        return self.query_one(Modes).mode

    def compose(self) -> ComposeResult:
        yield Static("Service simulator", markup=False, classes="bar title", id="here")
        yield Due(id="due")
        yield Button("", id="unfinished", compact=True)
        with Horizontal(id="choices"):
            yield Choice("Who calls?", id="persona")
            yield Choice("What about?", id="situation")
        with Horizontal(id="go"):
            yield Modes()
            yield Button("Start", id="start", variant="primary", compact=True)
            yield Button("Surprise me", id="surprise", compact=True)
        yield Static("Sessions", classes="title", id="sessions-title")
        yield Recent(id="recent")
        yield Static("Looking for a voice …", markup=False, id="voice", classes="quiet")
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        self.call_after_refresh(self.read)

    @work(thread=True, exclusive=True, group="lobby")
    def read(self) -> None:
        """Ask the house for everything that is shown here; what is known first is shown first."""
        first, self._read = not self._read, True
        for message in everything(self._house, first):
            self.post_message(message)

    def on_lobby_screen_failed(self, message: messages.Failed) -> None:
        if message.title == UNREADABLE:
            self._unreadable, self._waits = message.text, None
            for choice in self.query(Choice):
                choice.show([])
        self.notify(message.text, title=message.title, severity="error", timeout=20, markup=False)

    def on_lobby_screen_settings_read(self, message: messages.SettingsRead) -> None:
        if message.settings.mode != self._usual_mode:
            self._usual_mode = self.query_one(Modes).mode = message.settings.mode

    def on_lobby_screen_choices_read(self, message: messages.ChoicesRead) -> None:
        self._unreadable = ""
        self.query_one("#persona", Choice).show(message.customers)
        self.query_one("#situation", Choice).show(message.situations)
        voice = message.voice
        says = "the book of lines" if voice.name == "book" else voice.name
        self.query_one("#voice", Static).update(plain(f"Voice: {says}, because {voice.why}. Another: {voice.other}."))
        if self._waits is not None:
            self.call_after_refresh(self._waits)
            self._waits = None

    def on_lobby_screen_sessions_read(self, message: messages.SessionsRead) -> None:
        self._unfinished, self._person = row, person = message.unfinished, message.person
        button = self.query_one("#unfinished", Button)
        button.display = row is not None
        if row is not None:
            what = f"{titled(row.situation or '')}, {titled(row.persona or '')}, {row.turns} turns"
            button.label = plain(f"c  Continue where you stopped: {what}")
        if person is not None:
            coach = ", coach" if person.coaches else ""
            self.query_one("#here", Static).update(f"Service simulator · {one_line(person.name, 30)}{coach} (w)")
        self.query_one(Recent).show(message.rows)
        self.refresh_bindings()

    def on_lobby_screen_due_read(self, message: messages.DueRead) -> None:
        self.query_one(Due).show(message.todos)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "room":
            return self._person is not None and self._person.coaches
        if action == "continue":
            return self._unfinished is not None
        if action == "due":
            return bool(self.query_one(Due).todos)
        if action == "drill":
            return self.query_one(Due).drill is not None
        if action == "replay":
            return isinstance(self.focused, Recent) and bool(self.focused.rows)
        return True

    @on(Choice.Confirmed, "#persona")
    def _to_situations(self) -> None:
        self.query_one("#situation OptionList").focus()

    @on(Choice.Confirmed, "#situation")
    @on(Button.Pressed, "#start")
    def action_start(self) -> None:
        """To the briefing, with what is chosen."""
        persona, situation = self.query_one("#persona", Choice).chosen, self.query_one("#situation", Choice).chosen
        if persona and situation:
            self.post_message(messages.Chosen(persona, situation, self.mode))
        else:
            self._wait(self.action_start)

    @on(Button.Pressed, "#surprise")
    def action_surprise(self) -> None:
        """To the briefing, with chance choosing."""
        customers, situations = self.query_one("#persona", Choice).ids, self.query_one("#situation", Choice).ids
        if customers and situations:
            self.post_message(messages.Chosen(random.choice(customers), random.choice(situations), self.mode))
        else:
            self._wait(self.action_surprise)

    def _wait(self, then: Callable[[], None]) -> None:
        """Nothing to choose from: say why, or begin as soon as there is."""
        if self._unreadable:
            self.notify(self._unreadable, title=UNREADABLE, severity="error", timeout=20, markup=False)
        else:
            self._waits = then
            self.query_one("#voice", Static).update("Reading who can call; you begin as soon as they are here …")

    @on(Button.Pressed, "#unfinished")
    def action_continue(self) -> None:
        """Go on with the unfinished session."""
        if self._unfinished is not None:
            self.post_message(messages.Continued(self._unfinished.id))

    def action_mode(self) -> None:
        """The next mode."""
        self.query_one(Modes).choose_next()

    @on(OptionList.OptionSelected, "#recent")
    def _open(self) -> None:
        row = self.query_one(Recent).chosen
        if row is not None and row.ending == "unfinished":
            self.post_message(messages.Continued(row.id))
        elif row is not None:
            self.post_message(messages.Opened(row.id, replay=False))

    def action_replay(self) -> None:
        """The replay of the highlighted session."""
        row = self.query_one(Recent).chosen
        if row is not None:
            self.post_message(messages.Opened(row.id, replay=True))

    @on(Due.Taken)
    def _take_up(self, event: Due.Taken) -> None:
        """Begin, continue or look at what is to be done."""
        todo = event.todo
        if todo.work is not None:
            self.post_message(messages.WorkWanted(todo.work))
        elif todo.drill is not None:
            self.post_message(messages.DrillWanted(todo.drill))
        elif todo.begun:
            self.post_message(messages.Continued(todo.session))
        else:
            self.post_message(messages.Opened(todo.session, todo.replay, todo.turn))

    def action_due(self) -> None:
        self.query_one(Due).focus()

    def action_drill(self) -> None:
        """The drill of the day."""
        drill = self.query_one(Due).drill
        if drill is not None:
            self.post_message(messages.DrillWanted(drill))

    async def action_room(self, name: str) -> None:
        """To one of the rooms that only coaches are offered."""
        await self.run_action(f"app.{name}")
