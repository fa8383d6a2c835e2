"""The pages beside the levels: marks over time; customers and situations; reading, help and drills."""

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import ContentSwitcher, Static

from simulator.review.progress import Help, Subject
from simulator.review.readings import Readings
from simulator.tui.progress.asked import Shown
from simulator.tui.progress.chart import Chart
from simulator.tui.progress.heat import heat
from simulator.tui.progress.wording import ALL, read_page

TIME, WHERE, READ = "time", "where", "read"
TURNED = {TIME: WHERE, WHERE: READ, READ: TIME}
LEAST = 40
"""Columns that the table of customers and situations takes at least."""
BESIDE = 3
"""Columns beside it: the margins and the scroll bar."""


class Pages(ContentSwitcher):
    """One of them is seen; the charts and the table are about one subject."""

    def __init__(self) -> None:
        super().__init__(initial=TIME)
        self._shown: Shown | None = None
        self._help, self._subject = Help.UNAIDED, ALL[0]

    def compose(self) -> ComposeResult:
        with Container(id=TIME):
            for subject in ALL:
                yield Chart(subject)
        for page in (WHERE, READ):
            with VerticalScroll(id=page):
                yield Static("", markup=False)

    @property
    def reads(self) -> bool:
        """Whether the page on reading, help and drills is the one that is seen."""
        return self.current == READ

    def turn(self) -> None:
        """See the next page."""
        self.current = TURNED[self.current or READ]

    def show(self, shown: Shown, help: Help) -> None:
        """Everything anew, for these sessions and this kind of help."""
        self._shown, self._help = shown, help
        found = shown.progress[help]
        for chart in self.query(Chart):
            chart.show(found.marks(chart.subject))
        self._draw_table()

    def choose(self, subject: Subject) -> None:
        """What the charts and the table are about."""
        self._subject = subject
        for chart in self.query(Chart):
            chart.set_class(chart.subject is subject, "-chosen")
        self._draw_table()

    def show_readings(self, readings: Readings | None) -> None:
        """How customers were read; None while that is being worked out."""
        if self._shown is not None:
            self._page(READ).update(read_page(readings, self._shown.used, self._shown.drills))

    def on_resize(self) -> None:
        self._draw_table()

    def _draw_table(self) -> None:
        if (shown := self._shown) is not None:
            found, width = shown.progress[self._help], max(LEAST, self.size.width - BESIDE)
            self._page(WHERE).update(heat(found, self._subject, shown.personas, shown.situations, width))

    def _page(self, id: str) -> Static:
        return self.query_one(f"#{id} Static", Static)
