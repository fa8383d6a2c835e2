"""Facts that are to be earned: whether they give themselves away, or would be said without being noticed."""

from collections.abc import Iterable, Iterator, Sequence

from simulator.content.checking.texts import spoken
from simulator.content.faults import Fault
from simulator.content.files import Page, Place
from simulator.customer.guarding.wording import NUMBERS, says, tokens
from simulator.customer.situation import Fact, Price, Situation


def secret_faults(page: Page, it: Situation) -> Iterator[Fault]:
    """Wordings without a key (nobody would notice that they were said), and keys of what is not open in texts that may
    be said before it was earned.
    """
    for n, fact in enumerate(it.facts):
        for name, wording in (("says", fact.says), ("again", fact.again)):
            for register, text in wording.items():
                if fact.keys and not any(_holds(key, text) for key in fact.keys):
                    what = f"holds none of the fact's keys ({', '.join(fact.keys)})"
                    yield page.fault(("facts", n, name, register.value), what)
        if fact.price in (Price.OPEN, Price.ASIDE):
            continue
        for place, text in spoken(it):
            for key in fact.keys:
                # his own wordings are the ones that may hold it
                if place[:2] != ("facts", n) and not _may_say(it, place, fact) and _holds(key, text):
                    yield page.fault(place, f"gives away the fact “{fact.id}”: it holds its key “{key}”")


def _may_say(it: Situation, place: Place, fact: Fact) -> bool:
    """Whether a text may hold what gives the fact away: it hangs on the fact, or is a small thing that a question
    brings out as well as the fact.
    """
    if place[0] != "facts":
        return False
    own = it.facts[int(place[1])]
    return fact.id in own.after or (own.price is Price.ASIDE and fact.price is Price.ASKED)


Begun = tuple[str, frozenset[str]]
"""A line, and how its words begin."""


def begun(lines: Iterable[str]) -> tuple[Begun, ...]:
    """Lines of books made ready to be looked through, once for all situations."""
    return tuple((line, _beginnings(line)) for line in dict.fromkeys(lines))


def common_keys(page: Page, it: Situation, lines: Sequence[Begun]) -> Iterator[Fault]:
    """Keys of facts that are to be earned which some line of a book holds: he would seem to say them by chance."""
    for n, fact in enumerate(it.facts):
        for m, key in enumerate(fact.keys):
            if fact.price in (Price.OPEN, Price.ASIDE) or "{" in key:
                continue
            wanted = _beginnings(key)
            if said := next((line for line, has in lines if wanted <= has and says(key, line)), ""):
                yield page.fault(("facts", n, "keys", m), f"a book says “{key}” by itself, in “{said}”")


def _beginnings(text: str) -> frozenset[str]:
    """The first letters of its words; a number, which may stand in words or in digits, is as good as any other."""
    return frozenset(map(_beginning, tokens(text)))


def _beginning(token: str) -> str:
    number = token in NUMBERS or any(c.isdigit() for c in token)
    return "0" if number else token.removesuffix("'s").replace("'", "")[:3]


def _holds(key: str, text: str) -> bool:
    """Whether a text says a key. Most do not, which their letters tell sooner than their words."""
    key, text = _solid(key), _solid(text)
    first = next(iter(tokens(key)), "")
    # a number may stand there in words or in digits
    plain = first.isalpha() and first not in NUMBERS
    return (not plain or first[:3] in text.lower()) and says(key, text)


def _solid(text: str) -> str:
    """Slots as words that occur nowhere else, so that a key with a slot is found where the slot stands."""
    return text.replace("{", "slot").replace("}", "slot")
