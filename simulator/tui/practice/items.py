"""What stands in the conversation, one thing after the other: turns, and what happened between them."""

from dataclasses import dataclass
from typing import Literal

from simulator.customer.moves import Ending
from simulator.customer.persona import Style
from simulator.practice.transcript import EventKind, SessionEvent, Transcript, Turn
from simulator.tui.widgets.plain import plain

Kind = Literal["customer", "trainee", "hint", "desk", "notice"]

APART = 12
"""Messages of one turn that stand apart at most."""

ENDINGS = {
    Ending.SETTLED: "The matter is settled, and the customer says goodbye.",
    Ending.DECLINED: "The customer has taken a no for an answer, and goes.",
    Ending.LEFT: "The customer has left.",
    Ending.ESCALATED: "The customer has asked for somebody else. Your part is over.",
    Ending.TRANSFERRED: "You have handed the customer over.",
    Ending.UNSETTLED: "You have ended the talk; the matter is not settled.",
    Ending.ABANDONED: "You have broken the session off.",
    Ending.UNFINISHED: "The session has no end yet.",
}

STYLES = {
    Style.WARM: "wants to be met as a person",
    Style.BRIEF: "wants it short and quick",
    Style.STEPWISE: "wants one step after the other, kept informed",
    Style.TECHNICAL: "wants the cause and the details",
}


@dataclass(frozen=True)
class Item:
    """One of them; the text is ready to be drawn. ``follows`` says that it is one more message of the same turn."""

    kind: Kind
    text: str
    follows: bool = False


def items_of(transcript: Transcript) -> list[Item]:
    """The whole session, in order."""
    after: dict[int, list[Item]] = {}
    for event in transcript.events:
        item = item_of(event)
        if item is not None:
            after.setdefault(event.after_turn, []).append(item)
    items = after.get(-1, [])
    for n, turn in enumerate(transcript.turns):
        items += said(turn) + after.get(n, [])
    return [item for n, item in enumerate(items) if not (item.kind == "notice" and item in items[:n])]


def said(turn: Turn) -> list[Item]:
    """What was said in a turn, message by message; of a great many (somebody pasted a text) the rest as one."""
    messages = turn.messages
    if len(messages) > APART:
        messages[APART - 1 :] = ["\n".join(messages[APART - 1 :])]
    return [Item(turn.speaker, plain(message), follows=n > 0) for n, message in enumerate(messages)]


def item_of(event: SessionEvent) -> Item | None:
    """What an event looks like in the conversation; None for those that are not shown there."""
    data = event.data
    match event.kind:
        case EventKind.DESK:
            done = "Done" if data.get("done", True) else "Not done"
            beyond = f" Policy: {data['beyond']}" if data.get("beyond") else ""
            return Item("desk", plain(f"{done}: {data.get('says', '')}{beyond}"))
        case EventKind.COLLEAGUE:
            who = data.get("name") or data.get("colleague")
            return Item("desk", plain(f"You ask {who}: {data.get('asked', '')}\n{who}: {data.get('says', '')}"))
        case EventKind.HOLD:
            return Item("desk", f"On hold for {data.get('seconds', 0):.0f} s.")
        case EventKind.PAUSE:
            return Item("notice", f"Paused for {data.get('seconds', 0):.0f} s.")
        case EventKind.HINT:
            return Item("hint", plain(f"Hint {data.get('step', 1)} of 3: {data.get('text', '')}"))
        case EventKind.STYLE:
            return Item("notice", plain(f"You think that this customer {STYLES.get(data.get('style', ''), '…')}."))
        case EventKind.NOTICE:
            return Item("notice", plain(str(data.get("text", ""))))
        case EventKind.NOTE:
            return Item("desk", plain(f"Noted: {data.get('text', '')}"))
        case _:
            return None
