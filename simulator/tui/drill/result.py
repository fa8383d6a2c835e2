"""After a drill: whether it did it, the old line beside the new ones, and what the customer did then and now."""

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from simulator.practice.transcript import Transcript, Turn
from simulator.review.drilling import Outcome, outcome
from simulator.review.drills import Drill, Try, of_the_day
from simulator.review.library import LibraryFailed
from simulator.tui.drill.wording import moved, said, standing
from simulator.tui.house import House, HouseFailed
from simulator.tui.widgets.plain import plain
from simulator.tui.wording import sentence, titled, today


@dataclass(frozen=True)
class Told:
    """What there is to show: the drill as it stands after this try, how it went, the customer's name, the turn before,
    and the drill that is due next.
    """

    drill: Drill
    outcome: Outcome
    customer: str
    before: Turn | None
    following: Drill | None


class DrilledScreen(Screen[Drill | None]):
    """Judges the take, keeps the try. The result is the drill to be done next, if any."""

    CSS_PATH = "drill.tcss"
    AUTO_FOCUS = "#page"
    HELP = (
        "How the drill went. It is done when the checks at stake are met and the customer is no worse off than then, "
        "or when the line is better and so is he. What is done comes again later; what is not, tomorrow."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "again", "Again", id="drilled.again", tooltip="The same drill once more"),
        Binding("n", "following", "Next drill", id="drilled.next", tooltip="The drill that is due next"),
        Binding("d", "debrief", "Debrief", id="drilled.debrief", tooltip="The whole score of this take"),
        Binding("escape", "leave", "Back", id="drilled.back", tooltip="Enough for today"),
    ]

    def __init__(self, house: House, take: Transcript) -> None:
        super().__init__()
        self._house, self._take = house, take
        self._told: Told | None = None

    def compose(self) -> ComposeResult:
        what = f"Drill · {titled(self._take.situation or '')} · {titled(self._take.persona or '')}"
        yield Static(what, markup=False, classes="bar title")
        with VerticalScroll(id="page"):
            yield Static("Looking at what you said …", markup=False, id="verdict")
            with Horizontal(id="sides"):
                yield Static("", markup=False, id="then", classes="side")
                yield Static("", markup=False, id="now", classes="side")
            yield Static("", markup=False, id="better")
            yield Static("", markup=False, id="comes-again")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self._judge()

    @work(exclusive=True, group="judge")
    async def _judge(self) -> None:
        try:
            self._told = await asyncio.to_thread(self._ask_house)
        except (LibraryFailed, HouseFailed) as failed:
            self.query_one("#verdict", Static).update(plain(f"! This drill cannot be judged: {failed}"))
            return
        if self._told is None:
            self.query_one("#verdict", Static).update("\nNothing was said: the drill stays as it was.")
        else:
            self._show(self._told)
        self.refresh_bindings()

    def _ask_house(self) -> Told | None:
        """Judge the take and keep the try; None where nothing was said, or the drill is gone."""
        house, take, of = self._house, self._take, self._take.take_of
        drills = house.library.filed(Drill)
        drill = next((one for one in drills if of and one.id == of.drill), None)
        if drill is None or of is None:
            raise LibraryFailed("It is not among the drills any more. Its session is in the library.")
        original, customer = house.library.load(drill.session), house.customer_of(take)
        if customer is None:
            raise LibraryFailed("There is no customer behind it.")
        card, then = house.debrief(take).card, house.library.score_of(drill.session)
        found = outcome(drill, original, then, take, card, customer)
        if found is None:
            return None
        now = today()
        if of.by == drill.who:  # a coach who tries it does not do it for the trainee
            drill = drill.tried(Try(session=take.id, day=now, done=found.done, why=found.why))
            house.library.file(drill)
        others = [one for one in drills if one.who == drill.who and one.id != drill.id]
        before = take.turns[drill.turn - 1] if drill.turn else None
        following = next(iter(of_the_day(others, now)), None)
        return Told(drill, found, customer.persona.name.first, before, following)

    def _show(self, told: Told) -> None:
        found, drill = told.outcome, told.drill
        sign, tone = ("✓", "$text-success") if found.done else ("✗", "$text-error")
        self.query_one("#verdict", Static).update(
            Content.assemble("\n", (f"{sign} {plain(found.why)}", f"bold {tone}"))
        )
        for id, title, turns in (("#then", "Then", found.then), ("#now", "Now", found.now)):
            change = moved(told.before, turns)
            head = Content.assemble((title, "bold $primary"), (f"  {change}" if change else "", "$text-muted"))
            self.query_one(id, Static).update(Content("\n").join([head, said(turns, told.customer)]))
        if drill.better and not found.done:
            self.query_one("#better", Static).update(f"\nA line that does more: “{plain(drill.better)}”")
        again = sentence(standing(drill, today()))
        self.query_one("#comes-again", Static).update(f"\n{again}")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "following":
            return self._told is not None and self._told.following is not None
        return action != "again" or self._told is not None

    def action_again(self) -> None:
        self.dismiss(self._told.drill if self._told else None)

    def action_following(self) -> None:
        self.dismiss(self._told.following if self._told else None)

    def action_debrief(self) -> None:
        from simulator.tui.ways import Ways

        self.post_message(Ways.DebriefWanted(self._take))

    def action_leave(self) -> None:
        self.dismiss(None)
