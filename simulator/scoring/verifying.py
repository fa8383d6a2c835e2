"""Whether a testimony may be believed: its words were said, by the right side, and nothing known is against them."""

from collections.abc import Sequence

from simulator.customer.hearing.beside import HARSH
from simulator.customer.signals import Signal
from simulator.scoring.case import Case
from simulator.scoring.feedback import gained
from simulator.scoring.quoting import around
from simulator.scoring.seen import SeenLine
from simulator.scoring.talk import TraineeLine
from simulator.scoring.testimony import Answered, Question, Quoted, Testimony

LEAST_WORDS = 3
"""Words that a quotation has at least, unless it is the whole line: shorter ones stand somewhere in any talk."""
CANNED = 0.65
"""From here on a line came out of a can, and shows nothing about anybody."""
_SPOILS = frozenset({*HARSH, Signal.INSTRUCTS_SIMULATOR})
VOID = Answered("void")


def verify(case: Case, lines: Sequence[SeenLine], question: Question, said: Testimony) -> Answered:
    """The answer with the words that it stands on, or void.

    A yes must quote, out of the right mouth, words that are worth something. A no need not, since what is not there
    cannot be quoted; but what it quotes must be there.
    """
    line = _quoted(lines, question, said)
    words = line.verbatim(said.words) if line else ""
    if not said.met:
        return Answered("not met") if words or not said.words.strip() else VOID
    if line is None or not _enough(line, words) or not _stands(case, line, words):
        return VOID
    return Answered("met", Quoted(line.turn, words))


def _quoted(lines: Sequence[SeenLine], question: Question, said: Testimony) -> SeenLine | None:
    """The line that is quoted: the one that was named, or the only one that holds the words if the number is wrong.

    None if they stand in no line, or where the line that was named was said by the other side.
    """
    holding = [line for line in lines if line.verbatim(said.words)]
    if said.line is not None and 0 < said.line <= len(lines) and lines[said.line - 1] in holding:
        named = lines[said.line - 1]
        return named if named.side == question.side or not said.met else None
    sides = {line.side for line in holding}
    return holding[0] if len(holding) == 1 and (sides == {question.side} or not said.met) else None


def _enough(line: SeenLine, words: str) -> bool:
    return len(words.split()) >= min(LEAST_WORDS, len(line.text.split())) and any(map(str.isalpha, words))


def _stands(case: Case, line: SeenLine, words: str) -> bool:
    """Whether desk, ledger, policy and the hearing have nothing against these words."""
    if line.turn in case.talk.aside:
        return False
    if line.side == "customer":
        return any(c.turn == line.turn and c.negativity < 0.5 for c in case.talk.customers[1:])
    own = next((t for t in case.talk.lines if t.turn == line.turn), None)
    return own is not None and case.canned[own.turn] < CANNED and not _spoiled(case, own, words)


def _spoiled(case: Case, line: TraineeLine, words: str) -> bool:
    """Something harsh or untrue is in the sentence, or the line cost the customer more than it gave him."""
    sentence = around(line.text, words)
    untrue = [j.promise.words for j in case.promises if j.grave or j.promise.kept is False]
    harsh = [h.words for h in line.heard.signals if h.signal in _SPOILS and h.sure >= 0.5]
    against = any(one and (one in sentence or sentence in one) for one in (*harsh, *untrue))
    return against or gained(case)[1].get(line.turn, 0.0) < 0
