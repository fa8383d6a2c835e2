"""The same thing said by dialect, country or in haste: one plain spelling for each word, whatever its apostrophes."""

import re
import unicodedata
from functools import lru_cache

from simulator.customer.hearing.slips import meant
from simulator.scoring.names import NAMES

NAME = "#name#"
"""What stands for anybody's name, as publishers of chats mask it; it tells nothing."""

_AMBIGUOUS = frozenset({"we're", "we'll", "we'd", "he'll", "he'd", "she'll", "she'd", "i'd"})
"""Without the apostrophe these are words of their own; which is meant tells what stands beside them."""
_YOU = re.compile(r"^(?:u|ya|ye)(?='(?:re|ve|ll|d)$)")
_SHORT = {
    "cannot": "can't", "hell": "he'll", "ye": "you", "yer": "your", "y": "why", "oki": "ok", "k": "ok", "&": "and",
    "n": "and", "w": "with", "kindly": "please", "cheers": "thanks", "ta": "thanks", "m8": "", "cause": "because",
    "folks": "people", "wid": "with", "dat": "that", "dis": "this", "dem": "them", "bout": "about", "em": "them",
    "till": "until", "asap": "as soon as possible", "atm": "at the moment", "rn": "right now", "btw": "by the way",
    "np": "no problem", "tbh": "to be honest", "imo": "in my opinion", "fyi": "for your information", "lol": "",
    "haha": "", "info": "information", "pic": "picture", "pics": "pictures", "cannae": "can't", "dinnae": "don't",
    "didnae": "didn't", "isnae": "isn't", "wasnae": "wasn't", "willnae": "won't", "nae": "not", "wee": "small",
    "aye": "yes", "yep": "yes", "yup": "yes", "yeah": "yes", "yea": "yes", "yah": "yes", "nope": "no", "nah": "no",
    "naw": "no", "howdy": "hello", "hiya": "hello", "heya": "hello", "gday": "hello", "hey": "hello", "hi": "hello",
    "hullo": "hello", "alo": "hello", "reckon": "think", "whilst": "while", "amongst": "among", "nowt": "nothing",
    "owt": "anything", "summat": "something", "nuthin": "nothing", "ring": "call", "rung": "called", "rang": "called",
    "ringing": "calling", "package": "parcel", "packages": "parcels", "mobile": "phone", "cellphone": "phone",
    "telephone": "phone", "fortnight": "two weeks", "lorry": "truck", "cheque": "check", "cheques": "checks",
    "grey": "gray", "programme": "program", "licence": "license", "defence": "defense", "offence": "offense",
    "practise": "practice", "learnt": "learned", "spelt": "spelled", "towards": "toward", "afterwards": "afterward",
    "mum": "mom", "tyre": "tire", "catalogue": "catalog", "enquiry": "inquiry", "enquiries": "inquiries",
    "enquire": "inquire", "judgement": "judgment", "acknowledgement": "acknowledgment", "centre": "center",
    "centres": "centers", "metre": "meter", "metres": "meters", "litre": "liter", "theatre": "theater",
    "fulfil": "fulfill", "instalment": "installment", "instalments": "installments", "jewellery": "jewelry",
    "postcode": "zip code", "innit": "isn't it", "maam": "madam",
}  # fmt: skip
"""What is said or written for the same thing here and there, without apostrophes; one plain word, or a few, for it."""

_IZE = re.compile(r"(\w{3,})is(e|es|ed|ing|er|ers|ation|ations)")
_NO_IZE = re.compile(
    r".*(?:otherw|likew|clockw|adv|prom|exerc|surpr|prec|rev|superv|comprom|franch|enterpr|expert|merchand|prem|conc|"
    r"disgu|advert|compr|devi?|desp|improv|telev|parad|trea?t|appra|upra|br(?:ui|ea)|cru|pra|noi?|ra|po|exc|inc)"
)
_YZE = re.compile(r"(\w*al)ys(e|es|ed|ing|er)")
_OR = re.compile(
    r"((?:mis|dis|un)?(?:col|fav|behavi|hon|neighb|lab|flav|rum|hum|harb|endeav|od|vap|sav|arm|vig|rig|cand|val))our"
    r"(\w*)"
)
_ONE_L = re.compile(
    r"((?:un)?(?:cance|trave|labe|mode|signa|fue|dia|leve|counse|initia|tota|marve))ll(ed|ing|er|ers|ous)"
)


@lru_cache(maxsize=16384)
def spelled(word: str) -> str:
    """The plain spelling of a lower-case word; of one that is gone (“mate”) nothing is left."""
    if word in _AMBIGUOUS:
        return word
    word = _YOU.sub("you", word)
    bare = word.replace("'", "")
    if word.endswith("in'") and len(word) > 4:
        return spelled(bare + "g")
    if bare in _SHORT:
        return _SHORT[bare]
    if not bare.isascii():
        folded = unicodedata.normalize("NFD", bare)
        bare_name = "".join(c for c in folded if not unicodedata.combining(c))
    else:
        bare_name = bare
    if bare_name in NAMES:
        return NAME
    written = meant(bare)
    return " ".join(map(_here, written.split())) if written != bare else _american(bare)


def _here(word: str) -> str:
    return _SHORT.get(word.replace("'", ""), _american(word))


def _american(word: str) -> str:
    if (found := _IZE.fullmatch(word)) is not None and _NO_IZE.fullmatch(found[1]) is None:
        return f"{found[1]}iz{found[2]}"
    if (found := _YZE.fullmatch(word)) is not None:
        return f"{found[1]}yz{found[2]}"
    if (found := _OR.fullmatch(word)) is not None:
        return f"{found[1]}or{found[2]}"
    if (found := _ONE_L.fullmatch(word)) is not None:
        return f"{found[1]}l{found[2]}"
    return word
