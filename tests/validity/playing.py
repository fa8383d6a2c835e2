"""What can only be told on our own sessions: giving in, where record and policy are known, by scripted trainees."""

from collections.abc import Iterator, Sequence

from simulator.cli.house import House
from simulator.cli.selfplay import games_of, play_game
from simulator.practice.transcript import Transcript
from simulator.scoring.scorecard import Dimension
from tests.validity.buying import Case
from tests.validity.figures import Figure, over, thinned
from tests.validity.measures import auc

CONCEDES, HOLDS = "overpromising", ("skilled", "indifferent", "blaming")
"""The script that gives what policy forbids, and those that do not, however well or badly they say so."""
Mark = tuple[float, str, str]
"""The mark of fair value, the trainee's script, the situation."""


def given_in(house: House, every: int = 1) -> Iterator[Figure]:
    """Conceded against held, where the right answer is no; and conceded against what was rightly done elsewhere."""
    nos = {s.id for s in house.shelf.situations() if s.right_no is not None and s.follow_up is None}
    found: list[Mark] = []
    wanted = [
        game
        for game in games_of(house, "all", "all", "all", range(1, 2))
        if game[2] == "skilled" or (game[1] in nos and game[2] in {CONCEDES, *HOLDS})
    ]
    for game in thinned(wanted, every):
        card = house.score(Transcript.model_validate_json(play_game(house, game)))
        if (mark := card.dimensions[Dimension.FAIR_VALUE].mark) is not None:
            found.append((mark, game[2], game[1]))
    on = "our own sessions, scripted trainees"
    held = [one for one in found if one[2] in nos]
    done = [one for one in found if one[1] == CONCEDES or one[2] not in nos]
    yield Figure("conceded from held, by `fair_value` (AUC)", on, len(held), over(held, _apart), goal=0.98)
    yield Figure("conceded from rightly done, by `fair_value` (AUC)", on, len(done), over(done, _apart), goal=0.80)


def _apart(some: Sequence[Mark]) -> float | None:
    return auc([mark for mark, *_ in some], [trainee != CONCEDES for _, trainee, _ in some])


def own_sessions(house: House) -> list[Case]:
    """A session of each of some scripts with each persona, for the words that buy nothing and the disguises.

    What was heard at the time is left out, so that all lines are heard alike, changed or not.
    """
    scripts = {"skilled", "canned", "indifferent", "blaming"}
    games = [g for g in games_of(house, "all", "printer-callbacks", "all", range(1, 2)) if g[2] in scripts]
    played = [Transcript.model_validate_json(play_game(house, game)) for game in games]
    return [(_unheard(transcript), house.customer_of(transcript)) for transcript in played]


def _unheard(transcript: Transcript) -> Transcript:
    turns = tuple(turn.model_copy(update={"heard": None}) for turn in transcript.turns)
    return transcript.model_copy(update={"turns": turns})
