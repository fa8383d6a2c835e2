"""What the trainee says that is done or will be, clause by clause, and which desk action it is about."""

import itertools
import re
from functools import lru_cache

from simulator.customer.desk import Action
from simulator.customer.fitting import match
from simulator.customer.situation import Situation
from simulator.customer.sought import Sought
from simulator.scoring.quoting import sentences_of
from simulator.scoring.surface import deed_words

_VERBS = (
    "rebook|reserve|schedule|"
    "call|ring|phone|send|refund|book|order|arrange|email|mail|text|write|get back|replace|exchange|swap|credit|ship|"
    "deliver|receive|have it|be there|be with you|be refunded|be delivered|be called|put|give|pay|waive|make sure|"
    "watch|check|let you know|stay|note|set|release|move|cancel|ask|bring|keep|take|lend|test|confirm|look"
)
_ING = (
    "calling|ringing|sending|rebooking|reserving|refunding|booking|ordering|arranging|emailing|texting|writing|replacing|exchanging|"
    "swapping|crediting|shipping|putting|giving|setting|releasing|moving|cancelling|asking|bringing|keeping|lending"
)
_DONE_WORDS = (
    "done|sent|reset|changed|updated|fixed|solved|resolved|sorted|refunded|processed|cancell?ed|activated|added|"
    "removed|corrected|booked|ordered|arranged|noted|forwarded|issued|approved|credited|replaced|exchanged|shipped|"
    "upgraded|confirmed|requested|waived|opened|logged|released|rebooked|registered|set up"
)
_ADVERB = (
    r"(?:(?:just|now|already|also|then|gladly|personally|certainly|definitely|of course|been|all|fully|successfully) )*"
)
WILL = Sought(
    rf"\b(?:i|we|you|it|they|somebody|someone|he|she|that)(?:'ll| will|'m going to| am going to|'re going to|"
    rf" are going to| can) {_ADVERB}(?:{_VERBS})\b|\b(?:i|we)(?:'m| am|'re| are) {_ADVERB}(?:{_ING})\b"
    rf"|\blet me {_ADVERB}(?:{_VERBS})\b|\bi (?:ring|call|phone|text|write|come|look) (?:to )?(?:you|it|over|at)\b"
)
COMES = Sought(
    r"\b(?:courier|driver|van|technician|fitter|engineer|somebody|someone|colleague|letter|mail|parcel|replacement|"
    r"new one|refund|money|it|he|she|they|text)"
    r"(?:'s coming| is coming| will \w+| comes?| arrives?| collects?| goes (?:out|to)| brings?| leaves|'ll \w+)\b"
    r"|\b(?:driver|van|courier) can (?:take|drive|fetch|bring|collect)\b"
)
CLAIM = Sought(
    rf"\b(?:i've|i have|we've|we have|has been|have been|(?:is|are|it's|that's) {_ADVERB}(?=(?:{_DONE_WORDS})\b)|"
    rf"i|we) ?{_ADVERB}(?:{_DONE_WORDS})\b|^{_ADVERB}(?:all )?(?:done|booked|ordered|sent|sorted|noted)\b"
)
"""That something was done, said of now; “it was sent to the wrong place” tells what happened."""
_OURS = Sought(
    r"\b(?:i|we)(?:'ll|'ve|'m|'re| will| have| can| am| are)\b|\blet me\b|\byou(?:'ll| will)? (?:get|have)\b|"
    r"\byour \w+(?: \w+)? (?:has|is|will)\b"
)
_WEIGHTY = Sought(
    r"\b(?:done|sent|refunded|processed|booked|ordered|cancell?ed|fixed|resolved|sorted|arranged|credited|shipped|"
    r"replaced|exchanged|approved|issued|waived|released|unlocked|on its way)\b"
)
_SWEARS = re.compile(
    r"\b(?:i promise|promised?$|guarantee\w*|my word|i swear|definitely|absolutely certain|(?:100|hundred) ?"
    r"(?:%|per ?cent)|never .{3,60} again)"
)
_GOES_ON = re.compile(rf"^{_ADVERB}(?:{_DONE_WORDS})\b")
_GOES_ON_TO = re.compile(rf"^{_ADVERB}(?:{_VERBS})\b")
_CUT = re.compile(r",?\s+(?:and|but|then|so)\s+|[,;:]\s+|\s+[-–—]\s+")
_CALLS = Sought(
    r"\b(?<!he'll )(?<!she'll )(?<!they'll )(?:call|ring|phone)(?:ing)? you\b(?! (?:the|a|it)\b)|\bcall(?:ing)? back\b|"
    r"\b(?:a|your) call(?: back)?\b|\bgive you a (?:call|ring)\b"
)
_CALL_ACTION = re.compile(r"\b(?:call|ring) back\b|\ba (?:call|ring)\b")
_SAME = {"swap": "exchan", "swappe": "exchan", "techni": "techni", "cancel": "cancel", "sms": "text", "emaile": "mail"}
_OFFERS = Sought(r"\b(?:can|could|may|might|would|if|whether|or)\b")
"""What is only offered, or hangs on something, need not have been done."""
_LITTLE = deed_words("put set send book order give note look keep own list day free") | {"yourse"}


def clauses(text: str) -> list[tuple[int, int]]:
    """Where each thing promised or claimed stands in a plain text: every clause that has a deed of its own is one, and
    what hangs on it goes with it. Sentences without any are one piece each.
    """
    found: list[tuple[int, int]] = []
    for start, end in sentences_of(text):
        edges = [start, *(m.end() for m in _CUT.finditer(text, start, end)), end]
        parts: list[tuple[int, int]] = []
        deed = kind = ""
        for left, right in itertools.pairwise(edges):
            now = _kind(text[left:right], kind)
            if not parts or (now and deed):
                parts.append((left, right))
            else:
                parts[-1] = (parts[-1][0], right)
            deed, kind = deed if parts[-1][0] != left else "", now or kind
            deed = now or deed
        found += parts
    return found


def _kind(text: str, before: str) -> str:
    """What a stretch of words does: it says that something was done, or that it will be; or neither."""
    if CLAIM.search(text) or (before == "claim" and _GOES_ON.match(text)):
        return "claim"
    if WILL.search(text) or COMES.search(text) or (before == "will" and _GOES_ON_TO.match(text)):
        return "will"
    return ""


def claims(text: str) -> bool:
    """Whether a clause says that something was done; without its subject, where that stands before it, too."""
    return CLAIM.search(text) is not None or _GOES_ON.match(text.strip()) is not None


def promises(text: str) -> bool:
    """Whether a clause says that something will be."""
    return any(p.search(text) for p in (WILL, COMES)) or _GOES_ON_TO.match(text.strip()) is not None


def ours(text: str) -> bool:
    """Whether the clause is about what we do or he gets, and not about what others do."""
    return _OURS.search(text) is not None


def calls(text: str) -> bool:
    """Whether it is about ringing him."""
    return _CALLS.search(text) is not None


def weighty(text: str) -> bool:
    """Whether a claim is one that a customer acts upon: that it is sent, booked or paid, not only noted."""
    return _WEIGHTY.search(text) is not None


def swears(text: str) -> bool:
    """Whether it is said with a guarantee, a word of honour or a “never again”."""
    return _SWEARS.search(text.rstrip(" .!,")) is not None


def actions_named(situation: Situation, text: str) -> list[Action]:
    """The desk actions that a clause (plain text) is plainly about: it holds the words of the action's id, or two of
    its title's. Those it names most closely; none where it could be about many things.
    """
    told = _words(text)
    calls = _CALLS.search(text) is not None
    close: dict[str, int] = {}
    for action in situation.actions:
        id, title = action.id.split("_"), _words(action.title)
        if calls and _CALL_ACTION.search(f"{' '.join(id)}; {action.title.lower()}"):
            close[action.id] = 9
        elif _words(" ".join(id)) and all(re.search(rf"\b{part[:6]}", text) for part in id):
            close[action.id] = 2 * len(id) + len(title & told)
        elif len(title & told) >= 2:
            close[action.id] = len(title & told)
    most = max(close.values(), default=0)
    return [a for a in situation.actions if close.get(a.id) == most > 0]


def behind(situation: Situation, text: str) -> tuple[str, ...]:
    """The desk actions (ids) that must stand behind a clause (plain text) that promises what somebody needs without a
    name for the deed: “it'll be there by noon” wants something that is on its way. Empty where none has to.
    """
    if _OFFERS.search(text):
        return ()
    after = situation.lines_after
    met = {n.id: n.met.desk for n in situation.needs}
    told = [n.id for n in situation.needs if n.required and match(n.met.told, text)]
    return tuple(action for id in told for one in (id, *after.get(id, ())) for action in met.get(one, ()))


@lru_cache(maxsize=512)
def _words(text: str) -> frozenset[str]:
    return frozenset(_SAME.get(w, w) for w in deed_words(text.lower())) - _LITTLE
