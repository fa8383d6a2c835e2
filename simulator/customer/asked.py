"""Tells what kind of question a line puts to him."""

import re

from simulator.customer.hearing.asking import MEANT, OPENS_QUESTION
from simulator.customer.hearing.sentences import sentences
from simulator.customer.question import Kind

LONGEST = 300
"""Characters of a question that tell its kind, its last ones; patterns take ever longer over more."""


def kind_of(text: str) -> Kind | None:
    """The kind of the last question of a line, with or without a question mark; None where it asks nothing."""
    said = [s for _, s in sentences(text)]
    asked = [s for s in said if s.rstrip().endswith("?")] or [
        f"{s}?" for s in said if OPENS_QUESTION.match(s) or MEANT.match(s)
    ]
    question = _straight(asked[-1])[-LONGEST:] if asked else ""
    if not question:
        ordered = [s for s in said if _ORDER.search(_straight(s))]
        return _by_word(_straight(ordered[-1])[-LONGEST:]) if ordered else None
    if ANYTHING_ELSE.search(question):
        return Kind.ELSE
    if _DATUM.search(question) or _BY_ITS_WORD.search(question):
        return Kind.CHOICE if _CHOOSES.search(question) else _by_word(question)
    found = next((kind for kind, pattern in _KINDS if pattern.search(question)), None) or _by_word(question)
    return Kind.YES_OR_NO if found in (Kind.WHAT, Kind.WHAT_HIM) and not _ANY_WORD.search(question) else found


def named(text: str) -> str:
    """The name by which a question calls him ("Are you Mrs Smith?"), without title; empty where there is none."""
    found = _NAMED.search(_straight(text))
    return (found[1] or found[2]) if found else ""


def misnamed(text: str, names: tuple[str, ...]) -> bool:
    """Whether a question, or a greeting with a title, takes him for somebody who is called none of ``names``."""
    addressed = _ADDRESSED.search(_straight(text))
    called = named(text) or (addressed[1] if addressed else "")
    return bool(called) and called.casefold() not in {n.casefold() for n in names}


def _straight(text: str) -> str:
    return text.replace("’", "'").strip()


def _by_word(question: str) -> Kind:
    found = next((kind for kind, pattern in _BY_WORD if pattern.search(question)), Kind.WHAT)
    return found.of_him if _OF_HIM.search(_SAYS_YOU.sub("", question)) else found


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{BEGIN}", _BEGIN).replace("{ELSE}", _ELSE), re.IGNORECASE)


_BEGIN = (
    r"(?:^|[,;:–-]\s*|(?:^|\s)(?:and|so|but|or|then|ok|okay|right|well|great|sorry|now|also|else|if not|oh|hello|hi)"
    r"\W+)"
)
_ELSE = r"(?:something|anything|not|no|so|what|whatever|two|three)\b"
_ORDER = re.compile(
    r"\b(?:tell|give|read|send|spell|describe|show|confirm)(?: \w+)? (?:me|us|it|the|your|his|her)\b", re.IGNORECASE
)
_DATUM = _compiled(
    r"{BEGIN}(?:can|could|would|will|may|might) (?:you|i|we) (?:(?!rather )\w+ ){0,2}(?:(?:tell|give|spell|say|confirm|"
    r"describe|explain|name|have|know)\b(?! (?:a (?:look|seat|minute|moment)|it|that|them|him|her)\b)|(?:take|get) "
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
_BY_ITS_WORD = _compiled(
    r"{BEGIN}(?:what|who|whom|whose|where|when|why|how|which)(?:'?s|'re)?\b(?! about\b)"
    r"|\b(?:how|what|where|when|who) (?:can|could|may|should|shall|do|did|would) (?:i|we|you)\b"
)
"""A question that opens with the word that it asks for."""
_ANY_WORD = _compiled(
    r"\b(?:what|who|whom|whose|where|when|why|how|which|can|could|may|please|number|code|size)\b|'s\b"
)
_TITLE = r"(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Mm]ister)\.? "
_NAMED = re.compile(
    r"\b(?:[Aa]re you|[Ii]s (?:this|that|it)|[Aa]m [Ii] (?:speaking|talking) (?:to|with)|[Yy]ou're|[Yy]ou must be|"
    r"[Yy]our name is|[Ii]s your name|[Ii]t's|[Tt]hat's)(?: still| really)? "
    rf"(?:{_TITLE}(?:[A-Z]\w+ )?(\w[\w'-]+)|(?<=[Yy]ou )(?:[A-Z][\w'-]+ )?([A-Z][\w'-]+))"
    r"(?:,? (?:isn't it|right|is it|aren't you|am [Ii]|yes|correct|then|please))*\s*\?"
)
_ADDRESSED = re.compile(
    rf"^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Ss]orry|[Gg]ood (?:morning|afternoon|evening|day))"
    rf"(?: there)?,? {_TITLE}(?:[A-Z]\w+ )?([A-Z][\w'-]+)"
)
ANYTHING_ELSE = re.compile(
    r"\b(?:anything|something) (?:else|more)\b(?! (?:wrong|broken|in it|on (?:it|the)|happen|with (?:it|the)))"
    r"|\b(?:was|is) that (?:all(?! right)|everything|it)\W*$|\bany (?:other |more |further )?questions?\b"
    r"|\b(?:did i (?:forget|miss)|i (?:forgot|missed|have forgotten)|left open|still open)\b",
    re.IGNORECASE,
)
"""Whether there is more to be done for him."""
_WHICH = (
    r"\bwhich\b.*\b(?:want|like|prefer|rather|take|suits?|fancy|choose|pick|better|best|do for you|"
    r"(?:may|shall|will) (?:you|i|we) have|easie\w+|nicer|simpler|or)\b"
    r"|\bwhich (?:one |of (?:\w+ ){1,3})?(?:shall|should|can|may) (?:i|we)\b"
    r"|\bwhat would you (?:prefer|rather)\b"
)
_CHOOSES = _compiled(rf"{_WHICH}|\bhow (?:do|would|should) you (?:want|like|prefer)\b.*\bor\b|\bwhich\W*$")

_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.NAMED, _NAMED),
    (
        Kind.ABOUT,
        _compiled(
            r"\b(?:is|was) (?:it|this|that) (?:still )?(?:about|regarding|concerning|to do with)\b"
            r"|^\W*(?:just|only) (?:the|a|one|some) \w+(?: \w+)?\W*$"
        ),
    ),
    (
        Kind.RESULT,
        _compiled(
            r"{BEGIN}(?:does|did|is|has|was) (?:it|that|this|they|anything|the \w+)(?: all)? (?:\w+ )?"
            r"(?:work|works|worked|working|running|run|print|prints|printing|help|helped|change|changed|gone|better|lift|"
            r"come (?:up|back|on)|move|out|done|go in|fit|start)"
            r"(?: (?:now|again|yet|better|at all|then|anything|out|for you))*\W*$"
            r"|^\W*(?:any (?:better|change|luck|difference)|better|how about now|and now)\W*$"
        ),
    ),
    (Kind.SURE, _compiled(r"\bare you (?:\w+ )?(?:sure|certain|positive)\b")),
    (
        Kind.EITHER,
        _compiled(
            r"{BEGIN}(?:(?:is|are|was|were|does|did|has|had) \w+|(?:do|have) you (?!want|like|prefer|need|fancy|think))"
            r"(?![^?]*\b(?:better|best|suits?|prefer|easier)\b)[^?]* or (?!{ELSE}|shall|should|would|may)"
        ),
    ),
    (
        Kind.CHOICE,
        _compiled(
            rf"{_WHICH}|\b(?:prefer|rather|shall|should|would you|want|like|fancy|(?:can|could|may) (?:i|we) (?:get|"
            rf"bring|offer))\b[^?]*\bor (?!{_ELSE})|\b(?:may|can|could)\b[^?]*[ ,]or (?:is|are|do|can|could) \w+"
            r"|[ ,]or (?:shall|should|may|would you rather)\b"
            rf"|^\W*(?:\w+ ){{1,3}}or (?!{_ELSE})\w+(?: \w+){{0,2}} ?\?"
        ),
    ),
    (
        Kind.OFFER,
        _compiled(
            r"\bshall (?:i|we|he|she|they)\b|\bshould (?:i|we)\b"
            r"|\b(?:can|could|may) (?:i|we) (?:\w+ )?(?:get|bring|send|offer|book|put|ring|call|do|show|make|"
            r"arrange|text|mail|order|pour|fetch|hand|take|swap|change)\b(?! (?:the|a|your) name)"
            r"|\b(?:can|could|may) (?:i|we) (?:just |also |perhaps )?(?:lend|give|let|reserve|hold|keep|sort|move|"
            r"write|print|lay|leave|note|cancel|sign|pass|set|carry) (?:you|it|that|them|this|one|him|her|the|an?)\b"
            r"|^[^?]*\b(?:i|we|i'll|we'll|i'd|you)(?: can| could| will| would| may)? [^?]*\b(?:if you (?:like|want)|"
            r"for you)\b"
            r"|(?:^|[,;.]\s*|\band )(?:(?:so|or|but|ok|then) )*(?:i|we)(?: can| could| will|'ll|'d| would| might)\b"
        ),
    ),
    (
        Kind.WANTS,
        _compiled(
            r"{BEGIN}(?:would|do) you (?:\w+ )?(?:like|want|need|fancy|care for)\b"
            r"(?! to (?:tell|say|be|have)| (?:it|this|that|them) for\b)|{BEGIN}would you (?:rather|prefer)\b"
            r"|^\W*anything for you(?:rself)?\b"
            r"|{BEGIN}(?:want|need|fancy|like) (?:me|a|an|some|any|one|the|it|to|help)\b"
        ),
    ),
    (Kind.OPINION, _compiled(r"{BEGIN}do you (?:think|reckon|suppose|believe)\b")),
    (Kind.TOO, _compiled(r"\b(?:is|are|was|would|will)\b[^?]*\btoo (?!bad)\w+\b[^?]*\?")),
    (
        Kind.SUITS,
        _compiled(
            r"^\W*(?:(?:so|and|then|or|on|at|say|for) )*(?:\w+day|tomorrow|tonight|\d[\w:.]*)[\w ,:]{0,30}\?$"
            r"|{BEGIN}(?:(?:how|what) about|are you (?:\w+ )?(?:happy|okay|ok|fine|comfortable) (?:with|for|to|if))\b"
            r"|\b(?:would|will|does|is) (?:that|it|this|he|she|\w+day|tomorrow|today|"
            r"\w+ o'clock|\d[\w:.]*|noon|the \w+)\b[^?]*\b(?:do|help|suit|work|be (?:ok|okay|fine|good|enough)|fit|"
            r"enough|convenient)\b[^?]*\?|\b(?:ok(?:ay)?|all ?right|good|fine|fair)(?: enough)?(?: (?:with|for|by|to) "
            r"you)?\s*\?$|\w, (?:is that )?(?:right|correct|true)\?"
            r"|\w,? (?:isn't|aren't|wasn't|didn't|doesn't|don't|haven't|hasn't) (?:it|you|he|she|they|that)\b[^?]*\?"
        ),
    ),
    (
        Kind.LEAVE,
        _compiled(
            r"{BEGIN}(?:can|could|may|might) (?:i|we) (?:just |quickly |also |please )*(?:ask|check|look|see|borrow|"
            r"interrupt|stop)\b(?!.*\b(?:why|what|who|when|where|how|which|name|number)\b)|\bdo you mind if\b"
        ),
    ),
    (
        Kind.REQUEST,
        _compiled(
            r"{BEGIN}(?:can|could|would|will) you (?!.*\b(?:tell|give|spell|say|confirm|remember|describe|see|hear|"
            r"read|name|explain|be|have)\b)(?:\w+ )+"
        ),
    ),
    (
        Kind.HAS,
        _compiled(
            r"{BEGIN}(?:have|haven't) you (?:\w+ )?got\b|{BEGIN}(?:do|don't|did) you (?:\w+ )?have\b(?! to\b)"
            r"|{BEGIN}are you\b[^?]*\bany\w*"
            r"|^\W*(?:and |so |you )*(?:got|any) (?!idea|chance)[\w ]+\?"
        ),
    ),
    (
        Kind.DID,
        _compiled(
            r"{BEGIN}(?:do you (?:have|need) to|(?:did|didn't|were|weren't|have|haven't|had) "
            r"you)\b|^\W*(?:you )?ever [\w ]+\?"
        ),
    ),
    (Kind.IS, _compiled(r"{BEGIN}(?:(?:are|aren't) you|(?:is|was) (?:it|that) you)\b")),
    (Kind.YES_OR_NO, _compiled(r"{BEGIN}do you (?:know|remember)\b")),
    (
        Kind.ABOUT_HIM,
        _compiled(
            r"{BEGIN}(?:are|were|aren't|weren't|do|did|don't|didn't|have|haven't|had|will|would|is|was|isn't|wasn't|has)"
            r" (?:not )?you\b|^\W*(?:any|ever|got|you) (?!idea|chance)[\w ]+\?"
        ),
    ),
    (Kind.MIGHT, _compiled(r"{BEGIN}(?:could|would|might|can|will) (?!you\b|i\b|we\b)\w+ ")),
    (
        Kind.YES_OR_NO,
        _compiled(
            r"{BEGIN}(?:is|are|was|were|do|does|did|can|could|would|will|may|have|has|had|isn't|aren't|wasn't|don't|"
            r"doesn't|didn't|won't|hasn't|haven't)\b(?! (?:you|i|we) .*\b(?:who|what|when|where|why|how|which|name)\b)"
            r"|^\W*\w+ing\b[^?]*\?"
        ),
    ),
)
_BY_WORD: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.OPINION,
        _compiled(
            r"\bwhat(?:'s| is| are) your (?:thoughts?|opinion|view)\b|\b(?:what|how) (?:do|would) you (?:think|say"
            r"|feel about (?:it|that|this))\b(?! (?:happen|caus|to (?:him|her|them)|(?:it|this|that) "
            r"(?:is|was|could|might)))(?! \w+ (?:happen|caus))"
            r"|\bhow (?:does|would|is|about)(?: that| this| it|'s that) ?(?:sound|suit|look|do)?\W*$"
        ),
    ),
    (Kind.HOW_MANY, _compiled(r"\bhow (?:many|much|old|often|far|big|heavy|tall|fast|large|wide|high)\b")),
    (Kind.WHEN, _compiled(r"\bwhen\b|\bwhat (?:time|day|date|year|month)\b|\bhow (?:long|soon)\b|\bdate of birth\b")),
    (Kind.WHERE, _compiled(r"\bwhere\b|\b(?:what|which) (?:floor|town|street|city|room|side)\b")),
    (Kind.NAME, _compiled(r"\bnames?\b|\bcalled\b")),
    (Kind.WHO, _compiled(r"\bwho(?:'s|m|se)?\b")),
    (Kind.WHY, _compiled(r"\bwhy\b|\bhow come\b|\bwhat for\b")),
)
