"""``make targets``: every target of the customer with the number measured beside it.

``python -m tests.targets [--count N] [--personas all|all/all] [--real FOLDER …] [--write PAGE]``; with folders of real
chats (see `tests.likeness`) how well a classifier tells ours from them is measured too. ``--write`` puts the table into
a page.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

from tqdm import tqdm

from simulator.cli.house import House
from simulator.cli.selfplay import games_of, play_game
from simulator.practice.tally import Outcome, by_trainee, outcome, table
from simulator.practice.transcript import Transcript
from tests.likeness.chats import LEAST, real_chats
from tests.likeness.features import FEATURES, is_bare, words
from tests.likeness.telling import told_apart
from tests.targets.audit import Audit, audit
from tests.targets.claims import Claim, claims
from tests.targets.page import write

DECENT = ("skilled", "canned", "indifferent")
"""Trainees whose talks are compared with real ones: real agents are seldom worse, and seldom odd."""

REAL = {"three words or fewer": 0.22, "bare acknowledgement": 0.09, "polite word": 0.20, "words, sd / mean": 0.9}
"""Of customers in 421 genuine support chats."""

NEAR = 0.3


def main() -> int:
    """Play, measure, print; 1 if a target was missed."""
    asked = _arguments()
    house = House(None, voice="book", model=None)
    games = list(games_of(house, asked.personas, "all", "all", range(1, asked.count + 1)))
    outcomes: list[Outcome] = []
    audits: list[Audit] = []
    chats: list[list[str]] = []
    for game in tqdm(games, unit="session", disable=None):
        session = Transcript.model_validate_json(play_game(house, game))
        customer = house.customer(game[0], game[1], game[3])
        if one := outcome(session):
            outcomes.append(one)
            audits.append(audit(session, customer))
        if session.trainee in DECENT:
            chats.append([t.text for t in session.turns if t.speaker == "customer"])
    print(f"{table(by_trainee(outcomes))}\n\n{'what':60} {'measured':>12} {'target':>14} {'n':>7}")
    found: list[Claim] = []
    for claim in (*claims(outcomes), *_brief(audits), *_style(chats), *_likeness(chats, asked.real)):
        print(claim)
        found.append(claim)
    if asked.write:
        write(asked.write, found, f"python -m tests.targets --count {asked.count} --personas {asked.personas}")
    return int(any(claim.reached is False for claim in found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.targets", description=__doc__)
    parser.add_argument("--count", type=int, default=2, help="seeds for each pairing")
    parser.add_argument("--personas", default="all", help="all: the five; all/all: every variant too")
    parser.add_argument("--real", type=Path, nargs="*", default=[], help="folders of real chats")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table into this page, between its marks")
    return parser.parse_args()


def _brief(audits: Sequence[Audit]) -> Iterator[Claim]:
    for leak in [leak for a in audits for leak in a.leaks][:20]:
        sys.stderr.write(f"leak: {leak}\n")
    leaks, n = sum(len(a.leaks) for a in audits), len(audits)
    yield Claim("undisclosed facts said", str(leaks), "0", n, leaks == 0)
    early = sum(a.early_end for a in audits)
    yield Claim("ended without a move that ends", str(early), "0", n, early == 0)
    faulty = fmean(bool(a.leaks or a.repeats or a.early_end) for a in audits)
    yield Claim(
        "sessions with any fault (leak, line said twice, early end)", f"{faulty:.3f}", "<= 0.10", n, faulty <= 0.1
    )


def _style(chats: Sequence[Sequence[str]]) -> Iterator[Claim]:
    turns = [t for chat in chats for t in chat]
    lengths = [len(words(t)) for t in turns]
    ours = {
        "three words or fewer": fmean(n <= 3 for n in lengths),
        "bare acknowledgement": fmean(is_bare(t) for t in turns),
        "polite word": FEATURES["polite word"](turns),
        "words, sd / mean": fmean(FEATURES["words, sd / mean"](c) for c in chats if len(c) >= LEAST),
    }
    for name, real in REAL.items():
        near = abs(ours[name] / real - 1) <= NEAR
        yield Claim(f"{name} (real: {real})", f"{ours[name]:.2f}", "within 30 %", len(turns), near)
    yield Claim("words, median (real: 8)", str(sorted(lengths)[len(lengths) // 2]), "", len(turns), None)
    opening = fmean(len(words(chat[0])) for chat in chats)
    yield Claim("words, first turn (real: 36)", f"{opening:.0f}", "", len(chats), None)


def _likeness(chats: Sequence[Sequence[str]], folders: Sequence[Path]) -> Iterator[Claim]:
    real = [chat for folder in folders for chat in real_chats(folder)]
    if not real:
        return
    mine = [c for c in chats if len(c) >= LEAST]
    ours, theirs = ([[f(c) for f in FEATURES.values()] for c in side] for side in (mine, real))
    auc = told_apart(ours, theirs)
    yield Claim("told from real chats by 18 features of style (AUC)", f"{auc:.2f}", "<= 0.75", len(real), auc <= 0.75)


if __name__ == "__main__":
    sys.exit(main())
