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
    """Messages in the order in which they were sent. Seen after `show` only: most are said at once."""

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

    def show(self) -> None:
        """Let them be seen while they wait."""
        self.display = bool(self.messages)
        rows: list[Content | tuple[str, str]] = []
        for message in self.messages[-SHOWN:]:
            rows += [Content(one_line(spoken(message), LONGEST)), Content("\n")]
        waits = "Said when the customer has finished. ↑ takes it back."
        self.update(Content.assemble(*rows, (waits, f"italic {MUTED}")))

    def take_back(self) -> str:
        """The newest, which is said no more; nothing where there is none."""
        message = self.messages.pop() if self.messages else ""
        self.show()
        return message

    def take_all(self) -> list[str]:
        """All of them: they are said, or stand elsewhere."""
        messages, self.messages = self.messages, []
        self.display = False
        return messages
