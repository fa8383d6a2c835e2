"""What a trainee's line counted as, read from the record: so any turn can be answered again, alike, with no model."""

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from simulator.customer.answering import Answer, answer, first_state
from simulator.customer.customer import Customer
from simulator.customer.late import Reheard, answer_and_make_good
from simulator.customer.matter import Said
from simulator.customer.signals import Heard
from simulator.customer.state import CustomerState
from simulator.practice.transcript import EventKind, SessionEvent, Turn

WAITING = frozenset({EventKind.DESK, EventKind.COLLEAGUE, EventKind.HOLD})


def hearing_data(ear: str, turn: int, heard: Heard, *, late: bool) -> dict[str, Any]:
    """A hearing as an event keeps it: whose, of which turn, what counts as heard, and whether it came after the
    answer.
    """
    signals = dict.fromkeys(h.signal.value.replace("_", " ") for h in heard.signals)
    text = f"with {ear}{', too late for this answer' if late else ''}: {', '.join(signals) or 'nothing'}"
    return {"ear": ear, "turn": turn, "late": late, "text": text, "heard": heard.model_dump(mode="json")}


def answer_to(customer: Customer, turns: Sequence[Turn], events: Sequence[SessionEvent], n: int) -> Answer:
    """The customer's answer to the trainee's turn ``n``. Pure, and of a cost that does not grow with the session.

    A hearing that came in time counts in place of the local one; one that came after the answer is made good in the
    next. ``events`` are in the order in which they happened.
    """
    state = state_before(customer, turns, n)
    said = said_at(turns, events, n)
    heard_late = _hearing(events, n - 1, late=True)
    if heard_late is None:
        return answer(customer, state, said)
    earlier, heard = heard_late
    if not _is_line_before(turns, earlier, n):
        return answer(customer, state, said)
    late = Reheard(state_before(customer, turns, earlier), said_at(turns, events, earlier), heard)
    return answer_and_make_good(customer, state, said, late)


def state_before(customer: Customer, turns: Sequence[Turn], n: int) -> CustomerState:
    """Where the customer stood before turn ``n``."""
    states = (turns[i].state for i in range(n - 1, -1, -1))
    return next((state for state in states if state is not None), None) or first_state(customer)


def said_at(turns: Sequence[Turn], events: Sequence[SessionEvent], n: int) -> Said:
    """All that the trainee said and did in turn ``n``: the line as it was heard when it was answered, the desk actions
    since the customer last spoke, and the seconds for which colleagues and holds left him waiting.
    """
    turn = turns[n]
    in_time = _hearing(events, n, late=False)
    spoke = next((i for i in range(n - 1, -1, -1) if turns[i].speaker == "customer"), -1)
    done, worked, waited = [], 0.0, 0.0
    for event in reversed(events):
        if event.after_turn < spoke:
            break
        if event.after_turn > n or event.kind not in WAITING:
            continue
        seconds = float(event.data.get("seconds", 0))
        if event.kind == EventKind.DESK:
            worked += seconds
            if event.data.get("done"):
                done.append(str(event.data["action"]))
        else:
            waited += seconds
    heard = in_time[1] if in_time else turn.heard or Heard()
    return Said(turn.text, heard, (turn.elapsed_s or 0.0) + worked, waited, tuple(reversed(done)))


def _hearing(events: Sequence[SessionEvent], after: int, *, late: bool) -> tuple[int, Heard] | None:
    """The hearing that was written down after this turn, and the turn that it is of."""
    for event in reversed(events):
        if event.after_turn < after:
            break
        if event.after_turn == after and event.kind == EventKind.HEARING and bool(event.data.get("late")) is late:
            try:
                return int(event.data["turn"]), Heard.model_validate(event.data["heard"])
            except (KeyError, TypeError, ValueError, ValidationError):
                return None  # somebody else's, of a shape that we do not know
    return None


def _is_line_before(turns: Sequence[Turn], earlier: int, n: int) -> bool:
    """Whether the turn is the trainee's last before ``n``; what lies further back was made good already."""
    lines = (i for i in range(n - 1, -1, -1) if turns[i].speaker == "trainee")
    return next(lines, None) == earlier
