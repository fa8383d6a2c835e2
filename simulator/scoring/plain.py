"""A line in one plain form, so that typing style, dialect and names move no mark: whatever counts or matches reads it.

Step by step the text is written anew, and each step leads back to the one before; so every word of the plain form is
led back to the words of the line as they were typed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from simulator.customer.sought import Sought
from simulator.scoring.dialect import NAME, spelled
from simulator.scoring.phrasing import Change, joined, without_address, without_names

_QUOTES = str.maketrans("’‘´`ʼ“”„", "'''''\"\"\"")
_FACES = "\U0001f000-\U0001faff☀-➿\ufe0f\u200d♥"
_TIDY = Sought(
    rf"(?=[\s!?.…{_FACES}:;=^<,&]|$)(?!(?<=[a-z0-9]) [a-z0-9])"
    rf"(?:(?:[\s!?.…{_FACES}]|(?<!\w)[:;=]-?[)(dp3](?!\w)|\^\^|<3)+|,+(?=\s*[.?!\n,]|\s*$)|"
    r"(?<!\S)&(?=[\s.?!]|$)|$(?<=[^\W_]|[#%€$£)\"']))"
)
"""Spaces, faces and runs of marks; not one space between two words. What it can begin with stands first, so that
letters are passed over at once.
"""
_E_MAIL = re.compile(r"\be-(?=mails?\b)")
_DRAWN_OUT = re.compile(r"(?<![w@/.])([a-z])\1\1+")
_WORD = Sought(r"#[^\s#]*name[^\s#]*#|[^\W_]+(?:'[^\W_]+)*(?:(?<=in)')?|(?<!\w)'(?=(?:cause|em|til)\b)")


@dataclass(frozen=True)
class Plain:
    """``text`` is lower case and plainly spelled; `verbatim` leads from its words back to those of the line."""

    source: str
    text: str
    steps: "tuple[_Step, ...]" = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the words at ``start`` to ``end`` of the plain text stand in the line as it was typed."""
        for step in reversed(self.steps):
            start, end = step.back(start, end)
        return start, end

    def verbatim(self, start: int, end: int) -> str:
        """The words of the line that stand for this stretch of the plain text."""
        left, right = self.place(start, end)
        return self.source[left:right].strip()


@dataclass(frozen=True)
class _Step:
    """One writing anew: where each piece of the new text starts, and the stretch of the old one that it stands for;
    the third number says whether it stands letter for letter.
    """

    starts: tuple[int, ...]
    spans: tuple[tuple[int, int, bool], ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        if not self.starts or end <= start:
            return 0, 0
        a, b = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        (first, stop, same), (last_first, last_stop, last_same) = self.spans[a], self.spans[b]
        left = first + (start - self.starts[a]) if same else first
        right = last_first + (end - self.starts[b]) if last_same else last_stop
        return min(left, stop), min(right, last_stop)


@lru_cache(maxsize=4096)
def plain(line: str, kept: frozenset[str] = frozenset()) -> Plain:
    """The line, plainly spelled. ``kept`` are words of the matter that stay though they may be names. Linear in its
    length.
    """
    low = line.lower()
    if len(low) != len(line):  # a few letters grow when they are made small; then every place would be off
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in line)
    text, steps = low.translate(_QUOTES), []
    for changes in (_tidied, _unhyphened, _drawn_in, _respelled, joined, without_address, without_names):
        text, step = _anew(text, changes(text, kept))
        if step is not None:
            steps.append(step)
    text, step = _anew(text, _tidied(text, kept)) if len(steps) > 1 else (text, None)
    return Plain(line, text, (*steps, step) if step is not None else tuple(steps))


def _anew(text: str, changes: Iterable[Change]) -> tuple[str, _Step | None]:
    pieces: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int, bool]] = []
    at = done = 0
    for start, end, new in changes:
        for piece, left, right, same in ((text[done:start], done, start, True), (new, start, end, False)):
            if piece:
                pieces.append(piece)
                starts.append(at)
                spans.append((left, right, same))
                at += len(piece)
        done = end
    if not done:
        return text, None
    if done < len(text):
        pieces.append(text[done:])
        starts.append(at)
        spans.append((done, len(text), True))
    return "".join(pieces), _Step(tuple(starts), tuple(spans))


def _tidied(text: str, _: frozenset[str]) -> Iterator[Change]:
    done = 0
    for match in _TIDY.on(text).finditer(text):
        said = match.group()
        if said in (" ", ".") and match.start() > 0 and match.end() < len(text):
            continue
        if not said and done == len(text):
            return
        done = match.end()
        new = _mark(said, text[max(0, match.start() - 1) : match.start()], last=match.end() == len(text))
        if new != said:
            yield match.start(), match.end(), new


def _mark(said: str, before: str, *, last: bool) -> str:
    """What stands for a run of spaces, marks and faces: at most one mark, and at most one space or line break. What
    ends a line ends a sentence, with or without a mark.
    """
    if said == "&":
        return "and"
    if said[:1] == ",":
        return ""
    if "?" in said:
        mark = "?"
    else:
        ends = said.strip() or ((last or "\n" in said) and (before.isalnum() or before in "#%€$£)\"'"))
        mark = "." if ends and before and before not in ".?" else ""
    if last or not before:
        return mark
    faces = any(c not in "!?.…" and not c.isspace() for c in said)
    return mark + ("\n" if "\n" in said else " " if faces or any(map(str.isspace, said)) else "")


def _unhyphened(text: str, _: frozenset[str]) -> Iterator[Change]:
    for match in _E_MAIL.finditer(text) if "e-mail" in text else ():
        yield *match.span(), "e"


def _drawn_in(text: str, _: frozenset[str]) -> Iterator[Change]:
    for match in _DRAWN_OUT.finditer(text):
        yield *match.span(), match[1]


def _respelled(text: str, kept: frozenset[str]) -> Iterator[Change]:
    for match in _WORD.on(text).finditer(text):
        said = match.group()
        new = NAME if said[0] == "#" else spelled(said)
        if new != said and (said not in kept or "'" in new):  # “its” is typed for “it's”, whatever the matter holds
            yield *match.span(), new
