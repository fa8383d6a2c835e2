"""What he told that is grave (a death, tears, guilt), and whether the next lines went past it."""

import re
from collections.abc import Callable

from simulator.customer.customer import Customer
from simulator.customer.signals import Signal
from simulator.customer.situation import Price
from simulator.scoring.case import Case
from simulator.scoring.instead import LONG
from simulator.scoring.kindness import grave_word, kind_word
from simulator.scoring.moment import moment, pressing, sayable
from simulator.scoring.scorecard import Lead
from simulator.scoring.struck import felt
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.telling import beginning, lines_of, regret

_MINDS = (
    Signal.ACKNOWLEDGES_FEELING,
    Signal.PARAPHRASES,
    Signal.WAY_BACK,
    Signal.PRAISES_EFFORT,
    Signal.APOLOGY,
)
_KIND = re.compile(
    r"\b(?:sorry|that(?:'s| is| was| must be| sounds) (?:\w+ ){0,2}(?:hard|awful|rough|heavy|terrible|a lot|sad|tough)|"
    r"don'?t blame yourself|not your fault|anybody would|anyone would|you did|no shame|good of you|nobody hears|"
    r"you came|brave|decent|poor (?:you|thing|man|woman)|oh (?:no|dear))\b",
    re.IGNORECASE,
)


def passed_by(case: Case, word: Callable[[str], str] = grave_word) -> Lead | None:
    """The first line that went past something grave; ``word`` finds that in what he said."""
    if case.customer is None:
        return None
    for line in lines_of(case):
        told = word(line.before.text) if line.before is not None and not line.before.unfair else ""
        if told and regret(case, line) is None and not _minds(line, told):
            return _lead(case, case.customer, line, told)
    return None


def past_true_need(case: Case) -> Lead | None:
    """The first line that went past what it is really about, where nobody came back to it."""
    customer = case.customer
    if customer is None or case.needs is None:
        return None
    hidden = {f.id for f in customer.situation.facts if f.true_need}
    left = [n.id for n in case.needs.open if n.required and hidden & set(customer.situation.lines_after.get(n.id, ()))]
    for line in lines_of(case) if left else ():
        at = moment(case, customer, line.turn)
        text = sayable(customer, at, left[0])
        if hidden & at.just and text:
            why = "He had just told you what it is really about, and neither this nor a later line came to it."
            why = f"{why} {felt(case, line, line.text)}".strip()
            return Lead(turn=line.turn, words=beginning(line.text), better=text, why=why)
    return None


def _minds(line: TraineeLine, told: str) -> bool:
    kind = any(line.heard.has(signal) for signal in _MINDS) or _KIND.search(line.text) is not None
    return kind or len(content(told) & content(line.plain.text)) >= 2


def _lead(case: Case, customer: Customer, line: TraineeLine, told: str) -> Lead:
    at = moment(case, customer, line.turn)
    confided = [f.id for f in customer.situation.facts if f.id in at.just and f.price is Price.TRUST]
    kind = next((text for id in confided if (text := sayable(customer, at, id))), "") or kind_word(told)
    open_ = next((text for _, text in pressing(customer, at) if text not in kind), "")
    whole = f"{kind} {open_}".strip()
    why = f"He had just told you something grave, “{told.rstrip('.')}”, and this went past it."
    return Lead(
        turn=line.turn,
        words=beginning(line.text),
        better=whole if len(whole.split()) <= LONG else kind,
        why=f"{why} {felt(case, line, line.text)}".strip(),
    )
