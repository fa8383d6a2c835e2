"""What becomes of the signals that the cues found once the learned opinion was asked as well."""

import re
from collections.abc import Sequence
from functools import cache

from simulator.customer.hearing.context import Context
from simulator.customer.hearing.learned import MOST_WORDS, Judge, learned, names_of, pieces, pieces_of
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.hearing.weighing import Found, outweighed
from simulator.customer.signals import Signal

S = Signal
ADD = 0.55
"""The chance from which a signal is heard that no cue found."""
ADD_HARSH = 0.6
VETO, VETO_PLAIN, VETO_FIRM = 0.2, 0.15, 0.1
"""The chance below which a cue is held to be wrong; less where its words are plain, in questions and insults, and still
less where it is firm.
"""
FIRM, FIRMEST = 0.7, 0.74
WAYS_BACK = frozenset({S.ACKNOWLEDGES_FEELING, S.TAKES_OWNERSHIP, S.WAY_BACK, S.PRAISES_EFFORT})
"""What brings an angry customer back stands against most opinions where the cue is firm, and against any where it is
firmest: a good line missed is the worse fault.
"""
HALF = 0.15
"""The chance, but for the cue, that a half-sure one needs: by itself it is wrong four times in five."""
CERTAIN = 0.6
SUREST = 0.78
"""How sure an added signal can be; at the least it is certain. A cue says more: it can be read."""
SUREST_HARSH = 0.69
"""Less than the mind asks for: by what was learned alone nobody is insulted."""
HARSH = frozenset(
    {
        S.RUDE, S.ABUSIVE, S.CALM_DOWN, S.BLAMES_CUSTOMER, S.BLAMES_OTHERS, S.PREMATURE_UNDERSTANDING,
        S.CANNED_PHRASE, S.GUSH, S.FLATTERY, S.ASKS_AGAIN, S.IGNORES_QUESTION,
    }
)  # fmt: skip
PLAIN = HARSH | {S.ASKS_CLOSED, S.ASKS_OPEN}
BY_FORM = frozenset({S.INSTRUCTS_SIMULATOR, S.USES_NAME, S.NUMBERED_STEPS, S.JARGON})
"""Settled by form, or by the company's own terms, of which nothing was learned."""
BY_TALK = BY_FORM | {S.PARAPHRASES, S.ASKS_AGAIN}
"""What a cue knows of these from all of the talk, the learned opinion cannot deny from the line before."""
IN_ANSWER = frozenset({S.ANSWERS_QUESTION, S.IGNORES_QUESTION, S.ASKS_AGAIN, S.PARAPHRASES})
"""Of these the words tell nothing where it is not known what he said before."""
OPENING = frozenset({S.GREETING, S.USES_NAME})
"""Who only says hello has not passed over anything yet."""
_JOINT = re.compile(r" (?=(?:and|but|so|because|which|then) )")


def opinion(spoken: Sequence[Sentence], found: list[Found], context: Context) -> list[Found]:
    """What the cues found, without what is surely wrong, and with what was learned to be in such a line."""
    if not spoken or sum(len(s.words) for s in spoken) > MOST_WORDS:
        return found
    known, (lanes, least) = learned(), _lanes()
    surest: dict[Signal, float] = {}
    for f in found:
        surest[f.signal] = max(f.sure, surest.get(f.signal, 0))
    sums, judges = known.sums(pieces_of(spoken, context)), known.judges
    cues = {lanes[signal] for signal, sure in surest.items() if sure >= CERTAIN}
    added = [i for i in known.reached(sums, least) if i not in cues and _may_add(judges[i].signal, found, context)]
    wrong = [i for g, sure in surest.items() if _is_wrong(judges[i := lanes[g]], known.lane(sums, i), sure)]
    if not wrong and not added:
        return found
    changed = {judges[i].signal for i in (*wrong, *added)}
    kept = [f for f in found if f.signal not in changed]
    new = _quoted([(i, judges[i], judges[i].likely(known.lane(sums, i), cue=False)) for i in added], spoken, context)
    return kept + [f for f in new if not _contradicted(f, [o for o in [*kept, *new] if o.sentence is f.sentence])]


def _is_wrong(judge: Judge, total: int, sure: float) -> bool:
    """Whether the learned opinion outweighs the cues of a signal, of which the surest is that sure."""
    if judge.signal in BY_TALK:
        return False
    if sure < CERTAIN:
        return judge.signal not in HARSH and judge.likely(total, cue=False) < HALF
    if judge.signal in WAYS_BACK and sure >= FIRM:
        return sure < FIRMEST and judge.likely(total, cue=True) < VETO_FIRM
    return judge.likely(total, cue=True) < (VETO_PLAIN if judge.signal in PLAIN else VETO)


def _contradicted(new: Found, beside: list[Found]) -> bool:
    """What was only learned gives way as usual; and a sentence that surely owns it ("You should have had that letter
    on Monday") is not held to blame him as well.
    """
    owns = any(f.signal is S.TAKES_OWNERSHIP and f.sure >= FIRM and f is not new for f in beside)
    return outweighed(new, beside) or (new.signal is S.BLAMES_CUSTOMER and owns)


@cache
def _lanes() -> tuple[dict[Signal, int], int]:
    """The lane of each signal, and the sums of weights from which the signals are added."""
    known = learned()
    return {judge.signal: i for i, judge in enumerate(known.judges)}, known.least(_least)


def _least(signal: Signal) -> float:
    return ADD_HARSH if signal in HARSH else ADD


def _may_add(signal: Signal, found: list[Found], context: Context) -> bool:
    if signal in BY_FORM or (signal in IN_ANSWER and not context.asked):
        return False
    return signal is not S.IGNORES_QUESTION or not found or any(f.signal not in OPENING for f in found)


def _quoted(added: list[tuple[int, Judge, float]], spoken: Sequence[Sentence], context: Context) -> list[Found]:
    """The signals, each in the words of the clause that says most of it."""
    if not added:
        return []
    parts = [(s, *place) for s in spoken for place in clauses(s.plain)]
    names = names_of(context)
    said = [learned().sums(pieces(s.plain[a:b].split(), s.asks, names)) if parts[1:] else 0 for s, a, b in parts]
    result = []
    for lane, judge, likely in added:
        weights = [learned().lane(sums, lane) for sums in said]
        sentence, begin, end = parts[weights.index(max(weights))]
        surest, least = SUREST_HARSH if judge.signal in HARSH else SUREST, _least(judge.signal)
        sure = CERTAIN + (surest - CERTAIN) * (likely - least) / (1 - least)
        result.append(Found(judge.signal, *sentence.span(begin, end), sure, sentence))
    return result


def clauses(plain: str) -> list[tuple[int, int]]:
    """The places in a sentence of what stands between its joining words; none has fewer than three words."""
    cuts = [0]
    for joint in _JOINT.finditer(plain):
        if plain.count(" ", cuts[-1], joint.start()) >= 2 and plain.count(" ", joint.end()) >= 2:
            cuts.append(joint.end())
    return list(zip(cuts, [*(cut - 1 for cut in cuts[1:]), len(plain)], strict=True))
