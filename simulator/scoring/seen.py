"""A talk as a witness sees it: plainly spelled, without names and titles, and without what could only buy a mark."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from simulator.scoring.credit import pieces
from simulator.scoring.masking import Names, Side, names_in
from simulator.scoring.plain import Plain, plain
from simulator.scoring.talk import LONGEST, Talk, TraineeLine

LEFT_OUT = "…"
"""Stands for a line in which nothing is left to be seen."""
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"'})


@dataclass(frozen=True)
class SeenLine:
    """One line. ``turn`` is that of the transcript; a witness knows the line only by its place among the others."""

    turn: int
    side: Side
    text: str
    _line: Plain = field(repr=False)
    _starts: tuple[int, ...] = field(repr=False)
    _spans: tuple[tuple[int, int, bool], ...] = field(repr=False)

    def verbatim(self, words: str) -> str:
        """The words of the transcript that a quotation from this line stands for; empty if it does not stand in it.

        Whole words, whatever their case, spaces and quotation marks; marks around the quotation are not part of it.
        """
        parts = [re.escape(part) for part in plain(words.translate(_QUOTES)).text.strip(" \n\t\"'.,;:!?…").split()]
        pattern = r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"
        found = re.search(pattern, self.text, re.IGNORECASE) if parts else None
        if found is None or not self._starts:
            return ""
        first, last = self._at(found.start()), self._at(found.end() - 1)
        (left, stop, same), (right, last_stop, last_same) = self._spans[first], self._spans[last]
        start = left + (found.start() - self._starts[first]) if same else left
        end = right + (found.end() - self._starts[last]) if last_same else last_stop
        return self._line.verbatim(min(start, stop), min(end, last_stop))

    def _at(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)


def seen(talk: Talk) -> tuple[SeenLine, ...]:
    """The lines up to the customer's last one, in order.

    Sentences of the trainee that earn nothing (gush, stock sympathy, pleas for marks, claims that nobody confirmed) are
    left out as they are everywhere in the score, so they can move no witness either.
    """
    names = names_in(talk)
    own = {line.turn: line for line in talk.lines}
    found = []
    for n, turn in enumerate(talk.transcript.turns):
        if turn.speaker == "customer":
            line = plain(turn.text[:LONGEST])
            found.append(_shown(n, "customer", line, [(0, len(line.text))], names))
        elif n in own:
            found.append(_shown(n, "trainee", own[n].plain, _worth(own[n]), names))
    return tuple(found)


def _worth(line: TraineeLine) -> list[tuple[int, int]]:
    """Where the sentences stand that are worth something, those next to each other as one."""
    kept = {text.strip() for text in line.spoken.split("\n")}
    parts: list[tuple[int, int]] = []
    for start, end in pieces(line.plain.text):
        if line.plain.text[start:end].strip() not in kept:
            continue
        joined = parts and parts[-1][1] == start
        parts[-1:] = [(parts[-1][0], end)] if joined else [*parts[-1:], (start, end)]
    return parts


def _shown(turn: int, side: Side, line: Plain, parts: list[tuple[int, int]], names: Names) -> SeenLine:
    text, starts, spans = "", [], []

    def add(piece: str, start: int, end: int, *, same: bool) -> None:
        nonlocal text
        if piece:
            starts.append(len(text))
            spans.append((start, end, same))
            text += piece

    for start, end in parts:
        if not line.text[start:end].strip():
            continue
        if text and not text[-1].isspace() and not line.text[start].isspace():
            add(" ", start, start, same=False)
        at = start
        for left, right, mask in names.places(line, start, end, side):
            add(line.text[at:left], at, left, same=True)
            add(mask, left, right, same=False)
            at = right
        add(line.text[at:end], at, end, same=True)
    return SeenLine(turn, side, text.rstrip() or LEFT_OUT, line, tuple(starts), tuple(spans))
