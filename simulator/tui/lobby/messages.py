"""What the lobby says: what it has read of the house, and what somebody wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from simulator.tui.lobby.choice import Choosable
from simulator.tui.lobby.due import Todo

if TYPE_CHECKING:
    from simulator.review.drills import Drill
    from simulator.review.library import SessionRow
    from simulator.review.people import Person
    from simulator.review.work import Assignment
    from simulator.settings import Settings
    from simulator.tui.house import VoiceStatus


@dataclass
class Chosen(Message, namespace="lobby_screen"):
    """A new session was asked for."""

    persona: str
    situation: str
    mode: str


@dataclass
class Continued(Message, namespace="lobby_screen"):
    """An unfinished session is to go on."""

    session: str


@dataclass
class Opened(Message, namespace="lobby_screen"):
    """A saved session was opened: its ``replay``, or its score."""

    session: str
    replay: bool
    turn: int = 0


@dataclass
class SettingsRead(Message, namespace="lobby_screen"):
    """The settings are known; ``first`` when they were read for the first time."""

    settings: "Settings"
    first: bool


@dataclass
class ChoicesRead(Message, namespace="lobby_screen"):
    """Customers, situations and the voice are known."""

    customers: Sequence[Choosable]
    situations: Sequence[Choosable]
    voice: "VoiceStatus"


@dataclass
class SessionsRead(Message, namespace="lobby_screen"):
    """The saved sessions are known."""

    rows: "list[SessionRow]"
    unfinished: "SessionRow | None"
    person: "Person | None"


@dataclass
class DueRead(Message, namespace="lobby_screen"):
    """What is to be done is known."""

    todos: list[Todo]


@dataclass
class WorkWanted(Message, namespace="lobby_screen"):
    """Set work is to be begun."""

    assignment: "Assignment"


@dataclass
class DrillWanted(Message, namespace="lobby_screen"):
    """A drill is to be done."""

    drill: "Drill"


@dataclass
class Failed(Message, namespace="lobby_screen"):
    """Something could not be read."""

    title: str
    text: str
