"""What is to be done: work that a coach set, the drill of the day, feedback that came. On top of the lobby, if any."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.wording import titled

if TYPE_CHECKING:
    from simulator.review.drills import Drill
    from simulator.review.examples import Example
    from simulator.review.library import Library
    from simulator.review.notes import Feedback
    from simulator.review.people import Person
    from simulator.review.work import Assignment, Work

QUOTED = 60
EXAMPLES = 2


@dataclass(frozen=True)
class Todo:
    """One line, and what Enter on it leads to: work to begin, a drill, or a ``session``: to be continued (``begun``),
    replayed (``replay``) from a ``turn`` on, or looked at.
    """

    line: Content
    work: "Assignment | None" = None
    drill: "Drill | None" = None
    session: str = ""
    begun: bool = False
    replay: bool = False
    turn: int = 0


class Due(OptionList):
    """A line for each thing to be done; not there while there is none."""

    @dataclass
    class Taken(Message):
        """Enter was pressed on one, or it was clicked."""

        due: "Due"
        todo: Todo

        @property
        def control(self) -> "Due":
            return self.due

    def __init__(self, *, id: str) -> None:
        super().__init__(markup=False, id=id)
        self.todos: list[Todo] = []

    def show(self, todos: list[Todo]) -> None:
        """Show these; what was under the highlight stays under it."""
        at = self.highlighted
        self.todos = todos
        self.clear_options()
        self.add_options([Option(todo.line) for todo in todos])
        self.display = bool(todos)
        self.highlighted = min(at or 0, len(todos) - 1) if todos else None

    @property
    def drill(self) -> "Drill | None":
        """The drill of the day."""
        return next((todo.drill for todo in self.todos if todo.drill), None)

    @on(OptionList.OptionSelected)
    def _taken(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Taken(self, self.todos[event.option_index]))


def todos_of(library: "Library", person: "Person", today: date) -> list[Todo]:
    """What somebody has to do today, the set work first. Raises `LibraryFailed`."""
    from simulator.review.drills import Drill, of_the_day
    from simulator.review.notes import names_of, new_feedback
    from simulator.review.work import still_due

    names = names_of(library)
    found = [of_work(work, names, today) for work in still_due(library, person.id, today)]
    found += [of_example(one, names) for one in untried(library, person)]
    drills = of_the_day(library.filed(Drill, person.id), today)
    if drills:
        found.append(of_drill(drills[0], len(drills) - 1))
    return [*found, *(of_feedback(feedback, names) for feedback in new_feedback(library, person))]


def untried(library: "Library", person: "Person") -> list["Example"]:
    """The newest examples that somebody could practise against and has not yet, two at most."""
    from simulator.review.examples import examples_for
    from simulator.review.library import Wanted

    if person.coaches:
        return []
    newest = examples_for(library, person)[:EXAMPLES]
    return [one for one in newest if not library.find(Wanted(take_of=one.id, trainee=person.id, limit=1))]


def of_example(example: "Example", names: dict[str, str]) -> Todo:
    """What a coach's better take is of, and what to look at in it."""
    says = f": “{one_line(example.text, QUOTED)}”" if example.text else ""
    by = one_line(names.get(example.by, example.by), 20)
    line = Content.assemble(("  an example", "bold"), f"  {titled(example.situation)}, by {by}{says}")
    return Todo(line, session=example.id, replay=True, turn=example.turn)


def of_feedback(feedback: "Feedback", names: dict[str, str]) -> Todo:
    """Who said how much."""
    line = Content.assemble(("  feedback came", "bold"), f"  {plain(feedback.told(names))}")
    return Todo(line, session=feedback.session, replay=True)


def of_work(work: "Work", names: dict[str, str], today: date) -> Todo:
    """What is set, until when, how far it is and by whom."""
    from simulator.review.work import State

    given = work.assignment
    days = (given.due - today).days
    when = f"overdue since {given.due:%d %b}" if work.late else "due today" if days == 0 else f"due {given.due:%d %b}"
    far = f", {work.state.value}" if work.state in (State.BEGUN, State.ENDED) else ""
    what = f"{titled(given.situation)}, {titled(given.persona)}, {given.mode.value}"
    by = f" · set by {one_line(names.get(given.by, given.by), 20)}"
    says = f": “{one_line(given.says, QUOTED)}”" if given.says else ""
    sign = ("! ", "bold $text-error") if work.late else ("  ", "")
    line = Content.assemble(sign, (f"{when}{far}", "bold $text-error" if work.late else "bold"), f"  {what}{by}{says}")
    if work.state in (State.BEGUN, State.ENDED):
        return Todo(line, session=given.session or "", begun=work.state is State.BEGUN)
    return Todo(line, work=given)


def of_drill(drill: "Drill", others: int) -> Todo:
    """The line that is to be said anew, and how many more are due."""
    more = f" · {others} more" if others else ""
    quoted = one_line(drill.words, QUOTED)
    text = f"  {titled(drill.situation)}: “{quoted}”{more}"
    return Todo(Content.assemble(("  drill of the day (d)", "bold"), text), drill=drill)
