"""Where the trainee writes: several lines, a history, and the completion of commands. It never loses a draft."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static, TextArea

from simulator.practice.commands import Command
from simulator.tui.practice.unsaid import Unsaid
from simulator.tui.widgets.tones import MUTED

SHOWN = 6
"""Completions shown at once."""


class Lines(TextArea):
    """The text itself; Enter sends it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", "Send", priority=True, id="composer.send", tooltip="Say it, or do the command"),
        Binding(
            "ctrl+j,shift+enter",
            "newline",
            "New line",
            show=False,
            priority=True,
            id="composer.newline",
            tooltip="Begin another message; nothing is sent",
        ),
        Binding(
            "tab", "complete", "Complete", show=False, priority=True, id="composer.complete", tooltip="The command"
        ),
        Binding("escape", "close", "Close list", show=False, priority=True, id="composer.close", tooltip="Of commands"),
        Binding(
            "pageup", "screen.scroll_talk(-1)", "Scroll back", show=False, id="composer.back", tooltip="The talk so far"
        ),
        Binding(
            "pagedown", "screen.scroll_talk(1)", "Scroll on", show=False, id="composer.on", tooltip="To the newest line"
        ),
    ]

    @dataclass
    class Sent(Message):
        """Enter was pressed. The text stays until it is taken or sent off."""

        text: str

    def __init__(
        self, complete: Callable[[str], list[Command]], explain: Callable[[str], Command | None], unsaid: Unsaid
    ) -> None:
        super().__init__(
            soft_wrap=True, compact=True, highlight_cursor_line=False, placeholder="Say something, or / for a command"
        )
        self._complete, self._explain, self._unsaid = complete, explain, unsaid
        self._explained: Command | None = None
        self._history: list[str] = []
        self._back = 0
        self._draft = ""
        self.offers: list[Command] = []
        self.offered = 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return bool(self.offers) if action in {"complete", "close"} else True

    # Keys with priority overtake what was typed just before and still waits in the queue of this widget; so what they
    # do waits there too.

    def action_send(self) -> None:
        self.call_later(self._send)

    def action_newline(self) -> None:
        self.call_later(self.insert, "\n")

    def action_complete(self) -> None:
        self.call_later(self._write_offer)

    def _send(self) -> None:
        self.post_message(self.Sent(self.text))

    def _write_offer(self) -> None:
        if not self.offers:
            return
        self._write(self.offers[self.offered].name)

    def action_close(self) -> None:
        self.offer([])

    def action_cursor_up(self, select: bool = False) -> None:
        """Up in the list of completions, in the text, or from its first line to what was said before; from nothing
        first to what still waits to be said, which is taken back.
        """
        if self.offers:
            self._move_offer(-1)
        elif not self.text and (message := self._unsaid.take_back()):
            self._write(message)
        elif not select and self.get_cursor_up_location() == (0, 0) and self._back < len(self._history):
            self._recall(self._back + 1)
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """The same downwards, at the end back to the draft."""
        if self.offers:
            self._move_offer(1)
        elif not select and self.get_cursor_down_location() == self.document.end and self._back > 0:
            self._recall(self._back - 1)
        else:
            super().action_cursor_down(select)

    def take(self, text: str) -> None:
        """The text is safe: clear it, unless something else has been written since, and remember it."""
        if text.strip() and (not self._history or self._history[-1] != text):
            self._history.append(text)
        self._back = 0
        if self.text == text:
            self.load_text("")

    def send_off(self, text: str) -> None:
        """Take the text as a message that is to be said."""
        if text.strip():
            self._unsaid.put(text.strip("\n"))
            self.take(text)

    def take_back_all(self) -> None:
        """What was sent off and not said stands here again, before what was written since."""
        messages = self._unsaid.take_all()
        if messages:
            self._write("\n".join([*messages, *filter(None, [self.text])]))

    def _write(self, text: str) -> None:
        self.load_text(text)
        self.move_cursor(self.document.end)

    def offer(self, offers: list[Command], explained: Command | None = None) -> None:
        """What the text could become, and how the command in it is written."""
        if not offers and not self.offers and explained == self._explained:
            return  # the usual case, at every key: nothing to draw, and no footer to build anew
        changed = bool(offers) != bool(self.offers)
        self.offers, self.offered, self._explained = offers, 0, explained
        self.post_message(Composer.Offered(offers, 0, explained))
        if changed:
            self.refresh_bindings()

    def on_text_area_changed(self) -> None:
        at_end = self.selection.end == self.document.end
        self.offer(self._complete(self.text) if at_end else [], self._explain(self.text))

    def _move_offer(self, by: int) -> None:
        self.offered = (self.offered + by) % len(self.offers)
        self.post_message(Composer.Offered(self.offers, self.offered, self._explained))

    def _recall(self, back: int) -> None:
        if self._back == 0:
            self._draft = self.text
        self._back = back
        self._write(self._history[-back] if back else self._draft)


class Composer(Vertical):
    """The text, and above it what a command could become and how it is written."""

    @dataclass
    class Offered(Message):
        """The completions, which of them is highlighted, and the command whose arguments are being written."""

        offers: list[Command]
        at: int
        explained: Command | None

    def __init__(self, lines: Lines, *, id: str) -> None:
        super().__init__(id=id)
        self.lines = lines

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="offers")
        yield self.lines

    def on_composer_offered(self, message: Offered) -> None:
        """Show some of them around the highlighted one."""
        message.stop()
        offers = self.query_one("#offers", Static)
        offers.display = bool(message.offers or message.explained)
        first = max(0, min(message.at - SHOWN // 2, len(message.offers) - SHOWN))
        shown = list(enumerate(message.offers))[first : first + SHOWN]
        wide = max((len(offer.usage) for _, offer in shown), default=0)
        rows = [
            Content.assemble(
                ("▸ " if n == message.at else "  ", "bold $accent"),
                (f"{offer.usage:<{wide}}  ", "bold" if n == message.at else ""),
                (offer.about, MUTED),
            )
            for n, offer in shown
        ]
        if message.explained:
            rows.append(Content.assemble((f"  {message.explained.usage}  ", "bold"), (message.explained.about, MUTED)))
        if message.offers:
            rows.append(Content.styled("  Tab completes, ↑↓ choose", MUTED))
        offers.update(Content("\n").join(rows))
