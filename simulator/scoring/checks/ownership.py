"""Ownership: did the trainee act like the owner, with no needless transfer and the right help asked inside?"""

import re

from simulator.customer.customer import Customer
from simulator.customer.moves import Ending
from simulator.customer.signals import Signal
from simulator.practice.transcript import EventKind
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, never, quote, shown, skipped
from simulator.scoring.quoting import around, sentences_of
from simulator.scoring.surface import ELSEWHERE, PARTS, WAITED, content

TOLD = 2
"""Telling words of one row of the record, one of them not his own, from which on a sentence tells what happened."""
_HAPPENED = re.compile(
    r"\b(?:moved|tore|torn|broke|broken|missed|failed|stood still|let (?:in|water)|cut|went (?:into|to|wrong)|"
    r"lost|forgot\w*|merged|changed|pushed|updated|caused|because|due to|happened|ill|left behind|"
    r"never (?:sent|loaded|called))\b"
)


_NAMED = re.compile(r"\b(?:spoke to|by|with|to) ([A-Z][a-z]{2,})\b(?! \d)")
_TITLES = re.compile(r"^(?:Mrs?|Ms|Dr|Miss)\.? ")
_BLAME = (
    r"[^.?!\n]{0,25}\b(?:hopeless|useless|fault|lazy|messed|forgets?|forgot|screwed|stupid|idiot|always does|"
    r"should(?: have|n[’']?t)|never (?:does|rings|calls|listens)|not my|rubbish|unreliable)\b"
)


def kept_it(case: Case) -> Finding:
    sent = {line.turn: (line.turn, h.words) for line, h in case.talk.has(Signal.TRANSFER)}
    for line in case.talk.lines:
        if line.turn not in sent and line.turn not in case.talk.aside and ELSEWHERE.search(line.plain.text):
            found = ELSEWHERE.search(line.plain.text)
            assert found is not None
            sent[line.turn] = (line.turn, line.plain.verbatim(*found.span()))
    if case.talk.transcript.ending == Ending.TRANSFERRED and not sent and case.talk.trainee:
        last = case.talk.trainee[-1]
        sent[last.turn] = quote(last)
    return faults([sent[n] for n in sorted(sent)], "You sent him to somebody else.", "He needed nobody but you.")


def owned(case: Case) -> Finding:
    if not (case.upset and _house_erred(case)) and not case.earns(Signal.TAKES_OWNERSHIP):
        return skipped("Nothing had gone wrong that wanted owning.")
    lack = "Nobody owned what had gone wrong."
    return shown(case, "You made it yours.", lack, Signal.TAKES_OWNERSHIP)


def _house_erred(case: Case) -> bool:
    """Who asks for what the rule refuses was not wronged: there is nothing to own or to explain but the no."""
    return case.customer is None or case.customer.situation.right_no is None


def acted(case: Case) -> Finding:
    """Where there is a desk, what was done at it; else what was said to come next."""
    customer = case.customer
    if customer is not None and customer.situation.actions:
        useful = [d for d in case.talk.desk if d.done and not d.beyond]
        if useful:
            turn = max((t.turn for t in case.talk.trainee if t.turn <= useful[0].after_turn + 1), default=None)
            return Finding(1.0, f"You did something: {useful[0].action.replace('_', ' ')}.", turn)
        wanted = any(n.met.desk and not n.met.told for n in customer.situation.needs)
        return Finding(0.0 if wanted else 0.3, "You did nothing at the desk.")
    return shown(case, "You said what you were doing about it.", "Nothing was done about it.", Signal.GIVES_NEXT_STEP)


def asked_inside(case: Case) -> Finding:
    asked = case.talk.transcript.events_of(EventKind.COLLEAGUE)
    if case.customer is None or not asked:
        return skipped("Nobody in the house was asked.")
    helped = any(e.data.get("helped") for e in asked)
    return Finding(1.0 if helped else 0.5, "You asked inside for what you needed.")


def no_blame(case: Case) -> Finding:
    fault, good = "You put it on somebody else.", "You blamed no colleague and no system."
    named = _blamed_by_name(case)
    if named and not case.talk.has(Signal.BLAMES_OTHERS):
        return faults(named, fault)
    return never(case, fault, Signal.BLAMES_OTHERS, good=good)


def _blamed_by_name(case: Case) -> list[tuple[int, str]]:
    """The sentences that put it on somebody of the house by name: one who stands in the record, or can be asked."""
    if case.customer is None:
        return []
    situation = case.customer.situation
    told = " ".join(row.value for row in situation.record)
    names = {*_NAMED.findall(told), *(_TITLES.sub("", c.name).split(",")[0].split()[0] for c in situation.colleagues)}
    blame = re.compile(
        rf"\b(?:{'|'.join(map(re.escape, sorted(names))) or '(?!)'})\b(?:['’]?s)?{_BLAME}", re.IGNORECASE
    )
    lines = (line for line in case.talk.lines if line.turn not in case.talk.aside)
    found = ((line, blame.search(line.text)) for line in lines)
    return [(line.turn, around(line.text, there.group())) for line, there in found if there is not None]


def cause(case: Case) -> Finding:
    wanted = case.upset and _house_erred(case)
    if not wanted and not case.earns(Signal.EXPLAINS_CAUSE, Signal.SAYS_WHY):
        return skipped("Nothing wanted explaining.")
    if case.customer is not None and (told := _told_from_record(case, case.customer)) is not None:
        return told
    lack = "Nobody asked or said why it had happened."
    return shown(case, "You said why it had happened.", lack, Signal.EXPLAINS_CAUSE, Signal.SAYS_WHY)


def _told_from_record(case: Case, customer: Customer) -> Finding | None:
    """What happened, told from the record in a sentence that no signal names: “the system moved it in March”."""
    rows = [content(row.value.lower()) for row in customer.situation.record]
    said = content(" ".join(c.text for c in case.talk.customers).lower())
    for line in case.talk.lines:
        if line.turn in case.talk.aside or line.turn in case.untrue:
            continue
        for start, end in sentences_of(line.plain.text):
            sentence = line.plain.text[start:end]
            told = content(sentence) if _HAPPENED.search(sentence) and not sentence.endswith("?") else frozenset()
            if any(len(told & row) >= TOLD and told & row - said for row in rows):
                return Finding(1.0, "You said why it had happened.", line.turn, line.plain.verbatim(start, end))
    return None


def stayed(case: Case) -> Finding:
    """Closing on, or timing out, a customer who was upset or had a question open."""
    gone = []
    for line in case.talk.trainee:
        before = line.before
        if before is None or line.turn in case.talk.aside:
            continue
        helpless = before.negativity >= 0.5
        closes = any(h.signal is Signal.CLOSES for h in line.heard.signals) or PARTS.search(line.plain.text)
        if WAITED.search(line.plain.text) or (closes and helpless and len(line.worth.split()) < 25):
            gone.append(quote(line))
    return faults(gone, "You closed while he still needed you.", "You stayed until he was done.")


CHECKS: dict[str, Answer] = {
    "ownership.kept_it": kept_it,
    "ownership.owned": owned,
    "ownership.acted": acted,
    "ownership.asked_inside": asked_inside,
    "ownership.no_blame": no_blame,
    "ownership.cause": cause,
    "ownership.stayed": stayed,
}
