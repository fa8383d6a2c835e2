"""The same thing said by haste, dialect or country: one plain spelling for each word, whatever its apostrophes."""

import re
import unicodedata
from functools import lru_cache

from simulator.scoring.names import NAMES

NAME = "#name#"
"""What stands for anybody's name, as publishers of chats mask it; it tells nothing."""

_CONTRACTED = """
don't doesn't didn't isn't wasn't weren't aren't hasn't haven't hadn't can't won't couldn't shouldn't wouldn't mustn't
needn't i'm i'll you're you'll you'd he's he'll she's it's it'll it'd they're they'll they'd that's that'll
what's where's who's who'll how's here's there's there'll when's why's o'clock
"""
_AMBIGUOUS = frozenset({"we're", "we'll", "we'd", "he'll", "he'd", "she'll", "she'd", "i'd"})
"""Without the apostrophe these are words of their own; which is meant tells what stands beside them."""
_YOU = re.compile(r"^(?:u|ya|ye)(?='(?:re|ve|ll|d)$)")
_SHORT = {
    **{word.replace("'", ""): word for word in _CONTRACTED.split()},
    "ill": "i'll", "ive": "i have", "youve": "you have", "weve": "we have", "theyve": "they have", "cannot": "can't",
    "couldve": "could have", "wouldve": "would have", "shouldve": "should have", "mightve": "might have",
    "mustve": "must have", "lets": "let us", "aint": "isn't", "theres": "there's",
    "u": "you", "ur": "your", "ya": "you", "ye": "you", "yr": "your", "yer": "your", "yall": "you",
    "r": "are", "y": "why", "k": "ok", "kk": "ok", "okay": "ok", "okey": "ok", "oki": "ok", "&": "and", "n": "and",
    "pls": "please", "plz": "please", "plse": "please", "kindly": "please", "thx": "thanks", "thanx": "thanks",
    "thnx": "thanks", "tnx": "thanks", "tx": "thanks", "ty": "thanks", "tysm": "thanks so much", "thankyou": "thanks",
    "cheers": "thanks", "ta": "thanks", "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "2moro": "tomorrow",
    "2morrow": "tomorrow", "2day": "today", "2nite": "tonight", "tonite": "tonight", "b4": "before", "l8r": "later",
    "gr8": "great", "m8": "", "msg": "message", "msgs": "messages", "txt": "text", "abt": "about", "bc": "because",
    "cos": "because", "cuz": "because", "coz": "because", "cause": "because", "becuz": "because", "sry": "sorry",
    "soz": "sorry", "srry": "sorry", "ppl": "people", "folks": "people", "w": "with", "wid": "with", "dat": "that",
    "dis": "this", "dem": "them", "thru": "through", "tho": "though", "altho": "although", "bout": "about",
    "em": "them", "til": "until", "till": "until", "asap": "as soon as possible", "atm": "at the moment",
    "rn": "right now", "btw": "by the way", "idk": "i don't know", "lmk": "let me know", "np": "no problem",
    "ofc": "of course", "tbh": "to be honest", "imo": "in my opinion", "fyi": "for your information", "lol": "",
    "haha": "", "hrs": "hours", "hr": "hour", "mins": "minutes", "min": "minutes", "secs": "seconds", "wk": "week",
    "wks": "weeks", "yrs": "years", "appt": "appointment", "acct": "account", "info": "information", "pic": "picture",
    "pics": "pictures", "gonna": "going to", "gunna": "going to", "wanna": "want to", "gotta": "have to",
    "hafta": "have to", "gimme": "give me", "lemme": "let me", "dunno": "don't know", "kinda": "kind of",
    "sorta": "sort of", "outta": "out of", "lotta": "lot of", "lotsa": "lots of", "oughta": "ought to",
    "tryna": "trying to", "finna": "going to", "coulda": "could have", "woulda": "would have", "shoulda": "should have",
    "alot": "a lot", "aswell": "as well", "alright": "all right", "cannae": "can't",
    "dinnae": "don't", "didnae": "didn't", "isnae": "isn't", "wasnae": "wasn't", "willnae": "won't", "nae": "not",
    "wee": "small", "aye": "yes", "yep": "yes", "yup": "yes", "yeah": "yes", "yea": "yes", "yah": "yes", "nope": "no",
    "nah": "no", "naw": "no", "howdy": "hello", "hiya": "hello", "heya": "hello", "gday": "hello", "hey": "hello",
    "hi": "hello", "hullo": "hello", "alo": "hello", "reckon": "think", "whilst": "while", "amongst": "among",
    "nowt": "nothing", "owt": "anything", "summat": "something", "nuthin": "nothing", "ring": "call",
    "rung": "called", "rang": "called", "ringing": "calling", "package": "parcel", "packages": "parcels",
    "mobile": "phone", "cellphone": "phone", "telephone": "phone", "fortnight": "two weeks", "lorry": "truck",
    "cheque": "check", "cheques": "checks", "grey": "gray", "programme": "program", "licence": "license",
    "defence": "defense", "offence": "offense", "practise": "practice", "learnt": "learned", "spelt": "spelled",
    "towards": "toward", "afterwards": "afterward", "mum": "mom", "tyre": "tire", "catalogue": "catalog",
    "enquiry": "inquiry", "enquiries": "inquiries", "enquire": "inquire", "judgement": "judgment",
    "acknowledgement": "acknowledgment", "centre": "center", "centres": "centers", "metre": "meter",
    "metres": "meters", "litre": "liter", "theatre": "theater", "fulfil": "fulfill", "instalment": "installment",
    "instalments": "installments", "jewellery": "jewelry", "postcode": "zip code", "teh": "the", "adn": "and",
    "yuo": "you", "taht": "that", "wich": "which", "recieve": "receive", "recieved": "received", "wont": "won't",
    "definately": "definitely", "seperate": "separate", "untill": "until", "thier": "their", "jsut": "just",
    "innit": "isn't it", "maam": "madam", "doin": "doing", "goin": "going", "nothin": "nothing", "gettin": "getting",
    "somethin": "something", "anythin": "anything", "everythin": "everything", "lookin": "looking", "tryin": "trying",
    "makin": "making", "comin": "coming", "workin": "working", "sendin": "sending", "callin": "calling",
    "helpin": "helping", "waitin": "waiting", "checkin": "checking", "bein": "being", "havin": "having",
    "takin": "taking", "givin": "giving", "talkin": "talking", "askin": "asking", "tellin": "telling",
    "puttin": "putting", "sayin": "saying", "usin": "using", "seein": "seeing", "hopin": "hoping",
}  # fmt: skip
"""What people type or say for the same thing, without apostrophes; one plain word, or a few, for each."""

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
    return _american(bare)


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
