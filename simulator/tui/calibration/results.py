"""What came of a round: agreement by dimension, strict and lenient, and what to talk about."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from simulator.review.calibration import (
    Agreed,
    Given,
    Leaning,
    Round,
    Split,
    agreed,
    given_in,
    leanings,
    machines,
    may_see_results,
    splits,
)
from simulator.review.library import LibraryFailed
from simulator.review.people import Person
from simulator.scoring.scorecard import Dimension
from simulator.tui.calibration.drawing import agreement, apart, strictness
from simulator.tui.house import House
from simulator.tui.opening import loaded
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled

HIDDEN = "Give all of your own marks first: what the others gave is shown to you after that."
NOBODY_YET = "Nobody has marked a session of this round yet."
LEAST = 2
"""Coaches it takes to agree."""
ONE_ALONE = "Only one coach has marked so far. This page is about several: it fills when the next one has."


@dataclass(frozen=True)
class Results:
    """What the page shows; ``what`` names sessions, ``names`` people, by id."""

    raters: int
    agreed: dict[Dimension, Agreed]
    leanings: Sequence[Leaning]
    splits: Sequence[Split]
    names: dict[str, str]
    what: dict[str, str]


class Splits(OptionList):
    """What to talk about, a line each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Replay", id="results.replay", tooltip="Go through this session, turn by turn"),
    ]


class ResultsScreen(Screen[None]):
    """Shown to a coach only once his own marks are given."""

    CSS_PATH = "calibration.tcss"
    AUTO_FOCUS = "#splits"
    HELP = (
        "The results of a round. Alpha is Krippendorff's, over steps of 20 points: 1 when coaches always agree, 0 when "
        "chance would do as well; the line around the point is its 95 % interval. Same and close are the shares of "
        "pairs of marks in the same step, and at most one apart; machine is how many points a coach's mark is from the "
        "machine's on the average. Who marks higher than the others do stands to the right. Enter opens a session."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", id="results.back", tooltip="Back to the rounds"),
    ]

    def __init__(self, house: House, round: Round) -> None:
        super().__init__(classes="-alone")
        self._house, self._round = house, round
        self._splits: Sequence[Split] = ()

    def compose(self) -> ComposeResult:
        yield Static(f"Calibration · {one_line(self._round.name, 50)}", markup=False, classes="bar title")
        with VerticalScroll(can_focus=False, id="page"):
            yield Static("How far the coaches agree", classes="title")
            yield Static("Working it out …", markup=False, id="agreement")
            with Vertical(id="more"):
                yield Static("Strict and lenient, in points from what the other coaches gave", classes="title")
                yield Static("", markup=False, id="strictness")
                yield Static("What to talk about", classes="title")
                yield Splits(markup=False, id="splits")
        yield Footer()

    def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            found = await asyncio.to_thread(results, self._house, self._round)
        except LibraryFailed as failed:
            self._say(f"! The marks cannot be read: {failed}")
            return
        if found is None:
            self._say(HIDDEN)
        elif found.raters < LEAST:
            self._say(ONE_ALONE if found.raters else NOBODY_YET)
        else:
            self._show(found)

    def _say(self, text: str) -> None:
        self.query_one("#agreement", Static).update(plain(text))

    def _show(self, found: Results) -> None:
        wide = self.size.width >= 100
        self.query_one("#agreement", Static).update(agreement(found.agreed, wide=wide))
        self.query_one("#strictness", Static).update(strictness(found.leanings, found.names))
        self.remove_class("-alone")
        self._splits = found.splits
        lines = [apart([one], found.names, found.what) for one in found.splits] or [apart([], {}, {})]
        options = self.query_one("#splits", OptionList)
        options.add_options(Option(line, disabled=not found.splits) for line in lines)
        options.highlighted = 0 if found.splits else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        if event.option_index < len(self._splits):
            self._open(self._splits[event.option_index].session)

    @work(exclusive=True, group="open")
    async def _open(self, session: str) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        if (transcript := await loaded(self, self._house, session)) is not None:
            self.app.push_screen(ReplayScreen(self._house, transcript))

    def action_leave(self) -> None:
        self.dismiss(None)


def results(house: House, round: Round) -> Results | None:
    """None while the coach at the keyboard may not see them. Raises `LibraryFailed`."""
    library = house.library
    given: list[Given] = given_in(library, round)
    if not may_see_results(round, house.person.id, given):
        return None
    machine = machines(library, round)
    apart_ = splits(given, machine)
    return Results(
        raters=len({one.rater for one in given}),
        agreed=agreed(given, machine),
        leanings=leanings(given, machine),
        splits=apart_,
        names={person.id: person.name for person in library.filed(Person)},
        what={one.session: _what(house, one.session) for one in apart_},
    )


def _what(house: House, session: str) -> str:
    transcript = house.library.load(session)
    found = (titled(id) for id in (transcript.persona, transcript.situation) if id)
    when = f" ({transcript.started:%d %b})" if transcript.started else ""
    return (", ".join(found) or plain(session)) + when
