"""The names and titles of the two who talk, and where they stand in a line: a witness never reads them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from simulator.scoring.dialect import NAME
from simulator.scoring.plain import Plain
from simulator.scoring.talk import Talk

Side = Literal["trainee", "customer"]
MASKS: Final[dict[Side, str]] = {"trainee": "Agent", "customer": "Customer"}
_OTHER: Final[dict[Side, Side]] = {"trainee": "customer", "customer": "trainee"}
_TITLE = r"(?:mr|mrs|ms|mx|miss|mister|dr|doctor|prof|professor|madame|monsieur|se[nñ]or(?:a|ita)?|herr|frau)"
_ADDRESS = r"(?:sir|madam|ma'?am|miss|mister|señor|señora|monsieur)"
_NAME = r"[^\W\d_a-z][\w'’-]+"
_OWN = re.compile(
    rf"(?:\b[Mm]y name(?:'s|’s| is)|\b[Tt]his is|\b[Ii](?:'m|’m| am)|[Ss]peaking (?:with|to)|[Rr]egards,?|"
    rf"[Ss]igned,?)\s+(?:{_TITLE}\.?\s+)?({_NAME}(?:[ ]{_NAME})?)"
)
_CALLED = re.compile(
    rf"(?:\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank [Yy]ou|[Ss]orry|[Gg]ood (?:morning|afternoon|evening))"
    rf",?\s+(?:(?i:{_TITLE})\.?\s+)?|\b(?i:{_TITLE})\.?\s+)({_NAME}(?:[ ]{_NAME})?)"
)
_COMMON = (
    "there all team again everyone everybody good and but for so sorry not just very happy glad afraid sure i "
    "i'm the a an my your our this that we you it how what where when why who please yes no ok okay customer "
    "agent support service regards best kind monday tuesday wednesday thursday friday saturday sunday"
)
_NO_NAMES = frozenset(_COMMON.split())
"""What begins with a capital after a greeting and is no name."""


@dataclass(frozen=True)
class Names:
    """Whose name is what, in small letters."""

    of: dict[str, Side]
    pattern: re.Pattern[str]

    def places(self, line: Plain, start: int, end: int, side: Side) -> Iterator[tuple[int, int, str]]:
        """Where a name or a title stands in that stretch of a line said by ``side``, and what is shown for it.

        A title alone (“sir”) is what one calls the other.
        """
        for found in self.pattern.finditer(line.text, start, end):
            said = line.verbatim(*found.span()) if NAME in found.group() else found.group()
            last = said.lower().split()[-1].strip(".").replace("’", "'")
            yield found.start(), found.end(), MASKS[self.of.get(last, _OTHER[side])]


def names_in(talk: Talk) -> Names:
    """The names in the persona's file and the session's head, and those by which the two call themselves or each other.

    Names written without a capital letter are found only where they were given in one of these ways elsewhere.
    """
    of: dict[str, Side] = {}

    def add(name: str, side: Side) -> None:
        for part in name.lower().replace("’", "'").split():
            word = part.strip(".,").removesuffix("'s")
            if len(word) > 1 and word not in _NO_NAMES:
                of.setdefault(word, side)

    if talk.customer is not None:
        add(f"{talk.customer.persona.name.first} {talk.customer.persona.name.last}", "customer")
    if (trainee := talk.transcript.trainee or "")[:1].isupper():
        add(trainee, "trainee")
    for turn in talk.transcript.turns:
        for found in _OWN.finditer(turn.text):
            add(found[1], turn.speaker)
        for found in _CALLED.finditer(turn.text):
            add(found[1], _OTHER[turn.speaker])
    return Names(of, _pattern(of))


def _pattern(names: dict[str, Side]) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, names), key=lambda one: (-len(one), one))) or r"(?!)"
    name = rf"(?:{known})"
    return re.compile(
        rf"{NAME}|\b(?:(?:{_TITLE}\b\.?\s+)?{name}\b(?:\s+{name}\b)*|{_ADDRESS}\b|(?:mr|mrs|ms|mx)\b\.?)", re.IGNORECASE
    )
