"""How a line of the customer comes about: the voice speaks, the guard listens, and the book stands by."""

import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from simulator.customer.guard import Fault, GuardContext, check, check_line
from simulator.customer.guarding.wording import says
from simulator.customer.voice import Brief, Spoken, Usage, Voice, VoiceFailed
from simulator.practice.events import Notice
from simulator.practice.transcript import Spent

_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+|\n+")
"""Where a sentence ends: after its mark and before white space, so that 24.90 is not cut in two."""


@dataclass
class Utterance:
    """The line as far as it was shown, and how it came about. Filled while it is spoken, so that a cut leaves what
    there is.
    """

    voice: str
    text: str = ""
    lines: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    spent: Spent | None = None
    whole: bool = False

    def add(self, piece: str) -> None:
        self.text += piece

    def call(self, model: str) -> None:
        """Count a call of the model, whatever comes of it."""
        before = self.spent or Spent(model=model)
        self.spent = before.model_copy(update={"calls": before.calls + 1})

    def spend(self, usage: Usage) -> None:
        """Add what the call took; one that was hung up on never says."""
        before = self.spent or Spent(calls=1)
        self.spent = Spent(
            model=usage.model,
            calls=before.calls,
            tokens_in=_sum(before.tokens_in, usage.tokens_in),
            tokens_out=_sum(before.tokens_out, usage.tokens_out),
            first_s=before.first_s if before.first_s is not None else usage.first_s,
            total_s=_sum(before.total_s, usage.total_s),
            cost=_sum(before.cost, usage.cost),
        )


class _Refused(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.why)
        self.fault = fault


async def speak(
    voice: Voice, book: Voice, brief: Brief, context: GuardContext, utterance: Utterance
) -> AsyncGenerator[str | Notice, None]:
    """Speak the move of the brief, sentence by sentence, as they pass the guard; notices come between them.

    A sentence that the guard refuses is not shown: the voice is asked once more with the reason, then the book speaks.
    If the voice fails, the book speaks in the same turn.
    """
    if voice.name == book.name:
        async for piece in _from_book(book, brief, utterance):
            yield piece
        return
    async for sentence in _from_model(voice, brief, context, utterance):
        yield sentence
    async for piece in _completed(book, brief, context, utterance):
        yield piece
    for notice in utterance.notices:
        yield notice


async def _from_model(
    voice: Voice, brief: Brief, context: GuardContext, utterance: Utterance
) -> AsyncGenerator[str, None]:
    """What the voice says and the guard lets pass, after one correction at most. Never fails; may say nothing."""
    for correction in (False, True):
        utterance.call(voice.name)
        try:
            async with aclosing(_guarded(voice, brief, context, utterance)) as sentences:
                async for sentence in sentences:
                    yield sentence
            break
        except _Refused as refused:
            utterance.faults.append(refused.fault)
            if utterance.text:
                break
            brief = replace(brief, correction=refused.fault.why)
            if correction:
                utterance.notices.append(
                    Notice("guard", "The model stepped out of the part, so the book spoke instead.")
                )
        except VoiceFailed as failed:
            utterance.notices.append(Notice("voice", str(failed)))
            break


async def _guarded(
    voice: Voice, brief: Brief, context: GuardContext, utterance: Utterance
) -> AsyncGenerator[str, None]:
    """The voice's sentences, each once it has passed. Raises `_Refused`, `VoiceFailed`."""
    said = ""
    async with aclosing(_sentences(voice.say(brief), utterance)) as sentences:
        async for sentence in sentences:
            if fault := check(sentence.strip(), utterance.text, context):
                raise _Refused(fault)
            utterance.add(sentence)
            utterance.voice = voice.name
            said += sentence
            yield sentence
    if not said.strip():
        raise VoiceFailed("empty", "The model had nothing to say, so the book speaks for the customer.")


async def _sentences(spoken: AsyncGenerator[Spoken, None], utterance: Utterance) -> AsyncGenerator[str, None]:
    """The stream cut into sentences; each but the first keeps the white space before it."""
    buffer, shown = "", False
    async with aclosing(spoken):
        async for piece in spoken:
            if piece.usage:
                utterance.spend(piece.usage)
            buffer = _one_gap(buffer + piece.text)
            # the gap before the first word is the sentence's own, and ends none
            while end := _END.search(buffer, 1):
                head, gap = buffer[: end.start()], end.group(0)
                head += gap.rstrip()
                buffer = ("\n" if "\n" in gap else " ") + buffer[end.end() :].lstrip()
                if head.strip():
                    yield head if shown else head.lstrip()
                    shown = True
    if buffer.strip():
        yield buffer.rstrip() if shown else buffer.strip()


def _one_gap(text: str) -> str:
    """The text with one space, or one line break, for all the white space before its first word."""
    words = text.lstrip()
    gap = text[: len(text) - len(words)]
    return ("\n" if "\n" in gap else " ") + words if gap else words


async def _completed(
    book: Voice, brief: Brief, context: GuardContext, utterance: Utterance
) -> AsyncGenerator[str, None]:
    """What is still owed: the whole line by the book where nothing was shown, or the fact that was left out."""
    if not utterance.text:
        async for piece in _from_book(book, brief, utterance):
            yield piece
        return
    fault = check_line(utterance.text, context)
    if fault is None:
        utterance.whole = True
        return
    utterance.faults.append(fault)
    for fact, keys in zip(brief.say, context.must, strict=True):
        if not any(says(key, utterance.text) for key in keys):
            utterance.add(" " + fact)
            yield " " + fact
    utterance.whole = True


async def _from_book(book: Voice, brief: Brief, utterance: Utterance) -> AsyncGenerator[str, None]:
    async for piece in book.say(brief):
        utterance.voice = book.name
        utterance.lines.extend(piece.lines)
        utterance.add(piece.text)
        yield piece.text
    utterance.whole = True


def _sum(a: float | int | None, b: float | int | None) -> float | int | None:
    return b if a is None else a if b is None else a + b
