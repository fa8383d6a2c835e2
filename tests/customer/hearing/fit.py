"""Fits the second opinion of the hearing to the labelled lines, and writes its weights.

``python -m tests.customer.hearing.fit [--dry] [--labelled FILE]``: needs scikit-learn, which neither the product nor
its tests need. `--labelled` fits to the lines that coaches have labelled too (``simulator hearing --labelled``).
Lines are grouped by who wrote them; what is known of a writer's own lines is never used to judge them.
"""

import argparse
import struct
import sys
import zlib
from base64 import b85encode
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from textwrap import wrap
from typing import Any

from simulator.customer.hearing import Context, learned
from simulator.customer.hearing.ear import by_cues
from simulator.customer.hearing.learned import ZERO, pieces_of
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spoken import read
from simulator.customer.signals import Signal
from tests.customer.hearing.measure import CERTAIN, HERE, Labelled, _read

SIGNALS = tuple(Signal)
UNTUNED = ("ash", "birch", "cedar")
"""Writers on whose lines no cue was ever tuned: only there is it seen what a cue is worth on a line never met."""
STRENGTH = 0.5
"""How freely weights may grow (C of the regression); by cross-validation, .2 and .3 are as good within a hundredth."""
WRITER = 1.5
LEAST = 2
"""In how many lines a word or a pair must stand to be learned."""
SMALLEST = 0.012
OUT = Path(learned.__file__).with_name("weights.py")


@dataclass(frozen=True)
class Line:
    """A labelled line made ready: who wrote it, the pieces it is judged by, and what the cues find in it."""

    labelled: Labelled
    writer: str
    pieces: frozenset[str]
    cues: frozenset[Signal]


def _line(labelled: Labelled, writer: str) -> Line:
    first, _, last = labelled.name.partition(" ")
    asked = labelled.asked
    context = Context(first=first, last=last, asked=asked, customer=(asked,) if asked else ())
    spoken = [read(start, text) for start, text in sentences(labelled.line)]
    found = pieces_of(spoken, context)
    cues = {f.signal for f in by_cues(labelled.line, spoken, context) if f.sure >= CERTAIN}
    return Line(labelled, writer, frozenset(found), frozenset(cues))


def lines(of_coaches: Path | None = None) -> list[Line]:
    """All lines that may be fitted to, with their writers."""
    result = []
    for path in [HERE / "lines.yaml", *sorted(HERE.glob("fit*.yaml"))]:
        named = path.stem.split("_")[1] if path.stem.startswith("fit_") else "first"
        writer = named if named in UNTUNED else "first" if named == "first" else "second"
        result += [_line(x, writer) for x in _read(path)]
    return result + [_line(x, "coaches") for x in (_read(of_coaches) if of_coaches else ())]


class Fit:
    """The regressions: first from the pieces of a line to a score, then from score and cue to a chance."""

    def __init__(self, known: Sequence[Line]) -> None:
        import numpy as np
        from scipy import sparse

        self.np, self.sparse, self.known = np, sparse, known
        counts = Counter(p for x in known for p in x.pieces)
        self.keys = sorted(p for p, n in counts.items() if n >= LEAST)
        where = {key: i for i, key in enumerate(self.keys)}
        cells = [(i, where[p]) for i, x in enumerate(known) for p in sorted(x.pieces) if p in where]
        rows, columns = zip(*cells, strict=True)
        shape = len(known), len(self.keys)
        self.table = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
        self.writers = np.array([x.writer for x in known])
        self.all_writers = sorted(set(self.writers))
        self.labels = np.array([[_label(x.labelled, s) for s in SIGNALS] for x in known])
        self.cues = np.array([[float(s in x.cues) for s in SIGNALS] for x in known])

    def weights_of(self, signal: int, use: Any) -> tuple[Any, float]:
        """Weights and bias for one signal from those lines; how much a writer labels of it is a thing of the writer."""
        from sklearn.linear_model import LogisticRegression

        labels = self.labels[:, signal]
        use = use & (labels >= 0)
        if (labels[use] == 1).sum() < 2:
            return self.np.zeros(len(self.keys)), -6.0
        writers = [w for w in self.all_writers if (self.writers[use] == w).any()]
        of_writer = self.np.stack([(self.writers == w) * WRITER for w in writers], 1)
        table = self.sparse.hstack([self.table, self.sparse.csr_matrix(of_writer)]).tocsr()
        model = LogisticRegression(C=STRENGTH, solver="liblinear", intercept_scaling=3, random_state=0)
        model.fit(table[use], labels[use])
        weights, of_writers = model.coef_[0][: len(self.keys)], model.coef_[0][len(self.keys) :]
        return weights, float(model.intercept_[0] + WRITER * of_writers.mean())

    def unseen(self) -> Any:
        """The score of each line for each signal, learned from the lines of other writers."""
        scores = self.np.zeros(self.labels.shape)
        for writer in self.all_writers:
            of_him = self.writers == writer
            for s in range(len(SIGNALS)):
                weights, bias = self.weights_of(s, ~of_him)
                scores[of_him, s] = self.table[of_him] @ weights + bias
        return scores

    def chances(self, scores: Any, use: Any) -> Any:
        """Per signal: alone, by, beside and by_cue of a `Judge`, few examples leaning on those of all signals."""
        from sklearn.linear_model import LogisticRegression

        z = self.np.clip(scores[use], -6, 4).ravel()
        on, labels = self.cues[use].ravel(), self.labels[use].ravel()
        number = self.np.tile(self.np.arange(len(SIGNALS)), int(use.sum()))
        n = len(SIGNALS)
        one = self.np.arange(len(z))

        def of_each(values: Any) -> Any:
            return self.sparse.csr_matrix((values, (one, number)), shape=(len(z), n))

        of_all = self.sparse.csr_matrix(self.np.stack([z * (1 - on), z * on, on * 2], 1))
        table = self.sparse.hstack([of_all, of_each(1 - on), of_each(on), of_each(z * (1 - on) * 0.3)]).tocsr()
        model = LogisticRegression(C=1.0, solver="liblinear", random_state=0).fit(
            table[labels >= 0], labels[labels >= 0]
        )
        c, bias = model.coef_[0], model.intercept_[0]
        own = c[3:].reshape(3, n)
        return self.np.stack([bias + own[0], c[0] + 0.3 * own[2], bias + 2 * c[2] + own[1], self.np.full(n, c[1])], 1)


def _label(x: Labelled, signal: Signal) -> int:
    return 1 if signal in x.has else -1 if signal in x.may else 0


def pack(
    keys: Sequence[str],
    weights: Sequence[Sequence[float]],
    biases: Sequence[float],
    chances: Sequence[Sequence[float]],
) -> str:
    """All of it in one string: names, keys, six numbers a signal, and a byte a weight."""
    scales = [max(map(abs, of_signal)) / (ZERO - 1) + 1e-9 for of_signal in weights]
    rows = [
        bytes(ZERO + (round(w / scale) if abs(w) >= SMALLEST else 0) for w, scale in zip(row, scales, strict=True))
        for row in zip(*weights, strict=True)
    ]
    kept = [i for i, row in enumerate(rows) if any(b != ZERO for b in row)]
    head = " ".join(SIGNALS) + "\n" + "\n".join(keys[i] for i in kept) + "\n\n"
    numbers = b"".join(
        struct.pack("<6f", *all_six) for all_six in zip(scales, biases, *zip(*chances, strict=True), strict=True)
    )
    return b85encode(zlib.compress(head.encode() + numbers + b"".join(rows[i] for i in kept), 9)).decode()


def written(packed: str) -> str:
    """The module that holds the weights."""
    version = sha256(packed.encode()).hexdigest()[:12]
    text = "\n".join(wrap(packed, 118))
    return (
        '"""The weights of the second opinion, written by `python -m tests.customer.hearing.fit`, never by hand."""\n\n'
        f'VERSION = "{version}"\n"""Of the content: the first letters of its SHA-256."""\nPACKED = """\n{text}\n"""\n'
    )


def main() -> None:
    """Fits, and writes the module of weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    parser.add_argument("--labelled", type=Path, metavar="FILE", help="lines that coaches have labelled, to fit to too")
    options = parser.parse_args()
    try:
        import sklearn  # noqa: F401
    except ImportError:
        sys.exit("To fit, install scikit-learn where you run this: python -m pip install scikit-learn")
    import numpy as np

    fit = Fit(lines(options.labelled))
    chances = fit.chances(fit.unseen(), np.isin(fit.writers, UNTUNED))
    everything = np.ones(len(fit.known), bool)
    found = [fit.weights_of(s, everything) for s in range(len(SIGNALS))]
    packed = pack(fit.keys, [w.tolist() for w, _ in found], [b for _, b in found], chances.tolist())
    print(f"{len(fit.known)} lines, {len(fit.keys)} keys, {len(packed) / 1000:.0f} kB")
    if not options.dry:
        OUT.write_text(written(packed), encoding="utf-8")


if __name__ == "__main__":
    main()
