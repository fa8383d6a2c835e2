"""What was meant by a word as it was typed: short forms, missing marks and spaces, slips of the keys. The one place.

Whoever hears a line and whoever scores it puts the same words right; each then writes them in his own plain way.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

_CONTRACTED = """
don't doesn't didn't isn't wasn't weren't aren't hasn't haven't hadn't can't won't couldn't shouldn't wouldn't mustn't
needn't i'm i'll you're you'll you'd he's she's it's it'll it'd they're they'll they'd that's that'll
what's where's who's who'll how's here's there's there'll when's why's o'clock
nobody's somebody's everybody's someone's everyone's everything's nothing's something's
"""
_DROPPED_G = """
doing going nothing getting something anything everything looking trying making coming working sending calling helping
waiting checking being having taking giving talking asking telling putting saying using seeing hoping
"""
_JOINED = """
a_lot a_bit as_well at_least in_fact in_case each_other of_course as_long no_one never_mind good_morning at_all in_spite
good_afternoon good_evening right_away straight_away as_soon every_time i_am i_will i_have i_can it_is will_be can_be
is_not does_not do_not did_not was_not have_not could_not would_not should_not thank_you next_week last_week
"""
_SHORT = {
    "ive": "i have", "youve": "you have", "weve": "we have", "theyve": "they have", "couldve": "could have",
    "wouldve": "would have", "shouldve": "should have", "mightve": "might have", "mustve": "must have",
    "lets": "let us", "aint": "isn't", "u": "you", "ur": "your", "ya": "you", "yr": "your", "yall": "you", "r": "are",
    "kk": "ok", "okay": "ok", "okey": "ok", "pls": "please", "plz": "please", "plse": "please", "thx": "thanks",
    "thanx": "thanks", "thnx": "thanks", "tnx": "thanks", "tx": "thanks", "ty": "thanks", "tysm": "thanks so much",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow",
    "2morrow": "tomorrow", "2day": "today", "2nite": "tonight", "tonite": "tonight", "b4": "before", "l8r": "later",
    "gr8": "great", "msg": "message", "msgs": "messages", "txt": "text", "txts": "texts", "abt": "about",
    "bc": "because", "cos": "because", "cuz": "because", "coz": "because", "becuz": "because", "sry": "sorry",
    "soz": "sorry", "srry": "sorry", "ppl": "people", "thru": "through", "tho": "though", "altho": "although",
    "til": "until", "idk": "i don't know", "lmk": "let me know", "ofc": "of course", "hrs": "hours", "hr": "hour",
    "mins": "minutes", "min": "minutes", "secs": "seconds", "wk": "week", "wks": "weeks", "yrs": "years",
    "appt": "appointment", "acct": "account", "gonna": "going to", "gunna": "going to", "wanna": "want to",
    "gotta": "have to", "gimme": "give me", "lemme": "let me", "dunno": "don't know", "alright": "all right",
    "coulda": "could have", "woulda": "would have", "shoulda": "should have", "kinda": "kind of", "sorta": "sort of",
    "hafta": "have to", "tryna": "trying to", "oughta": "ought to", "outta": "out of", "lotta": "lot of",
    "lotsa": "lots of", "appoligise": "apologize", "apoligise": "apologize", "apolagise": "apologize",
    # what is too short, or too far from what was meant, to be put right by a letter
    "teh": "the", "hte": "the", "adn": "and", "yuo": "you", "yoru": "your", "youre": "you're", "taht": "that",
    "waht": "what", "wiht": "with", "thier": "their", "jsut": "just", "wich": "which", "whcih": "which",
    "wihch": "which", "untill": "until", "verry": "very", "truely": "truly", "wil": "will", "helo": "hello",
    "sory": "sorry", "sorrry": "sorry", "soory": "sorry", "srory": "sorry", "soryy": "sorry", "woudl": "would",
    "wuold": "would", "coudl": "could", "cuold": "could", "pleas": "please", "todya": "today", "tody": "today",
    "todday": "today", "nigth": "night", "apirl": "april", "shiped": "shipped", "tomorw": "tomorrow",
    "tommorw": "tomorrow", "tomrw": "tomorrow", "tomoro": "tomorrow", "wensday": "wednesday", "wendsday": "wednesday",
    "definatly": "definitely", "definetly": "definitely", "defintly": "definitely", "defo": "definitely",
    "imediatly": "immediately", "immedietly": "immediately", "technision": "technician", "garentee": "guarantee",
    "guarenty": "guarantee", "inconvience": "inconvenience", "beleave": "believe", "unfortunetly": "unfortunately",
    "apologys": "apologies", "appologice": "apologize", "rember": "remember", "seperatly": "separately",
    "shud": "should", "wud": "would", "cud": "could", "shouldof": "should have", "buisness": "business",
    "fualt": "fault", "falut": "fault", "lable": "label", "lables": "labels", "emial": "email", "agian": "again",
    "orderd": "ordered", "inconvinence": "inconvenience", "inconvence": "inconvenience", "helpfull": "helpful",
    "greatful": "grateful", "writting": "writing", "comming": "coming", "occured": "occurred", "dosnt": "doesn't",
    "dosent": "doesn't", "didint": "didn't", "cudnt": "couldn't", "wudnt": "wouldn't", "shudnt": "shouldn't",
    "usualy": "usually", "succesful": "successful", "patince": "patience", "befor": "before", "phoen": "phone",
    "frm": "from", "minuets": "minutes", "alowed": "allowed", "awfull": "awful", "wats": "what's", "il": "i'll",
    "wht": "what", "whn": "when", "thn": "then", "tht": "that", "nd": "and", "wen": "when", "dnt": "don't",
    "wat": "what", "gona": "going to", "enuff": "enough", "prolly": "probably",
}  # fmt: skip
_MEANT = (
    {word.replace("'", ""): word for word in _CONTRACTED.split()}
    | {word[:-1]: word for word in _DROPPED_G.split()}
    | {words.replace("_", ""): words.replace("_", " ") for words in _JOINED.split()}
    | _SHORT
)
"""By what is typed, in small letters and without apostrophes."""

_WEIGHTY = """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february august september october november december tomorrow tomorrows tonight yesterday morning mornings
afternoon afternoons evening evenings midday midnight weekend weekends minute minutes earliest shortly immediately
within before between during straight address addresses addressed apologise apologize apologised apologized apologies
apology apologising apologizing refund refunds refunded refunding replacement replacements replace replaced replacing
courier couriers technician technicians engineer engineers receive receives received receiving receipt receipts
definitely absolutely completely totally probably certainly possibly obviously unfortunately hopefully honestly
basically actually especially guarantee guarantees guaranteed promise promises promised promising understand understands
understood understanding understandable believe believes believed because whichever frustrated frustrating frustration
annoyed annoying disappointed disappointing disappointment furious ridiculous terrible horrible embarrassed embarrassing
inconvenience inconvenient deliver delivers delivered delivering delivery deliveries customer customers supervisor
supervisors manager managers colleague colleagues transfer transfers transferred transferring department departments
alternative alternatives instead prefer prefers preferred mistake mistakes problem problems responsible responsibility
personally yourself tracking account accounts number numbers serial appreciate appreciated patience question questions
answer answers answered confirm confirmed confirms confirmation arrange arranged arranging warehouse schedule scheduled
possible impossible policy cannot should really thanks please happened happening happens explain explained explaining
explanation wonderful fantastic delighted excited excellent anything something everything nothing another option options
further assistance hesitate satisfied company receptionist appointment appointments available availability separate
separately necessary neighbour neighbours neighbor neighbors parcel parcels package packages printer printers repair
repairs repaired service services payment payments cancel cancelled canceled cancelling exchange exchanged discount
compensation compensate different difference difficult difficulty reason reasons already always without through although
quickly exactly finally currently recently previously arrive arrives arrived arriving collect collected collection
contact contacted contacting information message messages whether somebody someone everybody everyone nobody anybody
anyone trouble worried worrying careful mention mentioned recommend recommended returned returning remember resolve
resolved complaint complaints complain escalate escalated urgent urgently probable waiting
booked booking bookings
"""
"""What a session may hang on: times, promises, refusals, apologies, and who and what is sent."""
_OTHERS = """
addressees allays alterative answerer anther antone anythings apologias apologises apologist apologizes apologues argive
augusta augusts believers bonked bonking boobed boobing booed booing bookend booker boomed booming booted booting boozed
boozing broking brooked brooking canceler canceling canceller cancels cancer cannon carnot certainty chancel collections
collects collet compensated compensates compensations complains compliant compony confirmations conform conformation
conformed conforms contacts contract contracted contracting courser coursers courter courtier courtiers daring decembers
defund defunded defunding defunds deliverer delver delvers deportment differences difficultly disappointments discounts
dismount duding duping embarrasses escalade escalante eventing excised excite exciter excites exited explainer explains
explanations farther frustrate frustrater frustrates frustrations furthers guarantied guaranties hanks happen happenings
hesitated hesitates honesty horribly impassible impossibles impossibly inconvenienced inconveniences inconveniency lease
manage managed manages manger mangers massage massages mentions menton messuage messuages middy midnights midway minuet
minuets minuses minutest moaning mooning mourning munday northing noshing notching nothings noting novembers numbed
octobers ourself packagers painter painters passible pease personably personalty pinter pleas pleased pleaser pleases
pointer pointers police polity possibles potion potions preciously premise premised premises premising prinker printed
probables promisee promisees promisers provable provably racking rally realty receivers receptionists recommenced
recommender recommends refer referred refers refind refinding refinds refound refounded refounding refounds regally
reilly remembers repaid repairer replayed replaying resole resoled responsibly retuning returnee returner revolve
revolved rouble satisfies separated separates septembers serials serval servile shorty someones somethings specially
straights sunda sundae sundaes sundas sundry sunray sunrays tacking tanks terribly thanes thank thinks thorough though
thunks tonally tracing trackings transferrer tricking troubled troubler troubles trough trucking umber understandably
understandings wafting wailing waiving wanting warehoused warehouser warehouses wasting whetter whither whiting worrier
worries worryings writing yesterdays
"""
"""Words of their own that stand a letter from one of those, and names."""
_SHORTEST, _LONGEST = 5, 18
"""Letters of a word that may be put right: shorter ones are too much alike."""
_DOUBLED = re.compile(r"(.)\1+")
_IZE = re.compile(r"(?<=apolog)ise")


@lru_cache(maxsize=16384)
def meant(word: str) -> str:
    """What was meant by a word in small letters: the word itself, or what it is typed for, in full and with its
    apostrophes; possibly several words, never none.
    """
    if word in _MEANT:
        return _MEANT[word]
    if _SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha():
        return _put_right(word)
    return word


_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True)
class Mended:
    """A text whose slips are put right. ``changed``: where each word put right stands in it, and where it stood."""

    text: str
    changed: tuple[tuple[int, int, int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where what stands at ``start`` to ``end`` stood as it was typed; of a word put right, all of it."""
        return self._back(start, 2), self._back(end, 3)

    def _back(self, at: int, edge: int) -> int:
        shift = 0
        for word in self.changed:
            if at <= word[0]:
                break
            if at < word[1]:
                return word[edge]
            shift = word[3] - word[1]
        return at + shift


@lru_cache(maxsize=1024)
def mended(text: str) -> Mended:
    """The text as it was meant, with the way back to the words as they were typed."""
    pieces: list[str] = []
    changed: list[tuple[int, int, int, int]] = []
    at = done = 0
    for match in _WORD.finditer(text):
        low = match.group().lower()
        if (right := meant(low)) != low:
            at += match.start() - done
            pieces += text[done : match.start()], right
            changed.append((at, at + len(right), *match.span()))
            at, done = at + len(right), match.end()
    return Mended("".join((*pieces, text[done:])), tuple(changed))


@dataclass(frozen=True)
class _Known:
    """The weighty words, and those that are words of their own; what each weighty one is when every doubled letter is
    written once, and without one of its letters.
    """

    words: frozenset[str]
    others: frozenset[str]
    once: dict[str, list[str]]
    less: dict[str, list[tuple[int, str]]]


@cache
def _known() -> _Known:
    once: dict[str, list[str]] = {}
    less: dict[str, list[tuple[int, str]]] = {}
    for word in _WEIGHTY.split():
        once.setdefault(_DOUBLED.sub(r"\1", word), []).append(word)
        for at in range(len(word)):
            less.setdefault(word[:at] + word[at + 1 :], []).append((at, word))
    return _Known(frozenset(_WEIGHTY.split()), frozenset(_OTHERS.split()), once, less)


def _put_right(word: str) -> str:
    """The weighty word that one slip has made this one of, if there is just one; the likeliest kind of slip decides."""
    known = _known()
    if word in known.words or word in known.others:
        return word
    surest, inner, other = set(known.once.get(_DOUBLED.sub(r"\1", word), ())), set[str](), set[str]()
    for at, whole in known.less.get(word, ()):
        (inner if 0 < at < len(word) else other).add(whole)
    for at in range(1, len(word)):
        less = word[:at] + word[at + 1 :]
        if less in known.words:
            (inner if at < len(word) - 1 else other).add(less)
        for place, whole in known.less.get(less, ()):
            if place == at:
                other.add(whole)
            elif place == at - 1 and whole[place] == word[at]:
                surest.add(whole)  # two neighbours have changed places
    likeliest = surest or inner or other
    if len(likeliest) > 1:
        likeliest = {_IZE.sub("ize", found) for found in likeliest}
    return likeliest.pop() if len(likeliest) == 1 else word
