"""Tells what kind of question a line puts to him."""

import re

from simulator.customer.hearing.asking import HESITATES, MEANT, only_tells
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spoken import read
from simulator.customer.kinds import ANYTHING_ELSE, BARE_THING, BY_WORD, CHOOSES, KINDS, NAMED, TITLE, ways
from simulator.customer.question import Kind

LONGEST = 300
"""Characters of a question that tell its kind, its last ones; patterns take ever longer over more."""


def kind_of(text: str) -> Kind | None:
    """The kind of the last question of a line, with or without a question mark; None where it asks nothing."""
    said = [s for _, s in sentences(text)]
    asked = [s for s in said if s.rstrip().endswith("?")] or [
        f"{s}?" for s in said if asks(s) and not _BIDS.match(_straight(s))
    ]
    question = _LAST.sub("", _PREFACE.sub("", written_out(_straight(asked[-1])))[-LONGEST:]) if asked else ""
    if not question:
        ordered = [s for s in said if _ORDER.search(_straight(s))]
        return _by_word(_straight(ordered[-1])[-LONGEST:]) if ordered else None
    if ANYTHING_ELSE.search(question):
        return Kind.ELSE
    if BARE_THING.search(question):
        return Kind.WHAT_HIM
    if _DATUM.search(question) or _BY_ITS_WORD.search(question):
        return Kind.CHOICE if CHOOSES.search(question) else _by_word(question)
    found = next((kind for kind, pattern in KINDS if pattern.search(question)), None) or _by_word(question)
    return Kind.YES_OR_NO if found in (Kind.WHAT, Kind.WHAT_HIM) and not _ANY_WORD.search(question) else found


def asks(sentence: str) -> bool:
    """Whether a sentence asks for something, with or without a question mark ("who set that up for him", "Tell me his
    name first, please.").
    """
    if sentence.rstrip().endswith("?"):
        return HESITATES.search(sentence) is None
    straight = written_out(_straight(sentence))
    if MEANT.match(straight) or _MEANS.match(straight) or _BIDS.match(straight) or _TAGGED.search(straight):
        return True
    return _UNMARKED.match(straight) is not None and not only_tells(read(0, sentence))


def questions_in(text: str) -> list[str]:
    """The sentences of a line that ask for something, in their order."""
    return [sentence for _, sentence in sentences(text) if asks(sentence)]


def named(text: str) -> str:
    """The name by which a question calls him ("Are you Mrs Smith?"), without title; empty where there is none."""
    found = NAMED.search(_straight(text))
    return (found[1] or found[2]) if found else ""


def misnamed(text: str, names: tuple[str, ...]) -> bool:
    """Whether a question, or a greeting with a title, takes him for somebody who is called none of ``names``."""
    addressed = _ADDRESSED.search(_straight(text))
    called = named(text) or (addressed[1] if addressed else "")
    return bool(called) and called.casefold() not in {n.casefold() for n in names}


def written_out(text: str) -> str:
    """A question as it would be written out: "whats the matter" is typed for "what's the matter"."""
    return _BARE_S.sub(r"\1's", text)


def _straight(text: str) -> str:
    return text.replace("’", "'").strip()


def _by_word(question: str) -> Kind:
    found = next((kind for kind, pattern in BY_WORD if pattern.search(question)), Kind.WHAT)
    return found.of_him if _OF_HIM.search(_SAYS_YOU.sub("", question)) else found


_BARE_S = re.compile(r"\b(what|who|where|when|how)s\b", re.IGNORECASE)
_LAST = re.compile(
    r"^\W*(?:(?:and|so|but|ok|well)\W+)*(?:what|who|where|when|why|how|which)\b[^?]{8,}(?:,|\s[-–])\s+"
    r"(?=(?:would|do|did|does|is|are|has|have|can|could|will|was|were) (?:you|he|she|it|they|that|there|the|your)\b)",
    re.IGNORECASE,
)
"""A first question, before a second one in the same sentence ("What happens with it, would you want to keep it?")."""
_PREFACE = re.compile(
    r"^\W*(?:(?:no|sorry|ok|well)\W+)*(?:what i (?:meant|mean)(?: (?:is|was))?|i meant|i mean|i was asking)[:,]\s*",
    re.IGNORECASE,
)
"""What only says that a question comes ("What I meant was, could you …?")."""
_ORDER = re.compile(
    r"\b(?:tell|give|read|send|spell|describe|show|confirm)(?: \w+)? (?:me|us|it|the|your|his|her)\b", re.IGNORECASE
)
_LEADS_IN = r"\W*(?:(?:and|so|or|but|then|ok(?:ay)?|now|right|please|well|just|sorry)\W+)*"
_MEANS = re.compile(r"\W*(?:(?:no|sorry|ok|well)\W+)*i (?:mean|meant|asked for) (?:the|your|his|her)\b", re.IGNORECASE)
"""The thing that was asked for, once more ("no i mean the patients name")."""
_TAGGED = re.compile(
    r",? (?:is|are|was|were|do|did|does|have|has|would|will|wo|ca)n'?t (?:it|you|he|she|they|that)\W*$", re.IGNORECASE
)
"""The tag of a question of which the mark was left out ("it was express, wasnt it")."""
_BIDS = re.compile(
    rf"{_LEADS_IN}(?:tell|give|read|spell|describe|confirm)(?: \w+)? (?:me|us|the|your|his|her)\b"
    r"(?! (?:a|one|two|another|five|half)\b)(?! (?:just )?(?:how i|what i|if (?:i|we|there)|when you|once)\b)",
    re.IGNORECASE,
)
"""A request to tell something, as a sentence of its own; "give me a minute" is none."""
_UNMARKED = re.compile(
    rf"{_LEADS_IN}(?:(?:(?:from|until|till|at|on|by|for|to|in) )?"
    r"(?:what(?:'s)?(?! (?:a|an)\b)|which(?! (?:is|was|means|are)\b)|who|whose|where|why|how|since when|"
    r"when(?:\W*$|'s| (?:did|does|do|is|was|are|were|can|could|will|would|should)))\b"
    r"|(?:is|are|was|were|does|did|can|could|would|will|has|had|isn'?t|aren'?t|doesn'?t|didn'?t|can'?t|couldn'?t) "
    r"(?:you|i|we|he|she|it|they|that|this|there|the|your|his|her|my|our|any\w*|some\w*|\d\S*)\b"
    r"|(?:do|have|don'?t|haven'?t) (?:you|i|we|they|the \w+s)\b)",
    re.IGNORECASE,
)
"""What opens a question of which the mark was left out; "have a nice day" and "will do" open none."""
_DATUM = ways(
    r"{BEGIN}(?:can|could|would|will|may|might) (?:you|i|we) (?:(?!rather )\w+ ){0,2}(?:(?:tell|give|spell|say|confirm|"
    r"describe|explain|name|have|know)\b(?! (?:a (?:look|seat|minute|moment)|it|that|them|him|her|mrs?|ms|the (?:driver"
    r"|courier|nurse|neighbours?|others?)|your (?:boss|neighbours?|colleagues?|wife|husband|sister|mother))\b)"
    r"|(?:take|get) "
    r"(?:down )?(?:your|the|his|her) (?:\w+ )?(?:names?|numbers?|details|address|date|e-?mail|order|post ?code)\b)"
)
"""A request for something to be told ("Could you tell me your postcode?"): the word that it asks for decides."""
_SAYS_YOU = re.compile(
    r"\b(?:(?:can|could|would|will|do) you (?:tell|give|say|spell|confirm|read|show|know)"
    r"|(?:tell|give|help|offer|bring|get|send|for|told|thank|to) you)\b",
    re.IGNORECASE,
)
"""Where he is only asked to say, or is to be given something: that makes no question one about himself."""
_OF_HIM = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
_BY_ITS_WORD = ways(
    r"{BEGIN}(?:what|who|whom|whose|where|when|why|how|which)(?:'?s|'re)?\b(?! about\b)"
    r"|(?<!know )\b(?:what|who|where|when|why|how (?:much|many|long|far))\W*$"
    r"|\b(?:how|what|where|when|who) (?:can|could|may|should|shall|do|did|would) (?:i|we|you)\b"
)
"""A question that opens with the word that it asks for."""
_ANY_WORD = ways(r"\b(?:what|who|whom|whose|where|when|why|how|which|can|could|may|please|number|code|size)\b")
_ADDRESSED = re.compile(
    rf"^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Ss]orry|[Gg]ood (?:morning|afternoon|evening|day))"
    rf"(?: there)?,? {TITLE}(?:[A-Z]\w+ )?([A-Z][\w'-]+)"
)
