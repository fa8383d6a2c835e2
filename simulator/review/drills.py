"""Drills: the two or three turns that went wrong, practised again from the same state, spaced over days until mastered.

The spacing is that of the learning box with growing intervals (Leitner, So lernt man lernen, 1972), expanding because
each recall that still succeeds does more the later it comes (Landauer and Bjork, 1978).
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from pydantic import Field

from simulator.customer.customer import Customer
from simulator.practice.transcript import Kept, Transcript
from simulator.review.cabinet import Filed
from simulator.review.library import Library
from simulator.review.takes import NoTake
from simulator.scoring.better import better
from simulator.scoring.case import open_case
from simulator.scoring.leading import REACTIONS
from simulator.scoring.scorecard import Check, Scorecard

DAYS = (1, 3, 7, 14)
"""Days to the next try, by how many were done in a row: after a failure, after one, two, three."""
IN_A_ROW = len(DAYS) - 1
"""Tries done in a row that make mastery. It comes once more, after the last of `DAYS`, and then no more."""
MOST = 3
"""Drills that come of one session."""
POOR = 0.5
"""A line of less quality (0 to 1) went wrong, also where no check says so."""


class Try(Kept):
    """One try at a drill: the take it was made in, the trainee's day, whether it was done, and why."""

    session: str
    day: date
    done: bool
    why: str


class Drill(Filed):
    """A trainee's line (``words`` at ``turn`` of ``session``) to be said anew.

    ``checks`` are the ids of those that it failed, ``why`` says what was wrong with it, ``better`` is another line
    where one is known, ``quality`` (0 to 1) what it was worth. ``by`` is the coach who set it, with a word of his in
    ``says``; both are empty where the program made it. ``since`` is the trainee's day.
    """

    kind = "drill"

    session: str
    turn: int = Field(ge=0)
    since: date
    persona: str = ""
    situation: str = ""
    words: str = ""
    checks: tuple[str, ...] = ()
    why: str = ""
    better: str = ""
    quality: float | None = None
    by: str = ""
    says: str = ""
    tries: tuple[Try, ...] = ()

    @property
    def _stands(self) -> tuple[int, date | None]:
        """How often it was done in a row, and the day on which it is due next; None where never again.

        What is done before its day proves little: it changes nothing. What fails counts on any day.
        """
        row, due = 0, self.since
        for one in self.tries:
            if not one.done:
                row, due = 0, one.day + timedelta(DAYS[0])
            elif one.day >= due:
                row += 1
                if row > IN_A_ROW:
                    return row, None
                due = one.day + timedelta(DAYS[row])
        return row, due

    @property
    def row(self) -> int:
        """Tries done in a row, each on its day."""
        return self._stands[0]

    @property
    def due(self) -> date | None:
        return self._stands[1]

    @property
    def mastered(self) -> bool:
        return self.row >= IN_A_ROW

    def is_due(self, today: date) -> bool:
        return self.due is not None and self.due <= today

    def tried(self, one: Try) -> "Drill":
        """With one more try; the same session counts once."""
        before = tuple(t for t in self.tries if t.session != one.session)
        return self.model_copy(update={"tries": (*before, one)})


def of_the_day(drills: Iterable[Drill], today: date) -> list[Drill]:
    """Those that are due: what a coach set first, then the longest due, then the worst lines."""
    due = [drill for drill in drills if drill.is_due(today)]
    return sorted(due, key=lambda drill: (not drill.by, drill.due, drill.quality or 0.0, drill.id))


def drills_of(transcript: Transcript, customer: Customer, card: Scorecard, who: str, today: date) -> list[Drill]:
    """The turns of a session that went wrong, worst first: that of the lead, then those that failed most.

    Fewer than `MOST`, or none, where fewer went wrong.
    """
    case = open_case(transcript, customer)
    lines = {line.turn: line for line in case.talk.trainee}
    failed = failed_at(card)
    quality = {t.turn: t.quality for t in card.turns if t.quality is not None}
    lead = card.lead.turn if card.lead else None

    def badness(turn: int) -> float:
        return (turn == lead) * 10 + len(failed.get(turn, ())) * 0.25 + 1 - quality.get(turn, 1.0)

    wrong = [n for n in lines if n == lead or n in failed or quality.get(n, 1.0) < POOR]
    found = []
    for turn in sorted(wrong, key=lambda n: (-badness(n), n))[:MOST]:
        checks = failed.get(turn, [])
        if card.lead and turn == lead:
            why, text = card.lead.why, card.lead.better
        else:
            why = next((check.why for check in checks if check.why), "")
            text = better(case, checks[0].check if checks else "", lines[turn]).text
        told = {"checks": tuple(c.check for c in checks), "why": why, "better": text, "quality": quality.get(turn)}
        found.append(drill_at(transcript, turn, who, today).model_copy(update=told))
    return found


def failed_at(card: Scorecard) -> dict[int, list[Check]]:
    """The checks not met, by the turn whose words show it. What merely followed from the lines is left out, and what
    is missing from all of them: no line alone can be blamed for it.
    """
    found: dict[int, list[Check]] = {}
    for dimension in card.dimensions.values():
        for check in dimension.checks:
            if check.met is False and check.turn is not None and check.words and check.check not in REACTIONS:
                found.setdefault(check.turn, []).append(check)
    return found


def drill_at(transcript: Transcript, turn: int, who: str, today: date, by: str = "", says: str = "") -> Drill:
    """A drill of one line. At a customer's turn it is the line before it. Raises `NoTake` where there is none."""
    at = turn if transcript.turns[turn].speaker == "trainee" else turn - 1
    if at < 0 or transcript.turns[at].speaker != "trainee":
        raise NoTake("There is no line of the trainee to drill here. Choose a later turn.")
    if not transcript.persona or not transcript.situation:
        raise NoTake("This talk was not made here: there is no customer behind it to drill with.")
    return Drill(
        id=f"{transcript.id}.{at}.{who}",
        who=who,
        session=transcript.id,
        turn=at,
        since=today,
        persona=transcript.persona,
        situation=transcript.situation,
        words=transcript.turns[at].text,
        by=by,
        says=says,
    )


def keep_new(library: Library, drills: Sequence[Drill]) -> list[Drill]:
    """File those that are not there yet; all of them as they stand in the cabinet. Raises `LibraryFailed`."""
    known = {drill.id: drill for who in {d.who for d in drills} for drill in library.filed(Drill, who)}
    for drill in drills:
        if drill.id not in known:
            library.file(drill)
    return [known.get(drill.id, drill) for drill in drills]


def set_drill(library: Library, drill: Drill) -> Drill:
    """A coach's drill: one of the same line that is there already keeps its tries and takes his word."""
    there = next((one for one in library.filed(Drill, drill.who) if one.id == drill.id), None)
    if there is not None:
        drill = there.model_copy(update={"by": drill.by, "says": drill.says})
    library.file(drill)
    return drill
