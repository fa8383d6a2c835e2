"""Which of the signals heard in a line may earn credit: not those in sentences that anybody can say to buy a mark."""

import re

from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.scoring.plain import Plain
from simulator.scoring.surface import DONE, SENTENCE, THANKS, content

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
_ASKS_MARKS = re.compile(
    r"\b(full|top|high|good|perfect|maximum|best) (marks?|scores?|rating|grade|points?)\b|\b(score|mark|rate|"
    r"grade) (me|this|my)\b|"
    r"\b(ten|10|100|five|5) (out of|/|stars?)|\b(ignore|disregard) (all|your|the|any|previous)\b"
)
_FLATTERS = re.compile(
    r"\byou('re| are| have been|'ve been)? (really |truly |so |very |such |absolutely |a |an |the )*(amazing|"
    r"wonderful|fantastic|incredible|awesome|brilliant|"
    r"lovely|great|kind|special|favorite|patient|valued|best|delightful|superb|smart|charming|polite|nicest)\b|"
    r"\b(wonderful|amazing|fantastic|lovely|valued|loyal|best|great|dear|favorite) (customers?|person|people|"
    r"clients?)\b|"
    r"\b(love|adore|passionate|honou?red|thrilled|delighted|overjoyed|ecstatic|privilege)\b"
)
_SYMPATHY = re.compile(
    r"\bi ((totally|fully|completely|really|truly|absolutely|do|can|so|perfectly) )*(understand|hear you|get it|"
    r"feel you|sympathi[sz]e|empathi[sz]e)\b"
)


def counting(
    line: Plain, heard: Heard, his: str, confirmed: frozenset[str]
) -> tuple[tuple[HeardSignal, ...], str, tuple[str, ...]]:
    """The signals that count, the plain text of the sentences that are worth something, and the unconfirmed claims
    (verbatim).

    ``his`` is what the customer said so far, ``confirmed`` the telling words of what the desk has done.
    """
    spans = [(m.start(), m.end()) for m in SENTENCE.finditer(line.text) if m.group().strip()]
    his_words = content(his)
    counts: list[HeardSignal] = []
    worth: list[str] = []
    claims: list[str] = []
    for start, end in spans:
        text = line.text[start:end]
        left, right = line.place(start, end)
        inside = [h for h in heard.signals if left <= h.start < max(right, left + 1)]
        claimed = DONE.search(text) is not None and not content(text) & confirmed
        if claimed:
            claims.append(line.source[left:right].strip())
        if claimed or empty(text, inside):
            continue
        worth.append(text)
        stock = any(h.signal in _STOCK for h in inside) or _SYMPATHY.search(text) is not None
        for h in inside:
            if stock and h.signal in _SOFT:
                continue
            if h.signal in _EARNED and not content(text) & his_words:
                continue
            counts.append(h)
    return tuple(counts), "".join(worth), tuple(claims)


def empty(text: str, inside: list[HeardSignal]) -> bool:
    """Whether a sentence (plain text) says nothing that could earn anything: gush, flattery, sympathy with nothing
    else in it, thanks, or a plea for marks.
    """
    if any(h.signal in _EMPTY for h in inside) or _ASKS_MARKS.search(text) or _FLATTERS.search(text):
        return True
    telling = len(content(text))
    if THANKS.search(text):
        return telling <= 3
    return _SYMPATHY.search(text) is not None and telling <= 2
