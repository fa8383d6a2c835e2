"""Lines that are not speech, or not in the customer's language."""

import re
import unicodedata

from simulator.customer.guarding.wording import phrases, tokens, words

_DONE = (
    r"sigh(s|ing)?|paus(es|e|ing)|groan(s|ing)?|laugh(s|ing)?|scoff(s|ing)?|angr(y|ily)|frustrated(ly)?|annoyed"
    r"|irritated|impatiently|rolls|rolling|shakes|shaking|nods|nodding|silence|long pause|beat|muttering|mutters"
    r"|calmly|calmer|quietly|sarcastic(ally)?|exasperated|hesitat\w+|takes? a|taking a|hangs up|hang up|crying|sobs"
    r"|shouting|yelling|deep breath|smil(es|ing)|typing|types|interrupt\w*|after a|with a|in a \w+ (voice|tone)"
    r"|softly|firmly|clears|voice|tone|think(s|ing)|wait(s|ing)|looks|looking|rais(es|ing)|whispers?|whispering"
    r"|cold(ly)?|sniff(s|ing)|star(es|ing)|gestur(es|ing)|drums|crosses|folds|slams|leans|shrugs?|frowns?"
)
_DIRECTION = phrases(rf"[(\[*_]{{1,2}}\s*({_DONE})(?![a-z])[^)\]*_\n]{{0,80}}[)\]*_]")
_MARKUP = re.compile(
    r"\*\*\w|\*\w[^*\n]{2,80}\w[.!?]?\*|^#{1,4}\s\w|```|</?[a-z][\w-]*(?:\s[^<>]*)?/?>"
    r"|^\s*[\[{]\s*[\"'{\[]|\"\s*:\s*[\"{\[\d]|\{\{?\s*\w+\s*\}?\}"
    r"|\[(?:[A-Z][\w ]{2,30}|your [\w ]+|insert [\w ]+|[a-z]+ (?:number|name|date|address))\]"
    r"|^\s*[-*•]\s+\w|^\s*1[.)]\s+\w|^\s*1[.)]\s*$",
    re.MULTILINE,
)
_LABEL = re.compile(
    r"^\s*(?:customer|caller|client|user|agent|assistant|representative|support|trainee|rep)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_NARRATED = re.compile(
    r"^\s*(?:(?:He|She)\s+(?:sighs?|says?|replies|reply|pauses?|responds?|shouts?|mutters?|nods?|interrupts?|slams"
    r"|hangs|rolls|shakes|glares|frowns|smiles|laughs|stares|crosses|folds|leans|snaps|grumbles|growls|hesitates"
    r"|exhales)\b"
    r"|[A-Z][a-z]+\s+(?:sighs|pauses|responds|mutters|nods|interrupts)\b)"
)
_ENGLISH = frozenset(
    words(
        "the a an i you he she it we they is are was were be been am do does did have has had will would can could not "
        "no and or but so if that this what where when how who why my your me us in on at to for of with from by it's "
        "i'm don't can't that's there here just now then ok okay yes please thanks thank want need get got still again "
        "all out up"
    )
)
_FOREIGN = frozenset(
    words(
        "der die das und ich nicht ist ein eine wir sie mein bitte danke warum wo wann haben kann sich auf mit "
        "für aber auch le la les des une est je ne pas vous nous mon ma merci pourquoi où quand avec pour dans "
        "mais c'est j'ai qui que el los las una es yo por favor gracias donde cuándo dónde porque mi con para "
        "pero muy estoy tengo quiero il lo gli uno sono io non grazie perché dove quando per mio di che ho o os "
        "um uma não eu meu obrigado onde com mas está estou het een en niet ik mijn waar wanneer waarom met voor "
        "maar dank"
    )
).difference(_ENGLISH)


def not_speech(sentence: str) -> str | None:
    """A stage direction, a list, markup, data, a label, narration."""
    for pattern in (_DIRECTION, _MARKUP, _LABEL, _NARRATED):
        found = pattern.search(sentence)
        if found:
            return found[0].strip()
    return None


def foreign(sentence: str) -> str | None:
    """The sentence, if it is clearly not English: another script, or function words of another language and none of
    ours.
    """
    letters = [c for c in sentence if c.isalpha()]
    odd = sum(not unicodedata.name(c, "LATIN").startswith("LATIN") for c in letters)
    if odd >= 4 and odd * 3 > len(letters):
        return sentence
    said = tokens(sentence)
    theirs = sum(w in _FOREIGN for w in said)
    ours = sum(w in _ENGLISH for w in said)
    if len(said) >= 4 and theirs >= 2 and theirs > 2 * ours:
        return sentence
    accented = sum(not word.isascii() for word in said)
    return sentence if len(said) >= 3 and not ours and accented >= 2 else None
