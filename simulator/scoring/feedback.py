"""What went well: the trainee's own words that did the customer good, and why they did."""

import re

from simulator.customer.signals import HeardSignal, Signal
from simulator.scoring import clock
from simulator.scoring.case import Case
from simulator.scoring.debrief import Praise
from simulator.scoring.plain import plain
from simulator.scoring.quoting import around
from simulator.scoring.surface import content
from simulator.scoring.taking_back import REGRETS
from simulator.scoring.talk import TraineeLine
from simulator.scoring.tried import harm

_GOOD: dict[Signal, str] = {
    Signal.TAKES_OWNERSHIP: "You owned it, in plain words.",
    Signal.ACKNOWLEDGES_FEELING: "You named what had happened to him, not feelings in general.",
    Signal.WAY_BACK: "You let him keep his face.",
    Signal.PRAISES_EFFORT: "You saw what he had done.",
    Signal.GIVES_TIME: "A time that he could hold you to.",
    Signal.GIVES_NEXT_STEP: "He knew what happens next.",
    Signal.EXPLAINS_CAUSE: "A straight reason.",
    Signal.OFFERS_ALTERNATIVE: "There was something to choose when the first thing could not be.",
    Signal.PARAPHRASES: "You gave it back in your own words, so he knew that he had been heard.",
    Signal.ASKS_OPEN: "An open question, and he told you more.",
    Signal.SETS_BOUNDARY: "A fair limit, decently set.",
    Signal.HONEST_UNKNOWN: "You said that you did not know, and he could believe the rest.",
}


_SPOILS = frozenset(
    {
        Signal.CANNED_PHRASE,
        Signal.PREMATURE_UNDERSTANDING,
        Signal.GUSH,
        Signal.FLATTERY,
        Signal.VAGUE_TIME,
        Signal.IGNORES_QUESTION,
        Signal.BLAMES_CUSTOMER,
        Signal.BLAMES_OTHERS,
        Signal.CALM_DOWN,
        Signal.RUDE,
        Signal.INSTRUCTS_SIMULATOR,
    }
)
"""A sentence with one of these in it, or a line that cost more than it gave, is not praised for what else it holds."""


_PAST = re.compile(
    r"\b(was|were|did|had|said|called|contacted|bought|promised|after \w+ days|"
    r"it's \w+ days|thirty days|ago|or so|probably)\b",
    re.IGNORECASE,
)
"""A time in such a sentence is one that has gone by, or a term; nobody can be held to it."""


SHORTEST = 4
"""Words that a sentence must have to be praised by itself: “Done.” did nobody good."""
WORTH = 3.0
"""Points of the mind that it must have given him, where that was kept."""
SPOILT = 8.0
"""Points that a line may have cost and still hold a sentence to be praised."""
_ASKED = frozenset({Signal.ASKS_OPEN, Signal.OFFERS_ALTERNATIVE, Signal.PARAPHRASES})
"""What may be good in a question."""
_LATER = frozenset({Signal.GIVES_NEXT_STEP, Signal.GIVES_TIME})
"""What is worth as much as the word of him who says it."""
_TELLS = frozenset({*_LATER, Signal.EXPLAINS_CAUSE, Signal.PARAPHRASES, Signal.OFFERS_ALTERNATIVE})
"""What has to name something of the matter to be worth praise."""
_GREETS = re.compile(r"^(?:hi|hello|good (?:morning|afternoon|evening))\b(?:[^\s]*\s+\S+){0,6}$", re.IGNORECASE)
"""A short sentence that opens the talk: whatever else is in it was only said back."""
_WAVED = re.compile(
    r"\b(?:probably|i suppose|maybe|somebody will|you should(?:'ve| have)|that's (?:too|not my))\b", re.IGNORECASE
)
"""What sounds like an answer and leaves him where he was."""


_HURRIES = re.compile(r"\b(?:be quick|hurry|quick(?:ly)? or|tell me quick|come on)\b", re.IGNORECASE)
_REFUSES = re.compile(
    r"^(?:no|nope|sorry)\b[,. ]|\b(?:we're|we are|it's|is) (?:all )?(?:full|closed|gone|sold out)\b", re.IGNORECASE
)
"""A hurry and a bare no did nobody good, whatever else was heard in them."""


def praise(case: Case, most: int = 3) -> tuple[Praise, ...]:
    """What went well, best first: weighed by the ledger where there is one, else by how the customer took it."""
    gains, whole = gained(case)
    found: list[tuple[float, int, Praise]] = []
    for line in case.talk.lines:
        spoiled = case.canned[line.turn] >= 0.65 or harm(case, line) >= SPOILT
        if line.turn in case.talk.aside or whole.get(line.turn, 1.0) <= 0 or spoiled:
            continue
        for h, words in worthy(case, line):
            if h.signal not in _GOOD or not _stands(case, h.signal, words):
                continue
            after = case.talk.after(line)
            took = (line.before.negativity if line.before else 0.5) - (after.negativity if after else 0.5)
            worth = gains.get((line.turn, h.signal), 0.0) + 5 * took
            if worth >= (WORTH if case.ledger else 0.0):
                found.append((-worth, line.turn, Praise(line.turn, words, _GOOD[h.signal])))
    found.sort(key=lambda one: (one[0], one[1], one[2].words))
    best = [one for _, _, one in found]
    return _distinct([*best[:1], *_put_right(case), *best[1:]], most)


def _stands(case: Case, signal: Signal, words: str) -> bool:
    """Whether the sentence can be praised by itself: it is long enough, does not only ask, is nothing that was merely
    supposed or waved away, nor a promise among promises that could never be.
    """
    if len(words.split()) < SHORTEST or _GREETS.search(words) or (words.endswith("?") and signal not in _ASKED):
        return False
    if _HURRIES.search(words) or (signal is not Signal.OFFERS_ALTERNATIVE and _REFUSES.search(words)):
        return False
    if signal in _LATER and clock.hedged(plain(words).text):
        return False
    if signal in _TELLS and len(content(words) & case.particulars) < 1 + (signal is Signal.PARAPHRASES):
        return False
    lost = case.outcomes.settled < 0.5
    if lost and (signal is Signal.HONEST_UNKNOWN or _WAVED.search(words)):
        return False
    return not (case.needs is not None and case.needs.betrayed and signal in _LATER)


def _put_right(case: Case) -> list[Praise]:
    """Where he saw his own mistake and said so."""
    places = ((line, REGRETS.search(line.text)) for line in case.talk.lines if line.turn not in case.talk.aside)
    seen = [(line, around(line.text, found.group())) for line, found in places if found is not None]
    return [Praise(line.turn, words, "You had got it wrong, and put it right yourself.") for line, words in seen[:1]]


def gained(case: Case) -> tuple[dict[tuple[int, Signal], float], dict[int, float]]:
    """What each signal did for him, and each line as a whole, by the ledger; empty without one."""
    gains: dict[tuple[int, Signal], float] = {}
    whole: dict[int, float] = {}
    for turn, entry in ((turn, entry) for turn, entries in case.ledger.items() for entry in entries):
        if entry.signal is not None:
            key = (turn, entry.signal)
            gains[key] = gains.get(key, 0.0) + entry.change
        if entry.signal is not None or entry.rule in ("idle_turn", "empty_turn"):
            whole[turn] = whole.get(turn, 0.0) + entry.change
    return gains, whole


def worthy(case: Case, line: TraineeLine) -> list[tuple[HeardSignal, str]]:
    """The signals of a line that count, each with its whole sentence: sure, true, and with nothing beside it that
    spoils it.
    """
    untrue = [j.promise.words for j in case.promises if j.grave or j.taken_back or j.promise.kept is False]
    spoiled = [h for h in line.heard.signals if h.signal in _SPOILS]
    found = []
    for h in line.counts:
        words = around(line.text, h.words)
        start = line.text.find(words)
        bad = any(start <= s.start < start + len(words) or s.words in words for s in spoiled)
        lie = any(words in one or one in words for one in untrue)
        past = h.signal is Signal.GIVES_TIME and _PAST.search(words) is not None
        if h.words in line.text and h.sure >= 0.6 and not bad and not lie and not past:
            found.append((h, words))
    return found


def _distinct(found: list[Praise], most: int) -> tuple[Praise, ...]:
    """One for each reason and no words twice."""
    seen: set[str] = set()
    kept = []
    for one in found:
        if one.why not in seen and one.words not in seen:
            seen |= {one.why, one.words}
            kept.append(one)
    return tuple(kept[:most])
