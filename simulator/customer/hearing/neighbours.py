"""Settles by what stands beside them the words that mean two things where no apostrophe tells."""

from collections.abc import Callable, Sequence

from simulator.customer.hearing.spelling import listed

_MAY_HAVE = frozenset({"should", "could", "would", "must", "might", "should not", "could not", "would not"})
_BEFORE_ILL = listed("is was are be been am being feel feels felt feeling fell taken gone")
"""Words after which "ill" is no "I'll"."""
_BEFORE_ITS = listed("on in of from with at into under behind is was has had lost needs")
_AFTER_ITS = listed("own way")
"""Words beside which "its" and "it's" are no "it is"."""
_DOES = listed(
    "be get send call ring refund replace ship book arrange sort put bring email text give deliver cancel pay credit "
    "keep make come start contact update chase post swap collect pick reply add move change waive cover pop"
)
_FEELS = listed("be have rather like love feel want hate be say suggest recommend go expect")
_IS_IN = listed(
    "sorry not so here happy glad unable able closed open full all out sending getting looking working doing trying "
    "going putting giving ringing calling checking waiting fixing sorting having bringing making running"
)
_NO_WE = listed("on by this next until till for before from since every last a the and not you they who that all")
_NO_I = listed("your the my his her their photo order an some customer booking account user any of")
_WE_ARE_AFTER = listed("so sorry hi hello yes no ok because since now but thanks")
_DONE = listed("ordered booked sent cancelled done sorted paid fixed coming ready arranged refunded")
"""Words before which "'s" is an "is"."""
_MEANT: dict[str, tuple[str, Callable[[str, str], bool]]] = {
    "well": ("we will", lambda before, after: after in _DOES and before not in _NO_WE | {"as", "very", "is", "be"}),
    "wed": ("we would", lambda before, after: after in _DOES and before not in _NO_WE - {"that"}),
    "id": ("i would", lambda before, after: after in _FEELS and before not in _NO_I),
    "were": ("we are", lambda before, after: after in _IS_IN and before in _WE_ARE_AFTER | {""}),
}
"""By the word as typed: what else it may mean, and whether it does between the word before and the word after."""


def settled(words: list[str], typed: Sequence[str]) -> list[str]:
    """The words of a sentence in full, where several words may stand for one that was typed; ``typed`` are those."""
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if word in _MEANT:
            full, fits = _MEANT[word]
            if fits(before.rpartition(" ")[2], "".join(words[at + 1 : at + 2])):
                words[at] = full
        elif word.endswith("'s") and "".join(words[at + 1 : at + 2]) in _DONE:
            words[at] = word[:-2] + " is"  # "the pump's ordered"
        elif not at:
            continue
        elif word == "and" and typed[at].lower() == "nd" and before.isdigit():
            words[at] = "nd"  # "2nd"
        elif word == "of" and before in _MAY_HAVE:
            words[at] = "have"  # "should of"
        elif word == "it is" and (
            before.rpartition(" ")[2] in _BEFORE_ITS or "".join(words[at + 1 : at + 2]) in _AFTER_ITS
        ):
            words[at] = "its"
        elif word == "i will" and typed[at].lower() == "ill" and before.rpartition(" ")[2] in _BEFORE_ILL:
            words[at] = "ill"
    return words
