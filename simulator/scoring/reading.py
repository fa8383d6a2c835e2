"""How well the trainee read the customer: what he wanted, how he likes to be treated, and where he gave it away."""

import re
from collections import Counter
from typing import Final

from simulator.customer.customer import Customer
from simulator.customer.matter import match
from simulator.customer.persona import Style
from simulator.practice.transcript import EventKind, Transcript
from simulator.scoring.debrief import Cue, Reading
from simulator.scoring.surface import HURRY, PERSONAL, WHAT_NEXT, WHY_HOW, content
from simulator.scoring.talk import Talk, words_in

_SHOWS: Final = {
    Style.BRIEF: "few words and a push for speed: he wants it brief",
    Style.WARM: "a personal word: he wants somebody who takes an interest",
    Style.STEPWISE: "asks for the order of things: he wants it step by step",
    Style.TECHNICAL: "asks for the cause or the detail: he wants it from somebody who knows the thing",
}
_CUES: Final[dict[Style, re.Pattern[str]]] = {
    Style.BRIEF: HURRY,
    Style.STEPWISE: WHAT_NEXT,
    Style.TECHNICAL: WHY_HOW,
    Style.WARM: PERSONAL,
}
_WAYS: Final = {
    Style.BRIEF: r"\b(brief\w*|short\w*|quick\w*|fast|speed\w*|to the point|no chat|few words|without (fuss|chat|ado)|"
    r"straight|concise|efficien\w*)\b",
    Style.WARM: r"\b(warm\w*|friendly|personal\w*|kind\w*|rapport|chat\w*|interest in|as a (person|human)|listen\w*|"
    r"relationship|cared?|respect\w*)\b",
    Style.STEPWISE: r"\b(step\w*|order|method\w*|one (thing )?at a time|inform\w*|structur\w*|updates?|"
    r"what (happens|comes) next|plan\w*|clear\w*)\b",
    Style.TECHNICAL: r"\b(technic\w*|expert\w*|detail\w*|cause\w*|reason\w*|facts?|competen\w*|precis\w*|exact\w*|"
    r"knows? (his|the)|why)\b",
}


def liked_style(talk: Talk) -> Style | None:
    """The service style that he likes most: from his persona and situation, or from his words; None if they do not
    tell.
    """
    if talk.customer is not None:
        return talk.customer.style
    found: Counter[Style] = Counter()
    for line in talk.customers:
        for style, pattern in _CUES.items():
            found[style] += pattern.search(line.text) is not None
    lengths = sorted(words_in(c.text) for c in talk.customers)
    if len(lengths) >= 3 and lengths[len(lengths) // 2] <= 5:
        found[Style.BRIEF] += 1
    best = found.most_common(2)
    if not best or best[0][1] < 2 or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def reading(talk: Talk) -> Reading | None:
    """The trainee's answers, judged; None for a foreign transcript. What he did not answer is None."""
    customer = talk.customer
    if customer is None:
        return None
    answers = _answers(talk.transcript)
    situation = customer.situation
    style = customer.style
    want, treatment, named = answers
    return Reading(
        want=customer.fill(situation.wants.true),
        treatment=customer.fill(customer.persona.treatment),
        style=style,
        want_right=bool(match(situation.wants.keywords, want)) if want else None,
        treatment_right=_treats(treatment, customer) if treatment else None,
        style_right=named == style.value if named else None,
        cues=cues(talk, style),
    )


def _answers(transcript: Transcript) -> tuple[str, str, str]:
    events = transcript.events_of(EventKind.READING)
    if not events:
        return "", "", ""
    data = events[-1].data
    want, treatment, style = (str(data.get(k) or "").strip() for k in ("want", "treatment", "style"))
    return want, treatment, style


def _treats(answer: str, customer: Customer) -> bool:
    """Right if it says the way of his first style (or one of nearly the same weight), or shares words with his
    persona's own sentence.
    """
    top = customer.shares[customer.style]
    near = [s for s in Style if customer.shares[s] >= 0.85 * top]
    if any(re.search(_WAYS[s], answer, re.IGNORECASE) for s in near):
        return True
    return len(content(answer) & content(customer.persona.treatment)) >= 2


def cues(talk: Talk, style: Style, most: int = 4) -> tuple[Cue, ...]:
    """Lines of the customer that gave the style away, the earliest first; exact words."""
    found = []
    for line in talk.customers:
        if line.unfair:
            continue
        match_ = _CUES[style].search(line.text)
        if match_ is not None:
            found.append(Cue(line.turn, match_.group().strip(), _SHOWS[style]))
        elif style is Style.BRIEF and 0 < words_in(line.text) <= 6:
            found.append(Cue(line.turn, line.text.strip(), "a short line: he wants it brief"))
    return tuple(found[:most])
