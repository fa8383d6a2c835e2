"""Something done with many sessions, one after the other, with a bar that shows how far it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import ProgressBar, Static
from textual.worker import Worker, WorkerState

from simulator.review.library import LibraryFailed
from simulator.tui.house import HouseFailed
from simulator.tui.widgets.plain import plain


@dataclass(frozen=True)
class Done:
    """How many it was done with, what was wrong with others, and how many were ``left`` when it was stopped."""

    done: int
    failed: tuple[str, ...] = ()
    left: int = 0


class ManyScreen(ModalScreen[Done]):
    """``do`` is called with each id, in a thread; Escape stops after the one under way."""

    CSS_PATH = "many.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "Stop", id="many.stop", tooltip="Leave the rest as it is"),
    ]

    def __init__(self, title: str, ids: Sequence[str], do: Callable[[str], object]) -> None:
        super().__init__()
        self._title, self._ids, self._do = title, ids, do
        self._stopped = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(plain(self._title), markup=False, classes="question")
            yield ProgressBar(total=len(self._ids), show_eta=True)
            yield Static("Escape stops; what is done stays done.", markup=False, classes="why")

    def on_mount(self) -> None:
        self._run_all()

    @work(thread=True, group="many")
    def _run_all(self) -> Done:
        done, failed = 0, []
        for id in self._ids:
            if self._stopped:
                break
            try:
                self._do(id)
                done += 1
            except (LibraryFailed, HouseFailed) as wrong:
                failed.append(f"{id}: {wrong}")
            self.app.call_from_thread(self.query_one(ProgressBar).advance, 1)
        return Done(done, tuple(failed), len(self._ids) - done - len(failed))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Leave once all is done, or as much as was wanted."""
        if event.state is WorkerState.SUCCESS and isinstance(event.worker.result, Done):
            self.dismiss(event.worker.result)

    def action_stop(self) -> None:
        self._stopped = True
