"""The agent's words in the customer's mouth: offers, apologies and questions that only the other side has."""

import re
from collections.abc import Iterable

from simulator.customer.guarding.courtesies import ASKS_FOR, CARE, SERVICE
from simulator.customer.guarding.offers import DEEDS, HOUSE, OFFERS
from simulator.customer.guarding.serving import SERVING, taken_over
from simulator.customer.guarding.wording import phrases, spelled, tokens, unquoted

_THINGS = (
    r"(order|account|parcel|package|booking|reservation|purchase|refund|replacement|ticket|complaint|enquiry|inquiry"
    r"|query|request|case|concerns?|frustrations?|disappointment|understanding|patience(?! with me)|feedback|"
    r"situation|issues?"
    r"|postcode|zip code|neighbou?r|payment|bank|appointment|loyalty|satisfaction|experience|delivery (address|details)"
    r"|(order|serial|account|phone|booking|tracking|contact|customer|mobile|invoice|reference) (number|details|name)"
    r"|full name|date of birth|e-?mail address|billing|device|laptop|router|subscription|contract|visit|stay|room)"
)
"""What is the customer's own: an agent says "your order", a customer "my order"."""
_KIN = r"(brother|sister|mother|father|husband|wife|son|daughter|child|baby|grandmother|grandfather|relative)"
_AGENT = phrases(
    *OFFERS,
    *SERVICE,
    rf"\byour {_KIN}\b",
    *DEEDS,
    *CARE,
    *HOUSE,
    *ASKS_FOR,
    rf"\byour {_THINGS}\b(?! (service|system|page|desk|department|line|team|people|lot|site|website|software|form|"
    rf"tracking|process|policy|rules?|manager|centre|center|window|counter))",
)
_REPORTED = phrases(
    r"\b(said|says|say|saying|told|tell|telling|promised|claims?|wrote|reads?|according|heard|keep) [^.?!]{0,60}$",
    r"\b(if|when|whether|imagine|suppose|stop|don't|enough|no|not|nor|instead of|every|such an?) [^.?!,]{0,40}$",
)


def agents_words(sentence: str) -> str | None:
    """Words that only the company's agent would say. What is quoted or told of somebody else does not count."""
    text = spelled(unquoted(sentence))
    for found in (*_AGENT.finditer(text), *SERVING.finditer(text)):
        if not _REPORTED.search(text[: found.start()]):
            return found[0].strip()
    return None


def to_himself(sentence: str, first: str, last: str) -> str | None:
    """Words in which the customer, so named, is spoken to: nobody calls himself by name."""
    text = unquoted(sentence).replace("’", "'")
    name = rf"(?:(?:mr|mrs|ms|miss|dr)\.? )?(?:{re.escape(first)}|{re.escape(last)})(?: {re.escape(last)})?"
    greeted = re.compile(
        rf"(?:^|[.!?,] ?)(?:hello|hi|hey|dear|welcome|good (?:morning|afternoon|evening|day)|thank you|thanks|sorry|of "
        rf"course|certainly|sure|yes|okay|ok|well|i understand)(?: there| again)?,? {name}\b"
        rf"|(?<!name is)(?<!it's)(?<!me),? {name}\s*(?:[.!?]|, (?!please))"
        rf"|\b(?:sorry|thanks|thank you|welcome|hello)\b[^.!?]* {name}\s*$"
        rf"|^{name}, (?!please|yes|that's|with|and\b|{re.escape(last)})",
        re.IGNORECASE,
    )
    own = re.compile(
        rf"\b(?:i'm|i am|my name(?:'s| is)|name's|it's|this is|call me|here is|speaking|for|to|under|of|says|ask|"
        rf"with|by|from|not|name|and)\b:? (?:\w+ )?{name}|^\W*{name}\W*$|^\W*{re.escape(first)}\W+"
        rf"(?:{re.escape(first)} )?{re.escape(last)}\W*$",
        re.IGNORECASE,
    )
    found = greeted.search(text)
    return None if found is None or own.search(text) else found[0].strip(" .,!?")


def echoed(sentence: str, trainees: Iterable[str]) -> str | None:
    """What the trainee said, as if it were his own: a sentence of six words or more, or an act. A question is none."""
    here = tokens(unquoted(sentence))
    if sentence.rstrip().endswith("?"):
        return None
    for line in trainees:
        if act := taken_over(unquoted(sentence), line):
            return act
        if len(here) < 6:
            continue
        for theirs in re.split(r"(?<=[.!?…])\s+|\n", line):
            there = tokens(theirs)
            if len(there) >= 6 and len(set(here) & set(there)) / len(set(here) | set(there)) >= 0.85:
                return theirs.strip()
    return None
