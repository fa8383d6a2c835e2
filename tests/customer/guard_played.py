"""Scripted sessions in which the guard listens to the book: every line is an author's, so every refusal is false."""

from collections import Counter
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from simulator.customer.book_voice import BookVoice
from simulator.customer.voice import Brief, Spoken
from simulator.practice.in_memory import Forgetful
from simulator.practice.opening import new_transcript
from simulator.practice.session import Session
from simulator.practice.trainees import ScriptedTrainee, play
from simulator.practice.transcript import Mode
from tests.customers import customer, shelf

SITUATIONS = ("late-parcel", "printer-callbacks", "refund-outside-policy")
TRAINEES = ("skilled", "canned", "indifferent", "blaming")


class Reader:
    """The book under another name, so that the guard listens."""

    name = "reader"

    def __init__(self, book: BookVoice) -> None:
        self._book = book

    async def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        if not brief.correction:
            async for piece in self._book.say(brief):
                yield piece


@dataclass
class Heard:
    """How many lines were said in a session, and what was refused: fault, words, line."""

    lines: int
    refused: Counter[tuple[str, str, str]]


async def sessions(count: int) -> list[Heard]:
    """The five personas in three situations with four trainees, ``count`` seeds each."""
    found = []
    for who in (one for one in shelf().ids("persona") if "/" not in one):
        for what in SITUATIONS:
            for trainee in TRAINEES:
                scripts = shelf().scripts(what)
                if trainee in scripts:
                    found += [await _session(who, what, trainee, seed) for seed in range(1, count + 1)]
    return found


async def _session(persona: str, situation: str, trainee: str, seed: int) -> Heard:
    who = customer(persona, situation, seed)
    book = BookVoice(who.book)
    transcript = new_transcript(who, Mode.PRACTICE, "reader", {})
    session = Session(who, Reader(book), book, Forgetful(), transcript)
    async for _ in play(session, ScriptedTrainee(shelf().scripts(situation)[trainee])):
        pass
    turns = [turn for turn in session.transcript.turns if turn.speaker == "customer"]
    refused = Counter((f.kind.value, f.words, turn.text) for turn in turns for f in turn.faults or ())
    return Heard(len(turns), refused)
