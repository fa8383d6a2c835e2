"""What a scripted trainee says, as its author wrote it in ``personas/trainees/``."""

from pydantic import Field

from simulator.customer.moves import MoveKind
from simulator.customer.shape import Shape


class Step(Shape):
    """One thing that a scripted trainee says, and the commands (without slash) that he gives before he says it.

    It comes in its turn, unless it waits for something: ``asked``, a question of the customer's that is open;
    ``told``, a fact that the customer has disclosed; ``move``, a move that he just made. A step that waits goes before
    those that do not. ``again``: it may be used more than once.
    """

    say: str
    do: tuple[str, ...] = ()
    asked: str | None = None
    told: str | None = None
    move: tuple[MoveKind, ...] = ()
    again: bool = False

    @property
    def waits(self) -> bool:
        return bool(self.asked or self.told or self.move)


class Script(Shape):
    """What one scripted trainee says in one situation: ``steps`` first, then ``more``, when the talk goes on."""

    steps: tuple[Step, ...] = Field(min_length=1)
    more: tuple[str, ...] = ()
