"""How well the trainee read the customer: what he wanted, how he likes to be treated, and where he gave it away."""

import re
from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from simulator.customer.casing import AnyCase
from simulator.customer.customer import Customer
from simulator.customer.fitting import match
from simulator.customer.persona import Style
from simulator.practice.transcript import EventKind, Transcript
from simulator.scoring.debrief import Cue, Reading
from simulator.scoring.plain import plain
from simulator.scoring.surface import HURRY, PERSONAL, WHAT_NEXT, WHY_HOW, content, words_in
from simulator.scoring.talk import Talk

_SHOWS: Final = {
    Style.BRIEF: "few words and a push for speed: he wants it brief",
    Style.WARM: "a personal word: he wants somebody who takes an interest",
    Style.STEPWISE: "asks for the order of things: he wants it step by step",
    Style.TECHNICAL: "asks for the cause or the detail: he wants it from somebody who knows the thing",
}
_CUES: Final[dict[Style, AnyCase]] = {
    Style.BRIEF: HURRY,
    Style.STEPWISE: WHAT_NEXT,
    Style.TECHNICAL: WHY_HOW,
    Style.WARM: PERSONAL,
}
_WAYS: Final = {
    Style.BRIEF: r"\b(brief\w*|short\w*|quick\w*|fast\w*|speed\w*|swift\w*|prompt\w*|to the point|few words|hurr\w+|"
    r"rush\w*|straight|concise|efficien\w*|direct\w*|asap|at once|right away|in and out|no ?nonsense|waste|"
    r"answer first|get on|just the answer|unchatty|unfussy|minimum|crisp\w*|snappy)\b",
    Style.WARM: r"\b(warm\w*|friendl\w+|personal\w*|kind\w*|rapport|chat\w*|interest|human|person|listen\w*|nice\w*|"
    r"relationship|car(?:e|ed|es|ing)|respect\w*|known?|sympath\w*|empath\w*|gentl\w*|patien\w*|small talk|polite\w*|"
    r"by name|seen|heard|understanding|compassion\w*|remember\w*)\b",
    Style.STEPWISE: r"\b(step\w*|order\w*|method\w*|one (?:thing )?(?:at a time|after)|inform\w*|structur\w*|updat\w*|"
    r"what (?:happens|comes|is) next|next|plan\w*|clear\w*|sequence|thorough\w*|systematic\w*|guid\w+|through it|"
    r"confirm\w*|in turn|slowly|posted|organi[sz]ed)\b",
    Style.TECHNICAL: r"\b(technic\w*|expert\w*|detail\w*|cause\w*|reason\w*|facts?|factual\w*|competen\w*|precis\w*|"
    r"exact\w*|knows? (?:his|her|the|their|what)|why|accura\w*|specialist|professional\w*|substance|specific\w*|data|"
    r"knowledg\w*|correct\w*|unchatty)\b",
}
_KNOWN: Final = """
brief short quick quickly fast speed hurry straight concise efficient direct answer warm friendly personal kind rapport
chat interest human person listen listened relationship care respect step steps stepwise order methodical informed
structured updates plan clear clearly sequence technical expert detail details cause reason facts competent precise
precisely exact exactly accurate specialist knowledge without small talk
"""
_VOCABULARY: Final = tuple(_KNOWN.split())
"""Words of which a slip of the keys is still understood."""
_NO_CHAT = re.compile(
    r"\b(?:no|not|without|less|little|avoid\w*|skip\w*|hates?|spare|cut|never)\b[^.,;]{0,20}?"
    r"\b(?:small ?talk|chat\w*|chit-?chat|fuss|rapport|pleasantries|friendl\w+|jokes?|waffle|frills|sympathy|warmth)\b",
    re.IGNORECASE,
)
"""What he does not want is no way in which he wants to be treated; no chat is one of its own."""
CLOSE = 0.8
"""How alike two words must be (difflib, 0 to 1) to be the same one, mistyped."""
SHORTEST = 5
"""Letters from which on a word may be mistyped: shorter ones are too much alike."""


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
        want_right=_wanted(want, customer) if want else None,
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


def _wanted(answer: str, customer: Customer) -> bool:
    """Right if one of the situation's own patterns finds it, in the words as typed or put right, or if it shares two
    telling words with what he really came for.
    """
    situation = customer.situation
    behind = " ".join(text for f in situation.facts if f.true_need for text in f.says.values())
    true = content(f"{customer.fill(situation.wants.true)} {customer.fill(behind)}".lower())
    known = f"{situation.wants.true} {situation.wants.said} {behind} " + " ".join(situation.wants.keywords)
    right = put_right(answer, re.findall(r"[a-z]{3,}", known.lower()))
    return bool(match(situation.wants.keywords, answer) or match(situation.wants.keywords, right)) or (
        len(content(right) & true) >= 2
    )


def _treats(answer: str, customer: Customer) -> bool:
    """Right if it says the way of his first style (or one of nearly the same weight), or shares words with his
    persona's own sentence.
    """
    top = customer.shares[customer.style]
    near = [s for s in Style if customer.shares[s] >= 0.85 * top]
    right = _NO_CHAT.sub("unchatty", put_right(answer, _VOCABULARY))
    if any(re.search(_WAYS[s], right, re.IGNORECASE) for s in near):
        return True
    return len(content(right) & content(customer.persona.treatment)) >= 2


def put_right(answer: str, known: Sequence[str]) -> str:
    """The answer in plain spelling, each word that is nearly one of the known ones put right."""
    words = set(known)

    def swap(m: re.Match[str]) -> str:
        word = m.group()
        if word in words or len(word) < SHORTEST:
            return word
        return next(iter(get_close_matches(word, words, 1, CLOSE)), word)

    return re.sub(r"[a-z]+", swap, plain(answer).text)


def cues(talk: Talk, style: Style, most: int = 4) -> tuple[Cue, ...]:
    """Lines of the customer that gave the style away, the earliest first; exact words."""
    found = []
    for line in talk.customers:
        if line.unfair:
            continue
        match_ = _CUES[style].search(line.text)
        if match_ is not None:
            found.append(Cue(line.turn, line.text[slice(*match_.span())].strip(), _SHOWS[style]))
        elif style is Style.BRIEF and 0 < words_in(line.text) <= 6:
            found.append(Cue(line.turn, line.text.strip(), "a short line: he wants it brief"))
    return tuple(found[:most])
