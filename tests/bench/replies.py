"""How soon the customer answers: from the book early and late, and what we add to a model's first sentence."""

import statistics
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from simulator.customer.book_voice import BookVoice
from simulator.customer.customer import Customer
from simulator.llm.model import Model
from simulator.llm.prompts import Prompts
from simulator.llm.voice import ModelVoice
from simulator.practice.events import Sentence
from simulator.practice.opening import new_transcript
from simulator.practice.session import Session
from simulator.practice.transcript import Mode
from simulator.storage.store import open_store
from tests.bench.figures import Figure, percentile
from tests.customers import customer, shelf
from tests.endpoint import Answer, Endpoint

LINES = (
    "I'm reading the record now, one moment.",
    "What is your postcode?",
    "And what else did you try?",
    "That's a fair question. Let me look at it once more with the depot.",
    "Who did you speak to last time?",
)
SESSIONS, EARLY, LATE = 3, 20, 200


async def seconds_of(session: Session, line: str) -> float:
    """From the trainee's line to the customer's turn on disk."""
    started = time.perf_counter()
    async for _ in session.say(line):
        pass
    return time.perf_counter() - started


async def book_figures(data: Path) -> list[Figure]:
    """A reply from the book, hearing, mind, guard and disk included, in turns 2 to 20 and 181 to 200."""
    store = open_store(data / "replies.db")
    early: list[float] = []
    late: list[float] = []
    for seed in range(SESSIONS):
        who = endless(seed)
        book = BookVoice(who.book)
        session = Session(who, book, book, store, new_transcript(who, Mode.PRACTICE, "book", {}))
        async for _ in session.go_on():
            pass
        times = [await seconds_of(session, line) for line in islice(cycle(LINES), LATE)]
        early += times[1:EARLY]
        late += times[-EARLY:]
    store.shut()
    return [
        Figure("reply from the book, turns 2 to 20, p95", percentile(early, 0.95) * 1000, 50, "ms"),
        Figure("reply from the book, turns 181 to 200, p95", percentile(late, 0.95) * 1000, 50, "ms"),
        Figure("reply late / early, medians", statistics.median(late) / statistics.median(early), 1.25),
    ]


def endless(seed: int) -> Customer:
    """A customer who never leaves, however long it takes."""
    who = customer("methodical", "late-parcel", seed)
    never = who.rules.thresholds.model_copy(update={"leave_patience": -1, "warn_strikes": 1e9, "leave_strikes": 1e9})
    return replace(who, rules=who.rules.model_copy(update={"thresholds": never}))


async def model_figures(data: Path) -> list[Figure]:
    """From the endpoint's answer to the first sentence that may be shown: client, guard and session."""
    sent: list[float] = []

    def answer(_: object) -> Answer:
        sent.append(time.perf_counter())
        return Answer(("That's all ", "very well. ", "And then?"))

    prompts = shelf().prompts()
    delays = []
    with Endpoint(otherwise=answer) as endpoint:
        model = Model("openai", "tiny", endpoint.url, "none")
        voice = ModelVoice(model, Prompts(prompts["customer.md"], prompts["moves.yaml"]))
        who = endless(1)
        store = open_store(data / "model.db")
        session = Session(who, voice, BookVoice(who.book), store, new_transcript(who, Mode.PRACTICE, voice.name, {}))
        async for _ in session.go_on():
            pass
        for line in islice(cycle(LINES), 30):
            sent.clear()
            first = None
            async for event in session.say(line):
                if isinstance(event, Sentence) and first is None:
                    first = time.perf_counter()
            if first is not None and sent:
                delays.append(first - sent[0])
        await model.close()
        store.shut()
    return [Figure("added to a model's first sentence, p95", percentile(delays, 0.95) * 1000, 20, "ms")]
