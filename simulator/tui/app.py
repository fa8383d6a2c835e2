"""The application: its keys, its themes, its palette."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from simulator.tui.lobby import messages
from simulator.tui.lobby.screen import LobbyScreen
from simulator.tui.training import Training

if TYPE_CHECKING:
    from simulator.customer.follow_up import Past
    from simulator.settings import Settings
    from simulator.tui.house import House

DARK, LIGHT = "textual-dark", "textual-light"


class SimulatorApp(Training):
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

    def __init__(
        self,
        house: "House",
        *,
        theme: str | None = None,
        start: "tuple[str, str, str, int | None, Past | None] | None" = None,
        replay: tuple[str, int] | None = None,
    ) -> None:
        super().__init__(house)
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

    def on_lobby_screen_settings_read(self, message: messages.SettingsRead) -> None:
        """The settings are known: the theme, the keys, and whether somebody is here for the first time."""
        self.apply_settings(message.settings)
        if self._start is not None:
            start, self._start = self._start, None
            self.open_briefing(*start)
        elif self._replay is not None:
            session, turn = self._replay
            self._replay = None
            self.open_saved(session, True, turn)
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
