"""Talks about the person himself (advice, comfort, counsel): whether it is one, and how much was listened to.

What experts call good practice there: giving back what was said, open questions, praise for effort and asking leave,
against telling, advising and closed questions; and leaving most of the words to the other. Weights by hand, round.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import exp, log

from simulator.customer.sought import Sought
from simulator.scoring.canned import sentences
from simulator.scoring.surface import ELSEWHERE, FORMULA

_SERVICE = Sought(
    r"\b(orders?|refund\w*|accounts?|deliver\w*|packages?|couriers?|invoices?|tickets?|book(ed|ing|ings)?|reserv\w+|"
    r"subscription|payments?|charges?d?|credits?|serial|device|app|software|update\w*|version|website|link|"
    r"e-?mail|password|log ?in|warranty|replac\w+|technician|engineer|customer|store|shop|shipp\w+|stock|policy|"
    r"restaurants?|hotels?|flights?|rooms?|tables?|movies?|price|address|phone number|reference|return(ed|s)?|item|"
    r"fitter|printer|repair\w*|router|internet|contract|discount|voucher|available|let me (check|see|look))\b"
)
"""What talks at a desk are about."""
_LEAD_IN = r"^\W*(?:(?:so|and|but|well|okay|ok|right|yes|now|then|hm+|um|uh|great|good)\b[, ]*)*"
_OPEN = Sought(
    _LEAD_IN + r"(?:what(?!(?: is|'s) your (?:name|age|weight)| time| day)|how(?! (?:many|much|often|long|old))|"
    r"tell me|say more|describe|where would you|help me understand|in what way|i(?:'m| am) (?:curious|wondering))\b|"
    r"\b(?:tell me (?:more|about|a)|what (?:do|would|did|are|have|might|could|makes|made|brings|else|ideas)|"
    r"how (?:do|"
    r"would|did|might|could|are|have|does|important|confident) (?:you|it|that|this))\b"
)
_CLOSED = re.compile(
    _LEAD_IN + r"(?:do|did|does|are|is|was|were|have|has|can|could|will|would|should|how (?:many|much|often|long|old)|"
    r"why|don't|didn't|isn't|aren't|haven't|can't) \w+"
)
_LEAVE = Sought(
    r"\b(?:(?:is it|would it be|if (?:it|that)(?:'s| is| would be)|would that be) (?:ok|okay|all right|alright|"
    r"fine|helpful|useful)|do you mind if|would you mind if|with your permission|would you like (?:to hear|me to|"
    r"some)|"
    r"(?:can|could|may) (?:i|we) (?:share|talk|ask|tell|offer|suggest|spend)|are you (?:open|willing)|up to you|"
    r"your (?:"
    r"choice|decision)|you(?:'re| are) the (?:one|expert|best)|only you can|what do you make of|if you(?:'d|"
    r" would) like)\b"
)
_AFFIRMS = Sought(
    r"\b(?:thank(?:s| you) for (?:telling|sharing|coming|being|talking|letting)|(?:i |really )+appreciate|"
    r"you(?:'ve| have) "
    r"(?:already|really|clearly|done|shown|managed|made|worked|come|put|been (?:trying|working|through))|"
    r"good for you|"
    r"(?:takes|took) (?:a lot of |real |some )?(?:courage|strength|effort|guts)|proud|well done|"
    r"that(?:'s| is) (?:a )?(?:great|good|wonderful|excellent|fantastic|really good|huge|impressive)|you (?:care|"
    r"clearly|"
    r"really (?:care|want))|strong|hard work)\b"
)
_TELLS = Sought(
    r"\b(?:should(?:n't)?|must|(?:you |really |just |do )?need(?:s)? to|have to|has to|got to|ought|(?:had|"
    r"'d) better|"
    r"supposed to|why (?:don't|haven't|didn't|can't|aren't) you|i (?:want|need|advise|recommend|suggest|told|"
    r"'d recommend|"
    r"would recommend|would suggest)|i'm (?:telling|going to)|you can't|you could|you (?:will|'ll)|you'(?:ll|"
    r"re going to)|"
    r"are going to|try to|make sure|or else|the (?:problem|fact) is|because (?:it|that)(?:'s| is| will)|no excuses?|"
    r"excuses|you know (?:that|it)|it(?:'s| is) (?:bad|dangerous|important (?:that|to|for)|not (?:good|healthy))|"
    r"stop \w+ing|"
    r"i (?:don't|do not) (?:think|believe)|you(?:'re| are) not (?:trying|listening|being)|irresponsible|listen to)\b"
)
_GIVES_BACK = re.compile(
    _LEAD_IN
    + r"(?:(?:it|this|that) (?:sounds|seems|feels|must|means|looks|worries|hurts|matters|bothers|makes|has been|"
    r"was|has|is)|(?:it|that)'s|it (?:is|was)|sounds like|seems like|you(?:'re|'ve|'d| are| have| feel| felt| want|"
    r" wanted| don't| didn't| do| did| know| think| see| like| love| enjoy| care| mentioned| said| say| were| would|"
    r" haven't| aren't| can see| really| also| just| still| even|r \w+)|part of you|on (?:the )?one hand|"
    r"there(?:'s| is) (?:a"
    r" part|something)|a part of you|i hear|i (?:can )?(?:see|imagine|get) (?:how|that|why)|i(?:'m| am) hearing|"
    r"what i hear|"
    r"if i(?:'m| am) hearing|let me (?:see|make sure) (?:if )?i)\b"
)


def personal(lines: Sequence[str]) -> float:
    """How far a talk is about the person and not about something at a desk, 0 to 1, by the helper's plain lines
    without what earns nothing.
    """
    told = [t for t in lines if t.strip()]
    desk = sum(1 for t in told if _SERVICE.search(t) or FORMULA.search(t) or ELSEWHERE.search(t))
    return min(1.0, max(0.0, 1.3 - 2.0 * desk / len(told))) if told else 0.0


def listening(lines: Sequence[str], his: Sequence[str]) -> float:
    """How much was listened to, 0 to 1. ``lines`` are the helper's plain lines without what earns nothing, ``his`` the
    other's turns.
    """
    each = [_balance(sentence) for line in lines for sentence in sentences(line)]
    good, bad = sum(one[0] for one in each), sum(one[1] for one in each)
    z = log((good + 1) / (bad + 1)) + 0.5 * log((_words(his) + 20) / (_words(lines) + 20))
    return 1 / (1 + exp(-1.2 * z))


def _words(texts: Sequence[str]) -> int:
    """So many words, where “don't” is as long as “do not”."""
    return sum(len(t.replace("'", " ").split()) for t in texts)


@lru_cache(maxsize=2048)
def _balance(text: str) -> tuple[float, float]:
    """How much a sentence gives to the other, and how much it takes from him."""
    if _LEAVE.search(text):
        return 1.5, 0.0
    if _OPEN.search(text):
        return 0.7, 0.0
    tells, closed = _TELLS.search(text) is not None, _CLOSED.match(text) is not None
    takes = 1.0 * tells + 0.5 * (closed or text.endswith("?"))
    if tells or closed:
        return 0.0, takes
    if _GIVES_BACK.match(text) and _words([text]) >= 4:
        return 1.0, takes
    return 0.7 * bool(_AFFIRMS.search(text)), takes
