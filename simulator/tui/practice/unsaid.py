"""What was sent while the customer had the word: it waits below the talk, and is said when he has finished."""

from textual.content import Content
from textual.widgets import Static

from simulator.tui.practice.slash import spoken
from simulator.tui.widgets.plain import one_line
from simulator.tui.widgets.tones import MUTED

SHOWN = 3
"""Messages shown at most, the newest; at most so many characters of each:"""
LONGEST = 160


class Unsaid(Static):
    """Messages in the order in which they were sent. What can be said at once is seen for no longer than it takes to
    hear and to keep it.
    """

    def __init__(self) -> None:
        super().__init__(markup=False, id="unsaid")
        self.messages: list[str] = []
        self.display = False

    @property
    def text(self) -> str:
        """All of them as one turn."""
        return "\n".join(map(spoken, self.messages))

    def put(self, message: str) -> None:
        """One more."""
        self.messages.append(message)

    def show(self, *, waits: bool) -> None:
        """Let them be seen; ``waits`` says that it is the customer who has the word."""
        self.display = bool(self.messages)
        rows: list[Content] = [Content(one_line(spoken(message), LONGEST)) for message in self.messages[-SHOWN:]]
        if waits:
            rows.append(Content.styled("Said when the customer has finished. ↑ takes it back.", f"italic {MUTED}"))
        self.update(Content("\n").join(rows))

    def take_back(self) -> str:
        """The newest, which is said no more; nothing where there is none."""
        message = self.messages.pop() if self.messages else ""
        self.show(waits=True)
        return message

    def take_all(self) -> list[str]:
        """All of them: they are said, or stand elsewhere."""
        messages, self.messages = self.messages, []
        self.display = False
        return messages
