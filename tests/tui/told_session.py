"""A session with everything that can be looked back at: minds, causes, desk, promises, a debrief."""

from datetime import timedelta

from simulator.customer.mind import LedgerEntry, Mind, Part
from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.customer.state import CustomerState
from simulator.practice.transcript import EventKind, Mode, SessionEvent, Transcript, Turn
from simulator.scoring.debrief import Cue, Debrief, Praise, Promised, Reading
from simulator.scoring.scorecard import Check, Dimension, DimensionScore, Lead, Outcomes, Scorecard, TurnScore
from tests.tui.fake_house import FakeHouse
from tests.tui.northline import WHEN

HOSTILE = "[red]x[/red]\x1b[2J"
MINDS = [(24, 22, 18, 60, 20), (33, 45, 34, 57, 24), (39, 50, 40, 55, 45), (52, 60, 55, 57, 70), (71, 74, 72, 58, 82)]
SAID = [
    ("customer", "The machine stopped again. That is the third time, and nobody ever rang me."),
    ("trainee", "I can see both notes here, from Monday and from Friday. We should have rung you and did not."),
    ("customer", "No. You did not."),
    ("trainee", "From now on you deal with me. What do you need it for this week?"),
    ("customer", "Invitations. Two hundred of them, by Saturday."),
    ("trainee", "Then Saturday it is. A new one reaches you tomorrow before ten; I have booked it."),
    ("customer", "Before ten? They told me that on Monday as well."),
    ("trainee", "I will ring at eleven and stay on the line while you print the first one."),
    ("customer", "All right. Sorry that I was so loud before."),
]


def entry(turn: int, words: str, signal: Signal | None, part: Part, change: float) -> LedgerEntry:
    rule = signal.value if signal else "turn"
    return LedgerEntry(
        turn=turn, words=words, signal=signal, rule=rule, part=part, change=change, before=40, after=40 + change
    )


LEDGERS = {
    2: (
        entry(2, "both notes here", Signal.ACKNOWLEDGES_FEELING, Part.CALM, 9),
        entry(2, "both notes here", Signal.ACKNOWLEDGES_FEELING, Part.TRUST, 5),
        entry(2, "did not", Signal.TAKES_OWNERSHIP, Part.TRUST, 8),
        entry(2, "", None, Part.PATIENCE, -3),
    ),
    4: (entry(4, "What do you need it for", Signal.ASKS_OPEN, Part.TRUST, 9),),
    6: (
        entry(6, "tomorrow before ten", Signal.GIVES_TIME, Part.CLARITY, 25),
        entry(6, "", None, Part.PATIENCE, 2),
    ),
    8: (entry(8, "stay on the line", Signal.WAY_BACK, Part.CALM, 19),),
}


def told_transcript(id: str = "told", ending: Ending = Ending.SETTLED, extra: str = "") -> Transcript:
    turns = []
    for n, (speaker, text) in enumerate(SAID):
        at = WHEN + timedelta(seconds=20 * n)
        if speaker == "trainee":
            turns.append(Turn(speaker="trainee", text=text, at=at, elapsed_s=18))
            continue
        mind = Mind(**dict(zip([p.value for p in Part], MINDS[n // 2], strict=True)))
        turns.append(
            Turn(
                speaker="customer",
                text=text + extra,
                at=at,
                move="press" if n else "open",
                mind=dict(mind.rounded()),
                state=CustomerState(mind=mind, turn=n // 2, disclosed=("order",) if n > 3 else ()),
                ledger=LEDGERS.get(n, ()),
                negative=n < 7,
            )
        )
    events = (
        SessionEvent(
            after_turn=4,
            kind=EventKind.DESK,
            at=WHEN + timedelta(seconds=90),
            data={"action": "courier", "done": True, "says": "Courier booked for tomorrow-9.", "seconds": 4},
        ),
        SessionEvent(after_turn=6, kind=EventKind.HINT, at=WHEN, data={"step": 1, "text": "He doubts the time."}),
    )
    return Transcript(
        id=id,
        persona="angry-but-good",
        situation="printer-callbacks",
        seed=7,
        voice="book",
        mode=Mode.PRACTICE,
        ending=ending,
        started=WHEN,
        turns=tuple(turns),
        events=events,
    )


def long_told(turns: int) -> Transcript:
    """The same told again and again, up to so many turns, with something done at the desk now and then."""
    told = told_transcript()
    again = [told.turns[n % 8].model_copy(update={"at": WHEN + timedelta(seconds=20 * n)}) for n in range(turns)]
    done = [told.events[0].model_copy(update={"after_turn": n}) for n in range(4, turns, 25)]
    return told.model_copy(update={"id": "long", "turns": tuple(again), "events": tuple(done)})


def foreign_transcript() -> Transcript:
    return Transcript(id="foreign", turns=(Turn(speaker="customer", text="Hi"), Turn(speaker="trainee", text="Hello")))


def told_debrief(id: str = "told", *, fair: bool = True) -> Debrief:
    checks = (
        Check(check="clarity.time", met=True, turn=5, words="tomorrow before ten", why="A time he could hold you to."),
        Check(check="clarity.next_step", met=True, share=0.5, turn=3, words="From now on you deal with me"),
        Check(check="clarity.loose_end", met=False, turn=7, words="I will ring at eleven", why="Nothing if it fails."),
        Check(check="clarity.hold", met=None, why="Nobody was put on hold."),
    )
    marks = [80, 71, 93, 100, None, 62, 38, 15]
    card = Scorecard(
        id=id,
        overall=72.4,
        fair=fair,
        dimensions={
            d: DimensionScore(mark=m, confidence=0.8, checks=checks if d is Dimension.CLARITY else checks[:1])
            for d, m in zip(Dimension, marks, strict=True)
        },
        outcomes=Outcomes(settled=0.91, loyalty=0.72, satisfaction=0.8, effort=0.34, left=0.04),
        turns=(TurnScore(turn=0, speaker="customer", negativity=0.8),),
        lead=Lead(
            turn=7,
            words=SAID[7][1],
            better="If the new one so much as coughs before eleven, ring this number: it is my desk.",
            why="He has nothing to do until eleven if the new one fails too, and you never asked what breaks.",
        ),
    )
    reading = Reading(
        want="Not to stand there without invitations on Saturday.",
        treatment="Be heard first, then get something he can hold you to.",
        style=Style.BRIEF,
        want_right=True,
        treatment_right=False,
        style_right=None,
        cues=(Cue(0, "third time", "he counts what went wrong"), Cue(2, "No.", "short when the wind goes out of him")),
    )
    interview = (
        "I rang up ready for a fight. You knew about both notes before I said a word, and you said that you had not "
        "rung. I only believed the courier when you said you would stay on the line. I would buy here again."
    )
    promises = (
        Promised(5, "tomorrow before ten", "kept at the desk", True),
        Promised(7, "I will ring at eleven", "possible; it has to be done yet", None),
    )
    praise = (Praise(1, "from Monday and from Friday", "You had read the record, and said so in his words."),)
    return Debrief(interview, card, reading, praise, promises)


class ToldHouse(FakeHouse):
    """A house whose sessions can be looked back at in full."""

    def debrief(self, transcript: Transcript) -> Debrief:
        return told_debrief(transcript.id)
