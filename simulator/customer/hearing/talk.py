"""What only the talk so far can tell: names, echoes, questions answered, ignored or asked again."""

import re
from collections.abc import Sequence
from functools import lru_cache

from simulator.customer.casing import AnyCase
from simulator.customer.hearing.again import asked_before
from simulator.customer.hearing.context import Context
from simulator.customer.hearing.learned import names_of
from simulator.customer.hearing.replies import answers, last_question
from simulator.customer.hearing.said import echo, told
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.hearing.weighing import Found
from simulator.customer.signals import Signal

S = Signal
_NAMED = re.compile(
    r"\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Ss]orry|[Gg]ood (?:[Mm]orning|[Aa]fternoon|"
    r"[Ee]vening)|M[rs]s?|Miss|Dr)[.,]? ([A-Z][a-z]+)\b"
)
_NO_NAME = listed(
    "There Sir Madam Team All Everyone For Again So Very The This I You We That It Mr Mrs Ms Miss Dr To About But My "
)
_STEP = re.compile(r"(?m)^[ \t]*(?:step )?\(?(\d{1,2})[.):]\s+\S|(?:^|\s)\(?([1-9])\)\s+\S", re.IGNORECASE)
_INLINE = re.compile(r"(?<!\S)1[.)] \w.{2,200}?[^\d\s] 2[.)] \w.*", re.DOTALL)
_MARK = re.compile(r"\d[.):]\s")
_ORDINALS = AnyCase(
    r"\b(?:first|firstly|step one|step 1|to start)\b.{3,400}?\b(?:then|second|secondly|next|after that|step two|step "
    r"2|once)\b.{3,400}",
    re.DOTALL,
)
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{1,4}s?\b")
_KNOWN_TO_ALL = listed(
    "OK UK US USA EU ID PIN TV PC USB FAQ PDF AM PM ASAP VAT SMS URL GPS ATM DVD CD HD LED WIFI NO YES NOT AND "
    "THE YOU IS IT I A WE MR MRS MS DR PO IM SO TO IN ON ALL MY ME DO GO BUT ARE FOR NEW NOW CV DHL UPS IBM "
    "BBC QR GB MB TB KG CM MM KM LOL FYI PS ETA AI MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP "
    "OCT NOV DEC "
)


_TELLS_TO_DO = (
    *("please ", "first please ", "kindly ", "restart ", "reset ", "turn ", "clear ", "check ", "try ", "describe "),
    *("and whats ", "whats ", "have you ", "and have you ", "reboot ", "update ", "plug "),
)


def heard_in_talk(line: str, spoken: list[Sentence], found: Sequence[Found], context: Context) -> list[Found]:
    """What the talk so far adds to the signals found in the words alone."""
    extra = [*_names(line, spoken, context), *_steps(line, spoken), *_jargon(line, spoken, context)]
    said = context.customer + context.facts + ((context.asked,) if context.asked else ())
    theirs = _told_by_him(said[-30:])
    questions = {S.ASKS_CLOSED, S.ASKS_OPEN}
    for sentence in spoken:
        here = [f for f in found if f.sentence is sentence]
        asks = any(f.signal in questions for f in here)
        again = (
            asked_before(sentence, said, names_of(context)) if asks or sentence.plain.startswith(_TELLS_TO_DO) else 0.0
        )
        if again:
            extra.append(_whole(S.ASKS_AGAIN, sentence, again))
        echoed = echo(sentence, theirs, asks)
        if echoed and not again:
            extra.append(_whole(S.PARAPHRASES, sentence, echoed))
    return extra + _replies(spoken, [*found, *extra], context)


@lru_cache(maxsize=128)
def _told_by_him(said: tuple[str, ...]) -> frozenset[str]:
    """The content of all his lines; asked for once for every piece of a line that is heard by itself."""
    return frozenset[str]().union(*map(told, said))


def _whole(signal: Signal, sentence: Sentence, sure: float) -> Found:
    start, stop = sentence.span(0, len(sentence.plain))
    return Found(signal, start, stop, sure, sentence)


def _at(signal: Signal, start: int, stop: int, sure: float, spoken: Sequence[Sentence]) -> list[Found]:
    for sentence in reversed(spoken):
        if sentence.start <= start:
            return [Found(signal, start, stop, sure, sentence)]
    return []


def _names(line: str, spoken: Sequence[Sentence], context: Context) -> list[Found]:
    for name, sure in ((context.last, 0.9), (context.first, 0.9)):
        if not name:
            continue
        found = re.search(
            rf"(?<!\w)(?:(?:mr|mrs|ms|miss|dr|mister)\.? )?{re.escape(name)}(?!\w)", line[:6000], re.IGNORECASE
        )
        if found:
            written = line[found.end() - len(name) : found.end()]
            titled = found.end() - found.start() > len(name)
            return _at(S.USES_NAME, *found.span(), sure if titled or written[:1].isupper() else 0.62, spoken)
    if context.first or context.last or line.islower():
        return []
    for match in _NAMED.finditer(line[:2000]):
        if match[1] not in _NO_NAME:
            return _at(S.USES_NAME, *match.span(1), 0.65, spoken)
    return []


def _steps(line: str, spoken: Sequence[Sentence]) -> list[Found]:
    head = line[:6000]
    marks = list(_STEP.finditer(head)) if _MARK.search(head) else []
    if len(marks) >= 2:
        start = marks[0].start() + len(marks[0].group()) - len(marks[0].group().lstrip())
        end = head.find("\n", marks[-1].end())
        return _at(S.NUMBERED_STEPS, start, len(head.rstrip()) if end < 0 else end, 0.9, spoken)
    inline = _INLINE.search(head[:1500]) if marks else None
    if inline:
        return _at(S.NUMBERED_STEPS, inline.start(), inline.start() + len(inline.group().rstrip()), 0.9, spoken)
    ordinal = _ORDINALS.search(head[:1500])
    if ordinal and len(ordinal.group().split()) >= 8:
        return _at(S.NUMBERED_STEPS, ordinal.start(), ordinal.start() + len(ordinal.group().rstrip()), 0.72, spoken)
    return []


def _jargon(line: str, spoken: Sequence[Sentence], context: Context) -> list[Found]:
    """The company's own terms, and what is short for something, unless he used them himself."""
    head = line[:6000]
    for term in context.jargon:
        at = re.search(rf"(?<!\w){re.escape(term)}(?!\w)", head, re.IGNORECASE)
        if at and not is_his(term, context):
            return _at(S.JARGON, *at.span(), 0.9, spoken)
    for match in () if head.islower() else _ACRONYM.finditer(head):
        bare = match.group().rstrip("s")
        if any(c.isdigit() for c in bare) or bare in _KNOWN_TO_ALL or is_his(bare, context):
            continue
        around = head[max(0, match.start() - 1) : match.start()] + head[match.end() : match.end() + 1]
        if not set(around) & set("-/#_@") and not _shouts(head):
            return _at(S.JARGON, *match.span(), 0.7, spoken)
    return []


def is_his(term: str, context: Context) -> bool:
    """Whether the customer used the term himself."""
    return any(term.lower() in said.lower() for said in (*context.customer, *context.facts, context.asked))


def _shouts(text: str) -> bool:
    return sum(c.isupper() for c in text) * 2 > sum(c.isalpha() for c in text)


_OPENING = frozenset({S.GREETING, S.USES_NAME})
_EMPTY = frozenset(
    {
        S.GREETING, S.SMALL_TALK, S.PREMATURE_UNDERSTANDING, S.APOLOGY, S.CANNED_PHRASE, S.GUSH, S.FLATTERY,
        S.USES_NAME,
        S.THANKS, S.RETURNS_SMALL_TALK, S.CALM_DOWN, S.RUDE, S.ABUSIVE, S.OFF_TOPIC, S.BLAMES_CUSTOMER, S.CLOSES,
        S.ASKS_CLOSED, S.ASKS_OPEN, S.CHECKS_SATISFACTION, S.ASKS_AGAIN, S.ACKNOWLEDGES_FEELING, S.HONEST_UNKNOWN,
    }
)  # fmt: skip


def _replies(spoken: list[Sentence], found: Sequence[Found], context: Context) -> list[Found]:
    question = last_question(context.asked)
    if question is None or not spoken:
        return []
    for sentence in spoken:
        here = {f.signal: f.sure for f in found if f.sentence is sentence}
        sure = answers(question, sentence, here)
        if sure:
            return [_whole(S.ANSWERS_QUESTION, sentence, sure)]
    signals = {f.signal for f in found if f.sure >= 0.6}
    if signals <= _OPENING:
        return []  # who only says hello has not passed over anything yet
    if signals <= _EMPTY and all(any(f.sentence is s for f in found) for s in spoken):
        asks_back = signals & {S.ASKS_CLOSED, S.ASKS_OPEN} and S.ASKS_AGAIN not in signals
        stock = signals & {
            S.CANNED_PHRASE,
            S.PREMATURE_UNDERSTANDING,
            S.GUSH,
            S.SMALL_TALK,
            S.RUDE,
            S.CALM_DOWN,
            S.OFF_TOPIC,
        }
        return [_whole(S.IGNORES_QUESTION, spoken[0], 0.85 if stock or not asks_back else 0.5)]
    return []
