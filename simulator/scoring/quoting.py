"""Whole words of a speaker: a sentence or a clause, verbatim, never broken off in the middle."""

import re
from functools import lru_cache

_END = re.compile(r"[.!?…]+[\"”’')]*(?=\s|$)|\n")
_ABBREVIATED = re.compile(r"\b(?:mr|mrs|ms|dr|st|no|nr|vs|etc|e\.g|i\.e|a\.m|p\.m)\.$", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:—–]\s+")
LONGEST = 26
"""Words that one quoted sentence may have before only the clauses around the point are taken."""
OPENING = 14
"""Words up to which whole sentences are taken from the beginning of a line."""


@lru_cache(maxsize=512)
def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence stands, without the space around it; “Mr. Bell” and “no. 9” do not end one."""
    found, start = [], 0
    for mark in _END.finditer(text):
        if mark.group() == "." and _abbreviates(text, mark.end()):
            continue
        found.append((start, mark.end()))
        start = mark.end()
    found.append((start, len(text)))
    places = (_stripped(text, *one) for one in found)
    return tuple(place for place in places if any(map(str.isalnum, text[slice(*place)])))


def _abbreviates(text: str, end: int) -> bool:
    match = _ABBREVIATED.search(text[max(0, end - 6) : end])
    rest = text[end:].lstrip(" ")[:1]
    return match is not None and (rest.isdigit() if match.group().lower() == "no." else rest != "")


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def around(text: str, words: str) -> str:
    """The whole sentence (of a long one the whole clauses) in which the words stand; the words where they do not."""
    at = text.find(words)
    if not words or at < 0:
        return words
    inside = [(a, b) for a, b in sentences_of(text) if b > at and a < at + len(words)]
    if not inside:
        return words
    start, end = inside[0][0], inside[-1][1]
    if len(text[start:end].split()) <= LONGEST:
        return text[start:end]
    breaks = [start, *(start + m.end() for m in _CLAUSE.finditer(text[start:end])), end]
    left = max((b for b in breaks if b <= at), default=start)
    right = min((b for b in breaks if b >= at + len(words)), default=end)
    return text[left:right].rstrip(" ,;:—–\n")


def opening(text: str, most: int = OPENING) -> str:
    """The first sentence and as many whole ones after it as stay within ``most`` words; of a long one the first
    clauses.
    """
    places = sentences_of(text)
    if not places:
        return text.strip()
    start, end = places[0]
    for _, later in places[1:]:
        if len(text[start:later].split()) > most:
            break
        end = later
    if len(text[start:end].split()) <= LONGEST:
        return text[start:end]
    cuts = [start + m.start() for m in _CLAUSE.finditer(text[start:end])]
    kept = [cut for cut in cuts if len(text[start:cut].split()) <= LONGEST]
    return text[start : kept[-1]] if kept else text[start:end]
