"""How a persona's hand types a sentence: capitals, full stops, apostrophes, and words written in full."""

import math
import re
from dataclasses import dataclass
from random import Random

from simulator.customer.voice import Brief

SWAY = 1.0
"""How much a habit of typing differs from one talk to the next (the deviation of the logarithm of its odds): the same
person writes from a desk today and from a bus tomorrow. Among people the share of turns that begin with a capital has a
deviation of a quarter (305 chats).
"""
RUNS_ON = 0.6
"""How often he leaves out the comma before a joining word: people write two in a thousand words before an "and",
authored lines hold fifteen.
"""
_AND = re.compile(r",(?= (?:and|or|so|then|because)\b)")
_ASKING = re.compile(
    r"\W*(?:(?:and|so|but)\W+)?(?:what|which|who|when|where|why|how|is|are|do|does|did|can|could|will|would)\b[^.!?]*\?$",
    re.IGNORECASE,
)
"""What is a question without its mark."""
_SENTENCE = re.compile(
    r"(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\b[Nn]o\.)(?<=[.!?…]) +(?=[\"“…]?[A-Z0-9])|\n+"
)
_APOSTROPHE = re.compile(
    r"(?<=n)['’](?=t\b)|(?<=\bi)['’](?=(?:m|ve)\b)|(?<=\bthat|\bwhat)['’](?=s\b)|(?<=\bit)['’](?=s\b)|"
    r"(?<=\byou)['’](?=(?:re|ve)\b)",
    re.IGNORECASE,
)
"""What a hasty hand leaves out, where the word is still the same word to a reader."""
_PARTICIPLES = (
    "been|become|begun|bought|broken|brought|caught|chosen|come|cost|done|driven|fallen|felt|forgotten|found|given|"
    "gone|got|had|heard|held|hit|hurt|kept|known|left|let|lost|made|meant|met|paid|put|read|rung|run|said|seen|sent|"
    "set|shown|spent|spoken|stood|stopped|taken|taught|thought|told|thrown|turned|won|worn|written"
)
"""After these "it's" is "it has", whatever the reader makes of them."""
_I = re.compile(r"\W*I\b")
_SHORTENED = re.compile(
    r"\b(?:(i)['’](m)|(i|you|we|they)['’](ve|ll|re)|(i|we|you)['’](d)(?= (?:like|love|rather|be|say|have)\b)|"
    rf"(it|that|there|what|where|he|she)['’](s)(?! (?:\w+ed|{_PARTICIPLES}|never|always|not|only|just)\b)|"
    r"(is|are|was|were|do|does|did|has|have|had|could|would|should)(n['’]t)|(ca|wo)(n['’]t))\b(?!['’])"
    r"(?!,? (?:i|you|we|they|he|she|it|there|that|this|the|my|your|anybody|somebody|nobody)\b)(?! ?\?)",
    re.IGNORECASE,
)
"""What can be written in full as it stands: "it's been" is another word in full, and "isn't it" another order."""
_IN_FULL = {"m": " am", "ve": " have", "ll": " will", "re": " are", "s": " is", "n't": " not", "d": " would"}
_IRREGULAR = {"ca": "cannot", "wo": "will not"}


def drawn(brief: Brief, what: str) -> Random:
    """Chance for one thing in one talk: the same seed draws otherwise for another person or another matter."""
    return Random(f"{brief.seed}:{brief.persona.id}:{brief.scene.company}:{brief.scene.about}:{what}")


def sentences_of(text: str) -> list[str]:
    """The sentences of an authored line; a title or "no." ends none."""
    return [s for s in _SENTENCE.split(text) if s]


@dataclass(frozen=True)
class Hand:
    """How he types in this talk: the shares of his manner, as they are today."""

    chance: Random
    shares: dict[str, float]

    @classmethod
    def of(cls, brief: Brief, chance: Random) -> "Hand":
        manner = brief.persona.manner
        habits = ("splits", "lowercase", "unstopped", "trails", "clips", "spells_out")
        shares = {habit: _today(getattr(manner, habit), drawn(brief, habit)) for habit in habits}
        shares["runs_on"] = _today(RUNS_ON, drawn(brief, "runs_on"))
        return cls(chance, shares)

    def splits(self) -> bool:
        """Whether the next sentence comes as a message of its own."""
        return self._does("splits")

    def is_small(self) -> bool:
        """Whether the next message has no capitals."""
        return self._does("lowercase")

    def typed(self, sentence: str, *, small: bool, last: bool, word_for_word: bool) -> str:
        """The sentence as he types it; ``last``: it ends a message; ``word_for_word``: it holds what must be found in
        it again.
        """
        text = sentence if word_for_word else _SHORTENED.sub(self._in_full, sentence)
        if self._does("clips") and not word_for_word:
            text = _APOSTROPHE.sub("", text)
        text = _AND.sub(lambda m: "" if self._does("runs_on") else m[0], text)
        if small:
            text = _uncapitalised(text)
        if last and _ASKING.match(text) and self._does("unstopped"):
            text = text[:-1]
        if text.endswith(".") and not text.endswith(".."):
            trails, unstopped = self._does("trails"), self._does("unstopped")
            text = text + ".." if trails else text[:-1] if last and unstopped else text
        return text

    def _does(self, habit: str) -> bool:
        return self.chance.random() < self.shares[habit]

    def _in_full(self, found: re.Match[str]) -> str:
        if not self._does("spells_out"):
            return found[0]
        word, ending = (part for part in found.groups() if part)
        if full := _IRREGULAR.get(word.lower()):
            return full.capitalize() if word[0].isupper() else full
        return word + _IN_FULL[ending.lower().replace("’", "'")]


def _today(share: float, chance: Random) -> float:
    """A share as it is in this talk; never and always stay what they are."""
    return share / (share + (1 - share) * math.exp(chance.gauss(0, SWAY)))


def _uncapitalised(text: str) -> str:
    """The sentence without its capital; "I", a word in capitals and an order number stay as they are."""
    first, _, rest = text.partition(" ")
    is_name = first[1:] != first[1:].lower() or _I.match(first) or any(c.isdigit() for c in first)
    return text if is_name else f"{first.lower()} {rest}".rstrip()
