"""What a cue is: a pattern over words in full that carries a signal, found fast by the words it cannot do without."""

import re
from dataclasses import dataclass
from functools import cached_property

from simulator.customer.hearing.spoken import KEY_LETTERS, Sentence
from simulator.customer.signals import Signal

_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety"
_BAD = (
    "annoy(?:ed|ing)|frustrat(?:ed|ing)|infuriat(?:ed|ing)|irritat(?:ed|ing)|exasperat(?:ed|ing)|maddening|mad|"
    "upset(?:ting)?|angry|furious|livid|cross|fuming|fed up|sick of it|tired of it|disappoint(?:ed|ing)|stress(?:ed|"
    "ful)|"
    "worr(?:ied|ying)|anxious|nervous|scary|scared|awful|terrible|horrible|dreadful|rotten|miserable|grim|rough|"
    "tough|"
    "hard|painful|exhaust(?:ed|ing)|tired|tiring|draining|unpleasant|unfair|embarrass(?:ed|ing)|humiliat(?:ed|ing)|"
    "awkward|let down|disheartening|discourag(?:ed|ing)|confus(?:ed|ing)|baffling|bewildering|overwhelm(?:ed|ing)|"
    "difficult|inconvenient|unacceptable|outrageous|ridiculous|absurd|shocking|heartbreaking|sad|gutted|nerve "
    "wracking"
)
MACROS = {
    "GAP": r"(?:\S+ ){0,3}",
    "GAP6": r"(?:\S+ ){0,6}",
    "ADV": (
        r"(?:(?:really|so|very|truly|quite|also|just|only|actually|simply|certainly|completely|absolutely|totally|"
        r"fully|"
        r"definitely|probably|already|now|then|still|personally|honestly|sincerely|deeply|terribly|awfully|extremely|"
        r"incredibly|pretty|rather|more than|perfectly|entirely|of course|all|always|genuinely|most|too|well|clearly|"
        r"obviously|again|even|both|once|gladly|happily|kindly|please|first|quickly|directly|straight|right|indeed) "
        r"){0,3}"
    ),
    "NUM": rf"(?:\d+(?:[.,:]\d+)?|{_NUMBER})",
    # thirty days are how long something may be brought back, and no time at which anything comes
    "NOPOLICY": r"(?!(?:thirty|30|forty|47|sixty|60|90|ninety)(?: seven)? (?:\S+ )?days)",
    "UNIT": r"(?:(?:working |business |calendar |full )?(?:seconds?|minutes?|hours?|h|days?|weeks?|months?))",
    "DAY": r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat)",
    "MONTH": (
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
        r"jun|"
        r"jul|aug|sept?|oct|nov|dec)"
    ),
    "BAD": f"(?:{_BAD})",
    "WE": r"(?:i|we)",
    "CANNOT": r"(?:cannot|can not|could not|can never|am unable to|are unable to|am not able to|are not able to)",
    "WILL": r"(?:will|shall|am going to|are going to|is going to|would)",
    "THAT": r"(?:that|this|it|which)",
    "IS": r"(?:is|was|are|were|has been|have been|must be|must have been|would be|can be|sounds|feels|felt)",
    "STAFF": (
        r"(?:colleagues?|supervisors?|managers?|specialists?|team|teams|department|technicians?|engineers?|experts?|"
        r"boss|team leader|team lead|advisers?|advisors?|agents?|sales|billing|support|accounts|accounting|technical|"
        r"complaints|returns|shipping|logistics|warehouse|it|hr|legal|finance)"
    ),
}
_MACRO = re.compile(r"\{([A-Z]+6?)\}")
_ANCHOR = re.compile(r"<([^>]*)>")
_PREFIX = re.compile(r"[^\W_]+(?:'[a-z]+)?|[?!:;)€£$%]+")


def _with_macros(pattern: str) -> str:
    return _MACRO.sub(lambda m: MACROS[m[1]], pattern)


def _in_regex(pattern: str) -> str:
    return _with_macros(pattern).replace("<", "(?:").replace(">", ")")


def alternatives(pattern: str) -> list[str]:
    """The pattern, cut at those bars that stand outside of all brackets."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(pattern):
        depth += (sign in "(<") - (sign in ")>")
        if sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
    return [*found, pattern[start:]]


def _first_letters(group: str) -> list[str]:
    letters: list[str] = []
    for word in alternatives(group):
        if word.startswith("(?:"):
            inner, depth = 3, 1
            while depth:
                depth += (word[inner] == "(") - (word[inner] == ")")
                inner += 1
            letters += _first_letters(word[3 : inner - 1])
            continue
        prefix = _PREFIX.match(word)
        if prefix is None or (len(prefix[0]) < KEY_LETTERS and word[len(prefix[0]) :][:1].strip()):
            raise ValueError(f"the anchor {word!r} is too short")
        letters.append(prefix[0][:KEY_LETTERS])
    return letters


@dataclass(frozen=True)
class Cue:
    """A way to say something that carries a signal.

    ``pattern`` is a regular expression over `Sentence.plain`, matched at word limits, with macros in braces. The first
    ``<a|b|c>`` in it is a group of which one word (or beginning of a word, at least four letters) must be there: the
    cue is tried only on sentences that have it. ``unless`` is a pattern that must not be in the sentence. ``asks``
    restricts the cue to questions (True) or to statements (False).
    """

    signal: Signal
    pattern: str
    sure: float = 0.8
    unless: str = ""
    asks: bool | None = None

    @cached_property
    def anchors(self) -> frozenset[str]:
        """First letters of the words of which one must be there. Raises `ValueError` for a pattern without any."""
        group = _ANCHOR.search(_with_macros(self.pattern))
        if group is None:
            raise ValueError(f"no <anchor> in {self.pattern!r}")
        return frozenset(_first_letters(group[1]))

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![^ ])(?:{_in_regex(self.pattern)})(?![^ ])")

    @cached_property
    def _not(self) -> re.Pattern[str] | None:
        return re.compile(rf"(?<![^ ])(?:{_in_regex(self.unless)})(?![^ ])") if self.unless else None

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """Where in `Sentence.plain` the cue stands, if it does."""
        if self.asks is not None and self.asks != sentence.asks:
            return None
        match = self._regex.search(sentence.plain)
        if match is None or (self._not is not None and self._not.search(sentence.plain)):
            return None
        return match.span()


def cues(
    signal: Signal, *patterns: str, sure: float = 0.8, unless: str = "", asks: bool | None = None
) -> tuple[Cue, ...]:
    """Several ways to say the same."""
    return tuple(Cue(signal, way, sure, unless, asks) for p in patterns for way in alternatives(p))
