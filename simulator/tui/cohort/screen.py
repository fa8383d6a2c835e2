"""What each trainee said at the same moment to the same customer, side by side."""

import asyncio
from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Select, Static

from simulator.practice.transcript import Transcript
from simulator.review.cohort import MOST, Answer, Moment, answers, best_first, masks, moments, seeds
from simulator.review.library import LibraryFailed
from simulator.review.people import NOBODY, Person
from simulator.scoring.scorecard import Scorecard
from simulator.tui.cohort.talks import Talk, talks, together
from simulator.tui.cohort.wording import answer_text, moment_name
from simulator.tui.house import House
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled

NONE = "Nobody has a scored session to compare yet. A session counts once its debrief was looked at."


class AnswerCard(Static, can_focus=True):
    """One answer; Enter opens the session there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Open", id="answers.open", tooltip="Go to this turn of the session"),
    ]

    class Opened(Message):
        """The session of an answer was asked for."""

        def __init__(self, answer: Answer) -> None:
            super().__init__()
            self.answer = answer

    def __init__(self, answer: Answer, name: str) -> None:
        super().__init__(answer_text(answer, name), markup=False)
        self.answer = answer

    def action_open(self) -> None:
        self.post_message(self.Opened(self.answer))


class AnswersScreen(Screen[None]):
    """``name`` and ``trainees`` say whose answers, None for everybody's."""

    CSS_PATH = "cohort.tcss"
    AUTO_FOCUS = "#talk"
    HELP = (
        "Answers side by side. Choose a talk (a customer in a situation) and a moment: what each trainee said there, "
        "how the customer's mood moved, and what the line was worth. a hides the names, b puts the best first, e keeps "
        "to assessments with one seed, in which the customer was the same to the word. Enter opens a session there."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "choose('talk')", "Talk", id="answers.talk", tooltip="Another customer in a situation"),
        Binding("m", "choose('moment')", "Moment", id="answers.moment", tooltip="Another moment of the talk"),
        Binding("a", "mask", "Names", id="answers.mask", tooltip="Letters instead of names, or names again"),
        Binding("b", "best", "Best first", id="answers.best", tooltip="By what the line was worth, or by time"),
        Binding("e", "seed", "Seed", id="answers.seed", tooltip="Only assessments with one seed, then the next"),
        Binding("j,down", "app.focus_next", show=False),
        Binding("k,up", "app.focus_previous", show=False),
        Binding("escape", "leave", "Back", id="answers.back", tooltip="Leave"),
    ]

    def __init__(self, house: House, name: str, trainees: Sequence[str] | None) -> None:
        super().__init__()
        self._house, self._whose, self._trainees = house, name, trainees
        self._names: dict[str, str] = {}
        self._talks: dict[str, Talk] = {}
        self._transcripts: list[Transcript] = []
        self._cards: dict[str, Scorecard | None] = {}
        self._moments: list[Moment] = []
        self._masked = self._best = False
        self._seed: int | None = None

    def compose(self) -> ComposeResult:
        yield Static(f"Answers side by side · {one_line(self._whose, 50)}", markup=False, classes="bar title")
        with Horizontal(id="choose"):
            yield Select[str]([], prompt="Talk", compact=True, id="talk")
            yield Select[int]([], prompt="Moment", compact=True, id="moment")
        yield Static("Looking …", markup=False, id="told")
        with VerticalScroll(can_focus=False):
            yield Container(id="answers")
        yield Footer()

    def on_mount(self) -> None:
        self._read()

    @work(exclusive=True, group="read")
    async def _read(self) -> None:
        try:
            self._talks, self._names = await asyncio.to_thread(self._ask_house)
        except LibraryFailed as failed:
            self._say(f"! The sessions cannot be read: {failed}")
            return
        if not self._talks:
            self._say(NONE)
            return
        select = self.query_one("#talk", Select)
        select.set_options(
            (f"{titled(talk.persona)} · {titled(talk.situation)} ({len(talk.sessions)})", key)
            for key, talk in self._talks.items()
        )
        select.value = next(iter(self._talks))

    def _ask_house(self) -> tuple[dict[str, Talk], dict[str, str]]:
        library = self._house.library
        return talks(library, self._trainees), {person.id: person.name for person in library.filed(Person)}

    @on(Select.Changed, "#talk")
    def _talk_chosen(self, event: Select.Changed) -> None:
        if (talk := self._talks.get(str(event.value))) is not None:
            self._load(talk)

    @work(exclusive=True, group="load")
    async def _load(self, talk: Talk) -> None:
        self._say("Reading …")
        try:
            self._transcripts, self._cards = await asyncio.to_thread(together, self._house.library, talk)
        except LibraryFailed as failed:
            self._say(f"! A session cannot be read: {failed}")
            return
        self._seed = None
        self._offer_moments()

    def _offer_moments(self) -> None:
        """The moments of the talks as they are narrowed now; the first is looked at."""
        found = moments(self._narrowed)
        self._moments = list(found)
        select = self.query_one("#moment", Select)
        with select.prevent(Select.Changed):
            select.set_options((moment_name(moment, n), i) for i, (moment, n) in enumerate(found.items()))
            if found:
                select.value = 0
        self._show()

    @property
    def _narrowed(self) -> list[Transcript]:
        found = self._transcripts
        if self._seed is None:
            return found
        return [t for t in found if t.seed == self._seed and t.mode == "assessment"]

    @on(Select.Changed, "#moment")
    def _moment_chosen(self) -> None:
        self._show()

    @work(exclusive=True, group="show")
    async def _show(self) -> None:
        at = self.query_one("#moment", Select).value
        moment = self._moments[at] if isinstance(at, int) and at < len(self._moments) else None
        found = answers(self._narrowed, moment, self._cards) if moment else []
        if self._best:
            found = best_first(found)
        talk = str(self.query_one("#talk", Select).value)
        trainees = (transcript.trainee or NOBODY for transcript in self._transcripts)
        who = masks(trainees, talk) if self._masked else self._names
        place = self.query_one("#answers")
        await place.remove_children()
        await place.mount_all(AnswerCard(one, plain(who.get(one.trainee, one.trainee))) for one in found)
        self._say(self._told(len(found)))
        self.refresh_bindings()

    def _told(self, shown: int) -> str:
        only = f" · assessments with seed {self._seed}" if self._seed is not None else ""
        most = f" · of the newest {MOST}" if len(self._transcripts) >= MOST else ""
        order = "best first" if self._best else "newest first"
        return f"{shown} of {len(self._narrowed)} sessions have this moment · {order}{only}{most}"

    def _say(self, text: str) -> None:
        self.query_one("#told", Static).update(plain(text))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        del parameters
        return action != "seed" or bool(seeds(self._transcripts))

    def action_choose(self, id: str) -> None:
        select = self.query_one(f"#{id}", Select)
        select.focus()
        select.expanded = True

    def action_mask(self) -> None:
        self._masked = not self._masked
        self._show()

    def action_best(self) -> None:
        self._best = not self._best
        self._show()

    def action_seed(self) -> None:
        """All sessions, then each seed by itself, then all again."""
        order = [None, *seeds(self._transcripts)]
        self._seed = order[(order.index(self._seed) + 1) % len(order)]
        self._offer_moments()

    def on_answer_card_opened(self, message: AnswerCard.Opened) -> None:
        from simulator.tui.replay.screen import ReplayScreen

        one = message.answer
        transcript = next(t for t in self._transcripts if t.id == one.session)
        self.app.push_screen(ReplayScreen(self._house, transcript, one.turn))

    def action_leave(self) -> None:
        self.dismiss(None)
