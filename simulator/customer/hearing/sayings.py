"""What a saying or a bare no means, which hangs on what the customer said before it."""

import re
from collections.abc import Iterable

from simulator.customer.hearing.again import HOW_CAN_I_HELP
from simulator.customer.hearing.context import Context
from simulator.customer.hearing.macros import MACROS
from simulator.customer.hearing.replies import last_question
from simulator.customer.hearing.spoken import Sentence
from simulator.customer.hearing.weighing import Found
from simulator.customer.signals import Signal

_SAYING = re.compile(
    r"^(?:(?:ok|well|oh|yes|no|and|but|so|sorry|look|honestly|unfortunately) )*"
    r"(?:(?:it|that|this|these things|such things|things|stuff|mistakes?|delays|accidents) (?:just )?happens?|"
    r"(?:(?:that|this|it) is )?(?:just )?(?:what|how) (?:most|all|other) (?:people|customers) (?:do|manage|are)|"
    r"most people (?:do|manage)|(?:that is|it is) (?:only |just )?(?:human|natural|normal|life)|"
    r"\w+s \w+ (?:\w+ ){0,2}(?=sometimes|now and then|all the time))"
    r"(?: ?(?:sometimes|now and then|a lot|all the time|you know|i am afraid|sir|madam|here|too|anyway|of course))*$"
)
_ON_HIMSELF = re.compile(
    r"\b(?:i'?m (?:so |really |very )?sorry|sorry (?:about|for|that i|if i|i)|apologi[sz]e|my (?:own )?(?:fault|"
    r"mistake|doing|bad|tone|temper|error)|(?:was|it's|is) me\b|(?:silly|stupid|daft|dumb|rude|foolish) of me|"
    r"embarrass\w+|(?:like|such) an? (?:fool|idiot)|i (?:shouted|snapped|forgot|shouldn'?t have|should have|"
    r"should've|lost my|was (?:rude|short|wrong|sharp|stupid|silly|loud)|misread|mixed|messed|clicked|typed|missed))",
    re.IGNORECASE,
)
_ASKS_FOR_IT = re.compile(
    r"\b(?:can|could|may|might|shall|should|will|would|do|does) (?:not )?(?:i|we|you|somebody|someone|anybody|anyone|"
    r"it be|that be|there be)\b|\b(?:possible|allowed|chance|way)\b"
)
_BARE_NO = re.compile(r"^(?:oh |well |ok )?(?:no|nope|nah)\b")
_REFUSES = re.compile(
    r"\b(?:cannot|can not|not (?:possible|allowed|able)|unable|sorry|afraid|unfortunately|policy|refunds?|will not|"
    r"do not)\b"
)
_IS_THERE = re.compile(rf"\bis there (?:anything|something) (?!{MACROS['MORE']})")
"""Asks for a thing ("Is there anything on the screen?"), and not whether he is content."""
_NOWHERE = re.compile(
    r"\b(?:in|on) (?:the|our|my) (?:system|computer|pipeline|works|process)$|^(?:(?:well|sorry|look|because) )*(?:it "
    r"is|we are|"
    r"that is|they are)(?: just| all| really| very| so| a bit)* (?:busy|full|packed|hectic|short staffed|mad|crazy|"
    r"heaving|"
    r"chaos|what it is)(?: in)?(?: here)?(?: tonight| today| right now| at the moment| now)?$"
)
"""Where a thing is, and how long it takes, for those who do not want to look."""
_NOTED = re.compile(
    r"^(?:(?:ok|right|lovely|great|good|perfect|thanks|all) )*(?:(?:that|it|this|all) is (?:all )?)?"
    r"(?:noted|on file|logged|recorded|saved|written down|in the notes)$"
)
"""That it was written down: nothing comes of it yet, and nobody is praised."""
_DOORSTEP = 0.66
"""Heard, and less sure than the mind asks for."""
_SERVES = re.compile(r"\b(?:service|excellent|assistance|provide|serve)\b")
_GIVES_IT_BACK = frozenset({Signal.WAY_BACK, Signal.PARAPHRASES})


def means_nothing(signal: Signal, sentence: Sentence, context: Context) -> bool:
    """Whether the signal is only in the letter of the sentence.

    A bare saying ("It happens.") is a way back for one who blames himself, and for anybody else a shrug. A "no" to a
    question that asked for nothing ("Does it break?") refuses nothing. "In the system" is no answer. "Is there anything
    on at the church?" does not ask whether he is content.
    """
    if signal in _GIVES_IT_BACK:
        return _SAYING.search(sentence.plain) is not None and _ON_HIMSELF.search(context.asked) is None
    if signal in (Signal.GIVES_NEXT_STEP, Signal.PRAISES_EFFORT):
        return _NOTED.search(sentence.plain) is not None
    if signal is Signal.CHECKS_SATISFACTION:
        return _IS_THERE.search(sentence.plain) is not None
    if signal is Signal.ANSWERS_QUESTION:
        return _NOWHERE.search(sentence.plain) is not None
    if signal is Signal.SAYS_NO and _BARE_NO.search(sentence.plain) and not _REFUSES.search(sentence.plain):
        question = last_question(context.asked)
        return question is not None and _ASKS_FOR_IT.search(question.plain) is None
    return False


def at_the_door(found: Iterable[Found], spoken: Iterable[Sentence], context: Context) -> list[Found]:
    """What was found, less sure of the harsh where a trainee's first words ask how he can help.

    Said to somebody who has just told his matter it is stock, and still what one says at the door: no insult.
    """
    if context.trainee or not any(_asks_how_to_help(sentence) for sentence in spoken):
        return list(found)
    return [
        f._replace(sure=min(f.sure, _DOORSTEP))
        if f.signal is Signal.IGNORES_QUESTION or (f.signal is Signal.CANNED_PHRASE and _asks_how_to_help(f.sentence))
        else f
        for f in found
    ]


def _asks_how_to_help(sentence: Sentence) -> bool:
    return HOW_CAN_I_HELP.search(sentence.plain) is not None and _SERVES.search(sentence.plain) is None
