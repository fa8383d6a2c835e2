"""The briefing: who you work for, on which channel, what the record says and what may be promised. Not who calls."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from simulator.tui.widgets.plain import plain
from simulator.tui.wording import filled

if TYPE_CHECKING:
    from simulator.customer.follow_up import Past
    from simulator.practice.session import Session
    from simulator.tui.house import House

CHANNELS = {
    "phone": "on the phone: you hear each other, and silence is heard too",
    "chat": "in a chat: short messages, read at a glance",
    "counter": "at the counter: face to face",
}


class BriefingScreen(Screen[None]):
    """Prepares the session and the voice while the trainee reads."""

    HELP = (
        "The briefing. What you may know before the customer comes: company, channel, record and policy. All of it "
        "stays at hand on the desk during the talk."
    )
    CSS_PATH = "briefing.tcss"
    AUTO_FOCUS = "#page"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "begin", "Begin", id="briefing.begin", tooltip="The customer is waiting"),
        Binding("escape", "back", "Back", id="briefing.back", tooltip="To the lobby; nothing is kept"),
    ]

    @dataclass
    class Begun(Message):
        """The trainee has read it and begins; ``work`` is the id of the set work that it is for, if any."""

        session: "Session"
        work: str = ""

    @dataclass
    class Prepared(Message):
        """The session is ready to begin."""

        session: "Session"

    @dataclass
    class Failed(Message):
        """The session cannot be made; ``why`` says what to do."""

        why: str

    def __init__(
        self,
        house: "House",
        persona: str,
        situation: str,
        mode: str,
        seed: int | None = None,
        past: "Past | None" = None,
        work: str = "",
    ) -> None:
        """``past``: what the first contact left behind, if this is a second one. ``work``: the set work it is for."""
        super().__init__()
        self._house = house
        self._wanted = (persona, situation, mode, seed)
        self._past, self._work = past, work
        self._session: Session | None = None
        self._eager = False

    def compose(self) -> ComposeResult:
        yield Static("Briefing", markup=False, classes="bar title", id="title")
        with VerticalScroll(id="page"):
            yield Static("Reading …", markup=False, id="briefing")
        with Horizontal(id="go"):
            yield Button("Begin (Enter)", id="begin", variant="primary", compact=True, disabled=True)
            yield Button("Back (Esc)", id="back", compact=True)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self.call_after_refresh(self.prepare)
        self.call_after_refresh(self.warm_up)

    @work(thread=True, group="prepare")
    def prepare(self) -> None:
        """Make the session; it is not on disk before it first speaks."""
        from simulator.practice.transcript import Mode
        from simulator.review.library import LibraryFailed
        from simulator.tui.house import HouseFailed

        persona, situation, mode, seed = self._wanted
        try:
            self.post_message(self.Prepared(self._house.begin(persona, situation, Mode(mode), seed, self._past)))
        except (HouseFailed, LibraryFailed) as failed:
            self.post_message(self.Failed(str(failed)))

    @work(group="warm-up")
    async def warm_up(self) -> None:
        """Load the voice while the trainee reads."""
        await self._house.warm_up()

    def on_briefing_screen_prepared(self, message: Prepared) -> None:
        from simulator.tui.briefing.page import RecordTable, opening_of, policy_of

        self._session = message.session
        customer = message.session.customer
        situation, slots = customer.situation, customer.slots
        self.query_one("#title", Static).update(f"Briefing: {filled(situation.title, slots)}")
        opening = opening_of(situation, slots, CHANNELS[situation.channel.value])
        self.query_one("#briefing", Static).update(opening)
        self.query_one("#page").mount(
            Static("Record", classes="title"),
            RecordTable(situation.record, slots),
            Static("Policy", classes="title"),
            Static(policy_of(situation.policy, slots)),
        )
        self.query_one("#begin", Button).disabled = False
        self.refresh_bindings()
        if self._eager:
            self.action_begin()

    def on_briefing_screen_failed(self, message: Failed) -> None:
        self._eager = True  # there is nothing to wait for
        self.query_one("#briefing", Static).update(plain(f"! This session cannot begin.\n\n{message.why}"))

    def action_begin(self) -> None:
        """To the customer; as soon as everything is read, where it is not yet."""
        if self._session is not None:
            self.post_message(self.Begun(self._session, self._work))
        elif not self._eager:
            self._eager = True
            self.query_one("#briefing", Static).update("Reading … It begins as soon as everything is there.")

    def action_back(self) -> None:
        self.dismiss()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        if event.button.id == "begin":
            self.action_begin()
        else:
            self.action_back()
