"""Tells a question for what the customer has said, or done, already."""

import re
from collections.abc import Sequence

from simulator.customer.casing import AnyCase
from simulator.customer.hearing.said import content, told
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spoken import Sentence

_KINDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(asked), re.compile(said, re.IGNORECASE))
    for asked, said in (
        (r"\b(?:order|booking|reference|confirmation|tracking|ticket|case|invoice) "
         r"(?:number|no|id|code|reference|ref)\b",
         r"\b(?:order|booking|ref\w*|confirmation|tracking|ticket|case|invoice|number|no\.?)\W{0,3}(?:is |number |"
         r"no\.? |id )*\W?[a-z]{0,4}-?\d{3,}|^\W*#?[a-z]{0,4}-?\d{4,}\W*$"),
        (r"\b(?:serial|model|account|customer|policy|contract|member\w*) (?:number|no|id|code)\b|\bserial\b",
         r"\b(?:serial|model|account|customer|policy|contract|member\w*)\b.{0,20}\d{3,}|^\W*[a-z]{1,4}-?\d{3,}\W*|"
         r"\b[A-Z]{2,4}-\d{3,}\b"),
        (r"\b(?:email|e mail)(?: address)?\b", r"\S+@\S+\.\w+"),
        (r"\b(?:phone|mobile|telephone|contact|call ?back) number\b|"
         r"\bnumber (?:can|should|to|shall) (?:i|we|call|ring|reach)\b", r"(?:\d[\s-]?){7,}"),
        (r"\b(?:address|postcode|zip)\b", r"\d+\s+\w+\s+(?:street|road|lane|avenue|drive|close|way|st|rd|ave)\b|"
         r"\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\bpostcode\b"),
        (r"\b(?:date of birth|born)\b", r"\b(?:date of birth|born|dob)\b"),
        (r"\b(?:what|which|your) room(?: number)?(?! (?:would|do|does|for|did|will|shall|should|can|could|suits?|has|"
         r"type))\b|\broom number\b", r"\b(?:room|suite) \d{1,4}\b|\bin \d{3,4}\b(?! (?:min|hour|day|week|degree))"),
        (r"\b(?:operating system|what system)\b|\b(?:windows|mac)\b.*\bor\b|\b(?:iphone|android)\b.*\bor\b",
         r"\b(?:windows|mac\w*|linux|ios|iphone|ipad|android|chromebook)\b"),
        (r"\b(?:which|what) (?:account|card)\b", r"\b(?:account|card)\b.{0,20}\d{3,}"),
        (r"\b(?:what|which|the) (?:amounts?|sums?|price)\b|\bhow much (?:was|were|did)\b",
         r"[£$€] ?\d|\b\d+(?:\.\d\d)? ?(?:pounds?|quid|euros?|dollars?)\b"),
        (r"\b(?:what|which) size\b", r"\bsize \w+|\b(?:small|medium|large|xl)\b"),
        (r"\bnumber (?:you are|are you) calling\b", r"(?:\d[\s-]?){7,}"),
    )
)  # fmt: skip
_NAME = re.compile(
    r"\b(?:your|full|last|first) names?\b|\b(?:take|have|get) (?:a|the) name\b|\bwho am i (?:speaking|talking)\b"
)
_NAMES_HIMSELF = re.compile(
    r"(?i:\bmy name is |\bname'?s |\bmy name: ?|^name: ?)\w|(?i:\b(?:this is|i'm|it's) )[A-Z]\w+(?: [A-Z]\w+$| here\b|"
    r" speaking\b| calling\b| from\b)"
)
_BY_NAME = re.compile(r"\b(?:name is|name'?s|this is|i'?m|it'?s) (?:mr |mrs |ms |dr )?([a-z]+)")
_WHAT_IS_WRONG = re.compile(
    r"\bwhat (?:is|seems to be|exactly is|was) (?:(?:the |your )(?:problem|issue|trouble|matter|reason for your call)|"
    r"wrong|happening|going on)|\bwhat (?:has )?happened\b|\bnature of your\b|\bdescribe (?:the|your) (?:\S+ "
    r")?(?:damage|fault|problem|issue|error)|\bwhat (?:is|are) wrong with (?:it|them|the)\b|\bwhat was wrong\b|"
    r"\bwhats wrong\b"
)
HOW_CAN_I_HELP = re.compile(
    r"\bhow (?:may|can|could) i (?:\S+ )?(?:help|assist|provide|serve)|\bwhat can i (?:do|help)"
)
_TROUBLE = AnyCase(
    r"\b(?:(?:not|n't|never|nobody|no one)\b.{0,30}\b(?:com\w+|came|arriv\w+|turn\w*|work\w*|call\w*|rang|rung|"
    r"print\w*|start\w*|here|told)|jam\w*|broke\w*|late|missing|wrong|fail\w*|error|charged|lost|stuck|damag\w*|"
    r"cancel\w*|still|where is|where's|dead|slow|leak\w*|stopp?\w*|fault\w*|twice|third|eats)\b"
)  # fmt: skip
_CONFIRMS = re.compile(
    r"\b(?:confirm|just to|is that right|correct|right \?|so |again please|sorry to ask|double check|make sure|you "
    r"said|you mentioned|what else|exactly|instead|else|more about)\b"
)


_OF_SOMEBODY_ELSE = re.compile(r"\b(?:his|her|their) (?:\w+ )?(?:name|number|address|date|phone)\b")


def asked_before(sentence: Sentence, said: Sequence[str], names: frozenset[str] = frozenset()) -> float:
    """How sure it is that the sentence asks for what the customer has said, or done, already (0 for no).

    ``names`` are his own, in small letters: who calls himself by one has given his name.
    """
    if not said or _CONFIRMS.search(sentence.plain) or _OF_SOMEBODY_ELSE.search(sentence.plain):
        return 0.0
    kinds = [any(told.search(line[:1500]) for line in said) for asked, told in _KINDS if asked.search(sentence.plain)]
    if _NAME.search(sentence.plain):
        kinds.append(any(_named(line[:1500], names) for line in said))
    if kinds:
        # of two things asked in one breath, one is new
        return 0.85 if all(kinds) else 0.0
    if _WHAT_IS_WRONG.search(sentence.plain):
        told_trouble = [s for s in said if len(s.split()) >= 5 and _TROUBLE.search(s[:1500])]
        return 0.8 if told_trouble else 0.0
    if HOW_CAN_I_HELP.search(sentence.plain):
        # it passes over what he has just said, and is a politeness all the same: too little to hold against anybody
        return 0.62 if any(_TROUBLE.search(s[:1500]) for s in said) else 0.0
    return 0.82 if _covered(sentence, said) else 0.0


def _named(line: str, names: frozenset[str]) -> bool:
    if _NAMES_HIMSELF.search(line):
        return True
    words = {word.strip(".,;:!?") for word in line.split()}
    return not names.isdisjoint(_BY_NAME.findall(line.lower())) or any(name.capitalize() in words for name in names)


_ASKED_TIME = re.compile(r"\b(?:when|since when|how long|what (?:day|date|time)|which day|how many (?:times|calls))\b")
_TOLD_TIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|since|for (?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?|"
    r"hours?)|twice|(?:two|three|third|four|\d+) (?:times?|days?|weeks?|months?|hours?|calls?)|last (?:week|month)|"
    r"ago|this week|\d{1,2}(?:st|nd|rd|th)|today|tomorrow|tonight)\b", re.IGNORECASE
)  # fmt: skip


_BEGINNING = re.compile(
    r"\b(?:when|since when|how long|what (?:day|date))\b.*\b(?:start|started|begin|began|begun|occur|occurred|happen|"
    r"happened|incident|bought|buy|purchased?|ordered?|notice|noticed|first|stop working|go wrong)\b"
)
_TRIED = re.compile(
    r"\b(?:have|did) you (?:already |also |even )?(?:try|tried|restart\w*|reset|turn\w*|updat\w*|chang\w*|check\w*|"
    r"clear\w*)|^(?:first |ok |now |so )*(?:could you |can you |would you )?(?:please |kindly |first )*(?:restart|"
    r"reset|turn|update|check|clear|change|plug|unplug|switch|reinstall|try|reboot)\b"
)
_HAS_TRIED = re.compile(
    r"\b(?:I've|i've|ive|I have|i have|already|tried|twice|both|I)\b.{0,30}(?:\w+ed|reset|done|put|swapped|new)\b",
    re.IGNORECASE,
)


_YES_OR_NO = re.compile(
    r"(?:and |so |ok |but )?(?:do|does|did|is|are|has|have|was|were) (?!i |we |me |you (?:want|need|all) )"
)


def _covered(sentence: Sentence, said: Sequence[str]) -> bool:
    """Whether one sentence of the customer's holds all content of the question and, for a time, a time."""
    mine = content(sentence.words)
    if len(mine) < 1 or not sentence.words:
        return False
    time, tried = _ASKED_TIME.search(sentence.plain), _TRIED.search(sentence.plain)
    if time and _BEGINNING.search(sentence.plain):
        return any(_TOLD_TIME.search(line[:1500]) for line in said)
    # "what time is it tomorrow?" asks nothing about what else is to be tomorrow
    about_what = {word for word in mine if not _TOLD_TIME.fullmatch(word)} if time else set(mine)
    yes_no = _YES_OR_NO.match(sentence.plain)
    for line in said if time or tried or yes_no else ():
        if tried and not told(line).isdisjoint(about_what) and _HAS_TRIED.search(line[:1500]):
            return True
        for _, text in sentences(line[:1500]):
            theirs = told(text)
            shared = sum(word in theirs for word in about_what)
            if time and shared >= 1 and shared >= 0.5 * len(mine) and _TOLD_TIME.search(text):
                return True
            if yes_no and shared >= 2 and shared == len(mine):
                return True
    return False
