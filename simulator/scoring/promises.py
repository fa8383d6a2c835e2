"""The promises and claims in the trainee's words, and what became of each: done, possible, or never true."""

import re
from dataclasses import dataclass, replace

from simulator.customer.customer import Customer
from simulator.customer.desk import Action, Untruth
from simulator.customer.signals import Signal
from simulator.customer.sought import Sought
from simulator.practice.transcript import EventKind
from simulator.scoring import deeds
from simulator.scoring.debrief import Promised
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import DONE, PROMISE_BROKEN, content, deed_words, same_deed
from simulator.scoring.taking_back import taken_back
from simulator.scoring.talk import Talk, TraineeLine
from simulator.scoring.untrue import guesses, untrue
from simulator.scoring.wording import lower_first

_CONDITION = Sought(
    r"\b(if you (?:like|want|prefer)|would you like|shall i|can i|should i|i can't|i cannot|can't promise|"
    r"won't be able)\b"
)
_NOT_OURS = Sought(r"\b(not|never|no|can't|cannot|won't|unable|don't|isn't)\b")
_DICTATES = re.compile(r"\byou (?:now )?(?:say|tell|thank|confirm|forget)\b|^(?:system|<\w+>)", re.IGNORECASE)
_ASKS_INSIDE = re.compile(r"\b(?:ask(?:ing)?|check(?:ing)? with|(?:speak|talk)(?:ing)? (?:to|with)|find(?:ing)? out)\b")
_RUNG = re.compile(r"\b(?:be rung|is rung|be called|rings? (?:you|the customer)|a ring)\b", re.IGNORECASE)
_HANGS, _TAIL = re.compile(r"(?:[\s,;:–—-]|\b(?:and|but|then|so)\b)+$", re.IGNORECASE), 24
"""What is left hanging at the end of a clause, and in how many of its last characters."""

NOT_TRUE = "not true here: "
ASKED = "you asked in the house"
DONE_AT_DESK = "done at the desk"
NOT_DONE = "never done at the desk"
NOTHING_DONE = "nothing at all was done at the desk"
SWORN = "sworn to, with nothing at the desk behind it"
RECORDED = "so it stands in the record"
POSSIBLE = "possible; nothing speaks against it"
TAKEN_BACK = "taken back in your own words"
FORGOTTEN = "possible, and never mentioned again"
UNKNOWN = "cannot be judged from the words alone"


@dataclass(frozen=True)
class Judged:
    """A promise with its verdict, and whether it was never possible (``grave``) rather than only left undone. What was
    ``taken_back`` is neither, and earns nothing. ``guessed``: a time that cannot be, and was not sworn to, or what only
    loose words speak for. ``untruth`` is what the situation says of it, where it names it.
    """

    promise: Promised
    grave: bool
    claim: bool
    taken_back: bool = False
    guessed: bool = False
    untruth: Untruth | None = None

    @property
    def broad(self) -> bool:
        """Whether only loose words speak for it: too little to be told first, or to cost more than a part."""
        return self.untruth is not None and self.untruth.broad and self.guessed

    @property
    def hollow(self) -> bool:
        """Whether it claims what was not done, or swears to what nothing stands behind."""
        return self.promise.kept is False and (self.claim or self.promise.verdict == SWORN)


def fault_of(one: Judged) -> str:
    """What is the matter with something that cannot be, or may not be said: in the situation's words for it."""
    why = one.promise.verdict.removeprefix(NOT_TRUE).rstrip(".")
    if one.untruth is not None and one.untruth.fault:
        return f"{one.untruth.fault}: {why}."
    how = "As it sounds, it" if one.broad else "A guess, and it" if one.guessed else "That"
    return f"{how} cannot be: {why}."


@dataclass(frozen=True)
class _Clause:
    """One thing promised or claimed: the clause in plain spelling (``text``) and as it was typed (``words``)."""

    line: TraineeLine
    text: str
    words: str
    claim: bool


def judged(talk: Talk) -> tuple[Judged, ...]:
    """Every promise and claim, in the order in which they were made, each for itself: where one sentence orders,
    books and promises a call, these are three. What can never be is shown with its whole sentence.
    """
    found: list[Judged] = []
    for line in talk.trainee:
        if line.turn in talk.aside:
            continue
        lies = _untruths(talk, line)
        found += lies
        for clause in _clauses(talk, line):
            if not any(clause.words in lie.promise.words for lie in lies):
                found.append(_judge(talk, clause))
    found = [_taken_back(talk, one) for one in found]
    return tuple(sorted(found, key=lambda one: (one.promise.turn, _place(talk, one))))


def _taken_back(talk: Talk, one: Judged) -> Judged:
    if not (one.grave or one.hollow or one.guessed) or not taken_back(talk, one.promise.turn, one.promise.words):
        return one
    return Judged(replace(one.promise, verdict=TAKEN_BACK, kept=None), grave=False, claim=one.claim, taken_back=True)


def _place(talk: Talk, one: Judged) -> int:
    return talk.transcript.turns[one.promise.turn].text.find(one.promise.words)


def _untruths(talk: Talk, line: TraineeLine) -> list[Judged]:
    """The sentences of the line that are untrue in this situation, or give what must not be given."""
    found = []
    for start, end in sentences_of(line.plain.text) if talk.customer else ():
        text, words = line.plain.text[start:end], line.plain.verbatim(start, end).strip()
        if words and not words.endswith("?") and (said := untrue(talk, text)):
            (why, untruth, gives_in), claims = said, DONE.search(text) is not None
            told = Promised(line.turn, words, f"{NOT_TRUE}{lower_first(why)}", False)
            guessed = not gives_in and (guesses(why, text) or (untruth is not None and untruth.broad))
            found.append(Judged(told, grave=not guessed, claim=claims, guessed=guessed, untruth=untruth))
    return found


def _clauses(talk: Talk, line: TraineeLine) -> list[_Clause]:
    found = []
    for start, end in deeds.clauses(line.plain.text):
        text = line.plain.text[start:end]
        claim = deeds.claims(text) if talk.customer else DONE.search(text) is not None
        if not (claim or line.heard.has(Signal.PROMISE) or deeds.promises(text)):
            continue
        typed = line.plain.verbatim(start, end).strip()
        words = typed[: end_.start()] if (end_ := _HANGS.search(typed, max(0, len(typed) - _TAIL))) else typed
        asked = not words or words.endswith("?") or _past_him(line, words)
        if not asked and (claim or _promises(line, text, words)):
            found.append(_Clause(line, text, words, claim))
    return found


def _past_him(line: TraineeLine, words: str) -> bool:
    """Whether the words are for the machine and not for him: they promise him nothing."""
    place = line.text.find(words)
    spans = ((h.start, h.start + len(h.words)) for h in line.heard.signals if h.signal is Signal.INSTRUCTS_SIMULATOR)
    return _DICTATES.search(words) is not None or any(a < place + len(words) and place < b for a, b in spans)


def _promises(line: TraineeLine, text: str, words: str) -> bool:
    if _CONDITION.search(text):
        return False
    heard = any(h.words in words and h.words for h in line.heard.signals if h.signal is Signal.PROMISE)
    return heard or (deeds.promises(text) and _NOT_OURS.search(text) is None)


def _judge(talk: Talk, clause: _Clause) -> Judged:
    verdict, kept, grave = UNKNOWN, None, False
    if talk.customer is not None:
        verdict, kept, grave = _at_desk(talk, talk.customer, clause)
    elif any(PROMISE_BROKEN.search(c.text) for c in talk.customers if c.turn > clause.line.turn + 1):
        verdict, kept = "the customer says later that it did not happen", False
    return Judged(Promised(clause.line.turn, clause.words, verdict, kept), grave, clause.claim)


def _at_desk(talk: Talk, customer: Customer, clause: _Clause) -> tuple[str, bool | None, bool]:
    """The verdict, whether it was kept, and whether it could never be."""
    if _asked_inside(talk, clause):
        return ASKED, True, False
    named = deeds.actions_named(customer.situation, clause.text)
    done = {d.action for d in talk.desk if d.done}
    if named and not any(a.id in done and not a.beyond for a in named):
        never = [a for a in named if a.beyond or a.refused]
        if len(never) == len(named) and deeds.ours(clause.text):
            return f"against the policy: {_why_never(never[0])}", False, True
        if clause.claim and _recorded(customer, clause.text):
            return RECORDED, None, False
        if not never:
            return (DONE_AT_DESK, True, False) if _is_rung(talk, clause) else (NOT_DONE, False, False)
    return _unnamed(talk, customer, clause, named, done)


def _unnamed(
    talk: Talk, customer: Customer, clause: _Clause, named: list[Action], done: set[str]
) -> tuple[str, bool | None, bool]:
    """The same, where no deed that it names was left undone."""
    near = [d for d in talk.desk if d.done and same_deed(clause.text, deed_words(d.words))]
    if any(d.beyond for d in near) and not done & {a.id for a in named}:
        bad = next(a for d in near if d.beyond for a in customer.situation.actions if a.id == d.action)
        return f"against the policy: {_why_never(bad)}", False, True
    if done & {a.id for a in named} or near or (clause.claim and _just_done(talk, clause.line)):
        return DONE_AT_DESK, True, False
    if clause.claim and deeds.weighty(clause.text) and not _any_deed(talk, clause.line):
        return NOTHING_DONE, False, False
    if deeds.swears(clause.text):
        return SWORN, False, False
    behind = () if clause.claim else deeds.behind(customer.situation, clause.text)
    if behind and not done & set(behind):
        return NOT_DONE, False, False
    return _possible(talk, clause), None, False


def _asked_inside(talk: Talk, clause: _Clause) -> bool:
    """Whether it was a word that somebody would be asked, and somebody was: from the line before it on."""
    if clause.claim or _ASKS_INSIDE.search(clause.text) is None:
        return False
    return any(e.after_turn >= clause.line.turn - 1 for e in talk.transcript.events_of(EventKind.COLLEAGUE))


def _is_rung(talk: Talk, clause: _Clause) -> bool:
    """Whether a call that was promised comes of another deed: “on the list, to be rung on the fourth”."""
    return deeds.calls(clause.text) and any(d.done and not d.beyond and _RUNG.search(d.words) for d in talk.desk)


def _any_deed(talk: Talk, line: TraineeLine) -> bool:
    """Whether anything was done, or anybody asked, by the time of the line; without a desk nobody can tell."""
    assert talk.customer is not None
    asked = any(e.after_turn <= line.turn for e in talk.transcript.events_of(EventKind.COLLEAGUE))
    done = any(d.done and d.after_turn <= line.turn for d in talk.desk)
    return asked or done or not talk.customer.situation.actions


def _why_never(action: Action) -> str:
    return lower_first(action.beyond or action.refused or "the policy forbids it")


def _recorded(customer: Customer, text: str) -> bool:
    rows = " ".join(row.value for row in customer.situation.record)
    return len(deed_words(text) & deed_words(rows.lower())) >= 2


def _just_done(talk: Talk, line: TraineeLine) -> bool:
    """Whether something was done at the desk between the customer's line and this one: “it's done” means that."""
    since = line.before.turn if line.before else -1
    return any(d.done and not d.beyond and since <= d.after_turn <= line.turn for d in talk.desk)


def _possible(talk: Talk, clause: _Clause) -> str:
    """What no desk action stands for can only be taken up again, or forgotten."""
    told = content(clause.text)
    again = any(len(told & content(t.plain.text)) >= 2 for t in talk.trainee if t.turn > clause.line.turn)
    later = any(c.turn > clause.line.turn + 2 for c in talk.customers)
    return FORGOTTEN if later and not again and not clause.text.lstrip().startswith("if ") else POSSIBLE


def promises(talk: Talk) -> tuple[Promised, ...]:
    """The promises with their verdicts, as the debrief shows them; the same words are named once."""
    seen: dict[str, Promised] = {}
    for one in judged(talk):
        seen.setdefault(one.promise.words.casefold(), one.promise)
    return tuple(seen.values())
