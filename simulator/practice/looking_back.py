"""What a first contact left behind for the second: which promises were made in it, and which of them were kept."""

import re
from collections.abc import Iterable

from simulator.customer.fitting import match
from simulator.customer.follow_up import Past
from simulator.customer.hearing.asking import OPENS_QUESTION
from simulator.customer.hearing.sentences import sentences
from simulator.customer.situation import Situation
from simulator.practice.transcript import EventKind, Transcript


def past_of(first: Transcript, second: Situation) -> Past:
    """How the customer of ``second`` looks back on ``first``.

    A promise counts once it was told (not merely offered in a question), or done unasked; it was kept where the desk
    did it. Raises `ValueError` where ``second`` does not follow the situation of ``first``.
    """
    follow = second.follow_up
    if follow is None or follow.situation != first.situation:
        raise ValueError(f"“{second.id}” does not follow “{first.situation}”")
    lines = list(_told(turn.text for turn in first.turns if turn.speaker == "trainee"))
    deeds = [e.data for e in first.events_of(EventKind.DESK) if e.data.get("done")]
    done = {str(deed.get("action")) for deed in deeds}
    kept = [p.id for p in follow.promises if done & set(p.desk)]
    told = [p.id for p in follow.promises if any(_promised(p.told, line) for line in lines)]
    return Past(
        session=first.id,
        kept=tuple(kept),
        broken=tuple(id for id in told if id not in kept),
        done=tuple(dict.fromkeys(str(deed.get("says", "")) for deed in deeds)),
    )


def _told(lines: Iterable[str]) -> Iterable[str]:
    """The sentences that tell something; “Shall I ring you?” has promised nothing yet, “I'll ring, all right?” has."""
    for line in lines:
        for _, sentence in sentences(line):
            if not (sentence.rstrip().endswith("?") and OPENS_QUESTION.match(sentence)):
                yield sentence


def _promised(patterns: tuple[str, ...], sentence: str) -> bool:
    """Whether a sentence promises it; “I can't ring you” has the words, and refuses it."""
    while words := match(patterns, sentence):
        start = sentence.index(words)
        clause = max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
        if not _DENIES.search(sentence[clause : start + len(words)].replace("’", "'")):
            return True
        sentence = sentence[start + len(words) :]
    return False


_CLAUSE = re.compile(r"[,;:–—]|\b(?:but|because)\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|won't|will not|wouldn't|mustn't|(?:not|un)(?: be)? ?able to|not allowed to)\b"
    r"|^\W*(?:(?:and|so|then)\W+)*(?:there(?:'s| is| are) |i have |we have )?"
    r"(?:no(?!\W+(?:worr|problem|trouble|matter|\d))\W+\w|nobody|no one|none|never|nothing)",
    re.IGNORECASE,
)
