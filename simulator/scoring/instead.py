"""What is true, said in place of what cannot be or was not done; and with a no what can be had."""

import re

from simulator.customer.customer import Customer
from simulator.customer.desk import Action
from simulator.customer.persona import Register
from simulator.customer.situation import worded
from simulator.scoring.case import Case
from simulator.scoring.deeds import actions_named, promises
from simulator.scoring.promises import NOT_DONE, NOT_TRUE
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.wording import lower_first, permitted, will_do

LONG = 32
"""Words that a better line may have: more would be a speech."""
NEAR = 3
"""Telling words that two reasons share when what is said in place of the one will do for the other."""
_LIMITS = re.compile(r"\b(?:no|not|nobody|never|only|cannot|\w+n't)\b", re.IGNORECASE)
"""What an answer must have in it to set a promise right that cannot be kept."""
_BARE_NO = re.compile(r"\b(?:no|not|nobody|nothing|never|cannot|\w+n't)\b", re.IGNORECASE)
_OFFERS = re.compile(
    r"\b(?:I can|I'll|I'm (?!sorry|afraid|not)\w+ing|I've (?!no\b)|we (?:can|run|pay|let)|you can|can have|"
    r"you hear|shall we|here's|there's (?!no\b)|there is (?!no\b)|there are (?!no\b)|is yours|"
    r"it's (?:back|booked|on)|what I can do)\b",
    re.IGNORECASE,
)
"""What he can have, beside a no."""


def honest(case: Case, customer: Customer, line: TraineeLine, open_: list[str], beyond: list[str]) -> list[str]:
    """What is true of the very thing that was promised, and with a no what can be had; else what was ``open_``, the
    nearest first. ``beyond`` is what could be said beside all that.
    """
    true = _instead(case, customer, line)
    refused = customer.situation.right_no
    may = permitted(customer, refused.ask if refused is not None else line.text)
    more = [*open_, *beyond, *([f"What I can do: {may}."] if may else [])]
    if not true:
        return [text for first in open_[:2] for text in (_with_what_there_is(first, more), first)] or more[-1:]
    return [_with_what_there_is(true, more)]


def _with_what_there_is(text: str, more: list[str]) -> str:
    """The text; where it is only a no, with the first of the others that is none and says something else."""
    if not _BARE_NO.search(text) or _OFFERS.search(text):
        return text
    beside = (one for one in more if one and not same(text, one) and (_OFFERS.search(one) or not _BARE_NO.search(one)))
    return next((whole for one in beside if len((whole := f"{text} {one}").split()) <= LONG), text)


def _instead(case: Case, customer: Customer, line: TraineeLine) -> str:
    """What is true in place of what this line promised or claimed, said to him; empty where nobody wrote that."""
    made = next((j for j in case.promises if j.promise.turn == line.turn and (j.grave or j.guessed)), None)
    if made is not None and made.untruth is not None and made.untruth.instead:
        return customer.fill(made.untruth.instead)
    why = made.promise.verdict.removeprefix(NOT_TRUE) if made is not None else ""
    told = [u for u in customer.situation.untruths if u.instead]
    if own := next((u.instead for u in told if lower_first(u.why) == why), ""):
        return customer.fill(own)
    near = {u.instead: len(content(u.why) & content(why)) for u in told}
    best = max(near, key=lambda text: near[text], default="")
    return customer.fill(best) if best and near[best] >= NEAR else _truth_about(customer, line)


def kept_word(case: Case, customer: Customer, line: TraineeLine) -> str:
    """What stands behind a promise of this line that nothing stood behind: the author's line that names the deed, or
    the desk's title of it. Empty where it names none.
    """
    turn = line.turn
    one = next((j.promise for j in case.promises if j.promise.turn == turn and j.promise.verdict == NOT_DONE), None)
    named = actions_named(customer.situation, one.words.lower()) if one is not None else []
    return next((_said_of(customer, action) or will_do(action) for action in named), "")


def _said_of(customer: Customer, action: Action) -> str:
    """The author's line for a need that this deed meets, or another that promises it."""
    situation = customer.situation
    meets = [situation.lines[n.id] for n in situation.needs if action.id in n.met.desk and n.id in situation.lines]
    mine = [text for text in situation.lines.values() if promises(text.lower())]
    named = (text for text in mine if action in actions_named(situation, text.lower()))
    return customer.fill(next(iter((*meets, *named)), ""))


def _truth_about(customer: Customer, line: TraineeLine) -> str:
    """The author's line on the question or need that the trainee's words are about; empty where none is near."""
    situation = customer.situation
    told = _plainly(line.text)
    asked = {n.id: n.text for n in situation.needs} | {
        q.id: worded(q.says, Register.PLAIN) for q in situation.questions
    }
    near = {
        key: len(told & _plainly(f"{text} {situation.lines[key]}")) + 2 * len(told & _plainly(key))
        for key, text in asked.items()
        if _LIMITS.search(situation.lines.get(key, ""))
    }
    best = max(near, key=lambda key: near[key], default="")
    return customer.fill(situation.lines[best]) if best and near[best] >= 2 else ""


def _plainly(text: str) -> frozenset[str]:
    return content(text.lower().replace("-", "").replace("_", " "))


def same(first: str, second: str) -> bool:
    """Whether a sentence of the one says what one of the other does: half the telling words of the shorter."""
    those = [content(second[a:b]) for a, b in sentences_of(second)]
    for a, b in sentences_of(first):
        this = content(first[a:b])
        if any(len(this & that) >= max(2, 0.5 * min(len(this), len(that))) for that in those):
            return True
    return False
