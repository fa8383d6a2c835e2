"""Compares a sentence with what the customer has said: an echo of it, or a question that it has answered already."""

import re
from collections.abc import Sequence
from functools import lru_cache

from simulator.customer.casing import AnyCase
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence, plainly

_EMPTY = listed(
    "the a an and or but so to of for in on at by with from as is are was were be been am it this that these "
    "those there here i you we they he she me us them him her my your our their his its not no yes do does did "
    "have has had will would can could should may might shall must just now then than too also very really "
    "please thank thanks sorry ok hello hi hey get got go going if when what which who where why how all any "
    "some one more most about up out over into back again still know see let tell say said want need like "
    "think make take give right well good great help sure because only even much many thing things something "
    "anything nothing way time day today first next look find call cannot done ever never always yet much sir "
    "madam mr mrs ms happy glad understand number order problem issue customer service people happened happen "
    "try check working work works come came am pm long little bit lot sounds "
)
_FRAME = re.compile(
    r"\b(?:so you|you said|you mentioned|you told (?:me|us)|you are saying|you say|if i (?:have|understand|got|hear|"
    r"heard)|let me (?:see if|make sure|check|repeat|just check|recap|get this)|just to (?:confirm|be sure|check|"
    r"recap|make sure|be clear)|to (?:recap|sum up|summari[sz]e|confirm)|in other words|what i (?:am hearing|hear|"
    r"understand)|i (?:am hearing|hear) (?:that )?(?:you|it)|it sounds like you|sounds like (?:you|the|your|it)|what "
    r"you (?:need|want|are after|would like|are looking for|really need)|you need|you want|you would like|you are "
    r"(?:after|looking for|trying to|hoping)|as i understand|my understanding is|am i right (?:that|in)|have i got "
    r"(?:this|that|it) right|i understand (?:that )?(?:you|your|the) (?!are (?:upset|frustrated|angry))|so (?:the|"
    r"your|it|that is|we have|what|it is|every|since|this|far|both|two|three)|got it|noted|i see (?:that )?(?:you|"
    r"your|two|three|both|the))\b"
)
_FRAME_ALONE = re.compile(
    r"^(?:ok |right |and |then )?so (?:what )?you (?:need|want|are after|have|would like|are saying|have been|were|"
    r"cannot|did)\b(?: \S+){3,}|\b(?:you (?:said|mentioned|told (?:me|us))\b(?: \S+){3,}|if i (?:understand|"
    r"have understood|hear you|heard you|have got (?:this|that|it)|am hearing) ?(?:you )?(?:right|correctly|"
    r"this right|it right|that right)?\b(?: \S+){2,}|(?:let me|just to|to) (?:recap|sum up|make sure i (?:have|"
    r"understand|get|got|understood)|check i (?:have|understand|got)|see if i (?:have|understand|"
    r"got))\b(?: \S+){2,}|what i am hearing is\b(?: \S+){2,}|in other words\b(?: \S+){2,}|as i understand (?:it|"
    r"you)\b(?: \S+){2,}|sounds like (?:you|your|the)\b(?: \S+){3,}|my understanding is\b(?: \S+){2,})"
)
_TELLING = re.compile(r"^(?:\d[\d.,:/]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice)$")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ed", "es", "ly", "s", "e")


def stem(word: str) -> str:
    """A word without its usual ending, so that "jams" and "jamming" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def content(words: Sequence[str]) -> dict[str, float]:
    """Stems of the words that carry content, with a weight each: more for numbers, weekdays and rare long words."""
    return dict(w for w in map(_weighted, words) if w)


@lru_cache(maxsize=8192)
def _weighted(word: str) -> tuple[str, float] | None:
    if _TELLING.match(word):
        return word, 1.4 if not word.isdigit() or len(word) > 1 else 1.0
    if word not in _EMPTY and len(word) > 2 and word.isalpha():
        return stem(word), 1.0
    return None


@lru_cache(maxsize=512)
def told(line: str) -> frozenset[str]:
    """The content of a line of the customer; of a very long one, of its beginning."""
    return frozenset(content(plainly(line[:1500]).split()))


def echo(sentence: Sentence, theirs: frozenset[str], asks: bool) -> float:
    """How sure it is that the sentence gives the customer's own words back to him (0 to 1, 0 for no).

    ``theirs`` is the content of what he has said so far.
    """
    framed = _FRAME.search(sentence.plain) is not None
    shared = 0.0
    if theirs and (framed or not _new_figures(sentence, theirs)):
        mine = content(sentence.words)
        shared = sum(weight for word, weight in mine.items() if word in theirs)
        if mine and shared >= 1 and shared / len(mine) < 0.2:
            shared -= 0.5
    if asks and not framed:
        return 0.0
    if framed and shared >= 1:
        return min(0.9, 0.66 + 0.08 * shared)
    if shared >= 2:
        return min(0.85, 0.55 + 0.1 * shared)
    if shared >= 1.4 and not asks:
        return 0.6
    if _FRAME_ALONE.search(sentence.plain):
        return 0.65
    return 0.0


def _new_figures(sentence: Sentence, theirs: frozenset[str]) -> bool:
    """Whether it holds a figure that he never said: then it tells him something, whatever else is in it."""
    return any(len(word) > 1 and word[0].isdigit() and word not in theirs for word in sentence.words)


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
        (r"\broom\b(?! for)", r"\b(?:room|in|suite) \d{2,4}\b"),
        (r"\b(?:operating system|what system)\b|\b(?:windows|mac)\b.*\bor\b|\b(?:iphone|android)\b.*\bor\b",
         r"\b(?:windows|mac\w*|linux|ios|iphone|ipad|android|chromebook)\b"),
        (r"\b(?:which|what) (?:account|card)\b", r"\b(?:account|card)\b.{0,20}\d{3,}"),
        (r"\b(?:what|which|the) (?:amounts?|sums?|price)\b|\bhow much (?:was|were|did)\b",
         r"[£$€] ?\d|\b\d+(?:\.\d\d)? ?(?:pounds?|quid|euros?|dollars?)\b"),
        (r"\b(?:what|which) size\b", r"\bsize \w+|\b(?:small|medium|large|xl)\b"),
        (r"\bnumber (?:you are|are you) calling\b", r"(?:\d[\s-]?){7,}"),
        (r"\b(?:your|full|last|first) name\b|\bwho am i (?:speaking|talking)\b",
         r"\b(?:my name is|this is|name's|i'm|it's) [A-Z]\w+|\bname: "),
    )
)  # fmt: skip
_WHAT_IS_WRONG = re.compile(
    r"\bwhat (?:is|seems to be|exactly is|was) (?:(?:the |your )(?:problem|issue|trouble|matter|reason for your call)|"
    r"wrong|happening|going on)|\bwhat (?:has )?happened\b|\bnature of your\b|\bdescribe (?:the|your) (?:\S+ "
    r")?(?:damage|fault|problem|issue|error)|\bwhat (?:is|are) wrong with (?:it|them|the)\b|\bwhat was wrong\b|"
    r"\bwhats wrong\b"
)
_HOW_CAN_I_HELP = re.compile(
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


def asked_before(sentence: Sentence, said: Sequence[str]) -> float:
    """How sure it is that the sentence asks for what the customer has said, or done, already (0 for no)."""
    if not said or _CONFIRMS.search(sentence.plain) or _OF_SOMEBODY_ELSE.search(sentence.plain):
        return 0.0
    for asked, told in _KINDS:
        if asked.search(sentence.plain):
            return 0.85 if any(told.search(line[:1500]) for line in said) else 0.0
    if _WHAT_IS_WRONG.search(sentence.plain):
        told_trouble = [s for s in said if len(s.split()) >= 5 and _TROUBLE.search(s[:1500])]
        return 0.8 if told_trouble else 0.0
    if _HOW_CAN_I_HELP.search(sentence.plain):
        # it passes over what he has just said, and is a politeness all the same: too little to hold against anybody
        return 0.62 if any(_TROUBLE.search(s[:1500]) for s in said) else 0.0
    return 0.82 if _covered(sentence, said) else 0.0


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


def _covered(sentence: Sentence, said: Sequence[str]) -> bool:
    """Whether one thing that the customer said holds all content of the question and, for a time, a time."""
    mine = content(sentence.words)
    if len(mine) < 1 or not sentence.words:
        return False
    time = _ASKED_TIME.search(sentence.plain)
    # "what time is it tomorrow?" asks nothing about what else is to be tomorrow
    about_what = {word for word in mine if not _TOLD_TIME.fullmatch(word)} if time else set(mine)
    for line in said:
        theirs = told(line)
        shared = sum(word in theirs for word in about_what)
        about = (shared >= 1 and shared >= 0.5 * len(mine)) or _BEGINNING.search(sentence.plain)
        if time and about and _TOLD_TIME.search(line[:1500]):
            return True
        if shared and _TRIED.search(sentence.plain) and _HAS_TRIED.search(line[:1500]):
            return True
        yes_no = re.match(
            r"(?:and |so |ok |but )?(?:do|does|did|is|are|has|have|was|were) (?!i |we |me )", sentence.plain
        )
        if yes_no and shared >= 2 and shared == len(mine):
            return True
    return False
