"""Clarity: did he always know what happens next, and when?"""

from simulator.customer.persona import Style
from simulator.customer.signals import Signal
from simulator.scoring.case import Case
from simulator.scoring.checks.finding import Answer, Finding, faults, last_line, never, quote, shown, skipped
from simulator.scoring.surface import CONFUSED


def next_step(case: Case) -> Finding:
    lack = "He was never told what happens next."
    return shown(
        case, "He was told what happens next.", lack, Signal.GIVES_NEXT_STEP, Signal.NUMBERED_STEPS, Signal.PROMISE
    )


def time(case: Case) -> Finding:
    finding = shown(case, "He was given a time.", "He was given no time.", Signal.GIVES_TIME)
    if finding.share == 0.0 and (vague := case.talk.has(Signal.VAGUE_TIME)):
        line, h = vague[0]
        return Finding(0.25, "A time so loose that nobody could be held to it.", line.turn, h.words)
    if finding.share == 0.0 and case.customer is None:
        return skipped("Whether a time was called for is not known.")
    return finding


def plain_words(case: Case) -> Finding:
    if case.liked is Style.TECHNICAL:
        return skipped("He likes the technical word.")
    return never(case, "A word of the trade that he need not know.", Signal.JARGON, good="Words that he knows.")


def answered_last(case: Case) -> Finding:
    last = last_line(case)
    if last is None:
        return skipped("He asked nothing.")
    left = case.course.open_question
    why = "His last question stayed open." if left else "No question of his was left open."
    return Finding(float(not left), why, *(quote(last) if left else (None, "")))


def followed(case: Case) -> Finding:
    lost = [quote(c) for c in case.talk.customers[1:] if not c.unfair and CONFUSED.search(c.text)]
    return faults(lost, "He could not follow.", "He could follow all along.")


def looked_back(case: Case) -> Finding:
    asked = case.earns(Signal.CHECKS_SATISFACTION)
    if not asked:
        return skipped("You did not ask whether anything was left.")
    line, h = asked[-1]
    before = line.before
    fair = before is None or before.negativity < 0.5
    why = (
        "You made sure that nothing was left open."
        if fair
        else "“Anything else?” came before the thing itself was done."
    )
    return Finding(float(fair), why, line.turn, h.words)


CHECKS: dict[str, Answer] = {
    "clarity.next_step": next_step,
    "clarity.time": time,
    "clarity.plain_words": plain_words,
    "clarity.answered_last": answered_last,
    "clarity.followed": followed,
    "clarity.looked_back": looked_back,
}
