"""Writes words as the cues expect them: contractions in full, short forms and common typos put right."""

from functools import cache


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


_SHORT = {
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "cannot", "wont": "will not",
    "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "hasnt": "has not", "havent": "have not", "hadnt": "had not",
    "im": "i am", "ive": "i have", "ill": "i will", "youre": "you are", "youve": "you have", "youll": "you will",
    "youd": "you would", "theyre": "they are", "theyve": "they have", "theyll": "they will", "weve": "we have",
    "thats": "that is", "whats": "what is", "wheres": "where is", "heres": "here is", "theres": "there is",
    "itll": "it will", "lets": "let us", "let's": "let us", "won't": "will not", "can't": "cannot",
    "shan't": "shall not", "ain't": "is not", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "u": "you", "ur": "your", "yr": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks",
    "thnx": "thanks", "tnx": "thanks", "thankyou": "thank you", "ty": "thanks", "sry": "sorry", "cuz": "because",
    "coz": "because", "bc": "because", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoro": "tomorrow",
    "tmw": "tomorrow", "2moro": "tomorrow", "b4": "before", "txt": "text", "txts": "texts", "msg": "message",
    "2day": "today", "l8r": "later", "abt": "about", "cos": "because", "ye": "yes", "ya": "you",
    "mins": "minutes", "min": "minutes", "hrs": "hours", "secs": "seconds", "okay": "ok", "alright": "all right",
    "mrs": "mrs", "shouldve": "should have", "couldve": "could have", "wouldve": "would have", "anyones": "anyone",
    "someones": "someone is", "y'all": "you",
    "fault's": "fault is",
    "mistake's": "mistake is", "refund's": "refund is", "cya": "bye", "teh": "the",
    "adn": "and", "yuo": "you", "waht": "what",
    "taht": "that", "wiht": "with", "thier": "their", "jsut": "just", "hte": "the", "recieve": "receive",
    "recieved": "received", "definately": "definitely", "seperate": "separate", "untill": "until",
    "aswell": "as well", "alot": "a lot", "abit": "a bit", "incase": "in case", "wich": "which", "becuase": "because",
    "becasue": "because", "shiped": "shipped", "beleive": "believe", "realy": "really", "verry": "very",
    "sory": "sorry", "sorrry": "sorry", "soory": "sorry", "wil": "will", "helo": "hello",
    ":)": "smiley", ":-)": "smiley", ";)": "smiley",
    ";-)": "smiley", ":d": "smiley", ":-d": "smiley", "☺": "smiley",
}  # fmt: skip

_ENDINGS = {"'m": " am", "'re": " are", "'ve": " have", "'ll": " will", "'d": " would"}
_IS = listed(
    "it that what who where there here how he she this when why everything nothing something someone somebody "
    "everyone nobody anyone one which "
)

_KEY_WORDS = listed(
    "apologise apologize apologies apology understand understood frustrated frustrating frustration "
    "inconvenience tomorrow tonight afternoon morning evening monday tuesday wednesday thursday friday "
    "saturday sunday immediately refund refunded replacement replace delivery deliver delivered courier "
    "customer supervisor manager colleague transfer transferred department unfortunately alternative instead "
    "prefer promise promised guarantee because mistake problem responsible responsibility personally "
    "absolutely completely totally definitely receive received tracking address account number serial order "
    "appreciate patience patient waiting disappointed disappointing annoying annoyed furious ridiculous "
    "terrible question answer confirm booking arrange arranged technician engineer warehouse depot schedule "
    "scheduled within minutes possible policy cannot should would could really sorry thanks please hello "
    "happened explain explained calling called straight shortly probably certainly wonderful fantastic "
    "delighted excited excellent anything another either whichever options option further assistance hesitate "
    "satisfied company everything yourself "
)


def in_full(word: str) -> str:
    """A lower-case word as the cues expect it: possibly several words, never none."""
    short = _SHORT.get(word)
    if short:
        return short
    if len(word) == 1 and "\U0001f600" <= word <= "\U0001f64f":
        return "smiley"
    cut = word.find("'")
    if cut > 0:
        return _apart(word, cut)
    if len(word) >= 6 and word.isascii():
        return _put_right(word)
    return word


def _apart(word: str, cut: int) -> str:
    stem, ending = word[:cut], word[cut:]
    if word.endswith("n't") and len(word) > 3:
        return word[:-3] + " not"
    if ending in _ENDINGS:
        return in_full(stem) + _ENDINGS[ending]
    if ending == "'s" and stem in _IS:
        return stem + " is"
    return word


@cache
def _one_letter_less() -> dict[str, str]:
    known: dict[str, str] = {}
    for key in sorted(_KEY_WORDS):
        for cut in range(1, len(key)):
            known.setdefault(key[:cut] + key[cut + 1 :], key)
    return known


def _put_right(word: str) -> str:
    """The key word that a slip of one letter (one too many, one too few, two swapped) would have made of it."""
    keys = _KEY_WORDS
    if word in keys:
        return word
    known = _one_letter_less()
    if word in known and not known[word].startswith(word):
        return known[word]
    for cut in range(1, len(word)):
        less = word[:cut] + word[cut + 1 :]
        if less in keys and cut < len(word) - 1:
            return less
        swapped = word[:cut] + word[cut + 1 : cut + 2] + word[cut] + word[cut + 2 :]
        if swapped in keys:
            return swapped
    return word
