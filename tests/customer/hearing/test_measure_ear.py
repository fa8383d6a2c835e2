"""The measurement that decides whether a model hears by itself, on lines and ears that are made up here."""

from simulator.cli.hearing import Measured
from simulator.customer.hearing import Context
from simulator.customer.hearing.beside import Claim, EarFailed
from simulator.customer.signals import Signal
from tests.customer.hearing.measure import Labelled
from tests.customer.hearing.measure_ear import Counts, Tried, f1, tried, verdict

NOTHING: frozenset[Signal] = frozenset()
OWNED = frozenset({Signal.TAKES_OWNERSHIP})
LINES = [Labelled(f"The fox of tale {n} wears my shoes.", "", OWNED, NOTHING, NOTHING, held=True) for n in range(120)]
SMALL = [Labelled("Thank you, the grey one.", "", frozenset({Signal.THANKS}), NOTHING, NOTHING, held=True)] * 40


class Stub:
    """An ear that claims the same of every line; of every ``fails``-th it hears nothing."""

    name = "test:stub"

    def __init__(self, *claims: Claim, fails: int = 10**6) -> None:
        self._claims = claims
        self._fails = fails
        self._asked = 0

    async def hear(self, line: str, context: Context) -> tuple[Claim, ...]:
        self._asked += 1
        if self._asked % self._fails == 0:
            raise EarFailed("It was asleep.")
        return self._claims


async def measured(ear: Stub, lines: list[Labelled]) -> Measured:
    return verdict(await tried(ear, lines, jobs=4), "test:stub", "here", "0" * 16)


async def test_an_ear_that_hears_what_is_missed_is_better() -> None:
    found = await measured(Stub(Claim("takes_ownership", "wears my shoes")), LINES + SMALL)
    assert found.both.value > found.local.value
    assert found.gain.low > 0
    assert found.against == ""
    assert found.local.low <= found.local.value <= found.local.high


async def test_one_that_adds_nothing_is_not() -> None:
    found = await measured(Stub(), LINES + SMALL)
    assert (found.both, found.gain.value) == (found.local, 0.0)
    assert "not to hear better" in found.against


async def test_one_that_makes_things_up_is_worse() -> None:
    found = await measured(Stub(Claim("apology", "The fox"), Claim("greeting", "grey one")), LINES + SMALL)
    assert found.gain.high < 0


async def test_failures_are_counted_and_change_nothing() -> None:
    found = await measured(Stub(Claim("takes_ownership", "wears my shoes"), fails=2), LINES)
    assert found.failed == 60
    assert found.both.value < 1
    assert "60 of 120 calls failed" in found.against


def test_f1_is_over_all_signals_of_the_lines() -> None:
    assert f1([Counts(3, 1, 0, harsh=False), Counts(1, 0, 3, harsh=False)]) == 8 / 12
    assert f1([Counts(0, 0, 0, harsh=False)]) == 1.0
    assert f1([Counts(0, 1, 0, harsh=False)]) == 0.0


def test_harm_that_is_done_with_the_model_alone_speaks_against_it() -> None:
    fine, harsh = Counts(1, 0, 0, harsh=False), Counts(1, 0, 0, harsh=True)
    poor = Counts(0, 1, 0, harsh=False)
    found = verdict([Tried(poor, fine, 0.5)] * 150 + [Tried(fine, harsh, 0.5)], "m", "h", "p")
    assert found.harsher == 1
    assert "not to hear better" in found.against
