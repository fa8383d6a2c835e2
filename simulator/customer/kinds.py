"""The ways in which each kind of question is put."""

import re

from simulator.customer.question import Kind


def ways(pattern: str) -> re.Pattern[str]:
    """A pattern of questions in any case; ``{BEGIN}`` is where one begins, ``{ELSE}`` what names nothing to choose."""
    return re.compile(pattern.replace("{BEGIN}", _BEGIN).replace("{ELSE}", _ELSE), re.IGNORECASE)


_BEGIN = (
    r"(?:^|[,;:–-]\s*|(?:^|\s)(?:and|so|but|or|then|ok|okay|right|well|great|sorry|now|also|else|if not|oh|hello|hi)"
    r"\W+)"
)
_ELSE = r"(?:something|anything|not|no|so|what|whatever|two|three)\b"
TITLE = r"(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Mm]ister)\.? "
NAMED = re.compile(
    r"\b(?:[Aa]re you|[Ii]s (?:this|that|it)|[Aa]m [Ii] (?:speaking|talking) (?:to|with)|[Yy]ou're|[Yy]ou must be|"
    r"[Yy]our name is|[Ii]s your name|[Ii]t's|[Tt]hat's)(?: still| really)? "
    rf"(?:{TITLE}(?:[A-Z]\w+ )?(\w[\w'-]+)|(?<=[Yy]ou )(?:[A-Z][\w'-]+ )?([A-Z][\w'-]+))"
    r"(?:(?:,? (?:isn'?t it|right|is it|aren'?t you|am [Ii]|yes|correct|then|please))*\s*\?"
    r"|,? (?:isn'?t it|is it|aren'?t you)\s*$)"
)
ANYTHING_ELSE = re.compile(
    r"(?<!\bor )\b(?:anything|something) (?:else|more)\b(?! (?:(?:go |went |goes )?wrong|broken|break|in it|"
    r"on (?:it|the)|happen|"
    r"with (?:it|the)))"
    r"|\b(?:was|is) that (?:all(?! right)|everything|it)\W*$|\bany (?:other |more |further )?questions?\b"
    r"|^\W*(?:is there )?anything (?:that )?(?:you|i)(?:'d|'re| would| are| can| could| should)? [^?]*\b(?:explain|"
    r"repeat|add|ask|go over|clear)\b|\b(?:did i (?:forget|miss)|i (?:forgot|missed|"
    r"have forgotten)|left open|still open)\b",
    re.IGNORECASE,
)
"""Whether there is more to be done for him."""
_WHICH = (
    r"\bwhich\b(?!.*\bdid\b).*\b(?:want|like|prefer|rather|take|suits?|fancy|choose|pick|better|best|do for you|"
    r"(?:may|shall|will) (?:you|i|we) have|easie\w+|nicer|simpler|or)\b"
    r"|\bwhich (?:one |of (?:\w+ ){1,3})?(?:shall|should|can|may) (?:i|we)\b"
    r"|\bwhat would you (?:prefer|rather)\b"
)
BARE_THING = ways(r"^\W*(?:(?:and|ok|so|right)\W+)*(?:the|your|his|her|its|their) \w+(?: \w+)?\W*$")
"""Nothing but a thing, of which he is to say something ("And the card?")."""
CHOOSES = ways(rf"{_WHICH}|\bhow (?:do|would|should) you (?:want|like|prefer)\b.*\bor\b|\bwhich(?: one)?\W*$")

KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.NAMED, NAMED),
    (
        Kind.ABOUT,
        ways(
            r"\b(?:is|was) (?:it|this|that) (?:still )?(?:about|regarding|concerning|to do with)\b"
            r"|^\W*(?:just|only) (?:the|a|one|some) \w+(?: \w+)?\W*$"
        ),
    ),
    (
        Kind.RESULT,
        ways(
            r"{BEGIN}(?:does|did|is|has|was) (?:it|that|this|they|anything|the \w+)(?: all)? (?:\w+ )?"
            r"(?:work|works|worked|working|running|run|print|prints|printing|help|helped|change|changed|gone|better|lift|"
            r"come (?:up|back|on)|move|out|done|go in|fit|start)"
            r"(?: (?:now|again|yet|better|at all|then|anything|out|for you))*\W*$"
            r"|^\W*(?:any (?:better|change|luck|difference)|better|how about now|and now)\W*$"
        ),
    ),
    (Kind.SURE, ways(r"\bare you (?:\w+ )?(?:sure|certain|positive)\b")),
    (
        Kind.EITHER,
        ways(
            r"{BEGIN}(?:(?:is|are|was|were|does|did|has|had) \w+|(?:do|have) you (?!want|like|prefer|need|fancy|think))"
            r"(?![^?]*\b(?:better|best|suits?|prefer|easier)\b)[^?]* or (?!{ELSE}|shall|should|would|may)"
        ),
    ),
    (
        Kind.CHOICE,
        ways(
            rf"{_WHICH}|\b(?:prefer|rather|shall|should|would you|want|like|fancy|(?:can|could|may) (?:i|we) (?:get|"
            rf"bring|offer))\b[^?]*\bor (?!{_ELSE})|\b(?:may|can|could)\b[^?]*[ ,]or (?:is|are|do|can|could) \w+"
            r"|[ ,]or (?:shall|should|may|would you rather)\b"
            rf"|^\W*(?:\w+ ){{1,3}}or (?!{_ELSE})\w+(?: \w+){{0,2}} ?\?"
        ),
    ),
    (
        Kind.OFFER,
        ways(
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
        ways(
            r"{BEGIN}(?:would|do) you (?:\w+ )?(?:like|want|need|fancy|care for)\b"
            r"(?! to (?:tell|say|be|have)| (?:it|this|that|them) for\b)|{BEGIN}would you (?:rather|prefer)\b"
            r"|^\W*anything for you(?:rself)?\b"
            r"|{BEGIN}(?:want|need|fancy|like) (?:me|a|an|some|any|one|the|it|to|help)\b"
        ),
    ),
    (Kind.OPINION, ways(r"{BEGIN}do you (?:think|reckon|suppose|believe|agree)\b")),
    (Kind.TOO, ways(r"\b(?:is|are|was|would|will)\b[^?]*\btoo (?!bad)\w+\b[^?]*\?")),
    (
        Kind.YES_OR_NO,
        ways(
            r"\w,? (?:is that )?(?:right|correct|true)\?$"
            r"|\w,? (?:is|are|was|did|does|do|have|has)n'?t (?:it|you|he|she|they|that)\b[^?]*\?"
        ),
    ),
    (
        Kind.SUITS,
        ways(
            r"^\W*(?:(?:so|and|then|or|on|at|say|for) )*(?:\w+day|tomorrow|tonight|\d[\w:.]*)[\w ,:]{0,30}\?$"
            r"|{BEGIN}(?:(?:how|what) about|are you (?:\w+ )?(?:happy|okay|ok|fine|comfortable) (?:with|for|to|if))\b"
            r"|\b(?:would|will|does|is) (?:that|it|this|he|she|\w+day|tomorrow|today|"
            r"\w+ o'clock|\d[\w:.]*|noon|the \w+)\b[^?]*\b(?:do|help|suit|work|be (?:ok|okay|fine|good|enough)|fit|"
            r"enough|convenient)\b[^?]*\?|\b(?:ok(?:ay)?|all ?right|good|fine|fair)(?: enough)?(?: (?:with|for|by|to) "
            r"you)?\s*\?$"
        ),
    ),
    (
        Kind.LEAVE,
        ways(
            r"{BEGIN}(?:can|could|may|might) (?:i|we) (?:just |quickly |also |please )*(?:ask|check|look|see|borrow|"
            r"interrupt|stop)\b(?!.*\b(?:why|what|who|when|where|how|which|name|number)\b)|\bdo you mind if\b"
            r"|\bis it (?:ok(?:ay)?|all ?right|fine) if (?:i|we)\b"
        ),
    ),
    (
        Kind.REQUEST,
        ways(
            r"{BEGIN}(?:can|could|would|will) you "
            r"(?!(?:still|really|ever|miss|leave|lose|mind|manage|need|want)\b|.*\b(?:(?:tell|give) (?:me|us)|"
            r"spell|say|confirm|remember|describe|see|hear|read|name|explain|be|have)\b)(?:\w+ )+"
        ),
    ),
    (
        Kind.HAS,
        ways(
            r"{BEGIN}(?:have|haven't) you (?:\w+ )?got\b(?! (?:far|to)\b)"
            r"|{BEGIN}(?:do|don't|did) you (?:\w+ )?have\b(?! to\b)"
            r"|{BEGIN}are you\b[^?]*\bany\w*"
            r"|^\W*(?:and |so |you )*(?:got|any) (?!idea|chance)[\w ]+\?"
        ),
    ),
    (
        Kind.DID,
        ways(
            r"{BEGIN}(?:(?:did|didn't|were|weren't|have|haven't|had) "
            r"you)\b|^\W*(?:you )?ever [\w ]+\?"
        ),
    ),
    (Kind.IS, ways(r"{BEGIN}(?:(?:are|aren't) you|(?:is|was) (?:it|that) you)\b")),
    (Kind.YES_OR_NO, ways(r"{BEGIN}do you (?:know|remember)\b")),
    (
        Kind.ABOUT_HIM,
        ways(
            r"{BEGIN}(?:are|were|aren't|weren't|do|did|don't|didn't|have|haven't|had|will|would|is|was|isn't|wasn't|has)"
            r" (?:not )?you\b|^\W*(?:any|ever|got|you) (?!idea|chance)[\w ]+\?"
        ),
    ),
    (Kind.ANY_OF, ways(r"{BEGIN}(?:is|are|was|were|do|does|did|has|had)\b[^?]*\b(?:any\w*|ever|some(?:one|body))\b")),
    (Kind.MIGHT, ways(r"{BEGIN}(?:could|would|might|can|will) (?!you\b|i\b|we\b)\w+ ")),
    (
        Kind.YES_OR_NO,
        ways(
            r"{BEGIN}(?:is|are|was|were|do|does|did|can|could|would|will|may|have|has|had|isn't|aren't|wasn't|don't|"
            r"doesn't|didn't|won't|hasn't|haven't)\b(?! (?:you|i|we) .*\b(?:who|what|when|where|why|how|which|name)\b)"
            r"|^\W*\w+ing\b[^?]*\?"
        ),
    ),
)
_MAIN = r"^(?![^?]*\b(?:what|who|how|why)\b(?! (?:time|day|date|year|month))[^?]*\b(?:when|where)\b)[^?]*\b"
"""Up to a word that is no part of a clause ("What were you doing when he fell?")."""

BY_WORD: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.OPINION,
        ways(
            r"\bwhat(?:'s| is| are) your (?:thoughts?|opinion|view)\b|\b(?:what|how) (?:do|would) you (?:think|say"
            r"|feel about (?:it|that|this))\b(?! (?:happen|caus|to (?:him|her|them)|(?:it|this|that) "
            r"(?:is|was|could|might)))(?! \w+ (?:happen|caus))"
            r"|\bhow (?:does|would|is|about)(?: that| this| it|'s that) ?(?:sound|suit|look|do)?\W*$"
        ),
    ),
    (Kind.WHERE_HIM, ways(r"\bhow far\b")),
    (Kind.HOW_MANY, ways(r"\bhow (?:many|much|old|often|big|heavy|tall|fast|large|wide|high)\b")),
    (Kind.HOW_LONG, ways(r"\bhow long\b(?! (?:until|till|before)\b)")),
    (Kind.WHEN_WAS, ways(rf"{_MAIN}(?:when|what (?:time|day|date|year|month)) (?:did|was|were|has|have|had)\b")),
    (Kind.WHEN, ways(rf"{_MAIN}when\b|\bwhat (?:time|day|date|year|month)\b|\bhow (?:long|soon)\b|\bdate of birth\b")),
    (Kind.WHERE, ways(rf"{_MAIN}where\b|\b(?:what|which) (?:floor|town|street|city|room|side)\b")),
    (Kind.NAME, ways(r"\bnames?\b|\bcalled\b")),
    (Kind.WHO, ways(r"\bwho(?:'s|m|se)?\b")),
    (Kind.WHY, ways(r"\bwhy\b|\bhow come\b|\bwhat for\b")),
)
