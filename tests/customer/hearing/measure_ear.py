"""Measures whether a model beside the local hearing hears better than the local hearing alone, on lines held out.

``python -m tests.customer.hearing.measure --model [--lines N] [--jobs N]``: the model is the one that is set
(SIMULATOR_MODEL, OPENAI_BASE_URL, or the settings). What comes out is kept in the data folder, where ``hearing = auto``
looks for it. Only totals are printed.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from statistics import median

from simulator import __version__
from simulator.cli.hearing import Measured, Span, keep_measured
from simulator.content.files import content_hash
from simulator.customer.hearing import Context
from simulator.customer.hearing.beside import Claim, Ear, EarFailed, accepted
from simulator.customer.signals import Heard
from tests.customer.hearing.measure import CERTAIN, CERTAIN_INSULT, INSULTS, Labelled

RESAMPLED = 1000
SEED = 20260312


@dataclass(frozen=True)
class Counts:
    """Signals of one line: heard rightly, missed, heard wrongly; and whether something was made up against him."""

    hits: int
    missed: int
    false: int
    harsh: bool

    @classmethod
    def of(cls, line: Labelled, heard: Heard) -> "Counts":
        sure = {s.signal for s in heard.signals if s.sure >= CERTAIN}
        against = {s.signal for s in heard.signals if s.sure >= CERTAIN_INSULT and s.signal in INSULTS}
        known = line.has | line.may
        return cls(len(line.has & sure), len(line.has - sure), len(sure - known), bool(against - known))


@dataclass(frozen=True)
class Tried:
    """One line, heard without the model and with it; ``seconds`` is None where the model failed, and so changed
    nothing.
    """

    local: Counts
    both: Counts
    seconds: float | None


async def tried(ear: Ear, lines: Sequence[Labelled], jobs: int = 1) -> list[Tried]:
    """Every line, ``jobs`` at a time."""
    slots = asyncio.Semaphore(jobs)

    async def one(line: Labelled) -> Tried:
        local = line.heard()
        claims: tuple[Claim, ...] = ()
        seconds: float | None = None
        async with slots:
            began = time.monotonic()
            try:
                claims = await ear.hear(line.line, Context(asked=line.asked))
                seconds = time.monotonic() - began
            except EarFailed:
                pass
        return Tried(Counts.of(line, local), Counts.of(line, accepted(line.line, local, claims)), seconds)

    return list(await asyncio.gather(*(one(line) for line in lines)))


def f1(counts: Sequence[Counts]) -> float:
    """Over all signals of these lines; 1 where there was nothing to hear and nothing was heard."""
    hits = sum(c.hits for c in counts)
    wrong = sum(c.missed + c.false for c in counts)
    return 2 * hits / (2 * hits + wrong) if hits + wrong else 1.0


def verdict(trials: Sequence[Tried], model: str, host: str, prompt: str) -> Measured:
    """What came out, with intervals from drawing the lines anew."""
    random = Random(SEED)
    local, both = [t.local for t in trials], [t.both for t in trials]
    draws = [random.choices(range(len(trials)), k=len(trials)) for _ in range(RESAMPLED)]
    drawn = [(f1([local[i] for i in draw]), f1([both[i] for i in draw])) for draw in draws]
    seconds = [t.seconds for t in trials if t.seconds is not None]
    return Measured(
        model=model,
        host=host,
        prompt=prompt,
        version=__version__,
        at=datetime.now(UTC),
        lines=len(trials),
        failed=len(trials) - len(seconds),
        median_s=round(median(seconds), 2) if seconds else 0.0,
        local=_span(f1(local), [a for a, _ in drawn]),
        both=_span(f1(both), [b for _, b in drawn]),
        gain=_span(f1(both) - f1(local), [b - a for a, b in drawn]),
        harsher=sum(c.harsh for c in both) - sum(c.harsh for c in local),
    )


def _span(value: float, drawn: Sequence[float]) -> Span:
    ordered = sorted(drawn)
    low, high = ordered[int(0.025 * len(ordered))], ordered[int(0.975 * len(ordered)) - 1]
    return Span(value=round(value, 4), low=round(low, 4), high=round(high, 4))


def print_measured(lines: Sequence[Labelled], most: int | None, jobs: int) -> None:
    """Measure the model that is set, print what came out and keep it. Says so where no model is set."""
    from simulator.cli.house import House

    house = House()
    model = house.models.named
    if model is None or model.missing:
        print(model.missing if model else "No model is set: set SIMULATOR_MODEL, e.g. openai:gpt-5-mini.")
        return
    chosen = list(lines) if most is None else Random(SEED).sample(list(lines), min(most, len(lines)))
    from simulator.llm.ear import HearingPrompt, ModelEar

    prompt = house.models.hearing_prompt

    async def run() -> list[Tried]:
        try:
            return await tried(ModelEar(model, HearingPrompt(prompt), within=60.0), chosen, jobs)
        finally:
            await house.close()

    trials = asyncio.run(run())
    found = verdict(trials, model.label, model.host, content_hash(prompt))
    print_verdict(found, trials)
    kept = keep_measured(house.data, found)
    print(f"kept in {kept}" if kept else "a trial only: what was measured on more lines is kept")


def print_verdict(found: Measured, trials: Sequence[Tried]) -> None:
    """The numbers, for people."""
    print(f"{found.model} at {found.host}: {found.lines} lines, {found.failed} calls failed, {found.median_s} s a line")
    for name, counts in (
        ("local hearing alone", [t.local for t in trials]),
        ("with the model", [t.both for t in trials]),
    ):
        hits, missed, false = (sum(getattr(c, what) for c in counts) for what in ("hits", "missed", "false"))
        made_up = sum(c.harsh for c in counts)
        print(f"  {name:20} heard {hits}, missed {missed}, wrongly {false}, insults made up in {made_up} lines")
    print(f"  F1 {found.local} alone, {found.both} with it, gain {found.gain}")
    print(f"  {'by itself it would not hear: ' + found.against if found.against else 'with hearing = auto it hears'}")
