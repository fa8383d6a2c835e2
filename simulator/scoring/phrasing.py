"""Two words that many write as one, how somebody is addressed, and names: what of a plain text is written anew."""

import re
from collections.abc import Iterator
from functools import lru_cache

from simulator.customer.hearing.spelling import listed
from simulator.customer.sought import Sought
from simulator.scoring.dialect import NAME

Change = tuple[int, int, str]
"""Where a stretch of the text starts and ends, and what is written for it."""

_DOING = (
    r"(?:be|have|get|send|call|look|check|see|need|do|make|take|keep|let|try|come|go|give|help|arrange|refund|replace|"
    r"ship|book|ask|find|put|fix|sort|tell|write|email|start|work|contact|update|deliver|like|love|want|also|then|now|"
    r"just|never|always|certainly|gladly|happily|soon|probably|still|definitely|transfer|reset|cancel|change|process|"
    r"escalate|investigate|issue|credit|provide|proceed|wait|stay|pay|offer|bring|notify|inform|reach|follow|recommend|"
    r"suggest|prefer|say|rather|appreciate|hope|happen|receive|better|advise|not)\b"
)
_BEING = (
    r"(?:\w{2,}ing|sorry|not|very|so|here|happy|glad|aware|unable|able|the|a|all|on|now|still|always|really|truly|"
    r"also|going|open|closed|currently|supposed|connected|done|out|back|in|at|with|only|one|both)\b"
)
_HEADS: dict[str, re.Pattern[str]] = {}
"""By the word that they begin with: two words that many write as one, and words that mean another where they stand."""


def _headed(words: str, rest: str, *, behind: str = "") -> None:
    for word in words.split():
        had = _HEADS.get(word)
        more = f"{had.pattern}|" if had is not None else ""
        _HEADS[word] = re.compile(rf"{more}{behind}{word}{rest}")


_headed("i you we they he she it that there", "(?:'m|'re|'s|'ll|'d| am| are| is| has| have| had| will| would) not\\b")
_headed("i'm you're we're they're he's she's it's that's there's", " not\\b")
_headed("i", " (?:isn't|am)\\b")
_headed("i you he she it we they that there who", " will\\b")
_headed("you we they", " are\\b")
_headed("it that he she what where who how here there when why", " (?:is|has)\\b")
_headed("i you he she it we they", " would\\b")
_headed("i you we they", "(?: have)? got to\\b")
_headed("you", " (?:all|guys|lot)\\b")
_headed("thank", " you\\b")
_headed("isn't", r" it(?=\s*(?:[.?!,\n]|$))", behind=r"(?<=\w )")
_headed("isn't", r" it(?=\s*(?:[.?!,\n]|$))", behind=r"(?<=, )")
_headed("well", f"(?= {_DOING})")
_BEFORE_US = (
    "[.,;:?!] and but if because so as since while sorry yes no ok ly then now hope sure afraid know think what where"
)
_OURS = rf"(?:(?<=^)|(?<=\n)|{'|'.join(rf'(?<={word} )' for word in _BEFORE_US.split())})"
_headed("were", f"(?: not\\b|(?= {_BEING}))", behind=_OURS)
_headed("do does did is are was were has have had would could should will can must need", " not\\b")
_headed("should could would must might", " of\\b(?! course)")
_headed("he'll", " not\\b")
_headed("he'll", "\\b", behind="(?:(?<=to )|(?<=the )|(?<=in )|(?<=bloody )|(?<=fucking ))")
_headed("id shell wed hed shed", f"(?= {_DOING})", behind="(?<!your )(?<!the )(?<!order )(?<!my )")
_headed("your", r"(?= (?:welcome|going|very|so)\b)")
_headed("4", r"(?= (?:you|me|your|the|us|ur)\b)")
_headed("2", r"(?= (?:you|me|your|the|us|be|get|do|see|help|make)\b)")
_headed("zip", " code\\b")
_headed("cell phone", " (?:phone|call)\\b")

_ADDRESS = r"(?:sir|madam|mate|pal|luv|bro|bud|buddy|dude|hun|guv|eh|my (?:friend|dear|love))"
_ADDRESSES = listed("sir madam mate pal luv bro bud buddy dude hun guv friend dear love eh")
_TITLES = listed("mr mrs ms mx dr prof miss mister doctor professor speaking name names")
_GONE = re.compile(rf",? ?\b{_ADDRESS}\b(?=\s*(?:[.?!,;\n]|$))|(?:(?<=^)|(?<=\n)|(?<=[.?!] )){_ADDRESS}\b,? ?")
"""How somebody is addressed, by custom of the place."""
_TITLE = r"(?:(?:mr|mrs|ms|mx|dr|prof|miss|mister|doctor|professor)\b\.? )"
_CALLED = rf"(?:{NAME}|[^\W\d_]+)(?:[ -](?:{NAME}|[^\W\d_]+)){{0,2}}?"
_AFTER_NAME = (
    r"(?=\s*(?:[.,;!?\n]|$)| (?:and|from|here|speaking|calling|with|i|i'll|i'm|i have|how|at|of|in|on|your|the|by|who|"
    r"what|may|thanks|today)\b)"
)
_NAMED = re.compile(
    rf"(?:\b(?:mr|mrs|ms|mx|dr|prof)\b\.? |\b(?:miss|mister|doctor|professor) (?={NAME}|\w+ (?:speaking|here)\b))"
    rf"(?:{NAME}|[^\W\d_]+)(?:[ -]{NAME})*|"
    rf"(?<=my name is ){_TITLE}?{_CALLED}{_AFTER_NAME}|(?<=my names ){_TITLE}?{_CALLED}{_AFTER_NAME}|"
    rf"(?<=name's ){_TITLE}?{_CALLED}{_AFTER_NAME}|"
    rf"(?<=this is ){_TITLE}?{_CALLED}(?= (?:speaking|here|calling|from)\b)|"
    rf"(?:(?<=^)|(?<=\n)|(?<=[.,?!] )){_TITLE}?(?!(?:this|my|i|we|you|they|he|she|it|generally|strictly|technically|"
    rf"honestly|frankly|roughly|is|are|who|am)\b){_CALLED}(?= speaking\b)|"
    rf"{_TITLE}?{NAME}(?:[ -](?:{NAME}|(?<=-)[^\W\d_]+))*"
)
"""A name with all that hangs on it: known by itself, by its title, or by how it is brought in."""

_JOINS = Sought(r"[^\W_]+(?:'[^\W_]+)*")


def joined(text: str, _: frozenset[str]) -> Iterator[Change]:
    """Of two ways to write the same words one, and words by what they mean where they stand."""
    done = 0
    for match in _JOINS.on(text).finditer(text):
        head = _HEADS.get(match.group()) or _HEADS.get(match.group().partition("'")[0])
        if head is None or match.start() < done:
            continue
        found = head.match(text, match.start())
        if found is None:
            continue
        new = _phrase(found.group())
        if new != found.group():
            done = found.end()
            yield *found.span(), new


@lru_cache(maxsize=8)
def _words(text: str) -> frozenset[str]:
    """The words of a text, for which several steps ask one after the other."""
    return frozenset(_JOINS.on(text).findall(text))


def without_address(text: str, _: frozenset[str]) -> Iterator[Change]:
    """Without “sir”, “mate” and the like."""
    if _ADDRESSES.isdisjoint(_words(text)):
        return
    for match in _GONE.finditer(text):
        yield *match.span(), ""


def without_names(text: str, kept: frozenset[str]) -> Iterator[Change]:
    """One token for a name with its title, whoever's it is, but for those that are ``kept``."""
    if NAME not in text and _TITLES.isdisjoint(_words(text)):
        return
    for match in _NAMED.finditer(text):
        last = match.group().rpartition(" ")[2]
        yield *match.span(), last if last in kept else NAME


_NEGATED = {"i am": "i'm not", "i'm": "i'm not"}
_NOT = {
    "'re": "aren't", "are": "aren't", "'s": "isn't", "is": "isn't", "has": "hasn't", "have": "haven't",
    "had": "hadn't", "'ll": "won't", "will": "won't", "'d": "wouldn't", "would": "wouldn't", "'m": "isn't",
    "am": "isn't",
}  # fmt: skip
_ENDED = {"am": "'m", "will": "'ll", "are": "'re", "is": "'s", "has": "'s", "would": "'d"}
_MEANT = {
    "well": "we'll", "were": "we're", "were not": "we aren't", "id": "i'd", "he'll": "hell", "shell": "she'll",
    "wed": "we'd", "hed": "he'd", "shed": "she'd", "4": "for", "2": "to", "thank you": "thanks", "zip code": "postcode",
    "cell phone": "phone", "phone phone": "phone", "phone call": "call", "isn't it": "", "i isn't": "i'm not",
}  # fmt: skip


def _phrase(said: str) -> str:
    if said in _MEANT:
        return _MEANT[said]
    first, _, rest = said.partition(" ")
    if rest.endswith("got to"):
        return f"{first} have to"
    if rest in ("all", "guys", "lot"):
        return "you"
    if rest == "of":
        return f"{first} have"
    if not said.endswith(" not"):
        return first + _ENDED.get(rest, "")
    before = said.removesuffix(" not")
    if before in _NEGATED:
        return _NEGATED[before]
    who, mark, verb = before.partition("'") if "'" in before else before.partition(" ")
    if not verb:
        return {"can": "can't", "will": "won't"}.get(before, f"{before}n't")
    return f"{who} {_NOT[(mark if mark != ' ' else '') + verb]}"
