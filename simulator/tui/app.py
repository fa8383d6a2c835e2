"""The application: its keys, its themes, and the way from one screen to the next."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen

from simulator.tui.lobby.screen import LobbyScreen

if TYPE_CHECKING:
    from simulator.customer.follow_up import Past
    from simulator.practice.session import Session
    from simulator.practice.transcript import Transcript
    from simulator.settings import Settings
    from simulator.tui.briefing.screen import BriefingScreen
    from simulator.tui.debrief.screen import Next
    from simulator.tui.house import House
    from simulator.tui.practice.screen import PracticeScreen

DARK, LIGHT = "textual-dark", "textual-light"


class SimulatorApp(App[None]):
    """Practice in the terminal. Screens other than the lobby are imported when they are first wanted.

    ``theme``: the theme of the first paint, for a caller who knows it; the settings are read after that paint.
    ``start``: a persona, a situation, a mode, a seed and a past to go straight to, without the lobby; ``replay``: a
    session to open at a turn.
    """

    TITLE = "Service simulator"
    CSS_PATH = ["app.tcss", "lobby/lobby.tcss"]  # the lobby is the default screen, whose own would not be read
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", "Help", id="app.help", tooltip="What this screen is for, and its keys"),
        Binding(
            "ctrl+t", "toggle_dark", "Light or dark", show=False, id="app.dark", tooltip="Change to the other theme"
        ),
        Binding("ctrl+q", "quit", "Quit", show=False, id="app.quit", tooltip="Leave; a session can be continued later"),
    ]

    class DebriefWanted(Message):
        """A saved session's score was asked for."""

        def __init__(self, transcript: "Transcript") -> None:
            super().__init__()
            self.transcript = transcript

    def __init__(
        self,
        house: "House",
        *,
        theme: str | None = None,
        start: "tuple[str, str, str, int | None, Past | None] | None" = None,
        replay: tuple[str, int] | None = None,
    ) -> None:
        super().__init__()
        self.house = house
        self._start = start
        self._replay = replay
        if theme in self.available_themes:
            self.theme = theme or self.theme

    def get_default_screen(self) -> Screen[None]:
        return LobbyScreen(self.house)

    async def on_unmount(self) -> None:
        """Whatever the house holds open belongs to the loop that ends here."""
        await self.house.close()

    # --- settings ---

    def on_lobby_screen_settings_read(self, message: LobbyScreen.SettingsRead) -> None:
        """The settings are known: the theme, the keys, and whether somebody is here for the first time."""
        self.apply_settings(message.settings)
        if self._start is not None:
            start, self._start = self._start, None
            self.open_briefing(*start)
        elif self._replay is not None:
            session, turn = self._replay
            self._replay = None
            self._open_saved(session, True, turn)
        elif not message.settings.tour_seen and message.first:
            self.action_tour()

    def apply_settings(self, settings: "Settings") -> None:
        """Make the settings felt that the application itself keeps: theme and keys."""
        if settings.theme in self.available_themes:
            self.theme = settings.theme
        self.set_keymap(settings.keys)

    def action_toggle_dark(self) -> None:
        """To the other of dark and light, and remember it."""
        self.theme = LIGHT if self.current_theme.dark else DARK
        self.keep(theme=self.theme)

    @work(thread=True, group="settings")
    def keep(self, **changes: object) -> None:
        """Save changed settings; when that fails they hold until the application is left."""
        from simulator.settings import SettingsWrong

        try:
            self.house.save_settings(self.house.settings.model_copy(update=changes))
        except SettingsWrong as wrong:
            self.call_from_thread(self.notify, str(wrong), title="Not saved", severity="warning", markup=False)

    # --- from screen to screen ---

    def action_help(self) -> None:
        """The keys of the screen below, and what it is for."""
        from simulator.tui.help import HelpScreen, keys_of

        if not isinstance(self.screen, HelpScreen):
            written = getattr(self.screen, "written", [])
            self.push_screen(HelpScreen(self.screen.HELP or "", keys_of(self.screen), written))

    def action_tour(self) -> None:
        """Show the tour; it is offered by itself only once."""
        from simulator.tui.tour import TourScreen

        self.push_screen(TourScreen(), lambda _: self._tour_ended())

    def _tour_ended(self) -> None:
        if not self.house.settings.tour_seen:
            self.keep(tour_seen=True)

    def action_settings(self) -> None:
        from simulator.tui.settings_screen import SettingsScreen

        self.push_screen(SettingsScreen(self.house), lambda _: self.apply_settings(self.house.settings))

    def action_library(self) -> None:
        from simulator.tui.library.screen import LibraryScreen

        self.push_screen(LibraryScreen(self.house))

    def on_lobby_screen_chosen(self, message: LobbyScreen.Chosen) -> None:
        self.open_briefing(message.persona, message.situation, message.mode)

    def on_lobby_screen_continued(self, message: LobbyScreen.Continued) -> None:
        self._resume(message.session)

    def on_lobby_screen_opened(self, message: LobbyScreen.Opened) -> None:
        self._open_saved(message.session, message.replay)

    def open_briefing(
        self, persona: str, situation: str, mode: str, seed: int | None = None, past: "Past | None" = None
    ) -> None:
        """What the trainee has to know, and then the talk; ``past`` is what a first contact left behind."""
        from simulator.tui.briefing.screen import BriefingScreen

        self.push_screen(BriefingScreen(self.house, persona, situation, mode, seed, past))

    def on_briefing_screen_begun(self, message: "BriefingScreen.Begun") -> None:
        self._practise(message.session, instead=True)

    def on_practice_screen_finished(self, message: "PracticeScreen.Finished") -> None:
        """The talk is over and the trainee wants to know: the debrief takes the place of the practice screen."""
        self.open_debrief(message.session.transcript, message.session)

    def _practise(self, session: "Session", *, instead: bool) -> None:
        from simulator.tui.practice.screen import PracticeScreen

        screen = PracticeScreen(session, self.house.settings)
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def on_simulator_app_debrief_wanted(self, message: DebriefWanted) -> None:
        self.open_debrief(message.transcript)

    def open_debrief(self, transcript: "Transcript", session: "Session | None" = None) -> None:
        """The score of a session; with ``session``, in place of its practice screen and after the two questions."""
        from simulator.tui.debrief.screen import DebriefScreen

        on_reading = session.answer_reading if session else None
        screen = DebriefScreen(self.house, transcript, on_reading)
        if session is not None:
            self.pop_screen()
        self.push_screen(screen, partial(self._debriefed, transcript))

    def _debriefed(self, transcript: "Transcript", after: "Next | None") -> None:
        if after is not None and transcript.persona:
            mode = str(transcript.mode or "practice")
            self.open_briefing(transcript.persona, after.situation, mode, past=after.past)

    @work(thread=True, group="open")
    def _resume(self, id: str) -> None:
        from simulator.review.library import LibraryFailed
        from simulator.tui.house import HouseFailed

        try:
            session = self.house.resume(id)
        except (LibraryFailed, HouseFailed) as failed:
            self._say_from_thread("This session cannot be continued", str(failed))
        else:
            self.call_from_thread(self._practise, session, instead=False)

    @work(thread=True, group="open")
    def _open_saved(self, id: str, replay: bool, turn: int = 0) -> None:
        from simulator.review.library import LibraryFailed

        try:
            transcript = self.house.library.load(id)
        except LibraryFailed as failed:
            self._say_from_thread("This session cannot be opened", str(failed))
        else:
            if replay:
                self.call_from_thread(self._open_replay, transcript, turn)
            else:
                self.call_from_thread(self.open_debrief, transcript)

    def _open_replay(self, transcript: "Transcript", turn: int) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        self.push_screen(ReplayScreen(self.house, transcript, turn))

    def _say_from_thread(self, title: str, text: str) -> None:
        self.call_from_thread(self.notify, text, title=title, severity="error", markup=False)

    # --- the palette ---

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every named action of the screen and the application, and what Textual itself offers."""
        seen: set[str] = set()
        for node, binding, enabled, tooltip in screen.active_bindings.values():
            if enabled and binding.id and binding.description and binding.id not in seen:
                seen.add(binding.id)
                run = partial(self.run_action, binding.action, node)
                yield SystemCommand(binding.description, tooltip or binding.action, run)
        for command in super().get_system_commands(screen):
            if command.title not in {"Quit", "Keys"}:
                yield command
