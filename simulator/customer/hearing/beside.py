"""An ear beside the local hearing: what it claims to have heard, and what of that is accepted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.customer.hearing.context import Context
from simulator.customer.signals import Heard, HeardSignal, Signal

S = Signal

ADDED = 0.65
"""Certainty of a kind signal that the other ear alone heard: it counts, and is never as sure as what both heard."""
AGREED = 0.72
"""Least certainty of a harsh signal that both heard and the local hearing was half sure of: enough for the mind."""
FLAGRANT = 0.8
"""Certainty of the local hearing from which a harsh signal stands, whoever missed it."""
_HALF_SURE = 0.5
_CERTAIN = 0.6

KIND = frozenset(
    {
        *(S.GREETING, S.RETURNS_SMALL_TALK, S.THANKS, S.ACKNOWLEDGES_FEELING, S.PARAPHRASES, S.PRAISES_EFFORT),
        *(S.WAY_BACK, S.APOLOGY, S.TAKES_OWNERSHIP, S.LIGHT_TOUCH, S.SETS_BOUNDARY, S.ASKS_OPEN, S.ANSWERS_QUESTION),
        *(S.EXPLAINS_CAUSE, S.PLAIN_WORDS, S.NUMBERED_STEPS, S.GIVES_NEXT_STEP, S.GIVES_TIME, S.PROMISE),
        *(S.HONEST_UNKNOWN, S.SAYS_NO, S.SAYS_WHY, S.OFFERS_ALTERNATIVE, S.GIVES_CHOICE),
    }
)
"""What the other ear may add. Not what ends a talk or stops it (`closes`, `hold`), nor what is looked up or counted
(`uses_name`, `asks_again`): there the local hearing knows better.
"""
HARSH = (
    *(S.VAGUE_TIME, S.FLATTERY, S.CANNED_PHRASE, S.PREMATURE_UNDERSTANDING, S.OFF_TOPIC, S.GUSH, S.BLAMES_OTHERS),
    *(S.TRANSFER, S.BLAMES_CUSTOMER, S.CALM_DOWN, S.RUDE, S.ABUSIVE),
)
"""What is held against a trainee, the mildest first. The other ear may confirm or soften it, and never adds it."""
ASKED_OF_EARS = (*sorted(KIND), *HARSH, S.INSTRUCTS_SIMULATOR)
"""The signals that another ear is asked about."""
_SOFTENS_A_NO = frozenset({S.SAYS_WHY, S.OFFERS_ALTERNATIVE, S.GIVES_CHOICE})


@dataclass(frozen=True)
class Claim:
    """A signal that an ear says it heard, and the words it quotes; nothing of it is verified. How sure the ear feels is
    not asked: that is ours to say.
    """

    signal: str
    words: str


class EarFailed(Exception):
    """The ear heard nothing: out of reach, too slow, or nonsense came. The message says which; it holds no secret."""


class Ear(Protocol):
    """Something that hears a line beside the local hearing; a language model is one."""

    @property
    def name(self) -> str:
        """``provider:model``."""
        ...

    async def hear(self, line: str, context: Context) -> tuple[Claim, ...]:
        """What it claims to hear in the trainee's line. Raises `EarFailed`."""
        ...


def accepted(line: str, local: Heard, claims: Iterable[Claim]) -> Heard:
    """What counts as heard once both ears have listened; ``local`` itself where the other's word counts for nothing.

    - The words of a claim must stand in the line, or it is dropped. Where none is left, the other ear heard nothing.
    - In another language, or where either ear hears an instruction to the simulator, the local hearing stands alone.
    - Kind signals are added with `ADDED`, except on words that something harsh stands on. A no is added only where its
      reason or something in its stead was heard as well.
    - Harsh signals are never added. Where the ears disagree, the milder stands: one that the other ear did not hear is
      dropped unless it is `FLAGRANT`; of two on the same words the milder one is kept; both agreeing makes it surer.
    """
    if not local.for_him:
        return local
    heard = _verified(line, claims)
    if not heard or any(h.signal is S.INSTRUCTS_SIMULATOR for h in heard):
        return local
    signals = _settled(local.signals, heard)
    signals = _with_kind(signals, heard)
    ordered = tuple(sorted(signals, key=lambda h: (h.start, len(h.words), h.signal.value)))
    unheard = local.unheard and not any(h.sure >= _CERTAIN for h in ordered)
    return local.model_copy(update={"signals": ordered, "unheard": unheard})


def _verified(line: str, claims: Iterable[Claim]) -> list[HeardSignal]:
    """The claims whose words stand in the line, each signal once, with the line's own words."""
    found: dict[Signal, HeardSignal] = {}
    plain = _alike(line)
    for claim in claims:
        if claim.signal not in _BY_NAME or (place := _place(plain, claim.words)) is None:
            continue
        signal = _BY_NAME[claim.signal]
        start, stop = place
        found.setdefault(signal, HeardSignal(signal=signal, words=line[start:stop], start=start, sure=ADDED))
    return list(found.values())


_BY_NAME = {signal.value: signal for signal in ASKED_OF_EARS}
_MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"'})


def _alike(text: str) -> str:
    """The text with small letters and straight quotes, character for character."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text.translate(_MARKS))


def _place(plain: str, words: str) -> tuple[int, int] | None:
    """Where the quoted words stand as whole words in the line; marks around the quotation are not part of it."""
    parts = [re.escape(part) for part in _alike(words).strip(" \n\t\r\"'.,;:!?…").split()]
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", plain) if parts else None
    return found.span() if found else None


def _settled(local: Sequence[HeardSignal], heard: list[HeardSignal]) -> list[HeardSignal]:
    """The local signals, where those that are held against the trainee are settled with what the other ear heard."""
    others = {h.signal for h in heard}
    kept = []
    for one in local:
        if one.signal in HARSH and one.signal not in others and one.sure < FLAGRANT:
            if (milder := _milder(one, heard)) is not None:
                kept.append(milder)
        elif one.signal in others and one.sure >= (_HALF_SURE if one.signal in HARSH else 0):
            kept.append(one.model_copy(update={"sure": max(one.sure, AGREED)}))
        else:
            kept.append(one)
    return kept


def _milder(one: HeardSignal, heard: list[HeardSignal]) -> HeardSignal | None:
    """What the other ear heard in the same words, if that is harsh too, but less so."""
    rank = HARSH.index(one.signal)
    found = [h for h in heard if h.signal in HARSH[:rank] and _overlap(h, one)]
    mildest = min(found, key=lambda h: HARSH.index(h.signal), default=None)
    return mildest.model_copy(update={"sure": one.sure}) if mildest else None


def _with_kind(signals: list[HeardSignal], heard: list[HeardSignal]) -> list[HeardSignal]:
    """With the kind signals that are new, and without a question ignored that was answered after all."""
    known = {h.signal for h in signals}
    harsh = [h for h in signals if h.signal in HARSH]
    new = [h for h in heard if h.signal in KIND - known and not any(_overlap(h, against) for against in harsh)]
    if any(h.signal is S.ANSWERS_QUESTION for h in new):
        signals = [h for h in signals if h.signal is not S.IGNORES_QUESTION]
    softened = _SOFTENS_A_NO & {*known, *(h.signal for h in new)}
    return signals + [h for h in new if h.signal is not S.SAYS_NO or softened]


def _overlap(a: HeardSignal, b: HeardSignal) -> bool:
    return a.start < b.start + len(b.words) and b.start < a.start + len(a.words)
