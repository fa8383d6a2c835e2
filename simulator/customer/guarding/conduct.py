"""Lines that do what the move does not: say goodbye, cheer up at once, say the same again, go on and on."""

import re
from collections.abc import Iterable

from simulator.customer.guarding.wording import tokens, unquoted

_GOODBYE = re.compile(
    r"""
      (?:^|[.!?,…]\s*)(?:(?:ok|okay|right|fine|well|thanks|thank\s+you|alright|then|anyway|thx|cheers|and|so)[\s,.!]+)*(?:good\s?bye|bye(?:\s+bye)?|cheerio|ta-ta)\b(?!\s+to\b)
    | \bhave\s+a\s+(?:nice|good|great|lovely|wonderful|pleasant|blessed)\s+(?:day|one|evening|weekend|night|afternoon|rest)
    | \b(?:i'm|i\s+am)\s+(?:hanging\s+up|leaving(?:\s+(?:this|the)\s+(?:chat|call|conversation))?(?=\s*(?:now|[.!]|$))|ending\s+this|closing\s+(?:this|the)\s+chat|logging\s+off)
    | \b(?:i'm|i\s+am|we're|we\s+are)\s+done\s+(?:here|with\s+(?:you|this\s+(?:call|chat|conversation))|talking)
    | \b(?:talk|speak)\s+(?:to\s+you\s+)?(?:later|soon|tomorrow|then)\s*[.!]?$
    | \bthis\s+(?:conversation|call|chat)\s+is\s+over\b
    | (?:^|[.!?]\s*)(?:thanks|thank\s+you|no|nope|great|ok|okay)[,.!]?\s+that(?:'s|\s+is|\s+will\s+be|'ll\s+be)\s+(?:all|everything)(?:\s+(?:i\s+needed|for\s+(?:now|today)))?\s*[.!]*$
    | (?:^|[.!?,]\s*)(?:take\s+care|see\s+you|good\s?night)\s*(?:\w+\s*)?[.!]*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_THREAT = re.compile(
    r"\b(?:if|or|unless|before|otherwise|about\s+to|going\s+to|gonna|one\s+more|else|until|next\s+time|say(?:ing)?|without)\b",
    re.IGNORECASE,
)
_CURED = re.compile(
    r"""
      \bthank\s?(?:s|\s+you)\s+(?:so|very)\s+much\b(?!\s+for\s+nothing)
    | \b(?:thanks|thank\s+you)\s+(?:a\s+(?:lot|million)|for\s+(?:all\s+)?your\s+(?:help|time|kindness|support|assistance|understanding))
    | \bi\s+(?:really|truly|so|do|very\s+much)\s+appreciate\s+(?:it|that|you|your|this|all)
    | \bi\s+appreciate\s+(?:your|you|all|the\s+(?:help|effort|update))
    | \bthat(?:'s|\s+is|\s+was|\s+would\s+be|\s+sounds|'d\s+be|'ll\s+be)\s+(?:so\s+|really\s+|very\s+|absolutely\s+)?(?:wonderful|perfect|fantastic|amazing|excellent|lovely|awesome|brilliant|great\s+news
        |very\s+kind|so\s+kind|kind\s+of\s+you)
    | \bsounds\s+(?:great|perfect|wonderful|good\s+to\s+me|fantastic|excellent|lovely)
    | \b(?:no\s+(?:problem|worries)(?:\s+at\s+all)?|don't\s+worry\s+about\s+it|it's\s+(?:all\s+)?(?:fine|okay|alright)\s+(?:now|really)|all\s+is\s+forgiven|i\s+forgive|apology\s+accepted)
    | \bi\s+feel\s+(?:so\s+|much\s+|a\s+lot\s+|really\s+)*(?:better|relieved|reassured)
    | \byou(?:'ve|\s+have|'re|\s+are|\s+were)\s+(?:been\s+)?(?:so|very|really|incredibly|extremely|such\s+a)\s+(?:\w+\s+)?(?:helpful|kind|great|understanding|nice|star|lifesaver|patient)
    | \bi(?:'m|\s+am)\s+(?:so\s+|very\s+|really\s+|just\s+)*(?:happy|glad|delighted|pleased|thrilled|grateful|relieved|thankful)\b
    | \b(?:hooray|yay|what\s+a\s+relief|you're\s+the\s+best|you\s+rock)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SOUR = re.compile(
    r"\b(?:not|n't|never|no|nothing|nobody|but|still|would\s+(?:be|have)|if|when|once|until|just|oh|yet|supposed|another|how|because|only|as\s+if|sure)\b|n't\b|\?",
    re.IGNORECASE,
)


def goodbye(sentence: str) -> str | None:
    """Words that end the talk. A threat to end it does not."""
    text = unquoted(sentence).replace("’", "'")
    found = _GOODBYE.search(text)
    if found is None or _THREAT.search(text[: found.start()] + text[found.end() :]):
        return None
    return found[0].strip(" .,!")


def cured(sentence: str) -> str | None:
    """Delight, warm thanks or forgiveness, meant as such: bitterness in the same sentence turns it round."""
    text = unquoted(sentence).replace("’", "'")
    found = _CURED.search(text)
    if found is None or _SOUR.search(text[: found.start()] + " " + text[found.end() :]):
        return None
    return found[0]


def repeated(sentence: str, lines: Iterable[str]) -> str | None:
    """An earlier sentence of his that is nearly the same: five words or more, five in six of them shared."""
    here = tokens(sentence)
    if len(here) < 5:
        return None
    for line in lines:
        for earlier in re.split(r"(?<=[.!?…])\s+|\n", line):
            there = tokens(earlier)
            if len(there) < 5 or abs(len(there) - len(here)) > max(2, len(here) // 5):
                continue
            shared = len(set(here) & set(there)) / len(set(here) | set(there))
            if shared >= 0.83:
                return earlier.strip()
    return None


def too_long(text: str, words: float, *, opening: bool) -> bool:
    """Whether somebody who uses ``words`` a turn would have stopped by now: at three times that, not before 40.

    Real openings are longer (36 words where the mean is 15).
    """
    most = max(75.0, 5 * words) if opening else max(40.0, 3 * words)
    return len(text.split()) > most
