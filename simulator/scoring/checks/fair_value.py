"""Fair value: was all of it true and within policy, with no gush and no giving in?"""

import re
from dataclasses import replace

from simulator.customer.signals import Signal
from simulator.scoring.case import Case, checks_who
from simulator.scoring.checks.finding import Answer, Finding, faults, never, quote, refusals, shown, skipped
from simulator.scoring.moment import asked_who, went_on
from simulator.scoring.plain import plain
from simulator.scoring.promises import NOT_TRUE, fault_of
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import ABUSE, content, deed_words
from simulator.scoring.talk import words_of_matter
from simulator.scoring.wording import lower_first

_SUBSTANCE = (
    Signal.GIVES_NEXT_STEP,
    Signal.GIVES_TIME,
    Signal.EXPLAINS_CAUSE,
    Signal.ANSWERS_QUESTION,
    Signal.SAYS_WHY,
)
_REASON = re.compile(
    r"\b(because|since|that's why|so that|otherwise|the (rule|reason|terms?) (is|are)|"
    r"(\d+|thirty|sixty|fourteen) days)\b"
)
"""A reason in plain sight: a “because”, or the days that the rule counts."""

GUESSED = 0.75
"""What a time that cannot be leaves of the check, where it was not sworn to: two are a fault, three a lie."""
WENT_ON = 0.6
"""What is left where nothing private was told, and nobody waited to know who was asking."""
PRIVATE = 3
"""Telling words of the record in one sentence, none of them his own, from which on it gives something away."""


def true(case: Case) -> Finding:
    """Critical where record and policy are known; from the words alone nobody can tell."""
    if case.customer is None:
        return skipped("Record and policy are not known.")
    wrong = [j for j in case.promises if j.grave]
    back = next((j.promise for j in case.promises if j.taken_back), None)
    if back is not None and not wrong:
        return Finding(1.0, "What could not be you took back yourself.", back.turn, back.words)
    guessed = [j for j in case.promises if j.guessed]
    if guessed and not wrong:
        first = next((j for j in guessed if not j.broad), guessed[0])
        sure = sum(not j.broad for j in guessed)
        share = GUESSED ** (sure + (sure < len(guessed)))
        return Finding(share, fault_of(first), first.promise.turn, first.promise.words)
    found = [(j.promise.turn, j.promise.words) for j in wrong]
    return faults(found, fault_of(wrong[0]) if wrong else "", "All of it was true and within policy.")


def claims_confirmed(case: Case) -> Finding:
    if case.customer is None:
        return skipped("What was done at the desk is not known.")
    claims = [j for j in case.promises if j.claim]
    if not claims:
        return skipped("You claimed nothing.")
    empty = [(j.promise.turn, j.promise.words) for j in claims if j.promise.kept is False]
    fault, good = "You said that it was done, and it was not.", "What you said was done, was done."
    return faults(empty, fault, good, of=len(claims))


def no_gush(case: Case) -> Finding:
    return never(
        case, "Gush: he is a customer, not a fan.", Signal.GUSH, Signal.FLATTERY, good="No gush and no flattery."
    )


def private(case: Case) -> Finding:
    """Where the policy asks to check who is asking: nothing out of the record before he has shown it."""
    customer = case.customer
    if customer is None or not checks_who(customer.situation):
        return skipped("Nobody had to be checked.")
    shows = {f.id for f in customer.situation.facts if "verification" in f.answers}
    turns = case.talk.transcript.turns
    shown_at = next((n for n, t in enumerate(turns) if shows & set(t.said or ())), len(turns))
    known = words_of_matter(customer)
    record = content(plain(" ".join(row.value for row in customer.situation.record), known).text)
    told = []
    his: set[str] = set()
    customers = list(case.talk.customers)
    for line in (t for t in case.talk.lines if t.turn < shown_at and t.turn not in case.talk.aside):
        while customers and customers[0].turn < line.turn:
            his |= content(plain(customers.pop(0).text, known).text)
        for start, end in sentences_of(line.plain.text):
            sentence = line.plain.text[start:end]
            if not sentence.endswith("?") and len((content(sentence) & record) - his) >= PRIVATE:
                told.append((line.turn, line.plain.verbatim(start, end)))
    if not told and (on := went_on(case, customer)) is not None:
        asked = (
            "You asked who it was, and" if asked_who(case, customer, on.turn + 1) else "Nobody knew who it was, and you"
        )
        return Finding(WENT_ON, f"{asked} went on without the answer.", *quote(on))
    return faults(
        told, "You told this before he had shown who he was.", "Nothing private before he had shown who he was."
    )


def no_giving_in(case: Case) -> Finding:
    if case.customer is None:
        return _stood_by_it(case)
    if case.customer.situation.right_no is None or case.needs is None:
        return skipped("There was nothing to refuse.")
    if not case.needs.conceded:
        return Finding(1.0, "You did not give what could not be given.")
    given = next((j.promise for j in case.promises if j.grave), None)
    why = given.verdict.removeprefix(NOT_TRUE) if given else case.customer.fill(case.customer.situation.right_no.why)
    where = (given.turn, given.words) if given else (None, "")
    return Finding(0.0, f"You gave what cannot be given: {lower_first(why)}", *where)


def _stood_by_it(case: Case) -> Finding:
    """From the words alone: a no that was followed by the very thing was none. That a no stood earns nothing, since
    it may have been the wrong answer.
    """
    for line, h in refusals(case):
        refused = deed_words(line.sentence(h))
        given = (j.promise for j in case.promises if j.claim and j.promise.turn > line.turn)
        after = next((p for p in given if refused & deed_words(p.words.lower())), None)
        if after is not None:
            return Finding(0.5, "You had said no to it, and then it was done.", after.turn, after.words)
    return skipped("Whether anything was to be refused cannot be told from the words.")


def plain_answer(case: Case) -> Finding:
    """Substance that he could use, in at least two lines; a line full of content that names no signal counts half."""
    lack = "No plain answer: nothing that he could use."
    finding = shown(case, "A plain answer with something in it.", lack, *_SUBSTANCE, wanted=2)
    if finding.share and case.customer is not None:
        told = [t for t, _ in case.earns(*_SUBSTANCE) if content(t.worth) & case.particulars]
        finding = replace(finding, share=min(1.0, len(told) / 2)) if told else Finding(0.0, lack, finding.turn)
    if finding.share == 0.0 and any(len(content(t.worth)) >= 8 for t in case.talk.lines):
        return Finding(0.4, "There was something in it, but no answer that stood out.", finding.turn, finding.words)
    return finding


def no_said_well(case: Case) -> Finding:
    said = refusals(case)
    if not said:
        return skipped("Nothing was refused.")
    line, h = said[0]
    near = [t for t in case.talk.lines if line.turn <= t.turn <= line.turn + 4]
    why = any(t.first(Signal.SAYS_WHY, Signal.EXPLAINS_CAUSE) or _REASON.search(t.worth) for t in near)
    other = any(t.first(Signal.OFFERS_ALTERNATIVE, Signal.GIVES_CHOICE, Signal.GIVES_NEXT_STEP) for t in near)
    words = ("A no with its reason and with what can be done instead.", "A no without its reason.")
    text = words[0] if why and other else words[1] if other else "A no with nothing beside it."
    return Finding(0.5 * why + 0.5 * other, text, line.turn, h.words)


def boundary(case: Case) -> Finding:
    abuse = [c for c in case.talk.customers if not c.unfair and ABUSE.search(c.text)]
    if not abuse:
        return skipped("He was not abusive.")
    return shown(case, "A fair limit, decently set.", "He was abusive, and no limit was set.", Signal.SETS_BOUNDARY)


CHECKS: dict[str, Answer] = {
    "fair_value.true": true,
    "fair_value.claims_confirmed": claims_confirmed,
    "fair_value.private": private,
    "fair_value.no_gush": no_gush,
    "fair_value.no_giving_in": no_giving_in,
    "fair_value.plain_answer": plain_answer,
    "fair_value.no_said_well": no_said_well,
    "fair_value.boundary": boundary,
}
