"""Every screen of the application, as a person comes to it from the lobby, by keys."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """``keys`` lead from the lobby to the screen, or from the ``replay`` or ``debrief`` of the session shown."""

    name: str
    caption: str
    who: str
    keys: tuple[str, ...] = ()
    first: str = "lobby"


PICTURES = (
    Picture("lobby", "The lobby: who calls, what about, and what is due", "tom"),
    Picture("lobby-coach", "The lobby of a coach", "ines"),
    Picture("help", "F1 explains the screen below and its keys", "tom", ("f1",)),
    Picture("due", "What is due: set work, drills, feedback", "tom", ("o",)),
    Picture("briefing", "The briefing: the company, the record, the policy", "tom", ("f5",)),
    Picture("practice", "The talk, with the desk beside it", "tom", ("f5", "enter")),
    Picture("debrief", "The debrief: one thing first, then the marks", "tom", (), "debrief"),
    Picture("drills", "Drills, and when each comes again", "tom", ("D",)),
    Picture("progress", "Progress, unaided and with help apart", "tom", ("p",)),
    Picture("library", "The library", "ines", ("l",)),
    Picture("search", "Words found where they were said", "ines", ("l", "slash", *"call", "enter")),
    Picture("replay", "The replay: everything follows the playhead", "ines", (*["right"] * 5,), "replay"),
    Picture("disclosure", "What the customer knew, and when it came out", "ines", ("d",), "replay"),
    Picture("takes", "The takes of a session", "ines", ("T",), "replay"),
    Picture("queue", "What waits for a coach, and why", "ines", ("Q",)),
    Picture("verdict", "A verdict is blind first", "ines", ("V",), "replay"),
    Picture("missed", "Lines that were not understood", "ines", ("L",)),
    Picture("work", "Work that was set", "ines", ("W",)),
    Picture("calibration", "Calibration: rounds marked blind", "ines", ("K",)),
    Picture("people", "Who is here", "ines", ("w",)),
)
