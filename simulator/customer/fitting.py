"""Which facts a line asks for, and which it brings him to say."""

import re
from collections.abc import Set
from functools import lru_cache

from simulator.customer.customer import Customer
from simulator.customer.hearing.said import content
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.slips import mended
from simulator.customer.hearing.spoken import plainly
from simulator.customer.shape import compiled
from simulator.customer.situation import Fact, Price, Situation
from simulator.customer.state import CustomerState

LOOKED_AT = 4000
"""Characters of a line that patterns are matched against; what is pasted beyond is kept, but meets no need."""


@lru_cache(maxsize=4096)
def match(patterns: tuple[str, ...], text: str) -> str:
    """The words of the first pattern that is found in the text, or an empty string. Apostrophes are all alike; where
    nothing is found in the words as typed, they are looked at as they were meant ("tommorow").
    """
    straight = text.replace("’", "'")
    for pattern in patterns:
        if found := compiled(pattern).search(straight):
            return text[found.start() : found.end()]
    meant = mended(straight)
    for pattern in patterns if meant.changed else ():
        if found := compiled(pattern).search(meant.text):
            return text[slice(*meant.place(*found.span()))]
    return ""


QUESTIONS = re.compile(
    r"\n|$|(?:,|\s[-–])\s+(?=(?:would|do|did|does|is|are|has|have|can|could|will|was|were) (?:you|he|she|it|they|that|"
    r"there|the|your)\b)|,? and (?:also )?(?=(?:what|where|who|how|when|which|do|did|is|are|was|your|have|for|can|"
    r"could|name|phone|mobile|number|address|post ?code|e-?mail|date of birth|order|flat|floor)\b)",
    re.IGNORECASE,
)
"""Where a question ends, or a second one begins in the same sentence ("What's your name and where do you live?")."""


def asked_for(customer: Customer, out: Set[str], asked: str, *, only_close: bool) -> tuple[Fact, ...]:
    """The facts that are asked for: what fits each question best, in their order; then what else fits."""
    questions = [f"{q.rstrip('?')}?" for q in QUESTIONS.split(asked) if q.strip()]
    found = [_fitting(customer, out, q, only_close=only_close) for q in questions]
    first = [facts[0] for facts in found if facts]
    return tuple({f.id: f for f in (*first, *(f for facts in found for f in facts))}.values())


def _fitting(customer: Customer, out: Set[str], asked: str, *, only_close: bool) -> list[Fact]:
    """The facts that one question may mean, those that what is ``out`` made sense of before those closely named."""
    common = set() if only_close else {q.id for q in customer.questions if match(q.asked, asked)}
    known = [f for f in customer.situation.facts if f.price is Price.TRUST or out >= set(f.after)]
    close = [f for f in known if match(f.asked, asked) and (f.id not in out or _means_again(customer, f, asked))]
    close.sort(key=lambda f: (_closeness(f), not _speaks_of_all(customer, f, asked)))
    if any(_closeness(f) < _AT_LARGE and f.price is not Price.TRUST for f in close):
        # what is meant so closely is not meant at large
        close = [f for f in close if _closeness(f) < _AT_LARGE]
    loose = [f for f in known if f not in close and common & set(f.answers) and f.price is not Price.GOOD_QUESTION]
    loose = [f for f in loose if f.id not in out or _means_again(customer, f, asked)]
    # what fits the question itself is the answer; what may need trust first is perhaps none
    return [*close, *(loose if all(f.price is Price.TRUST for f in close) else ())]


_AGAIN = re.compile(
    r"\b(?:again|once more|repeat|remind|(?:did|had) you say|(?:you|u) (?:said|told)|sorry)\b", re.IGNORECASE
)
"""Asks for what he has said already, in whatever words."""


def _means_again(customer: Customer, fact: Fact, asked: str) -> bool:
    """Whether a question can mean what he has told already: it is about nothing of which that fact does not speak.

    ("How long has he had it?" is not answered by how high the fever is, though it is about the fever.)
    """
    return _AGAIN.search(asked) is not None or _speaks_of_all(customer, fact, asked)


def _speaks_of_all(customer: Customer, fact: Fact, asked: str) -> bool:
    """Whether a fact, or what is written of how it is asked for, has all the words that a question is about."""
    answers = {p for q in customer.questions if q.id in fact.answers for p in q.asked}
    texts = (*fact.says.values(), *fact.again.values(), *fact.keys, customer.slots["thing"], customer.slots["name"])
    about = {word for word in _about(asked) if not word[0].isdigit()}  # another wrong figure is put right again
    return about <= _spoken_of((*texts, *map(customer.fill, texts)), (*fact.asked, *sorted(answers)))


def _about(text: str) -> dict[str, float]:
    return content(plainly(text).split())


@lru_cache(maxsize=1024)
def _spoken_of(texts: tuple[str, ...], patterns: tuple[str, ...]) -> frozenset[str]:
    """What texts and patterns speak of: the stems of their words."""
    words = (_about(text) for text in (*texts, *(_IN_PATTERN.sub(" ", p) for p in patterns)))
    return frozenset(stem for found in words for stem in found)


_IN_PATTERN = re.compile(r"\\.|[^a-z]")
"""What of a pattern is no word."""


def _closeness(fact: Fact) -> int:
    """What goes before what, where a question fits several: the latest step, what is to be found out, the small."""
    if fact.price is Price.TRUST:
        return _AT_LARGE
    return 0 if fact.after else {Price.GOOD_QUESTION: 1, Price.ASIDE: 2}.get(fact.price, _AT_LARGE)


_AT_LARGE = 3


_ONLY_ASKS = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|well|now|then|sorry|right)\W+)*(?:have|has|had|did|do|does|is|are|was|were|what|who|"
    r"when|where|why|how|which)\b.*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that wants to know something: it tells nothing, and bids nobody do a thing ("Could you lift it?" does)."""


def news_of(situation: Situation, state: CustomerState, out: Set[str], text: str) -> tuple[Fact, ...]:
    """What he says because of what he was told, if he has not said it yet; what hangs on the most comes first."""
    text = "\n".join(s for _, s in sentences(text) if not _ONLY_ASKS.search(s))
    fresh = [f for f in situation.facts if f.told and f.id not in state.disclosed and out >= set(f.after)]
    return tuple(sorted((f for f in fresh if match(f.told, text)), key=lambda f: -len(f.after)))
