"""What is said of one line of the trainee: what was wrong with it, what he felt and said, and a better one."""

from dataclasses import dataclass

from simulator.customer.mind import LedgerEntry, Part
from simulator.customer.signals import Signal
from simulator.scoring.better import better
from simulator.scoring.case import Case
from simulator.scoring.quoting import around, opening, sentences_of
from simulator.scoring.rubric import CheckRule
from simulator.scoring.scorecard import Check, Lead
from simulator.scoring.talk import TraineeLine
from simulator.scoring.tried import Tried

HURT: dict[Signal, tuple[str, str]] = {
    Signal.ABUSIVE: ("ideal_self.civil", "That was abusive, and nothing you say after it counts for him."),
    Signal.RUDE: ("ideal_self.civil", "That was rude, and he had done nothing but ask."),
    Signal.CALM_DOWN: ("ideal_self.no_policing", "You told him how to feel. That makes anybody angrier."),
    Signal.BLAMES_CUSTOMER: ("mattering.no_blame", "You put it on him."),
    Signal.BLAMES_OTHERS: ("ownership.owned", "You put it on somebody else; to him you are the house."),
    Signal.PREMATURE_UNDERSTANDING: (
        "personality.no_stock_sympathy",
        "You said that you understood before you had shown that you did.",
    ),
    Signal.CANNED_PHRASE: ("personality.own_words", "Read off a card: anybody could have been told this."),
    Signal.GUSH: ("personality.own_words", "Gush: he came for help, not for a fan."),
    Signal.FLATTERY: ("personality.own_words", "Flattery: he came for help, not for praise."),
    Signal.IGNORES_QUESTION: ("want.answered", "He had asked you something, and this was no answer to it."),
    Signal.ASKS_AGAIN: ("mattering.no_repeating", "You asked for what he had already told you."),
    Signal.VAGUE_TIME: ("clarity.time", "A time so loose that nobody can be held to it."),
    Signal.TRANSFER: ("ownership.kept_it", "You sent him on with what you could have done yourself."),
    Signal.SAYS_NO: ("fair_value.no_said_well", "A no, with nothing beside it that he could have instead."),
    Signal.INSTRUCTS_SIMULATOR: ("want.on_the_matter", "That was said past him, and he was waiting."),
    Signal.OFF_TOPIC: ("want.on_the_matter", "That had nothing to do with his matter."),
}
"""What a signal means to him when it hurt, and the check that a better line has to make good."""


_FELT: dict[Part, str] = {
    Part.CALM: "It made him angrier",
    Part.TRUST: "He believed you less",
    Part.MATTERING: "He felt that he did not matter",
    Part.PATIENCE: "It used up his patience",
    Part.CLARITY: "He knew less where he stood",
}
"""What the loss of a part of the mind is to him."""
SHOWS = 5.0
"""Points of one part of the mind from which on it is worth a word."""


@dataclass(frozen=True)
class Lost:
    """A check that was not met, and how much it cost the whole (in points)."""

    rule: CheckRule
    check: Check
    cost: float


def lines_of(case: Case) -> list[TraineeLine]:
    return [t for t in case.talk.lines if t.turn not in case.talk.aside] or list(case.talk.trainee)


def own_line(case: Case, lost: Lost) -> TraineeLine | None:
    """The trainee's line in which the evidence of the check stands."""
    if not lost.check.words:
        return None
    return next((t for t in lines_of(case) if t.turn == lost.check.turn), None)


def from_check(case: Case, lost: Lost) -> Lead:
    line = own_line(case, lost)
    assert line is not None
    words = around(line.text, lost.check.words)
    words = words if len(words.split()) > 2 else beginning(line.text)
    why = " ".join(part for part in (lost.check.why, felt(case, line)) if part)
    return Lead(turn=line.turn, words=words, better=better(case, lost.rule.id, line).text, why=why)


def beginning(text: str) -> str:
    """The first sentence or two of a line; a bare greeting takes the next sentence with it."""
    start = opening(text)
    places = sentences_of(text)
    return text[places[0][0] : places[1][1]] if len(start.split()) < 3 and len(places) > 1 else start


def told(case: Case, line: TraineeLine, culprit: tuple[Signal | None, str], tried: Tried) -> Lead:
    """The line, what was wrong with it, what he felt and said, and what the better one would have done."""
    signal, words = culprit
    why = HURT[signal][1] if signal in HURT else "It took him no step nearer to what he had come for."
    said = around(line.text, words) if words and words in line.text else ""
    said = said if len(said.split()) > 2 else beginning(line.text)
    parts = (why, felt(case, line), _would(tried))
    return Lead(turn=line.turn, words=said, better=tried.text, why=" ".join(part for part in parts if part))


def _would(tried: Tried) -> str:
    """What the better line would have done, where it was tried and shows."""
    if tried.part is None or tried.would - tried.was < SHOWS:
        return ""
    return f"Tried on him, the line below leaves {tried.part.value} at {tried.would:.0f} and not at {tried.was:.0f}."


def culprit_of(line: TraineeLine, entries: list[LedgerEntry]) -> tuple[Signal | None, str]:
    """The signal that cost most in this line, and its words; without a ledger the gravest that was heard."""
    sums: dict[tuple[Signal, str], float] = {}
    for e in entries:
        if e.signal in HURT and e.change < 0:
            key = (Signal(e.signal), e.words)
            sums[key] = sums.get(key, 0.0) + e.change
    if sums:
        louder = {key: cost for key, cost in sums.items() if key[0] is not Signal.IGNORES_QUESTION} or sums
        return min(louder, key=lambda k: (louder[k], k))
    order = list(HURT)
    heard = sorted((h for h in line.heard.signals if h.signal in HURT), key=lambda h: order.index(h.signal))
    return (heard[0].signal, heard[0].words) if heard else (None, "")


def felt(case: Case, line: TraineeLine) -> str:
    """What the line did to him: from the ledger where there is one, else from his next words."""
    entries = [e for e in case.ledger if e.turn == line.turn and e.change < 0 and e.signal is not None]
    after = case.talk.after(line)
    said = opening(after.text.split("\n")[0]) if after is not None and not after.unfair else ""
    if entries:
        worst = min(entries, key=lambda e: (e.change, e.part.value))
        cost = f"{_FELT[worst.part]} ({worst.part.value} {worst.change:+.0f})"
        return f"{cost}, and he said: “{said}”" if said else f"{cost}."
    if said and after is not None and after.negativity >= 0.5:
        return f"His answer: “{said}”"
    return ""
