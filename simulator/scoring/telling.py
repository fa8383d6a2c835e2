"""What is said of one line of the trainee: what was wrong with it, what he felt and said, and a better one."""

from dataclasses import dataclass

from simulator.customer.mind import LedgerEntry, Part
from simulator.customer.signals import Signal
from simulator.scoring.better import better
from simulator.scoring.case import Case
from simulator.scoring.promises import NOTHING_DONE
from simulator.scoring.quoting import around, opening, sentences_of
from simulator.scoring.rubric import CheckRule
from simulator.scoring.scorecard import Check, Lead
from simulator.scoring.struck import felt, worst
from simulator.scoring.surface import content
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


SHOWS = 8.0
"""Points of one part of the mind from which on it is worth a word."""
OFTEN = 3
"""Lines of sympathy from which on it is the whole of them that was wrong."""
WELL = 80.0
"""Where one part of the mind is as high as that, nothing is the matter with it."""


@dataclass(frozen=True)
class Lost:
    """A check that was not met, and how much it cost the whole (in points)."""

    rule: CheckRule
    check: Check
    cost: float


def lines_of(case: Case) -> list[TraineeLine]:
    return [t for t in case.talk.lines if t.turn not in case.talk.aside] or list(case.talk.trainee)


def own_line(case: Case, lost: Lost, whatever: bool = False) -> TraineeLine | None:
    """The trainee's line in which the evidence of the check stands, unless he put it right himself; or ``whatever`` he
    did later.
    """
    if not lost.check.words:
        return None
    his = (t for t in lines_of(case) if t.turn == lost.check.turn)
    return next((t for t in his if whatever or regret(case, t) is None), None)


def regret(case: Case, line: TraineeLine) -> TraineeLine | None:
    """The line in which the trainee himself put right what was wrong with this one: one of the next three, or a later
    one that names it.
    """
    saw = [t for t in case.regrets if t.turn > line.turn]
    if not saw:
        return None
    told, near = content(line.plain.text), [t for t in case.talk.trainee if t.turn > line.turn][:3]
    return next((t for t in saw if t in near or told & content(t.plain.text)), None)


def from_check(case: Case, lost: Lost) -> Lead:
    line = own_line(case, lost, whatever=True)
    assert line is not None
    words = around(line.text, lost.check.words)
    words = words if len(words.split()) > 2 else beginning(line.text)
    made = (j.promise for j in case.promises if j.promise.turn == line.turn and j.promise.words in words)
    broken = next((one for one in made if one.kept is False), None)
    why = undone(broken.verdict) if broken is not None else lost.check.why
    text = better(case, lost.rule.id, line).text
    return Lead(turn=line.turn, words=words, better=text, why=f"{why} {felt(case, line, words)}".strip())


def undone(verdict: str) -> str:
    """What was the matter with something that was claimed or promised and not done."""
    return f"You said so, and {verdict if verdict == NOTHING_DONE else f'it was {verdict}'}."


def beginning(text: str) -> str:
    """The first sentence or two of a line; a bare greeting takes the next sentence with it."""
    start = opening(text)
    places = sentences_of(text)
    return text[places[0][0] : places[1][1]] if len(start.split()) < 3 and len(places) > 1 else start


def told(case: Case, line: TraineeLine, culprit: tuple[Signal | None, str], tried: Tried, why: str = "") -> Lead:
    """The line, what was wrong with it, what he felt and said, and what the better one would have done."""
    signal, words = culprit
    if signal is Signal.ASKS_AGAIN and _answered(case, line):
        signal = None
    why = why or (f"{HURT[signal][1]}{_again(case, signal)}" if signal in HURT else _past(case, line))
    said = around(line.text, words) if words and words in line.text else ""
    said = said if len(said.split()) > 2 else beginning(line.text)
    parts = (why, felt(case, line, said), _would(tried, worst(case, line, said)))
    return Lead(turn=line.turn, words=said, better=tried.text, why=" ".join(part for part in parts if part))


def _answered(case: Case, line: TraineeLine) -> bool:
    """Whether his answer told something that he had not said before: then it was no second asking."""
    turns = case.talk.transcript.turns
    known = {id for t in turns[: line.turn] for id in t.said or ()}
    his = next((t.said for t in turns[line.turn + 1 :] if t.speaker == "customer"), None)
    return bool(set(his or ()) - known)


def _again(case: Case, signal: Signal) -> str:
    """How often the same sympathy was said where nothing was done; empty where something was."""
    times = len(case.talk.has(signal))
    nothing = case.needs is not None and case.needs.weight_met == 0
    if signal is not Signal.PREMATURE_UNDERSTANDING or times < OFTEN or not nothing:
        return ""
    return f" {times} lines of that, and not one in which anything was told or done."


def _past(case: Case, line: TraineeLine) -> str:
    """What was wrong with a line in which nothing was: it went past what he had just said, or left him where he was."""
    customer, his = case.customer, line.before
    said = set(case.talk.transcript.turns[his.turn].said or ()) if his is not None else set()
    if customer is not None and his is not None and not content(line.plain.text) & content(his.text):
        facts = [f for f in customer.situation.facts if f.id in said]
        if any(f.true_need for f in facts):
            return "He had just told you what it is really about, and this went past it."
        if any("purpose" in f.answers for f in facts):
            return "He had just hinted at what it is really about, and this went past it."
    return "It took him no step nearer to what he had come for."


def _would(tried: Tried, part: Part | None) -> str:
    """What the better line would have done, where it was tried and shows: to that part of the mind, if one is named."""
    if tried.was is None or tried.would is None:
        return ""
    was, would = tried.was, tried.would
    part = part or max(Part, key=lambda p: getattr(would, p.value) - getattr(was, p.value))
    low, high = getattr(was, part.value), getattr(would, part.value)
    if high - low < SHOWS or low >= WELL:
        return ""
    return f"Tried on him, the line below leaves {part.value} at {high:.0f} and not at {low:.0f}."


def culprit_of(line: TraineeLine, entries: list[LedgerEntry] | None) -> tuple[Signal | None, str]:
    """The signal that cost most in this line, and its words; without a ledger the gravest that was heard."""
    if entries is not None:
        sums: dict[tuple[Signal, str], float] = {}
        for e in entries:
            if e.signal in HURT and e.change < 0:
                key = (Signal(e.signal), e.words)
                sums[key] = sums.get(key, 0.0) + e.change
        louder = {key: cost for key, cost in sums.items() if key[0] is not Signal.IGNORES_QUESTION} or sums
        plain = {key: cost for key, cost in louder.items() if key[0] is Signal.GUSH}
        louder = plain if any(key[0] is Signal.CANNED_PHRASE for key in louder) and plain else louder
        return min(louder, key=lambda k: (louder[k], k)) if louder else (None, "")
    order = list(HURT)
    heard = sorted((h for h in line.heard.signals if h.signal in HURT), key=lambda h: order.index(h.signal))
    return (heard[0].signal, heard[0].words) if heard else (None, "")
