"""A machine that says it is one, or reads its prompt aloud, or tells of the customer from outside."""

import re

from simulator.customer.guarding.wording import phrases, spelled

_MODEL = phrases(
    r"\bas an? ((helpful|large|simulated|fictional|virtual) )?(ai|artificial|language model|assistant|chat\s?bot|"
    r"simulated|simulation|fictional|virtual assistant)\b",
    r"\b(i'm|i am|im) (just |only |actually |really |merely |not a (real )?(person|human|customer),?\s*(but )?)*an? "
    r"(ai|"
    r"artificial|large language|language model|virtual|chat\s?bot|bot|computer program|simulat\w+|text-based|assistant"
    r"|machine learning)\b",
    r"\b(i'm|i am|im) not (actually )?(a )?(real )?(person|human|human being|customer)\b",
    r"\b(i'm|i am) (chatgpt|claude|gpt|gemini|qwen|llama|playing (the )?(role|part|a customer)|"
    r"(only |just )?(pretending|simulating))\b",
    r"\b(i) (do not|don't|can't|cannot) (have|feel|experience) (personal |real |human |any )*(feelings|emotions|"
    r"experiences|opinions|a body|physical)\b",
    r"\b(my|the) (system prompt|training data|programming|knowledge cut-?off|prompt)\b",
    r"\bmy (instructions|guidelines) (say|are|tell|forbid|prevent|don't|do not|require)",
    r"\bthe instructions (say|are|tell|forbid|don't|do not|were|mention)\b",
    r"\bi (was|am|have been|'ve been) (programmed|trained (by|on)|(designed|created|made) to|"
    r"(instructed|told|asked|supposed) to (play|act|pretend|respond|be (furious|angry|annoyed|brief|curt)|stay))",
    r"\b(in|for|of|the|this) (simulation|role-?\s?play(ing)?|training exercise|scenario|prompt)\b",
    r"\bfor this exercise\b|\brole-?\s?play\b",
    r"\b(stay|staying|remain|break|breaking|out of|in) character\b",
    r"\bi (can't|can not|cannot|am not able to|am unable to|'m unable to|'m not able to) (assist|comply|continue (this|"
    r"the|with this) (conversation|chat|role|request)|fulfil+|generate|express|provide that|engage|create|help (you )?"
    r"with (that|this|your)|answer that)\b",
    r"\bthat i can('t|not) help with\b",
    r"\b(chatgpt|openai|anthropic|qwen|alibaba cloud|llama\s?\d|gpt-?\d|language model)\b",
    r"\b(my|the) (role|persona) (is|as|of|here|in this)\b",
    r"\bthe (direction|stage direction) (says|tells|was|is)\b",
    r"\b(here('s| is)|this is) (a|an|the|my|how|what|one) (\w+ ){0,2}(response|reply|possible (line|reply)|line "
    r"(that|for)"
    r"|would (say|reply)|might (say|reply))",
    r"\btold already, not to be\b|\byour trouble, to draw on\b|\bwhat (?:you react to|you do now|the agent "
    r"promised you):|"
    r"\byour mood:|\bsay this to the agent\b|\bin your own way, with the same\b",
    r"'s mood:|\bdoes now:|\bit may sound like this\b|\bthe talk goes on after this line\b|\bmust say this\b",
    r"\byou (play|are playing|are) (a |the )?(customer|role of)\b|\bwrite (only )?what \w+ says\b",
    r"\bin at most \d+ words\b|\bhard sentences\b|\bhidden facts?\b|\bthe (last )?try was refused\b",
    r"\bthe customer('s)?\b(?! (service|care|is (always|king)|comes|desk|number|line|support))",
    r"\bas an? (\w+ ){0,3}(model|persona|simulation|customer in this)\b|\b(virtual|simulated|fictional|"
    r"hypothetical) (customer|"
    r"conversation|person|call|character|chat)\b|\bcomputer program\b|\breal-time (information|data|access)\b",
    r"\bi('m| am| was|'ve been| have been) (\w+ )?(asked|told|instructed|programmed|designed|trained|prompted|"
    r"meant) to "
    r"(play|act|portray|pretend|respond|simulate|write|sound|ask for|be \w+[,.])",
    r"\b(system|initial|original) (message|prompt|instructions?)\b|\bmy (role|persona|character|part) (is|as|here|in|"
    r"says|requires|would)\b|\bin my role\b|\bkind of content\b|\b(content|usage) polic(y|ies)\b",
    r"\bi (don't|do not|can't|cannot) (actually |really )?(have|possess) (access to|the ability|a (physical|real)|"
    r"personal)\b|\bi (don't|do not) (actually|really) (have|own|exist)\b",
    r"\bhere('s| is) (the|my|a|your|another) (line|reply|response|answer)\b|\bmy mood is\b",
    r"^\W*(direction|mood|note|response|reply|output|stage direction)\s*:",
    r"</?(direction|agent)>",
)
_ASKS = re.compile(r"\b(?:are|is|am|be|you|you're|it's|this|talking|speaking)\b[^.!]*\?", re.IGNORECASE)
_OF_HIMSELF = re.compile(r"\b(?:i'm|i am|im|my|as an?|i)\b", re.IGNORECASE)


def models_words(sentence: str) -> str | None:
    """Words by which a machine gives itself away. To ask whether the other side is one is a customer's good right."""
    text = spelled(sentence)
    found = _MODEL.search(text)
    if found is None or (_ASKS.search(text) and not _OF_HIMSELF.match(found[0])):
        return None
    return found[0].strip()


_OTHER_SIDE = phrases(
    r"\bthe agent\b(?! (?:i|we|he|she|who|that (?:rang|called|wrote)|on|from|before|last|yesterday|earlier|said|told|"
    r"promised|hung|wrote|in|at)\b)"
)
"""He talks to the agent, and so about him only where another one was meant."""


def from_outside(sentence: str, first: str) -> str | None:
    """Words that tell of the customer, so named, or of the one he is talking to, instead of speaking for him."""
    text = spelled(sentence)
    if other := _OTHER_SIDE.search(text):
        return other[0]
    name = re.escape(first)
    if label := re.match(rf"\W*{name}\b[^:\n]{{0,24}}:", text, re.IGNORECASE):
        return label[0]
    found = re.search(
        rf"\b(?:as|like) {name},|\b{name} (?:is|was|wants|needs|feels|would|might|could|should|must|will|does|has|had|"
        rf"just|then|"
        rf"(?!does\b)[a-z]+(?:es|s|ed))\b(?! (?:here|speaking|calling)\b)|\b{name}'s (?:response|reply|line|mood|turn|"
        rf"answer|voice|face|tone)",
        text,
    )
    return found[0] if found else None
