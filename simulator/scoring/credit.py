"""Which of the signals heard in a line may earn credit: not those in sentences that anybody can say to buy a mark."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.sought import Sought
from simulator.scoring.loose import loose
from simulator.scoring.plain import Plain
from simulator.scoring.surface import DONE, SENTENCE, THANKS, content, deed_words, same_deed

_EMPTY = frozenset({Signal.GUSH, Signal.FLATTERY, Signal.INSTRUCTS_SIMULATOR, Signal.OFF_TOPIC})
_STOCK = frozenset({Signal.PREMATURE_UNDERSTANDING, Signal.CANNED_PHRASE})
_SOFT = frozenset(
    {
        Signal.ACKNOWLEDGES_FEELING,
        Signal.PARAPHRASES,
        Signal.WAY_BACK,
        Signal.PRAISES_EFFORT,
        Signal.LIGHT_TOUCH,
        Signal.TAKES_OWNERSHIP,
        Signal.ANSWERS_QUESTION,
    }
)
_EARNED = frozenset({Signal.PRAISES_EFFORT, Signal.ACKNOWLEDGES_FEELING, Signal.PARAPHRASES})
"""Credit only with a word of the customer's own in the sentence."""
CERTAIN = 0.6
Worth = Literal["bought", "idle", "good"]
_ASKS_MARKS = Sought(
    r"^\W*system:|\b(?:(full|top|high|good|perfect|maximum|best) (marks?|scores?|rating|grade|points?)\b|(score|"
    r"mark|rate|grade) (me|this|my)\b|(ten|10|100|five|5) (out of|/|stars?)|(ignore|disregard) (all|your|the|any|"
    r"previous)\b|(grader|evaluator|assessor|judges?|raters?|scorers?)\b|(give|award|grant|score) (me|us|this|"
    r"the (agent|chat|conversation)) .*\b(marks?|scores?|points?|stars?|rating|grade|100|ten)\b|output \d|"
    r"mark (every|all|each)\b|(every|all|each) (checks?|dimensions?)\b)"
)
_GOES_OVER = re.compile(
    r"(?<=[^,;\n] )(?=(?:i (?:\w+ )?understand|i hear you|you(?:'re| are|'ve been| have been) (?:such|so|the|"
    r"amazing|wonderful)|"
    r"thank(?:s| you)|please give|your \w+ (?:has|is|was)|i(?:'ve| have) (?!talked|met|spoken|seen|heard|ever)|"
    r"the \w+ has|it(?:'s| is) (?:truly |really )?my|i'm so|we (?:\w+ )?(?:love|adore)|"
    r"(?:great|good|nice|excellent) (?:job|question|point|work|news)|note (?:to|for)|"
    r"ignore (?:all|previous)|you deserve|what a )\b)"
)
_FLATTERS = Sought(
    r"\b(?:you('re| are| have been|'ve been)? (really |truly |so |very |such |absolutely |a |an |the )*(amazing|"
    r"wonderful|fantastic|incredible|awesome|brilliant|lovely|great|kind|special|favorite|patient|valued|best|"
    r"delightful|superb|smart|charming|polite|nicest)\b|(wonderful|amazing|fantastic|lovely|valued|loyal|best|great|"
    r"dear|favorite) (customers?|person|people|clients?)\b|(love|adore|passionate|honou?red|thrilled|delighted|"
    r"overjoyed|ecstatic|privilege)\b|you deserve\b|(great|good|nice|excellent|amazing|fantastic|smart|brilliant|"
    r"wonderful) (job|question|point|thinking)\b|(my|our|a) (absolute |great |real |total |pure )?(pleasure|joy|"
    r"honou?r)\b|over the moon\b|(live|lives|exist|exists|here) to make (you|our|every)\b|make you (smile|happy)\b|"
    r"the nicest\b|you rock\b|you(?:'ve| have)? (?:did|done|handled) (?:everything|all|this|it) (?:right|perfectly|"
    r"well)\b|you're doing (?:great|well|fine)\b)"
)
_PARTS_WARMLY = Sought(
    r"\b(?:have a (?:\w+ ){0,2}(?:day|evening|weekend|night|week|time|one)|take (?:good |great )?care|"
    r"stay (?:safe|well|healthy)|look after yourself|"
    r"(?:lovely|nice|great|good|wonderful) (?:talking|chatting|speaking)|"
    r"wish(?:ing)? you|all the best|always (?:here|open)|good ?bye|bye|see you|farewell)\b"
)
_SYMPATHY = Sought(
    r"\bi ((totally|fully|completely|really|truly|absolutely|do|can|could|only|so|perfectly) )*(understand|"
    r"hear you|get it|"
    r"feel you|sympathi[sz]e|empathi[sz]e|imagine|relate|know (exactly |just )?(how|what) (you|this|that|it))\b"
)
_FEELS = content(
    "totally completely really exactly imagine frustrating frustration frustrated upsetting annoying stress stressful "
    "difficult hard feel feeling situation"
)
"""What every sympathy says, whatever it is about."""


@dataclass(frozen=True)
class Credit:
    """What of a line may earn credit.

    ``signals`` count; ``worth`` is the plain text of the sentences that are worth something, ``spoken`` of these and of
    those that could be said to anybody. ``certain``: something in
    these was heard for sure.
    """

    signals: tuple[HeardSignal, ...]
    worth: str
    spoken: str
    certain: bool


@dataclass(frozen=True)
class Known:
    """What a line is held against, in telling words: what the customer ``said`` so far, what was ``done`` at the desk,
    and what stands in the ``record``. ``asked`` is his last line.
    """

    said: frozenset[str]
    done: frozenset[str]
    record: frozenset[str]
    asked: str = ""

    def confirms(self, text: str) -> bool:
        """Whether a claim is borne out by the desk, or is plainly read from the record."""
        return same_deed(text, self.done) or len(deed_words(text) & self.record) >= 2

    def worth(self, text: str) -> Worth:
        """What a sentence (plain text) is worth by its words: it may be ``bought``, said to buy a mark or to claim what
        nobody confirms, or ``idle``, what could be said to anybody.
        """
        if text not in self._worth:
            bought = empty(text) or (claims(text) and not self.confirms(text))
            self._worth[text] = "bought" if bought else "idle" if loose(text, self._matter, self.asked) else "good"
        return self._worth[text]

    @cached_property
    def _matter(self) -> frozenset[str]:
        return self.said | self.done | self.record

    @cached_property
    def _worth(self) -> dict[str, Worth]:
        """What was found of the sentences of the line, which are asked for twice."""
        return {}


CONTEXTUAL = frozenset({Signal.IGNORES_QUESTION, Signal.ANSWERS_QUESTION, Signal.ASKS_AGAIN})
"""What hangs on the talk around a line, and so is heard only in the part of it that is worth something."""


def sift(text: str, known: Known) -> tuple[str, str]:
    """A plain text twice, in its full length: without the sentences that buy a mark or could be said to anybody,
    and with only these; what is left out is blank. So what is added to a line changes nothing of what is heard
    in the rest of it.
    """
    core, rest = text, " " * len(text)
    for start, end in pieces(text):
        said = text[start:end]
        if known.worth(said) != "good":
            core = core[:start] + " " * (end - start) + core[end:]
            rest = rest[:start] + said + rest[end:]
    return core, rest


def counting(line: Plain, heard: Heard, known: Known, *, taken: bool) -> Credit:
    """What of the line may earn credit, sentence by sentence. ``taken``: the customer heard these
    signals at the time, and answered them; so they count in a sentence that could be said to anybody, too.
    """
    counts: list[HeardSignal] = []
    worth: list[str] = []
    spoken: list[str] = []
    certain = False
    for start, end in pieces(line.text):
        text = line.text[start:end]
        inside = _inside(line, start, end, heard)
        value = known.worth(text)
        if not text.strip() or value == "bought" or any(h.signal in _EMPTY for h in inside):
            continue
        spoken.append(text)
        if value == "idle" and not (taken and inside):
            continue
        worth.append(text)
        certain = certain or any(h.sure >= CERTAIN for h in inside)
        stock = any(h.signal in _STOCK for h in inside) or _SYMPATHY.search(text) is not None
        counts += [h for h in inside if not (stock and h.signal in _SOFT) and _earned(h, text, known)]
    return Credit(tuple(counts), "\n".join(worth), "\n".join(spoken), certain)


def _inside(line: Plain, start: int, end: int, heard: Heard) -> list[HeardSignal]:
    """The signals in this stretch of the plain text."""
    if not heard.signals:
        return []
    left, right = line.place(start, end)
    return [h for h in heard.signals if left <= h.start < max(right, left + 1)]


_APART = re.compile(
    r"\b(?:(?:please )?give (?:me|us) (?:the )?(?:full|top|best|highest) (?:marks?|scores?)"
    r"(?: for (?:this|my|the) \w+)?|"
    r"you(?:'ve| have)? (?:did|done) everything right|you're doing great|good ?bye|bye)\b"
)
"""What stands for itself, with or without a stop before and after it."""


@lru_cache(maxsize=512)
def pieces(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a plain text; one that goes over into thanks, praise or a claim without a stop is two."""
    found = []
    for match in SENTENCE.finditer(text):
        start, end = match.span()
        cuts = {turn.start() for turn in _GOES_OVER.finditer(text, start + 1, end)}
        cuts |= {cut for alone in _APART.finditer(text, start, end) for cut in alone.span()}
        for cut in sorted(cuts - {start, end}):
            if any(map(str.isalnum, text[cut:end])):
                found.append((start, cut))
                start = cut
        found.append((start, end))
    return tuple(found)


def _earned(h: HeardSignal, text: str, known: Known) -> bool:
    if h.signal is Signal.LIGHT_TOUCH and not any(map(str.isalpha, h.words)):
        return False  # a smiley alone goes with any sentence
    return h.signal not in _EARNED or bool(content(text) & known.said)


def claims(text: str) -> bool:
    """Whether a sentence (plain text) claims that something was done."""
    return DONE.search(text) is not None


@lru_cache(maxsize=2048)
def empty(text: str) -> bool:
    """Whether a sentence (plain text) says nothing that could earn anything: gush, flattery, sympathy with nothing
    else in it, thanks, or a plea for marks.
    """
    if _ASKS_MARKS.search(text) or _FLATTERS.search(text):
        return True
    if _PARTS_WARMLY.search(text) and "?" not in text:
        return len(content(text)) <= 8
    if THANKS.search(text) or _SYMPATHY.search(text):
        return len(content(text)) <= 3
    return False
