"""The one reader of a customer's negativity: whether he is disappointed, frustrated or angry in what he says."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from simulator.customer.casing import AnyCase
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spoken import plainly
from simulator.customer.sought import Sought

NEGATIVE = 0.5
_BEFORE = 6
_LONGEST = 4000

_PROBLEM = Sought(
    r"\b(?:cannot|can not|could not|does not|did not|do not (?:have|see|know|get|work|find|receive|recogni[sz]e|let|"
    r"even|want)|is not|are not|was not|were not|has not|have not|had not|"
    r"will not|would not|never|nobody|no one|nothing|none|without|unable|impossible|not (?:possible|able|working|"
    r"work|right|correct|received|available|"
    r"arrived|come|good|ok|yet|what|getting|recogni[sz]ed|the first|even)|wrong|wrongly|incorrect|mistakes?|missing|"
    r"errors?|fail(?:s|ed|ing|ure)?|charged|charging|charges|"
    r"overcharged|refused|rejected|reject|declined|denied|blocked|locked out|broke|broken|breaks|damaged|faulty|"
    r"defective|dead|crash(?:es|ed|ing)?|hangs?|hung|froze\w*|stuck|jams?|jammed|"
    r"jamming|eats|leak\w*|late|delay(?:s|ed)?|overdue|lost|lose|losing|disappeared|vanished|gone|problems?|issues?|"
    r"trouble|stopp?(?:ed|s)|"
    r"cancell?ed|expired|invalid|undue|misuse|slow|unfortunately|complain\w*|complaint|bug|disconnected|disconnects|"
    r"lack|lacks|unsuccessful\w*|no (?:return|answer|reply|response|longer|way|one|use|news|effect))\b"
)  # fmt: skip
_ANGER = Sought(
    r"\b(?:angry|furious|annoy\w*|frustrat\w*|disappoint\w*|upset|unacceptable|ridiculous|absurd|outrag\w*|"
    r"disgust\w*|disgrace\w*|terrible|awful|horrible|worst|"
    r"pathetic|useless|joke|scam\w*|fraud\w*|thieves|theft|stealing|robbed|shame\w*|appalling|incompeten\w*|hopeless|"
    r"rubbish|garbage|crap|hell|damn\w*|bloody|fuck\w*|shit\w*|"
    r"wtf|fed up|sick of|tired of|enough|lawyer|sue|legal action|ombudsman|consumer|manager|supervisor|lie|lies|lied|"
    r"lying|liar|waste|wasted|wasting|"
    r"nonsense|bullshit|stupid|idiots?|unbelievable|insane|hate|absolutely not|how dare|you people|you lot|not good "
    r"enough|never again|let down|poor|bad|badly|insult\w*|patroni[sz]\w*|nuisance|dissatisfied|unhappy|unfair|abuse|"
    r"absurdity|lack of respect|expensive|cannot believe|i will believe|off a (?:card|script)|clowns?|laughable|"
    r"careless|mess|farce)\b"
)  # fmt: skip
_REPEATS = Sought(
    r"\b(?:still|again|already|anymore|any more|(?:for|in|been|over|after) (?:\S+ ){0,3}(?:days|weeks|months|hours|"
    r"years)|since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|the)|every (?:time|"
    r"page|day|single)|several times|"
    r"many times|twice|(?:two|three|four|five|third|fourth|fifth|\d+) (?:different )?(?:times|calls|weeks|days|"
    r"months|hours|attempts)|(?:third|fourth|second|fifth|umpteenth) (?:time|call)|so far|all (?:day|this|week|"
    r"morning)|once more|always|until now|up to now|yet|keeps?|on every|third|not once|ages|forever|so long|too "
    r"long)\b"
)  # fmt: skip
_PUSHES = Sought(
    r"\bi (?:have )?(?:just |already |only )*(?:told|said|explained|sent|asked|passed|gave|did|done|wrote|answered) "
    r"(?:you|it|that|this|all|him|her|them|so|for)?|^(?:and |but |so )?why\b|\? ?[?!]|! ?!|\b(?:where is (?:it|my|"
    r"the)|when (?:will|is|are|do) (?:i|it|my|you|the)|"
    r"what (?:do i do|am i supposed|now)|are you (?:even|kidding|serious|there|a (?:bot|machine|robot)|reading|"
    r"listening)|do you (?:even|people|understand)|i (?:need|want) (?:\S+ ){0,3}(?:now|today|immediately|my money|a "
    r"human|a person|somebody|someone|an? (?:answer|solution))|"
    r"you (?:never|did not|have not|do not|keep|people|lot)|(?:do not|stop) (?:tell|telling|talk|give|giving|saying|"
    r"ask|asking) me|i will believe|that is what (?:you|they|the)|as well\b.*\bsure|get me (?:someone|somebody|a)|"
    r"(?:speak|talk) to (?:a|your|someone|somebody) ?(?:manager|supervisor|boss|else|human|person)|not what i "
    r"(?:asked|said|ordered|want|meant)|that is not (?:what|an answer|good|the|my|true|right|help)|"
    r"don't tell me|do not tell me|read (?:that|it|this) off|i doubt|believe it when|yeah right|as i said|like i "
    r"said|solve (?:it|this)|fix (?:it|this)|answer me|hello \?|someone (?:there|to)|but (?:i|it|you|the|this|that|"
    r"still|now|why|he|she|they|nobody|no)|really \?|so what|of course not|(?:you|it) (?:should|was supposed|were "
    r"supposed|promised|said you would)|"
    r"(?:say|says|saying|said) (?:that )?(?:it |this |is |i |not |the ){0,2}(?:not|error|have to)|whatever|forget it|"
    r"never mind|thanks for nothing|a script|no use|not helping|does not help|big deal|sure you (?:are|will)|nobody "
    r"(?:calls|cares|listens|answers|knows))\b"
)  # fmt: skip
_DASHED = re.compile(r"[A-Z]{3,}(?:\W+[A-Z]{2,}){2,}")
_LIKES = Sought(
    r"\b(?:great|perfect|wonderful|excellent|lovely|brilliant|good|nice|happy|glad|helpful|awesome|amazing|fantastic|"
    r"appreciate\w*|grateful|thanks|thank|thankyou|cheers|love|best regards|kind regards|fine|"
    r"solved|sorted|resolved|understood|got it|works now|working now|it works|worked|success|haha|hug|smiley|sorry|"
    r"please|hello|hi|hey|morning|afternoon|evening|night|weekend|regards|sincerely|bye|obg|that helps|makes sense|"
    r"fair enough|no problem|no worries|no rush|sounds good|that is clear|kind of you)\b"
)  # fmt: skip
_THANKS = Sought(r"\b(?:thanks|thank|thankyou|grateful|appreciate|cheers|obrigad[oa]|obg|merci|gracias)\b")
_BARE = re.compile(
    r"^(?:(?:ok|okay|yes|yep|yeah|yup|no|nope|sure|right|correct|exactly|exact|fine|hi|hello|hey|good|morning|"
    r"afternoon|evening|night|day|please|thanks|thank|you|very|much|so|a|lot|it|is|that|"
    r"understood|i|see|understand|got|all|great|perfect|alright|bye|cheers|also|done|waiting|wait|one|moment|minute|"
    r"second|min|too|mr|mrs|ms|there|here|how|are|what|same|k|y|n|np|"
    r"of|course|will|do|am|this|to|the|well|best|kind|regards|sincerely|welcome|anything|else|sounds|works|for|me|"
    r"and|dear|sir|madam|have|nice|weekend|evening|cool|lovely) ?)+[?! ]*$"
)
_REFERENCE = AnyCase(
    r"#\w+#|https?://|www\.|\S+@\S+|\.(?:pdf|jpe?g|png|docx?|zip)\b|\b[a-z]{1,4}-?\d{3,}\b|\b\d{5,}\b|^(?:url|type|"
    r"size|visitor uploaded)\b"
)
_WISH = Sought(
    r"\b(?:i would like|i wanted to|i want to (?:know|ask|hire|sign|cancel|change|buy)|can you|could you|would you|"
    r"may i|can i|could i|how (?:do|can|much|many|does|to|would)|which|what (?:is|are|time|kind)|is it possible|do "
    r"you have|i have a question|wondering|i am looking|interested|doubts?|would like to know)\b"
)
_NEUTRAL_NEGATIVE = re.compile(
    r"\b(?:no problems?|not a problem|no issues?|without (?:a |any )?problems?|no worries|nothing else|no rush|no "
    r"longer (?:a|an) (?:problem|issue)|do not worry|never mind|not bad|cannot complain|no thanks|no thank|no one "
    r"else|not (?:urgent|yet sure)|no need|why not|nothing (?:more|further)|not at all|(?:is|was) not your fault|"
    r"if (?:i|it|you|we) (?:\S+ )?(?:do not|does not|cannot|did not)|problem (?:is )?(?:solved|fixed|gone|sorted)|"
    r"error (?:is )?gone|do not (?:need|have any)|i do not (?:mind|think so)|it is not (?:a )?(?:rush|urgent)|sorry "
    r"about (?:the|my)|i was (?:rude|short|out of)|should not have (?:shouted|said))\b"
)


def negativity(text: str, before: Sequence[str] = ()) -> float:
    """How likely it is that the customer is disappointed, frustrated or angry in this turn, from 0 to 1.

    ``before`` are the same customer's earlier turns, oldest first; the last few are heard too. Features and weights
    began with a trial on human-labelled support chats and were set by hand, as round numbers.
    """
    own = _turn(text[:_LONGEST])
    past = [_turn(t[:_LONGEST]) for t in before[-_BEFORE:]]
    score = own
    if past and not _is_settled(text):
        drift = sum(p * 0.6 ** (len(past) - 1 - i) for i, p in enumerate(past)) / sum(
            0.6 ** (len(past) - 1 - i) for i in range(len(past))
        )
        score += 0.15 * past[-1] + 0.3 * drift
    return 1 / (1 + math.exp(-1.9 * (score - 0.47)))


def is_negative(text: str, before: Sequence[str] = ()) -> bool:
    """Whether the customer is disappointed, frustrated or angry in this turn."""
    return negativity(text, before) >= NEGATIVE


@lru_cache(maxsize=2048)
def _turn(text: str) -> float:
    """The turn's own weight: its worst sentence, and a share of the rest."""
    each = [_sentence(s) for _, s in sentences(text)]
    if not each:
        return -0.6
    worst = max(each)
    return worst + 0.35 * (sum(each) - worst) / max(1, len(each) - 1) if len(each) > 1 else worst


def _sentence(text: str) -> float:
    plain = _NEUTRAL_NEGATIVE.sub(" ", plainly(text))
    problems = len(set(_PROBLEM.findall(plain)))
    anger = len(set(_ANGER.findall(plain)))
    words = len(plain.split())
    pushes = (1.0 if words > 6 else 1.4) if _PUSHES.search(plain) else 0.0
    weight = 0.6 * min(3, problems) + 0.9 * min(2, anger)
    weight += 0.4 * min(2, len(set(_REPEATS.findall(plain)))) + 0.6 * pushes
    weight += 0.3 if _DASHED.search(text) else 0
    weight += 0.22 * math.log(1 + min(words, 60)) - 0.5
    likes = len(set(_LIKES.findall(plain)))
    if not problems and not anger:
        weight -= 0.3 * min(2, likes)
        weight -= 0.7 if _THANKS.search(plain) else 0
        weight -= 0.5 if text.rstrip().endswith("?") and not pushes else 0
        weight -= 0.4 if _WISH.search(plain) else 0
    weight -= 1.0 if _BARE.match(plain) else 0
    weight -= 0.8 if _REFERENCE.search(text) and not problems else 0
    return weight


def _is_settled(text: str) -> bool:
    plain = plainly(text[:_LONGEST])
    return bool(_THANKS.search(plain)) and not _PROBLEM.search(plain) and not _ANGER.search(plain)
