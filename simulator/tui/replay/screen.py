"""The replay of one session: everything on the screen follows the playhead."""

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.reactive import var
from textual.widgets import Footer, Static

from simulator.customer.customer import Customer
from simulator.practice.transcript import Transcript
from simulator.review.disclosure import DisclosureMap, disclosure
from simulator.review.entries import Entry
from simulator.review.examples import Example
from simulator.review.folder import folder_of
from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.review.replay import Replay
from simulator.review.stops import Stop, next_stop, stops
from simulator.tui.house import House, HouseFailed
from simulator.tui.replay.aside import set_aside, take_back
from simulator.tui.replay.panels import Panels, points
from simulator.tui.replay.playing import Playing
from simulator.tui.widgets.conversation import Conversation
from simulator.tui.widgets.dialogs import AskText
from simulator.tui.widgets.mood_chart import MoodChart
from simulator.tui.widgets.plain import one_line
from simulator.tui.wording import clocked, titled


@dataclass(frozen=True)
class Opened:
    """What the house gave for a session: who looks, and what he may see of what was added to it."""

    replay: Replay
    customer: Customer | None
    map: DisclosureMap | None
    person: Person
    entries: list[Entry]
    example: Example | None


class ReplayScreen(Playing):
    """Steps and plays through a session; ``at`` is the turn to begin at (from 0)."""

    CSS_PATH = "replay.tcss"
    AUTO_FOCUS = ""
    HELP = (
        "The replay. Left and right go turn by turn, the space bar plays. The chart shows the whole session, ◆ marks "
        "where it turned; a click on a column goes there. Beside it: why the customer felt as he did after this turn, "
        "what he had said by then, and what was done at the desk. n and p jump among turning points, or whatever j "
        "chooses; t goes on from here with the customer exactly as he was. w writes a note on the turn, N lists all "
        "notes to answer them, x says what was missed in a line; with y it asks what he felt before it shows it."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Before", id="replay.back", tooltip="One turn back", priority=True),
        Binding("right", "step(1)", "Next", id="replay.on", tooltip="One turn on", priority=True),
        Binding("home", "go(0)", "First", show=False, id="replay.first", tooltip="To the first turn", priority=True),
        Binding("end", "go(-1)", "Last", show=False, id="replay.last", tooltip="To the last turn", priority=True),
        Binding("n", "jump(1)", "Jump", id="replay.next", tooltip="To the next turning point, or what j chose"),
        Binding("p", "jump(-1)", "Jump back", show=False, id="replay.before", tooltip="To the one before"),
        Binding("j", "among", "Jump to", show=False, id="replay.among", tooltip="What n and p jump to"),
        Binding("m", "mark", "Marker", show=False, id="replay.mark", tooltip="Put a marker here, or take it away"),
        Binding("g", "ask_turn", "Go to", show=False, id="replay.go", tooltip="To a turn by its number"),
        Binding("v", "panel", "View", id="replay.view", tooltip="Another of mood, why, known and desk"),
        Binding("X", "export", "Export", show=False, id="replay.export", tooltip="This session into a file"),
        Binding("V", "verdict", "Verdict", show=False, id="replay.verdict", tooltip="For coaches: mark it"),
        Binding("escape", "leave", "Back", id="replay.leave", tooltip="Leave the replay"),
    ]
    at: var[int] = var(0, init=False)
    among: var[Stop] = var(Stop.TURNING, init=False)

    def __init__(self, house: House, transcript: Transcript, at: int = 0) -> None:
        super().__init__(house, transcript)
        self.set_reactive(ReplayScreen.at, self.validate_at(at))
        self._stops: dict[Stop, dict[int, str]] = {kind: {} for kind in Stop}

    def compose(self) -> ComposeResult:
        what = [titled(id) for id in (self._transcript.persona, self._transcript.situation) if id]
        what = what or [one_line(self._transcript.id, 60)]
        take = self._transcript.take_of
        what += [f"a take from turn {take.turn} on"] if take else []
        yield Static(" · ".join(["Replay", *what]), markup=False, classes="bar")
        with Horizontal(id="body"):
            yield Conversation()
            yield Panels()
        yield Static("Looking up the customer …", markup=False, id="status")
        yield Vertical(id="foot")

    def on_mount(self) -> None:
        """What was said is seen at once; what the house has to be asked for follows."""
        set_aside(len(self._transcript.turns))
        if self._transcript.turns:
            self._talk("customer")
        self.call_after_refresh(self._open)

    def on_unmount(self) -> None:
        take_back(len(self._transcript.turns))

    def _talk(self, name: str) -> None:
        talk = self.query_one(Conversation)
        talk.talk(self._transcript.turns, self._transcript.events, name)
        talk.show(self.at)

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        opened, told = None, "Nothing was said in this session."
        if self._transcript.turns:
            try:
                opened = await asyncio.to_thread(self._ask_house)
            except (HouseFailed, LibraryFailed) as failed:
                told = f"The replay cannot be opened: {one_line(str(failed), 300)}"
        if not self.query("#foot"):
            return  # it was left meanwhile
        if opened is not None:
            await self._take(opened)
        else:
            self.query_one("#status", Static).update(told)
        # only now is it known what can be done here: keys that were listed before would be listed anew
        await self.query_one("#foot").mount(Footer())
        self.refresh_bindings()

    async def _take(self, opened: Opened) -> None:
        """Show what the house gave."""
        await self.query_one(Panels).build()
        self._replay, self.customer, self.map, self.person = opened.replay, opened.customer, opened.map, opened.person
        self.example = opened.example
        if opened.customer is not None:
            self._talk(f"{opened.customer.persona.name.first} {opened.customer.persona.name.last}")
        self.take_folder(opened.entries)
        self.watch_at()
        self.begin_notes()

    def _ask_house(self) -> Opened:
        customer = self._house.customer_of(self._transcript)
        found = disclosure(self._transcript, customer) if customer else None
        library = self._house.library
        example = next((one for one in library.filed(Example) if one.id == self._transcript.id), None)
        entries = library.entries(self._transcript.id)
        return Opened(Replay(self._transcript, customer), customer, found, self._house.person, entries, example)

    def take_folder(self, entries: list[Entry]) -> None:
        """Show what people added to the session, as far as the person who looks may see it."""
        if self._replay is None or self.person is None:
            return
        self.folder = folder_of(entries, self._transcript.trainee).seen_by(self.person)
        self._stops = stops(self._replay, self.folder)
        self.annotate()
        drawn = [point for point in points(self._replay, self._stops) if self.may_be_shown(point.turn)]
        self.query_one(Panels).begin(drawn, self.customer, self.map)
        self.query_one(Panels).show(self._replay.frame(self.at))

    def on_resize(self) -> None:
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where all panels are in view there is none to choose."""
        if action == "panel":
            return self._replay is not None and self.has_class("-narrow")
        return super().check_action(action, parameters)

    def validate_at(self, at: int) -> int:
        return max(0, min(at, self.furthest))

    def watch_at(self) -> None:
        """Let everything follow the playhead."""
        self.query_one(Conversation).show(self.at)
        if self._replay is None:
            return
        self.query_one(Panels).show(self._replay.frame(self.at))
        self.tell()
        self.wait()
        self.ask_here()

    def watch_among(self) -> None:
        self.tell()

    def tell(self) -> None:
        """Say below where the playhead stands, and what is there."""
        if self._replay is None:
            return
        frame = self._replay.frame(self.at)
        parts = [f"turn {self.at} of {len(self._transcript.turns) - 1}"]
        if frame.seconds is not None:
            parts.append(clocked(frame.seconds))
        if frame.mood is not None:
            parts.append(frame.mood.value)
        parts.append(str(self.pace))
        if self.among is not Stop.TURNING:
            parts.append(f"n/p: {self.among.value}")
        here = [turns[self.at] for turns in self._stops.values() if self.at in turns]
        parts += [f"◆ {one_line(', '.join(here), 200)}"] if here else []
        self.query_one("#status", Static).update(" · ".join(parts), layout=False)

    @on(MoodChart.Moved)
    def _moved(self, event: MoodChart.Moved) -> None:
        event.stop()
        self.at = event.turn

    def action_step(self, by: int) -> None:
        self.at += by

    def action_go(self, to: int) -> None:
        self.at = to if to >= 0 else len(self._transcript.turns) - 1

    def action_jump(self, by: int) -> None:
        to = next_stop(self._stops[self.among], self.at, by)
        if to is not None:
            self.at = to
        else:
            self.notify(f"There are no {self.among.value} {'further on' if by > 0 else 'before'}.", markup=False)

    def action_among(self) -> None:
        kinds = list(Stop)
        self.among = kinds[(kinds.index(self.among) + 1) % len(kinds)]

    @work(exclusive=True, group="ask")
    async def action_ask_turn(self) -> None:
        last = len(self._transcript.turns) - 1
        wanted = await self.app.push_screen_wait(AskText(f"To which turn? (0 to {last})", only=r"\d*"))
        if wanted:
            self.at = int(wanted)

    def action_panel(self) -> None:
        self.query_one(Panels).next_panel()

    def action_export(self) -> None:
        from simulator.tui.exporting.screen import ExportScreen

        self.app.push_screen(ExportScreen(self._house, [self._transcript.id]))

    def action_verdict(self) -> None:
        from simulator.tui.ways import Ways

        self.post_message(Ways.VerdictWanted(self._transcript))

    def action_leave(self) -> None:
        self.dismiss(None)
