"""The customer's matter in words that the trainee could have said: his facts turned round, the record, the desk."""

import re
from html import unescape
from typing import Final

from simulator.customer.customer import Customer
from simulator.customer.desk import Action
from simulator.customer.fitting import match
from simulator.customer.persona import Register
from simulator.customer.situation import Need, worded
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import content

_TURN: Final = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're", "i've": "you've",
    "i'd": "you'd", "i'll": "you'll", "am": "are", "we": "you", "us": "you", "our": "your", "you": "we", "your": "our",
    "was": "was", "you've": "we've", "you'd": "we'd", "you'll": "we'll", "you're": "we're", "we've": "you've",
    "we're": "you're", "we'd": "you'd", "we'll": "you'll", "ours": "yours", "yours": "ours", "ourselves": "yourselves",
}  # fmt: skip
_COMPLAINS = re.compile(
    r"\b(?:nobody|no one|never|nothing|twice|third|again|still|late|wrong|hours?|days?|weeks?|not|\w+n't|broke\w*|lost|"
    r"missing|jams?|leaks?|waiting|waited|promised|due)\b",
    re.IGNORECASE,
)
"""What makes a fact one that he complains of, and not one that he only tells."""
_MARKS = re.compile(r"<[^<>]{1,40}>|[\"“”„«»]|(?<!\w)['‘’]|['‘’](?!\w)")
_IS_SUBJECT = re.compile(
    r"\s+(?:\w+ly )?(?:are|were|have|had|do|did|don|didn|can|could|will|would|should|said|say|told|promised|sent|"
    r"charged?|took|take|sold|sell|gave|give|wrote|mailed|made|make|put|never|just|people|people's|called|rang|owe|want|"
    r"need|keep|kept|got|get|know|might|may)\b"
)
"""“You” before one of these does something (“you said”); elsewhere something is done to you (“I pay you”)."""
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")


def turned(text: str) -> str:
    """A sentence of the customer's said back to him: “I called twice” is “you called twice”."""

    def swap(m: re.Match[str]) -> str:
        word = m.group()
        if word.lower() == "you" and not _IS_SUBJECT.match(text, m.end()):
            return "us"
        other = _TURN.get(word.lower().replace("’", "'"))
        return word if other is None else other

    said = _WORD.sub(swap, text).replace("you was", "you were").strip()
    said = said.rstrip(".!?").replace(" just ", " ")
    return said[:1].upper() + said[1:] if said else said


def unquoted(text: str) -> str:
    """The text without quotation marks, entities or tags of the page that it came from."""
    return _MARKS.sub("", unescape(unescape(text))).strip()


def trouble(customer: Customer, disclosed: frozenset[str]) -> str:
    """The one thing that he complained of, said back to him without its stop; empty if he has said nothing yet."""
    known = (f for f in customer.situation.facts if f.id in disclosed)
    facts = [f for f in known if _COMPLAINS.search(worded(f.says, Register.PLAIN))]
    best = max(facts, key=lambda f: _tells(worded(f.says, Register.PLAIN)), default=None)
    if best is None:
        return ""
    first = re.split(r"(?<=[.!?])\s", customer.fill(worded(best.says, Register.PLAIN)))[0]
    return turned(first)


def _tells(text: str) -> int:
    personal = len(re.findall(r"\b(I|I've|me|my|nobody|never|twice|weeks?|days?|still|again)\b", text, re.IGNORECASE))
    number = re.search(r"\b[A-Z]*-?\d{3,}\b", text) is not None
    return 2 * personal + min(6, len(content(text))) - 3 * number


def record_of(customer: Customer, need: Need) -> str:
    """The sentences of the record that say what this need asks for, or an empty string: of the row that serves most."""
    rows = [customer.fill(row.value) for row in customer.situation.record]
    told = [row for row in rows if match(need.met.told, row)]
    best = max(reversed(told), key=lambda row: _serves(customer, row), default="")
    parts = [best[a:b].rstrip(".") for a, b in sentences_of(best)]
    return "; ".join(part for part in parts if match(need.met.told, part)) or best.rstrip(".")


def _serves(customer: Customer, row: str) -> float:
    return sum(need.weight for need in customer.situation.needs if match(need.met.told, row))


def permitted(customer: Customer, about: str = "") -> str:
    """Something that the policy allows, nearest to what this is about, or an empty string."""
    may = [customer.fill(m) for clause in customer.situation.policy for m in clause.may]
    return max(may, key=lambda m: len(content(m) & content(about)), default="")


def deed(customer: Customer, need: Need | None, done: frozenset[str]) -> Action | None:
    """A desk action, allowed and not yet done, that would have met the need; else any that policy allows."""
    allowed = [a for a in customer.situation.actions if not a.beyond and not a.refused and a.id not in done]
    meets = [a for a in allowed if need is not None and a.id in need.met.desk]
    return next(iter(meets), None)


def will_do(action: Action) -> str:
    """A desk action as something that the trainee says he does: “Set yourself a call back” is “I'll set myself …”."""
    title = re.sub(r"\byourself\b", "myself", re.sub(r"\byour\b", "my", action.title))
    return f"I'll {lower_first(title).rstrip('.')} now."


def asking(customer: Customer) -> str:
    """An open question that would have brought out what is behind it."""
    return f"What do you need {lower_first(turned(customer.fill(customer.situation.slots['thing'])))} for, and by when?"


def lower_first(text: str) -> str:
    """The text beginning in lower case, unless its first word is a name or a number in capitals."""
    shouted = text[:2].isupper() and text[1:2] != " "
    return text if shouted or text[:2] == "I " or text[:2] == "I'" else text[:1].lower() + text[1:]
