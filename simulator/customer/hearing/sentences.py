"""Cuts a text into sentences, each with its place in the text."""

import re

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'])(?:mr|mrs|ms|dr|st|no|nr|vs|etc|e\.g|i\.e|approx|[a-z]\.[a-z]|[a-z])$", re.IGNORECASE
)
_NUMBERING = re.compile(r"(?:^|\s)\(?\d{1,2}$")


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of a text in order, each with its offset in characters; none of them blank, all verbatim.

    A line break ends a sentence. Points after abbreviations ("Mr.", "no. 9") and numbering ("1.") do not.
    """
    found: list[tuple[int, str]] = []
    start = 0
    for mark in _END.finditer(text):
        if mark.group() == "." and _goes_on(text, start, mark.start()):
            continue
        _add(found, text, start, mark.end())
        start = mark.end()
    _add(found, text, start, len(text))
    return found


def _goes_on(text: str, start: int, point: int) -> bool:
    last = text[max(start, point - 8) : point]
    if _NUMBERING.search(last):
        return text[start:point].strip().lstrip("(").isdigit()
    abbreviation = _ABBREVIATION.search(last)
    if abbreviation is None:
        return False
    after = text[point + 1 : point + 3].strip()
    if last.lower().endswith("no"):
        return after[:1].isdigit()
    return not (last[-1:].lower() == "m" and after[:1].isupper())


def _add(found: list[tuple[int, str]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if bare and any(c.isalnum() or ord(c) > 0x2000 for c in bare):
        found.append((start + len(piece) - len(piece.lstrip()), bare))
    elif bare and found and start and "\n" not in piece:
        offset, before = found[-1]
        found[-1] = (offset, text[offset : offset + len(before)])
