"""What cannot be in a situation: whether a sentence says it, why it is untrue, and whether it was only guessed."""

import re
from collections.abc import Callable

from simulator.customer.desk import Untruth
from simulator.customer.shape import compiled
from simulator.scoring import clock, deeds
from simulator.scoring.talk import Talk
from simulator.scoring.unclaimed import claimed, to_come

_DENIED = re.compile(
    r"\b(can[’']?t|cannot|can not|won[’']?t|will not|unable|not able|not (?:possible|allowed|going)|no way|never|nope|"
    r"couldn[’']?t|wouldn[’']?t|isn[’']?t|don[’']?t(?! (?:you )?(?:worry|panic)))\b",
    re.IGNORECASE,
)
"""A refusal before the words turns them into the opposite: “I can't give you the money back” is true."""
_REPORTED = (
    r"told|said|says|hoped|nobody|not|wrong|if(?! you (?:like|want|prefer)\b)|you'd|"
    r"(?!don't (?:you )?(?:worry|panic))\w+n't"
)
"""What somebody said, hoped or doubts is no word of the trainee's own."""
_ON_TIME = re.compile(
    r"\d\d:\d\d|\b(?:time|window|when|hours?|minutes?|days?|six|nine|before|after|tonight|today|tomorrow|moment|sooner|"
    r"earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""Reasons that are about a time, and not about what there is."""


def guesses(why: str, text: str) -> bool:
    """Whether a sentence that is untrue for that reason only guesses at a time, and swears to nothing."""
    return _ON_TIME.search(why) is not None and clock.hedged(text) and not deeds.swears(text)


def untrue(talk: Talk, words: str) -> tuple[str, Untruth | None, bool] | None:
    """Why the sentence is untrue in this situation, the untruth that it is, and whether it gives in to what he asks for
    and cannot have; None where it is true.
    """
    assert talk.customer is not None
    situation, words = talk.customer.situation, clock.in_one_way(words)
    refused = situation.right_no
    gives_in = refused is not None and any(_claims(p, words) for p in refused.conceded_by.told)
    done = {d.action for d in talk.desk if d.done and not d.beyond}
    named = (u for u in situation.untruths if compiled(u.pattern).search(words))
    there = [u for u in named if not done & set(u.unless_desk) and tells(u, words)]
    if there:
        one = next((u for u in there if not u.broad), there[0])
        return one.why, one, gives_in
    return (talk.customer.fill(refused.why), None, True) if gives_in and refused is not None else None


def tells(untruth: Untruth, words: str) -> bool:
    """Whether a sentence (plain text) says what is untrue, in the speaker's own name."""
    return _claims(untruth.pattern, words, (_REPORTED, *untruth.unless), to_come if untruth.broad else claimed)


def _claims(pattern: str, words: str, unless: tuple[str, ...] = (), left: Callable[[str], str] = claimed) -> bool:
    """Whether the words say it in what is ``left`` of them without what claims nothing."""
    return _says(pattern, words, words, unless) and _says(pattern, left(words), words, unless)


def _says(pattern: str, part: str, words: str, unless: tuple[str, ...] = ()) -> bool:
    """Whether this ``part`` of the words says it; it has their length. What stands on two sides of a comma belongs to
    two things: “full price, or a credit for half” is no full credit. ``unless`` are patterns of words that excuse it
    where they stand before it.
    """
    rest = part
    while rest and (found := compiled(pattern).search(rest)):
        before = words[: len(words) - len(rest) + found.start()]
        if _DENIED.search(before) or any(compiled(rf"\b(?:{excuse})\b").search(before) for excuse in unless):
            return False
        if not set(found.group()) & set(",;:"):
            return True
        rest = rest[found.start() + 1 :]
    return False
