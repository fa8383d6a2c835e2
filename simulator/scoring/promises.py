"""The promises and claims in the trainee's words, and what became of each: done, possible, or never true."""

import re
from dataclasses import dataclass, replace

from simulator.customer.customer import Customer
from simulator.customer.desk import Action
from simulator.customer.matter import match
from simulator.customer.signals import Signal
from simulator.customer.situation import Situation
from simulator.scoring.debrief import Promised
from simulator.scoring.surface import DONE, PROMISE_BROKEN, SENTENCE, deed_words
from simulator.scoring.talk import Done, Talk, TraineeLine
from simulator.scoring.wording import lower_first

_WILL = re.compile(
    r"\b(?:i|we|you|it|they|somebody|someone|he|she)(?:'ll| will|'m going to| am going to|'re going to|"
    r" are going to|'m| am|'re| are| can) "
    r"(?:\w+ )?(?:call(?:ing)?|send(?:ing)?|refund(?:ing)?|book(?:ing)?|order(?:ing)?|arrang(?:e|ing)|"
    r"email(?:ing)?|text(?:ing)?|write|get back|"
    r"replac(?:e|ing)|credit(?:ing)?|ship(?:ping)?|deliver|receive|have it|be (?:there|with you|refunded|"
    r"delivered|called)|put|give|pay|waive|"
    r"make sure|watch|check back|let you know|stay)\b"
)
_DENIED = re.compile(
    r"\b(can[’']?t|cannot|can not|won[’']?t|will not|unable|not able|not (?:possible|allowed|going)|no way|never|"
    r"couldn[’']?t|wouldn[’']?t|isn[’']?t|don[’']?t)\b",
    re.IGNORECASE,
)
"""A refusal before the words turns them into the opposite: “I can't give you the money back” is true."""
_CONDITION = re.compile(
    r"\b(if you (?:like|want|prefer)|would you like|shall i|can i|should i|i can't|i cannot|can't promise|"
    r"won't be able)\b"
)
_NOT_OURS = re.compile(r"\b(not|never|no|can't|cannot|won't|unable|don't|isn't)\b")

NOT_TRUE = "not true here: "
DONE_AT_DESK = "done at the desk"
NOT_DONE = "never done at the desk"
POSSIBLE = "possible; nothing speaks against it"
UNKNOWN = "cannot be judged from the words alone"


@dataclass(frozen=True)
class Judged:
    """A promise with its verdict, and whether it was never possible (``grave``) rather than only left undone."""

    promise: Promised
    grave: bool
    claim: bool


def judged(talk: Talk) -> tuple[Judged, ...]:
    """Every promise and claim, in the order in which they were made; one for each sentence."""
    found: list[Judged] = []
    for line in talk.trainee:
        if line.turn in talk.aside:
            continue
        for match_ in SENTENCE.finditer(line.plain.text):
            text = match_.group()
            words = line.plain.verbatim(*match_.span())
            if not words or text.rstrip().endswith("?"):
                continue
            claim = DONE.search(text) is not None
            untrue = _untrue(talk, words) if talk.customer else ""
            if untrue or claim or _promises(line, text, words):
                found.append(_judge(talk, line, text, words, claim, untrue))
    return tuple(found)


def _promises(line: TraineeLine, text: str, words: str) -> bool:
    if _CONDITION.search(text):
        return False
    heard = any(h.words in words and h.words for h in line.heard.signals if h.signal is Signal.PROMISE)
    return heard or (_WILL.search(text) is not None and _NOT_OURS.search(text) is None)


def _untrue(talk: Talk, words: str) -> str:
    """Why the sentence is untrue in this situation, or an empty string."""
    assert talk.customer is not None
    done = {d.action for d in talk.desk if d.done and not d.beyond}
    for untruth in talk.customer.situation.untruths:
        if done & set(untruth.unless_desk):
            continue
        found = match((untruth.pattern,), words)
        # Words on two sides of a comma belong to two things: “full price, or a credit for half” is no full credit.
        if found and not set(found) & set(",;:") and not _DENIED.search(words[: words.find(found)]):
            return untruth.why
    return ""


def _judge(talk: Talk, line: TraineeLine, text: str, words: str, claim: bool, untrue: str) -> Judged:
    verdict, kept, grave = UNKNOWN, None, False
    if untrue:
        verdict, kept, grave = f"{NOT_TRUE}{lower_first(untrue)}", False, True
    elif talk.customer is not None:
        verdict, kept, grave = _at_desk(talk, talk.customer, line, text, claim)
    elif _complained(talk, line):
        verdict, kept = "the customer says later that it did not happen", False
    return Judged(Promised(line.turn, words, verdict, kept), grave, claim)


def _at_desk(
    talk: Talk, customer: Customer, line: TraineeLine, text: str, claim: bool
) -> tuple[str, bool | None, bool]:
    told = deed_words(text)
    beyond = [d for d in talk.desk if d.done and d.beyond and told & deed_words(d.words)]
    if beyond:
        action = _action(customer.situation, beyond[0])
        return f"against the policy: {action.beyond if action else 'the policy forbids it'}", False, True
    near = [
        d for d in talk.desk if d.done and not d.beyond and (told & deed_words(d.words) or d.after_turn in _gap(line))
    ]
    if near:
        return DONE_AT_DESK, True, False
    wanted = [
        a for a in customer.situation.actions if len(told & deed_words(f"{a.id.replace('_', ' ')} {a.title}")) >= 1
    ]
    if any(a.beyond or a.refused for a in wanted) and all(a.beyond or a.refused for a in wanted):
        return f"against the policy: {wanted[0].beyond or wanted[0].refused}", False, True
    if wanted:
        return NOT_DONE, False, claim
    return POSSIBLE, None, False


def _gap(line: TraineeLine) -> range:
    """The turns after which a desk action belongs to this line: since the customer spoke, until he speaks again."""
    return range(line.before.turn if line.before else -1, line.turn + 1)


def _action(situation: Situation, done: Done) -> Action | None:
    return next((a for a in situation.actions if a.id == done.action), None)


def _complained(talk: Talk, line: TraineeLine) -> bool:
    return any(PROMISE_BROKEN.search(c.text) for c in talk.customers if c.turn > line.turn + 1)


def promises(talk: Talk) -> tuple[Promised, ...]:
    """The promises with their verdicts, as the debrief shows them; the same words are named once."""
    seen: dict[str, Promised] = {}
    for one in judged(talk):
        seen.setdefault(one.promise.words.casefold(), replace(one.promise))
    return tuple(seen.values())
