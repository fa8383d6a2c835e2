"""Feedback speaks of the customer as he, she or they wish to be spoken of; it is written with "he" throughout."""

import re
from functools import lru_cache
from typing import Literal

from simulator.scoring.case import Case

Pronoun = Literal["he", "she", "they"]
_FORMS: dict[str, dict[str, str]] = {
    "she": {"he": "she", "him": "her", "his": "her", "himself": "herself"},
    "they": {"he": "they", "him": "them", "his": "their", "himself": "themselves"},
}
_OWN = {"she": "hers", "they": "theirs"}
_PLURAL = {"was": "were", "wasn't": "weren't", "is": "are", "isn't": "aren't", "has": "have", "does": "do"}
_SAID = re.compile(r"“[^”]*”|\"[^\"]*\"")
"""What somebody said is never touched."""
_OF_HIS = re.compile(r"\bof his\b(?! \w)|\b(line|word|question|sentence)s? of his\b", re.IGNORECASE)
_DOING = re.compile(r"\b(he) (was|wasn't|is|isn't|has|does|(?!always|perhaps|sometimes)\w+[^s\W]s)\b", re.IGNORECASE)
_WORD = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)


def pronoun_of(case: Case) -> Pronoun:
    """How the customer is spoken of; of one whom nobody knows as they."""
    return case.customer.persona.name.pronoun if case.customer is not None else "they"


@lru_cache(maxsize=4096)
def spoken_of(text: str, pronoun: Pronoun) -> str:
    """The sentence about the customer with this pronoun; quotes stay as they are."""
    if pronoun == "he":
        return text
    parts: list[str] = []
    last = 0
    for said in _SAID.finditer(text):
        parts += [_turned(text[last : said.start()], pronoun), said[0]]
        last = said.end()
    return "".join([*parts, _turned(text[last:], pronoun)])


def _turned(text: str, pronoun: str) -> str:
    text = _OF_HIS.sub(lambda found: found[0][:-3] + _OWN[pronoun], text)
    if pronoun == "they":
        text = _DOING.sub(lambda found: f"{found[1]} {_plural(found[2])}", text)
    return _WORD.sub(lambda found: _cased(_FORMS[pronoun][found[0].lower()], found[0]), text)


def _plural(verb: str) -> str:
    return _PLURAL.get(verb.lower()) or verb[:-1]


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
