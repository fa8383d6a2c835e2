"""The ways to profiles, drills and set work, and what is kept when a session for one of them begins or ends."""

from functools import partial
from typing import TYPE_CHECKING

from textual import work

from simulator.tui.lobby import messages
from simulator.tui.lobby.screen import LobbyScreen
from simulator.tui.ways import Ways

if TYPE_CHECKING:
    from simulator.practice.session import Session
    from simulator.practice.transcript import Transcript
    from simulator.review.drills import Drill
    from simulator.review.people import Person
    from simulator.tui.briefing.screen import BriefingScreen
    from simulator.tui.debrief.screen import DebriefScreen, Next
    from simulator.tui.practice.screen import PracticeScreen
    from simulator.tui.work.screen import WorkScreen


class Training(Ways):
    """Screens are imported when they are first wanted."""

    _just_ended = ""
    """The session whose debrief is the first."""

    def action_who(self) -> None:
        """Choose who is here."""
        from simulator.tui.people.screen import WhoIsHere

        self.push_screen(WhoIsHere(self.house), self._is_here)

    def _is_here(self, person: "Person | None") -> None:
        if person is not None:
            self.notify(f"{person.name}, {person.role.value}", title="Here now", markup=False)

    # --- set work ---

    def action_work(self) -> None:
        from simulator.tui.work.screen import WorkScreen

        self.push_screen(WorkScreen(self.house))

    def on_work_screen_opened(self, message: "WorkScreen.Opened") -> None:
        self.open_saved(message.session, message.replay)

    def on_lobby_screen_work_wanted(self, message: messages.WorkWanted) -> None:
        given = message.assignment
        self.open_briefing(given.persona, given.situation, given.mode, given.seed, work=given.id)

    def on_briefing_screen_begun(self, message: "BriefingScreen.Begun") -> None:
        if message.work:
            self._begin_work(message.work, message.session.transcript.id)

    @work(thread=True, group="keep")
    def _begin_work(self, work: str, session: str) -> None:
        from simulator.review.library import LibraryFailed
        from simulator.review.work import begun

        try:
            begun(self.house.library, work, session)
        except LibraryFailed as failed:
            self._say_from_thread("This session does not count for the work that was set", str(failed))

    # --- drills ---

    def action_drills(self) -> None:
        from simulator.tui.drill.drills import DrillsScreen

        self.push_screen(DrillsScreen(self.house), self.open_drill)

    def on_debrief_screen_drills_wanted(self, message: "DebriefScreen.DrillsWanted") -> None:
        from simulator.tui.drill.drills import DrillsScreen

        self.push_screen(DrillsScreen(self.house, message.transcript), self.open_drill)

    def on_lobby_screen_drill_wanted(self, message: messages.DrillWanted) -> None:
        self.open_drill(message.drill)

    def open_drill(self, drill: "Drill | None") -> None:
        """What went wrong; and then the line anew."""
        from simulator.tui.drill.screen import DrillScreen

        if drill is not None:
            self.push_screen(DrillScreen(self.house, drill), self._drill)

    def _drill(self, take: "Session | None") -> None:
        if take is not None:
            self.practise(take, instead=False)

    def on_practice_screen_finished(self, message: "PracticeScreen.Finished") -> None:
        """A drill leads to what became of it, in place of its practice screen; the ways lead all others on."""
        transcript = message.session.transcript
        if is_drill(transcript):
            from simulator.tui.drill.result import DrilledScreen

            self.pop_screen()
            self.push_screen(DrilledScreen(self.house, transcript), self.open_drill)

    def open_debrief(self, transcript: "Transcript", session: "Session | None" = None) -> None:
        self._just_ended = transcript.id if session is not None else ""
        super().open_debrief(transcript, session)

    def _debriefed(self, transcript: "Transcript", after: "Next | None") -> None:
        super()._debriefed(transcript, after)
        if self._just_ended == transcript.id:
            self._just_ended = ""
            self._make_drills(transcript)

    @work(thread=True, group="keep")
    def _make_drills(self, transcript: "Transcript") -> None:
        """What went wrong in a session that has just ended is to be drilled."""
        from simulator.review.library import LibraryFailed
        from simulator.tui.drill.drills import drills_from
        from simulator.tui.house import HouseFailed

        try:
            made = drills_from(self.house, transcript)
        except (LibraryFailed, HouseFailed) as failed:
            self._say_from_thread("No drills were made", str(failed))
            return
        if made and isinstance(self.screen, LobbyScreen):
            self.call_from_thread(self.screen.read)

    @work(exclusive=True, group="ask")
    async def ask_drill(self, transcript: "Transcript", turn: int) -> None:
        """Set a drill of a line: a coach for the trainee, everybody else for himself."""
        from simulator.tui.widgets.dialogs import AskText

        title, why = (
            "A drill of this line",
            "What is it about? The trainee reads it before the drill. It may stay empty.",
        )
        says = await self.push_screen_wait(AskText(title, why=why, placeholder="One sentence"))
        if says is not None:
            self._set_drill(transcript, turn, says.strip())

    @work(thread=True, group="keep")
    def _set_drill(self, transcript: "Transcript", turn: int, says: str) -> None:
        from simulator.review.drills import drill_at, set_drill
        from simulator.review.library import LibraryFailed
        from simulator.review.people import NOBODY
        from simulator.review.takes import NoTake
        from simulator.tui.wording import today

        try:
            by = self.house.person
            who = (transcript.trainee or NOBODY) if by.coaches else by.id
            drill = drill_at(transcript, turn, who, today(), by.id if by.coaches else "", says)
            set_drill(self.house.library, drill)
        except (NoTake, LibraryFailed) as failed:
            self._say_from_thread("No drill was set", str(failed))
        else:
            text = f"Turn {drill.turn} is due in the trainee's lobby from today on."
            self.call_from_thread(partial(self.notify, text, title="Drill set", markup=False))


def is_drill(transcript: "Transcript") -> bool:
    """Whether a session is a take of one line for a drill, and nothing more."""
    return transcript.take_of is not None and transcript.take_of.why == "drill"
