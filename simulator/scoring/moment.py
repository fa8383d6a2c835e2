"""How the matter stood when the trainee spoke, and which of the authored lines could have been said just then."""

import re
from dataclasses import dataclass

from simulator.customer.customer import Customer
from simulator.customer.fitting import match
from simulator.customer.signals import Signal
from simulator.customer.situation import Need, Price
from simulator.scoring.case import Case, checks_who
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import content
from simulator.scoring.talk import TraineeLine
from simulator.scoring.wording import deed, permitted, record_of, will_do

SAID = 0.6
"""Share of the telling words of a sentence that one earlier line must hold for it to say nothing new."""
_OWNS = re.compile(r"\b(?:on us|our (?:doing|mistake|fault|failing|slip)|my (?:fault|mistake))\b", re.IGNORECASE)
_PRESSED = 3.0
"""How much nearer a matter is when the customer has just named it, in the words that the situation has for it."""
_TIMED = 1.5
"""How much nearer the need for a time is, when he has asked when."""
_WHEN = re.compile(r"\b(?:when|what time|how (?:long|soon|many (?:minutes|hours|days))|estimate)\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|twenty|thirty|forty|fifty|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_GREETS = re.compile(
    r"^(?:hello|hi|good (?:morning|afternoon|evening)|good (?:that )?you're back|welcome(?: back)?)\b", re.IGNORECASE
)
"""How a talk begins, and never goes on."""
_HANGS = 2.0
"""How much nearer one is that hangs on what he has just said."""


@dataclass(frozen=True)
class Moment:
    """``turn``: that of the trainee's line; ``disclosed``: facts heard, ``just`` those of the customer's last line;
    ``served``: needs met and questions answered; ``done``: actions; ``said``: the trainee's lines so far; ``his``: the
    customer's last words; ``asked``: his question that was open; ``when``: whether he has asked when;
    ``soothed``: whether anything had been owned or acknowledged; ``later``: hours and figures that he told only after
    it, so that nobody could name them yet.
    """

    turn: int
    disclosed: frozenset[str]
    just: frozenset[str]
    served: frozenset[str]
    done: frozenset[str]
    said: tuple[str, ...]
    his: str
    asked: str | None
    when: bool
    soothed: bool
    later: frozenset[str] = frozenset()


def moment(case: Case, customer: Customer, turn: int) -> Moment:
    """The matter as it stood before that turn, from the state that was kept; without one, from the words."""
    turns = case.talk.transcript.turns[:turn]
    state = next((t.state for t in reversed(turns) if t.state is not None), None)
    own = tuple(t.text for t in turns if t.speaker == "trainee")
    heard_at = max((n for n, t in enumerate(turns) if t.speaker == "customer"), default=-1)
    last = turns[heard_at] if heard_at >= 0 else None
    done = frozenset(d.action for d in case.talk.desk if d.done and d.after_turn < heard_at)
    situation = customer.situation
    served = {n.id for n in situation.needs if done & set(n.met.desk)}
    disclosed = {i for t in turns for i in t.said or ()}
    if state is not None:
        served, disclosed = {*served, *state.met, *state.answered}, {*disclosed, *state.disclosed}
    else:
        serves = [(n.id, n.met) for n in situation.needs] + [(q.id, q.met) for q in situation.questions]
        served |= {id for id, met in serves if any(match(met.told, line) for line in own)}
    asked = (state.asked if state is not None else None) or _named(
        customer.asks_by, last.text if last is not None else ""
    )
    soothing = (Signal.TAKES_OWNERSHIP, Signal.ACKNOWLEDGES_FEELING, Signal.WAY_BACK)
    return Moment(
        turn=turn,
        disclosed=frozenset(disclosed),
        just=frozenset(last.said or ()) if last is not None else frozenset(),
        served=frozenset(served - {asked}),
        done=done,
        said=own,
        his=last.text if last is not None else "",
        asked=asked,
        when=any(t.speaker == "customer" and _WHEN.search(t.text) is not None for t in turns),
        soothed=any(line.turn < turn for line, _ in case.talk.credits(*soothing)),
        later=_later(case, customer, turn),
    )


def _later(case: Case, customer: Customer, turn: int) -> frozenset[str]:
    """The figures that the customer was the first to name, and not before that turn."""
    turns = case.talk.transcript.turns
    rows = " ".join((*(row.value for row in customer.situation.record), *(t.text for t in turns[:turn])))
    known, his = set(_FIGURE.findall(rows.lower())), set()
    for t in turns[turn:]:
        named = set(_FIGURE.findall(t.text.lower())) - known
        known |= named
        his |= named if t.speaker == "customer" else set()
    return frozenset(his)


def _named(wordings: tuple[tuple[str, str], ...], last: str) -> str | None:
    """The question or need that his last words put, by its wording."""
    his = last.casefold()
    return next((id for id, text in wordings if text in his), None) if his else None


def unchecked(case: Case, customer: Customer, at: Moment) -> str:
    """The question that shows who is asking, where the policy wants it and it has no answer yet; else empty."""
    if not checks_who(customer.situation):
        return ""
    facts = [f for f in customer.situation.facts if "verification" in f.answers]
    asked = any(match(f.asked, said) for f in facts for said in at.said)
    kept = any(t.said is not None or t.state is not None for t in case.talk.transcript.turns)
    if any(f.id in at.disclosed for f in facts) or (asked and not kept):
        return ""
    line = next((customer.fill(line) for f in facts if (line := customer.situation.lines.get(f.id))), "")
    return f"One thing first. {line}" if line and asked else line


def went_on(case: Case, customer: Customer) -> TraineeLine | None:
    """The first line that went on to the matter although nobody ever showed who was asking; None where somebody did."""
    if not unchecked(case, customer, moment(case, customer, len(case.talk.transcript.turns))):
        return None
    verifies = tuple(p for f in customer.situation.facts if "verification" in f.answers for p in f.asked)
    lines = (t for t in case.talk.lines if t.turn not in case.talk.aside)
    telling = (t for t in lines if content(t.worth) and not t.text.rstrip().endswith("?"))
    return next((t for t in telling if not match(verifies, t.text)), None)


def asked_who(case: Case, customer: Customer, before: int) -> bool:
    """Whether somebody had asked before that turn who was asking."""
    verifies = tuple(p for f in customer.situation.facts if "verification" in f.answers for p in f.asked)
    return any(match(verifies, t.text) for t in case.talk.lines if t.turn < before)


def sayable(customer: Customer, at: Moment, id: str, chosen: tuple[str, ...] = ()) -> str:
    """The author's line for this need, question or fact, as far as it is new; empty where the matter is served, or
    where it hangs on what nobody has said or done yet (nor is said in the same breath: ``chosen``).
    """
    line = customer.situation.lines.get(id, "")
    hangs = set(customer.situation.lines_after.get(id, ()))
    if not line or id in at.served or not hangs <= at.disclosed | at.served | set(chosen):
        return ""
    text = fresh(customer.fill(line), at.said)
    return text if could_say(at, text) else ""


def could_say(at: Moment, text: str) -> bool:
    """Whether nothing in the text was first told by him later."""
    return not at.later & set(_FIGURE.findall(text.lower()))


def fresh(text: str, said: tuple[str, ...]) -> str:
    """The sentences of the text that say something new; empty where nothing telling is left of it."""
    told = [text[a:b] for a, b in sentences_of(text)]
    kept = [one for one in told if not _said(one, said) and not (said and _GREETS.search(one))]
    left = " ".join(kept)
    return left if len(kept) == len(told) or len(content(left)) >= 2 else ""


def _said(sentence: str, said: tuple[str, ...]) -> bool:
    words = content(sentence)
    owns = len(sentence.split()) <= 6 and _OWNS.search(sentence) is not None
    for line in said:
        told = words & content(line)
        if (len(words) >= 2 and len(told) >= SAID * len(words)) or (owns and _OWNS.search(line)):
            return True
    return False


def pressing(customer: Customer, at: Moment, chosen: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """What there was to say for what was still open, by id, the nearest first: what he has just asked or pressed for,
    what hangs on what he has just said, then what is required. What is ``chosen`` already is left out.
    """
    situation = customer.situation
    named = _named(customer.presses_by, at.his)
    ranked: list[tuple[float, str, str]] = []
    for need in situation.needs:
        if need.id not in chosen and (text := serving(customer, need, at, chosen)):
            near = _PRESSED * (need.id == named) + _HANGS * bool(at.just & set(situation.lines_after.get(need.id, ())))
            timed = _TIMED * bool(at.when and _WHEN.search(f"{need.id.replace('_', ' ')} {need.text}"))
            ranked.append((near + timed + need.required + _shared(need, at), need.id, text))
    told = [id for id in at.just if id not in chosen]
    ranked += [(_HANGS + 1, id, text) for id in told if (text := answering(customer, at, id))]
    if at.asked and at.asked not in chosen and (text := sayable(customer, at, at.asked)):
        ranked.append((_PRESSED + 2, at.asked, text))
    return [(id, text) for _, id, text in sorted(ranked, key=lambda one: -one[0])]


def _shared(need: Need, at: Moment) -> float:
    """Between 0 and 1, how far his last words are about the need."""
    words = content(need.text)
    return len(words & content(at.his)) / (len(words) or 1)


def answering(customer: Customer, at: Moment, id: str) -> str:
    """What a good agent says to something that was confided to him."""
    return sayable(customer, at, id) if customer.situation.fact(id).price is Price.TRUST else ""


def serving(customer: Customer, need: Need, at: Moment, chosen: tuple[str, ...] = ()) -> str:
    """What a good agent would say for this need: the author's line, else made from the record, the desk, the policy."""
    if need.id in at.served:
        return ""
    if need.id in customer.situation.lines:
        return sayable(customer, at, need.id, chosen)
    told, action = record_of(customer, need), deed(customer, need, at.done)
    parts = [f"Here is what I have: {told}."] if told else []
    if action is not None:
        parts.append(will_do(action))
    if not parts and (may := permitted(customer, need.text)):
        parts.append(f"What I can do: {may}.")
    return fresh(" ".join(parts), at.said)


def beyond(customer: Customer, at: Moment) -> tuple[str, str]:
    """A step that nobody had asked for, nor the trainee thought of: why it is one, and what to say; empty where there
    is none.
    """
    known = at.disclosed | at.served
    for step in customer.situation.further:
        says = customer.fill(step.says)
        if set(step.after) <= known and not any(match(step.told, line) for line in at.said) and fresh(says, at.said):
            return customer.fill(step.why), says
    return "", ""
