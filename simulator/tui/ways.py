"""The ways from one screen to the next."""

from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.app import App
from textual.message import Message

from simulator.tui.lobby import messages

if TYPE_CHECKING:
    from simulator.customer.follow_up import Past
    from simulator.practice.session import Session
    from simulator.practice.transcript import Transcript
    from simulator.review.advice import Advice
    from simulator.tui.briefing.screen import BriefingScreen
    from simulator.tui.debrief.screen import Next
    from simulator.tui.house import House
    from simulator.tui.practice.screen import PracticeScreen


class Ways(App[None]):
    """Screens other than the lobby are imported when they are first wanted."""

    class DebriefWanted(Message):
        """A saved session's score was asked for."""

        def __init__(self, transcript: "Transcript") -> None:
            super().__init__()
            self.transcript = transcript

    class VerdictWanted(Message):
        """A coach wants to decide on a saved session's marks."""

        def __init__(self, transcript: "Transcript") -> None:
            super().__init__()
            self.transcript = transcript

    class BesideWanted(Message):
        """Two saved sessions are to be seen side by side."""

        def __init__(self, first: str, second: str) -> None:
            super().__init__()
            self.first, self.second = first, second

    class CorrectedWanted(Message):
        """Somebody wants to go on with a corrected take that a coach made."""

        def __init__(self, take: str) -> None:
            super().__init__()
            self.take = take

    def __init__(self, house: "House") -> None:
        super().__init__()
        self.house = house

    def action_library(self) -> None:
        from simulator.tui.library.screen import LibraryScreen

        self.push_screen(LibraryScreen(self.house))

    def action_queue(self) -> None:
        """The sessions that a coach should look at."""
        from simulator.tui.queue.screen import QueueScreen

        self.push_screen(QueueScreen(self.house))

    def action_missed_lines(self) -> None:
        """The lines that the hearing missed."""
        from simulator.tui.missed.screen import MissedScreen

        self.push_screen(MissedScreen(self.house))

    def action_progress(self) -> None:
        """How whoever is here comes on; for coaches, everybody."""
        from simulator.tui.progress.screen import ProgressScreen

        self.push_screen(ProgressScreen(self.house), self._advised)

    def _advised(self, advice: "Advice | None") -> None:
        if advice is not None:
            self.open_briefing(advice.persona, advice.situation, "practice")

    def action_calibration(self) -> None:
        """How far coaches agree, and on what."""
        from simulator.tui.calibration.screen import CalibrationScreen

        self.push_screen(CalibrationScreen(self.house))

    def on_ways_verdict_wanted(self, message: VerdictWanted) -> None:
        from simulator.tui.verdict.screen import VerdictScreen

        self.push_screen(VerdictScreen(self.house, message.transcript))

    def on_lobby_screen_chosen(self, message: messages.Chosen) -> None:
        self.open_briefing(message.persona, message.situation, message.mode)

    def on_lobby_screen_continued(self, message: messages.Continued) -> None:
        self._resume(message.session)

    def on_lobby_screen_opened(self, message: messages.Opened) -> None:
        self.open_saved(message.session, message.replay, message.turn)

    def open_briefing(
        self,
        persona: str,
        situation: str,
        mode: str,
        seed: int | None = None,
        past: "Past | None" = None,
        work: str = "",
    ) -> None:
        """What the trainee has to know, and then the talk; ``past`` is what a first contact left behind, ``work`` the
        id of the set work that it is for.
        """
        from simulator.tui.briefing.screen import BriefingScreen

        self.push_screen(BriefingScreen(self.house, persona, situation, mode, seed, past, work))

    def on_briefing_screen_begun(self, message: "BriefingScreen.Begun") -> None:
        self.practise(message.session, instead=True)

    def on_practice_screen_finished(self, message: "PracticeScreen.Finished") -> None:
        """The talk is over and the trainee wants to know: the debrief takes the place of the practice screen. What a
        drill leads to, `simulator.tui.training` knows.
        """
        of = message.session.transcript.take_of
        if of is None or of.why != "drill":
            self.open_debrief(message.session.transcript, message.session)

    def practise(self, session: "Session", *, instead: bool) -> None:
        from simulator.tui.practice.screen import PracticeScreen

        screen = PracticeScreen(session, self.house.settings)
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def on_ways_debrief_wanted(self, message: DebriefWanted) -> None:
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
            self.call_from_thread(self.practise, session, instead=False)

    @work(thread=True, group="open")
    def open_saved(self, id: str, replay: bool, turn: int = 0) -> None:
        from simulator.review.library import LibraryFailed
        from simulator.review.narrowing import session_for

        try:
            transcript = session_for(self.house.library, self.house.person, id)
        except LibraryFailed as failed:
            self._say_from_thread("This session cannot be opened", str(failed))
        else:
            if replay:
                self.call_from_thread(self.open_replay, transcript, turn)
            else:
                self.call_from_thread(self.open_debrief, transcript)

    @work(thread=True, group="open")
    def open_beside(self, first: str, second: str, turn: int = 0) -> None:
        """Two sessions side by side, from this turn on."""
        from simulator.review.library import LibraryFailed
        from simulator.review.narrowing import session_for
        from simulator.tui.compare.screen import CompareScreen

        library, person = self.house.library, self.house.person
        try:
            both = session_for(library, person, first), session_for(library, person, second)
        except LibraryFailed as failed:
            self._say_from_thread("These sessions cannot be opened", str(failed))
        else:
            self.call_from_thread(self.push_screen, CompareScreen(self.house, *both, turn))

    def on_ways_beside_wanted(self, message: BesideWanted) -> None:
        self.open_beside(message.first, message.second)

    @work(thread=True, group="open")
    def on_ways_corrected_wanted(self, message: CorrectedWanted) -> None:
        """The talk goes on; where it did already and has ended, it is replayed."""
        from simulator.review.library import LibraryFailed
        from simulator.review.missed import ones_own
        from simulator.review.takes import NoTake
        from simulator.tui.house import HouseFailed

        try:
            take, at = ones_own(self.house.library, message.take, self.house.person.id)
            if at is not None:
                session = self.house.take(take, at, "corrected")
            elif take.ending in (None, "unfinished"):
                session = self.house.resume(take.id)
            else:
                self.call_from_thread(self.open_replay, take)
                return
        except (LibraryFailed, HouseFailed, NoTake) as failed:
            self._say_from_thread("The corrected take cannot be opened", str(failed))
        else:
            self.call_from_thread(self.practise, session, instead=False)

    def open_replay(self, transcript: "Transcript", turn: int = 0) -> None:
        """A session to go through turn by turn, from this turn on."""
        from simulator.tui.replay.screen import ReplayScreen

        self.push_screen(ReplayScreen(self.house, transcript, turn))

    def _say_from_thread(self, title: str, text: str) -> None:
        self.call_from_thread(self.notify, text, title=title, severity="error", markup=False)
