"""Help for whichever screen asked: what it is for, and its keys as they are bound now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from simulator.tui.widgets.plain import plain


@dataclass(frozen=True)
class KeyHelp:
    """One thing that can be done: with which keys, called what, meaning what."""

    keys: str
    name: str
    meaning: str
    enabled: bool


def keys_of(screen: Screen[object]) -> list[KeyHelp]:
    """What can be done on this screen, with the keys that the user has: the screen's own first, then the app's.

    Bindings without an id are the small change of the widgets (cursor keys and the like) and are left out.
    """
    found: dict[str, tuple[list[str], Binding, bool]] = {}
    for node, binding, enabled, _ in screen.active_bindings.values():
        if not binding.id or not binding.description:
            continue
        keys, _, _ = found.setdefault(f"{node.css_identifier} {binding.id}", ([], binding, enabled))
        keys.append(screen.app.get_key_display(binding))
    first_shown = sorted(found.values(), key=lambda entry: not entry[1].show)
    return [
        KeyHelp(" ".join(keys), binding.description, binding.tooltip, enabled) for keys, binding, enabled in first_shown
    ]


class HelpScreen(ModalScreen[None]):
    """A page over the screen it explains; ``written`` are commands that can be written there, and what they do."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,question_mark,q,enter", "dismiss", "Close", id="help.close", tooltip="Back to the screen"),
    ]

    def __init__(self, purpose: str, keys: list[KeyHelp], written: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._purpose, self._keys, self._written = purpose, keys, written

    def compose(self) -> ComposeResult:
        with Vertical(id="help"):
            with VerticalScroll():
                yield Static(self._purpose, markup=False, id="purpose")
                yield Static(self._table(), markup=False, id="keys")
                if self._written:
                    yield Static(self._commands(), markup=False, id="written")
            yield Static("Esc closes · ctrl+p finds every command · mouse works everywhere", classes="quiet")

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    def _table(self) -> Content:
        wide = max((len(k.keys) for k in self._keys), default=0)
        lines = []
        for key in self._keys:
            style = "" if key.enabled else "dim"
            meaning = f" - {key.meaning}" if key.meaning else ""
            lines.append(
                Content.assemble(
                    (f"{key.keys:<{wide}}  ", "bold $accent" if key.enabled else "dim"),
                    (key.name, style or "bold"),
                    (meaning, "$text-muted"),
                )
            )
        return Content("\n").join(lines)

    def _commands(self) -> Content:
        wide = max(len(usage) for usage, _ in self._written)
        lines = [
            Content.assemble((f"{plain(usage):<{wide}}  ", "bold $accent"), (plain(about), "$text-muted"))
            for usage, about in self._written
        ]
        return Content("\n").join([Content.styled("Written where you speak:", "bold"), *lines])
