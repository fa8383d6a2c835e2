"""Over many sessions of scripted trainees: every quoted word is verbatim from the right mouth; no mark is bought."""

from collections.abc import Iterator
from random import Random

import pytest

from simulator.cli.house import House
from simulator.cli.selfplay import games_of, play_game
from simulator.practice.transcript import Transcript
from simulator.scoring.debrief import Debrief, debrief
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.scoring.test_score import BOUGHT

pytestmark = pytest.mark.soak

HIS = frozenset(
    {
        "want.settled",
        "want.first_contact",
        "treatment.eased",
        "personality.no_machine",
        "ideal_self.came_down",
        "ideal_self.himself_again",
        "mattering.felt",
        "clarity.answered_last",
        "clarity.followed",
    }
)
"""Checks whose evidence is the customer's; that of mattering.no_repeating may be either's, all other the trainee's."""
SESSIONS = 300
QUARTER_STEP = 5.0


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("data"), voice="book", model=None)


def played(house: House, most: int, seed: int) -> Iterator[Transcript]:
    """So many sessions, drawn from all personas, situations and trainees."""
    games = list(games_of(house, "all", "all", "all", range(seed, seed + 1)))
    for game in Random(seed).sample(games, most):
        yield Transcript.model_validate_json(play_game(house, game))


def test_every_quoted_word_is_verbatim_from_the_right_mouth(house: House) -> None:
    found = 0
    for made in played(house, SESSIONS, seed=1):
        told = debrief(made, house.customer_of(made), house.shelf.rubric())
        found += sum(_stands(made, *one) for one in quotes(told))
    assert found > 10 * SESSIONS


def _stands(made: Transcript, what: str, turn: int, words: str, speaker: str) -> bool:
    said = made.turns[turn]
    assert words in said.text, f"{made.id}, {what}: “{words}” is not in turn {turn}"
    assert speaker in ("", said.speaker), f"{made.id}, {what}: “{words}” is the {said.speaker}'s"
    return True


def quotes(told: Debrief) -> Iterator[tuple[str, int, str, str]]:
    """Everything quoted: where it is shown, its turn, its words, and whose they must be (empty: either's)."""
    for d in told.card.dimensions.values():
        for check in d.checks:
            if check.words and check.turn is not None:
                either = check.check == "mattering.no_repeating"
                yield check.check, check.turn, check.words, "" if either else _whose(check.check in HIS)
    for turn in told.card.turns:
        yield from (("signal", turn.turn, s.words, "trainee") for s in turn.signals or ())
    yield from (("praise", p.turn, p.words, "trainee") for p in told.praise)
    yield from (("promise", p.turn, p.words, "trainee") for p in told.promises)
    if told.reading is not None:
        yield from (("cue", c.turn, c.words, "customer") for c in told.reading.cues)
    if told.card.lead is not None:
        yield "lead", told.card.lead.turn, told.card.lead.words, "trainee"


def _whose(his: bool) -> str:
    return "customer" if his else "trainee"


@pytest.mark.parametrize("trick", sorted(BOUGHT))
def test_nothing_is_bought_in_any_session(house: House, trick: str) -> None:
    rubric = house.shelf.rubric()
    for made in played(house, 40, seed=2):
        him = house.customer_of(made)
        before = marks(score(made, him, rubric))
        own = [n for n, t in enumerate(made.turns) if t.speaker == "trainee"]
        for places in (own[:1], own[-1:], own):
            after = marks(score(padded(made, places, BOUGHT[trick]), him, rubric))
            gained = {k: after[k] - before[k] for k in before.keys() & after.keys() if after[k] > before[k]}
            assert max(gained.values(), default=0.0) <= QUARTER_STEP, (made.id, places, gained)


def marks(card: Scorecard) -> dict[str, float]:
    """The whole and the dimensions that applied."""
    found = {"overall": card.overall, **{d.value: s.mark for d, s in card.dimensions.items()}}
    return {name: mark for name, mark in found.items() if mark is not None}


def padded(made: Transcript, places: list[int], text: str) -> Transcript:
    """The session with the text added to these lines."""
    turns = list(made.turns)
    for n in places:
        turns[n] = turns[n].model_copy(update={"text": f"{turns[n].text} {text}"})
    return made.model_copy(update={"turns": tuple(turns)})
