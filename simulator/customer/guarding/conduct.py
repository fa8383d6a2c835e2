"""Lines that do what the move does not: say goodbye, cheer up at once, say the same again, go on and on."""

import re
from collections.abc import Iterable

from simulator.customer.guarding.wording import phrases, spelled, tokens, unquoted

_GOODBYE = phrases(
    r"(^|[.!?,…]\s*)((ok|okay|right|fine|well|thanks|thank you|alright|then|anyway|thx|cheers|and|so)[\s,.!]+)"
    r"*(good\s?bye|bye([ -]bye)?|cya|ttyl|farewell|cheerio|ta-ta)\b(?! to\b|\s*\?)",
    r"\bhave a (nice|good|great|lovely|wonderful|pleasant|blessed) (day|one|evening|weekend|night|afternoon|"
    r"rest)",
    r"\b(i'm|i am|im) (going to |gonna )?(hang(ing)? up|leaving( (this|the) (chat|call|conversation))?(?=\s*(now|"
    r"[.!]|$))|ending this|"
    r"closing (this|the) chat|logging off)",
    r"^(hanging up|logging off|(i'm|im) out)\b|\bnothing (more|else|left) to (discuss|say|talk about)\b"
    r"|\bend(ing)? (this|the) (call|chat|conversation)|\bi('ll| will) (let you (go|get on)|leave (it|you) (there|to "
    r"it))\b",
    r"\bgood day( to you)?( (sir|madam))?\s*[.!]*$",
    r"\b(i'm|i am|we're|we are) done (here|with (you|this (call|chat|conversation))|talking)",
    r"\b(talk|speak) (to you )?(later|soon|tomorrow|then)\s*[.!]?$",
    r"\b(this|the|our) (conversation|call|chat|talk) (is (over|finished|done)|ends here)\b|\bput(ting)? the phone "
    r"down\b",
    r"(^|[.!?]\s*)(thanks|thank you|no|nope|great|ok|okay)[,.!]? that('s| is| will be|'ll be) (all|everything)"
    r"( (i needed|for (now|today)))?\s*[.!]*$",
    r"(^|[.!?,]\s*)(take care|see (you|ya)( (later|soon|then|tomorrow))?|good\s?night)(,?\s*\w+)?\s*[.!]*$",
    r"\bthat('s| is| was| will be) (all|everything)( i (wanted|needed)( to know)?)?, (thanks|thank)",
    r"\b(so|well|right|then|thanks|thank you|,) good (night|afternoon|evening|day)( to you)?\s*[.!]*$",
)
_THREAT = phrases(
    r"\b(if|or|unless|before|otherwise|about to|going to|gonna|one more|else|until|next time|say(ing)?|without)\b"
)
_CURED = phrases(
    r"\bthank\s?(s| you) (so|very) much\b(?! for nothing)",
    r"\b(thanks|thank you) (a (lot|million)|for (all )?your (help|time|kindness|support|assistance|"
    r"understanding))",
    r"\b(thanks|thank you|thx) for (explain|clarify|check|help|look|listen|let|gett|tak|tell|understand|sort|the (\w+ "
    r")?(help|"
    r"update|info|explanation|quick|clarification)|your \w+|everything)",
    r"(^|[.!?,]\s*)(oh )?(great|perfect|wonderful|excellent|lovely|awesome|fantastic|brilliant|super|amazing)[,.!]* "
    r"(thanks|thank you|thx|that's (exactly|just)|i('m| am|'ll| will| can) |you)",
    r"\bthat (makes|made) sense\b|\bi understand[,.] (these|that|it|mistakes)|\bthese things (do )?happen\b",
    r"\b(i'm|i am) (happy|glad) to (wait|hear|do|take)\b|\ball good(,? no hard feelings)?\b|\bno hard feelings\b|"
    r"\btake your time\b"
    r"|\bexactly what i (need|want|was hoping)",
    r"\bi (really|truly|so|do|very much) appreciate (it|that|you|your|this|all)",
    r"\bi appreciate (your|you|all|(it|that|this)\s*([.,!]|$)|the (help|effort|update))",
    r"\bthat('s| is| was| would be| sounds|'d be|'ll be) (so |really |very |absolutely )?(wonderful|perfect|"
    r"fantastic|amazing|excellent|lovely|awesome|brilliant|great news|very kind|so kind|kind of you)",
    r"\bthat('s| is) (really |very |so )?(great|good to (know|hear)|helpful|kind|reassuring|lovely|nice of you)\b"
    r"|\bthank goodness\b|\byou('re| are) (a |an )(star|angel|lifesaver|gem|treasure|saint)",
    r"\bsounds (great|perfect|wonderful|good|fantastic|excellent|lovely)",
    r"\b(no (problem|worries)( at all)?(,? (i|we)('ll| will| can) \w+)?|don't worry about it|it's (all )?(fine|okay|"
    r"alright) (now|really)|all "
    r"is forgiven|i forgive|apology accepted)",
    r"\bi feel (so |much |a lot |really )*(better|relieved|reassured)",
    r"\byou('ve| have|'re| are| were) (been )?(so|very|really|incredibly|extremely|such a) (\w+ )?(helpful|"
    r"kind|great|understanding|nice|star|lifesaver|patient)",
    r"\bi('m| am) (so |very |really |just )*(happy|glad|delighted|pleased|thrilled|grateful|relieved|thankful)"
    r"( (with|about|for|now|to you|to hear|you|it|that (you|it|this))\b|\s*[.!,]|$)",
    r"\b(hooray|yay|(what|such) a relief|that (really )?helps(?=\s*[.!,]|$)|you're the best|you rock)\b",
)
_SOUR = phrases(
    r"\b(not|never|no|nothing|nobody|but|still|would (be|have)|if|when|once|until|just|yet|supposed|another|how|"
    r"because|only|as if|sure)\b",
    r"n't\b",
    r"\?",
)


def goodbye(sentence: str) -> str | None:
    """Words that end the talk. A threat to end it does not."""
    text = spelled(unquoted(sentence))
    found = _GOODBYE.search(text)
    if found is None or _THREAT.search(text[: found.start()] + text[found.end() :]):
        return None
    return found[0].strip(" .,!")


def cured(sentence: str) -> str | None:
    """Delight, warm thanks or forgiveness, meant as such: bitterness in the same sentence turns it round."""
    text = spelled(unquoted(sentence))
    found = _CURED.search(text)
    if found is None or _SOUR.search(text[: found.start()] + " " + text[found.end() :]):
        return None
    return found[0]


def repeated(sentence: str, lines: Iterable[str]) -> str | None:
    """An earlier sentence of his that is nearly the same: five words or more, five in six of them shared."""
    here = tokens(sentence)
    if len(here) < 5:
        return None
    for line in lines:
        if _in_a_row(here, tokens(line)):
            return line.strip()
        for earlier in re.split(r"(?<=[.!?…])\s+|\n", line):
            there = tokens(earlier)
            if len(there) < 5 or abs(len(there) - len(here)) > max(2, len(here) // 5):
                continue
            shared = len(set(here) & set(there)) / len(set(here) | set(there))
            if shared >= 0.83:
                return earlier.strip()
    return None


def said_twice(sentence: str, so_far: str) -> str | None:
    """A sentence of six words or more that stands in the same line already; shorter ones are said twice in anger."""
    here = tokens(sentence)
    if len(here) < 6:
        return None
    return sentence.strip() if any(tokens(s) == here for s in re.split(r"(?<=[.!?…])\s+|\n", so_far)) else None


def _in_a_row(here: list[str], there: list[str]) -> bool:
    """Whether nine words stand in both in the same order without a gap: longer than any figure of speech."""
    runs = {tuple(there[i : i + 9]) for i in range(len(there) - 8)}
    return any(tuple(here[i : i + 9]) in runs for i in range(len(here) - 8))


def too_long(text: str, words: float, *, opening: bool) -> bool:
    """Whether somebody who uses ``words`` a turn would have stopped by now: at three times that, not before 40.

    Real openings are longer (36 words where the mean is 15).
    """
    most = max(75.0, 5 * words) if opening else max(40.0, 3 * words)
    return len(text.split()) > most
