"""Measures the hearing, and the reader of a customer's negativity, on public sets that people have labelled.

The sets are not part of this project: their folder is given, and nothing of them is kept. Labels of other tasks
stand in for signals, so that precision is a lower bound; AUC compares how sure the hearing is with what people said.
"""

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from simulator.customer.hearing import Context, hear
from simulator.customer.negativity import NEGATIVE, negativity
from simulator.customer.signals import Signal
from tests.customer.hearing.measure import CERTAIN

S = Signal
LONGEST = 2000
"""Characters of a text that are heard; posts in forums run on, lines in a talk do not."""
UPSET = frozenset({"anger", "annoyance", "disappointment", "disapproval", "disgust", "sadness", "grief", "fear"})
MAIA_UPSET = frozenset({3, 5, 6})
"""Disappointment, frustration and anger: what the reader of negativity is for, without confusion and anxiety."""
STRATEGIES: dict[str, tuple[Signal, ...]] = {
    "Question": (S.ASKS_OPEN, S.ASKS_CLOSED),
    "Restatement or Paraphrasing": (S.PARAPHRASES, S.ACKNOWLEDGES_FEELING),
    "Reflection of feelings": (S.ACKNOWLEDGES_FEELING, S.PARAPHRASES),
    "Affirmation and Reassurance": (S.PRAISES_EFFORT, S.WAY_BACK, S.ACKNOWLEDGES_FEELING),
    "Providing Suggestions or Information": (S.GIVES_NEXT_STEP, S.OFFERS_ALTERNATIVE),
    "Greeting": (S.GREETING, S.SMALL_TALK),
}


@dataclass(frozen=True)
class Row:
    """One text's verdict: what people said (true or not) and how sure we are, for one label of one set."""

    source: str
    label: str
    heard: str
    true: bool
    sure: float
    least: float = CERTAIN


@lru_cache(maxsize=4096)
def _signals(line: str, asked: str) -> dict[Signal, float]:
    heard = hear(line[:LONGEST], Context(asked=asked[:LONGEST], customer=(asked[:LONGEST],) if asked else ()))
    sure: dict[Signal, float] = {}
    for one in heard.signals:
        sure[one.signal] = max(one.sure, sure.get(one.signal, 0.0))
    return sure


def _row(source: str, label: str, true: bool, line: str, asked: str, *signals: Signal) -> Row:
    sure = max((_signals(line, asked).get(s, 0.0) for s in signals), default=0.0)
    return Row(source, label, " | ".join(s.value for s in signals), true, sure)


def _negative(source: str, label: str, true: bool, text: str, before: tuple[str, ...] = ()) -> Row:
    return Row(source, label, "negativity", true, negativity(text, before), NEGATIVE)


def _table(path: Path, delimiter: str = ",") -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def epitome(folder: Path) -> Iterator[Row]:
    wanted: dict[str, tuple[Signal, ...]] = {
        "emotional-reactions": (S.ACKNOWLEDGES_FEELING,),
        "interpretations": (S.ACKNOWLEDGES_FEELING, S.PARAPHRASES),
        "explorations": (S.ASKS_OPEN, S.ASKS_CLOSED),
    }
    for part, signals in wanted.items():
        for row in _table(folder / f"{part}-reddit.csv"):
            level, line, post = int(row["level"]), row["response_post"], row["seeker_post"]
            yield _row("epitome", f"{part}, weak or strong", level > 0, line, post, *signals)
            if part == "emotional-reactions" and level != 1:
                yield _row("epitome", f"{part}, strong or none", level > 1, line, post, *signals)


def politeness(folder: Path) -> Iterator[Row]:
    """The politest quarter of the requests against the least polite."""
    rows = sorted(_table(folder / "stack-exchange.annotated.csv"), key=lambda r: float(r["Normalized Score"]))
    quarter = len(rows) // 4
    for row, polite in [(r, False) for r in rows[:quarter]] + [(r, True) for r in rows[-quarter:]]:
        line = row["Request"]
        yield _row("politeness", "politest quarter", polite, line, "", S.THANKS, S.GREETING, S.APOLOGY)
        harsh = (S.RUDE, S.ABUSIVE, S.BLAMES_CUSTOMER)
        yield _row("politeness", "least polite quarter", not polite, line, "", *harsh)


def convabuse(folder: Path) -> Iterator[Row]:
    """Abusive where most of the raters say so, strongly or mildly."""
    for row in _table(folder / "ConvAbuseEMNLPtrain.csv"):
        marks = [int(key.rsplit(".", 1)[1]) for key, mark in row.items() if "is_abuse" in key and mark == "1"]
        if marks:
            abusive = sum(m < 0 for m in marks) * 2 > len(marks)
            yield _row("convabuse", "abusive", abusive, row["user"], "", S.ABUSIVE, S.RUDE)


def goemotions(folder: Path) -> Iterator[Row]:
    names = (folder / "labels.txt").read_text(encoding="utf-8").split()
    for line in (folder / "test.tsv").read_text(encoding="utf-8").splitlines():
        text, marks, _ = line.split("\t")
        felt = {names[int(m)] for m in marks.split(",")}
        yield _negative("goemotions", "a negative emotion", bool(felt & UPSET), text)
        yield _row("goemotions", "gratitude", "gratitude" in felt, text, "", S.THANKS)
        yield _row("goemotions", "remorse", "remorse" in felt, text, "", S.APOLOGY)


def airline_tweets(folder: Path) -> Iterator[Row]:
    for row in _table(folder / "Tweets.csv"):
        yield _negative("airline_tweets", "negative", row["airline_sentiment"] == "negative", row["text"])


def complaints(folder: Path) -> Iterator[Row]:
    with (folder / "complaints-data.csv").open(encoding="utf-8", newline="") as file:
        for _, text, complaint, _ in csv.reader(file):
            yield _negative("complaints", "complaint", complaint == "1", text)


def maia_dqe(folder: Path) -> Iterator[Row]:
    for path in sorted(folder.glob("*.json")):
        for chat in json.loads(path.read_text(encoding="utf-8")):
            before: tuple[str, ...] = ()
            for turn in chat["turns"]:
                if turn["floor"] == "inbound":
                    for text, felt in zip(turn["text_mt"], turn["Emotion"], strict=True):
                        yield _negative("maia_dqe", "negative sentence", felt in MAIA_UPSET, text, before)
                    before = (*before, " ".join(turn["text_mt"]))
                else:
                    for text, canned in zip(turn["text_src"], turn["Templated"], strict=False):
                        last = before[-1] if before else ""
                        yield _row("maia_dqe", "canned sentence", canned == 1, text, last, S.CANNED_PHRASE)


def esconv(folder: Path) -> Iterator[Row]:
    """Each strategy against all others, in the helper's turns."""
    for line in (folder / "esconv_valid.jsonl").read_text(encoding="utf-8").splitlines():
        asked = ""
        for turn in json.loads(line)["dialog"]:
            if turn["speaker"] == "usr":
                asked = turn["text"]
                continue
            named = {turn["strategy"], *turn["all_strategy"]}
            for strategy, signals in STRATEGIES.items():
                yield _row("esconv", strategy, strategy in named, turn["text"], asked, *signals)


SETS: dict[str, Callable[[Path], Iterator[Row]]] = {
    f.__name__: f for f in (epitome, politeness, convabuse, goemotions, airline_tweets, complaints, maia_dqe, esconv)
}


def auc(rows: list[Row]) -> float:
    """How often a true row is surer than a false one, ties counting half; .5 where one side is empty."""
    positives, below, wins = sum(r.true for r in rows), 0, 0.0
    for _, tied in groupby(sorted(rows, key=lambda r: r.sure), key=lambda r: r.sure):
        same = [r.true for r in tied]
        false = len(same) - sum(same)
        wins += sum(same) * (below + false / 2)
        below += false
    pairs = positives * (len(rows) - positives)
    return wins / pairs if pairs else 0.5


def _line(rows: list[Row]) -> str:
    first = rows[0]
    hits = sum(r.true and r.sure >= r.least for r in rows)
    marked, true = sum(r.sure >= r.least for r in rows), sum(r.true for r in rows)
    precision, recall = hits / marked if marked else 1.0, hits / true if true else 1.0
    return (
        f"{first.source:15} {first.label:37} {first.heard:55} {len(rows):6} {true:6}"
        f"   {precision:.2f}   {recall:.2f}   {auc(rows):.2f}"
    )


def print_public(folder: Path) -> None:
    """Prints one table of what is found of the sets in the folder, each in its own folder by its name."""
    print(f"{'set':15} {'label':37} {'signal':55} {'n':>6} {'true':>6}   prec   rec    AUC")
    for name, read in SETS.items():
        if not (folder / name).is_dir():
            print(f"{name:15} not there")
            continue
        by_label: dict[tuple[str, str], list[Row]] = {}
        for row in read(folder / name):
            by_label.setdefault((row.label, row.heard), []).append(row)
        for rows in by_label.values():
            print(_line(rows))
