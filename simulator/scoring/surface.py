"""What can be read from the bare words of either side: thanks, goodbyes, pushing, refusals, stock formulas."""

import re
from functools import lru_cache
from typing import Final

from simulator.customer.casing import AnyCase
from simulator.customer.sought import Sought

_I: Final = re.IGNORECASE


def _told(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> AnyCase:
    """A pattern that several checks ask of the same sentences."""
    return AnyCase(pattern, flags, remembered=1024)


THANKS = _told(
    r"\b(thanks?|thank ?you|thx|thanx|ty|obrigad[oa]|obg|cheers|much appreciated|"
    r"appreciate (it|that|your)|grateful)\b",
)
GLAD = _told(
    r"\b(great|perfect|excellent|awesome|wonderful|brilliant|lovely|fantastic|amazing|super|good job|very (kind|"
    r"helpful)|"
    r"that helps?|helped|works? now|it worked|working now|solved|sorted|resolved|got it|it's fine now|all good|"
    r"you've been|you have been|have a (good|nice|great|lovely)|you too)\b",
)
GOODBYE = _told(
    r"\b(bye|goodbye|good night|see you|take care|have a (good|nice|great|lovely)|that'?s all|that is all|nothing "
    r"else|"
    r"that'?ll be all|that was all|it'?s all|no,? thank(s| you)|you too|same to you|good day|farewell|(good|happy) "
    r"new year|hugs?|until (then|next))\b",
)
PROBLEM = AnyCase(
    r"\b(can'?t|cannot|doesn'?t|don'?t|didn'?t|isn'?t|won'?t|not|never|no longer|nobody|nothing|wrong|missing|"
    r"error|fail(s|ed|ing)?|"
    r"broken?|problem|issue|charged|lost|late|delay(ed)?|unable|still|refuses?|stuck|crash\w*|cancel\w*)\b",
)
PUSHES = _told(
    r"(\b(i )?(just|already|have) (told|said|sent|explained|answered|gave|given|tried|done)\b|\b(again|once more)\b|"
    r"\bas i (said|told|mentioned)|\bi (said|told you|repeat)\b|\bhow many times|\bwhy (is|are|do|does|did|"
    r"can'?t|won'?t|not|has|have)|"
    r"\bare you (there|still there|listening)|\bhello\?|\banyone there|\?\?|\bstill (waiting|no|nothing|not)|"
    r"\bthat'?s not what i\b|\byou (didn'?t|did not|haven'?t|have not) (answer|read|listen)|\bwhere is it\b|"
    r"\bi('ve| have) been waiting)",
)
TOLD_ALREADY = AnyCase(
    r"\b(i|i've|i have) (just |already )+(told|said|sent|gave|given|explained|answered|mentioned|done)|"
    r"\bas i (said|told|mentioned|wrote)\b|"
    r"\bi told you\b|\bhow many times\b|\bi (just )?said that\b|\byou (just )?asked (me )?that\b",
)
PROMISE_BROKEN = AnyCase(
    r"\b(you|they|nobody|no one|your (people|colleague\w*|company)) (said|promised|told me) (you|they|it|i|"
    r"someone|that)\b|"
    r"\bnobody (called|rang|came|wrote)\b|\bnever (called|rang|came|arrived|wrote)\b|\b(promised|said) (it|"
    r"you) would\b",
)
CONFUSED = AnyCase(
    r"\b(what do you mean|i don'?t (understand|follow|get (it|that|this))|didn'?t understand|not (clear|"
    r"sure what you mean)|confus\w+|"
    r"what does that mean|in english|what is an?|how do i do that|i'?m lost|come again)\b",
)
MACHINE = AnyCase(r"\b(robot|a bot|chat ?bot|machine|automated|a (real )?(person|human)|off a (card|script)|script)\b")
NO_MORE = re.compile(r"^\W*(no|nope|nothing( else)?|not (now|today|at the moment))\b.{0,40}$", _I | re.DOTALL)
TAKES_UP = AnyCase(
    r"\b(that (really )?(helps?|helped)|i('ll| will| could| can| might| am going to|'m going to) (give|try|do that|"
    r"think about|talk to|start|look into|go)|(feel|feeling) (a (bit|little|lot) )?(much |so |more )?(better|hopeful|"
    r"relieved|calmer)|good (idea|advice|point|suggestion)|great (idea|advice)|makes? sense|hadn'?t thought|"
    r"(nice|good|great) talking|thank(s| you) for (your|the|all|listening|helping|talking)|you('ve| have) (really )?"
    r"helped|worth a try)\b",
)
"""That a talk about himself did him good, or what he will do now."""
SORRY_SELF = AnyCase(
    r"\b(sorry (about|for) (the|my|being|shouting|snapping|that|all|earlier|losing)|i (was|wasn't|shouldn't|"
    r"didn't mean)|"
    r"(my|i) apolog\w+|didn'?t mean to|not your fault|shouldn'?t have|(took|taken|taking) it out on)\b",
)
ABUSE = AnyCase(
    r"\b(idiot|moron|stupid|fuck\w*|shit\w*|bastard|asshole|arsehole|useless|bitch|crap|damn you|shut up|scum)\b"
)
HURRY = AnyCase(
    r"\b(quick(ly)?|hurry|asap|busy|no time|short|straight|just tell me|where is it|be brief|in a (rush|hurry)|"
    r"right now|get to)\b",
)
WHY_HOW = AnyCase(
    r"\b(why|how (does|do|is|come|exactly)|what (causes|caused|exactly|version)|which (version|firmware|model|"
    r"part)|cause|reason|firmware|"
    r"driver|spec\w*|config\w*|log|error code|protocol|setting|version|technical\w*|root)\b",
)
WHAT_NEXT = AnyCase(
    r"\b(what (happens|comes) next|next step|step by step|and then|after that|first|in (what|which) order|"
    r"what do i do|when exactly|"
    r"so (i|that) (first|then)|let me (write|note)|from the (start|beginning)|in order|one (thing )?at a time|"
    r"confirm|and when)\b",
)
PERSONAL = AnyCase(
    r"\b(how are you|how'?s your|my (husband|wife|daughter|son|kids?|mother|mum|mom|dad|dog|cat|friend|neighbour|"
    r"neighbor|family|grand\w+|"
    r"birthday|boss)|you (sound|seem)|love|lovely|dear|what'?s your name|weather|nice to|talk(ing)? to (you|"
    r"someone|somebody)|weekend)\b",
)

REFUSES = _told(
    r"\b(i'?m afraid|unfortunately|not possible|unable to|can'?t|cannot|could not|couldn'?t|not able to|"
    r"we don'?t (have|offer|do)|"
    r"no way to|not available|don'?t have (any|the|access|information))\b"
)
CANNOT = _told(
    r"\b(does ?n[o']t match|do ?n[o']t see|there (is|are) no|isn't|doesn't|only|not (recogni[sz]ed|found|valid|"
    r"available))\b"
)
WANTS_DATUM = Sought(
    r"\b(how about|(do you have|is there) (another|other|any other)|(can|could) i have|may i (have|know)|provide me|"
    r"(please|can you|could you) (please )?(provide|send|share|give|confirm))\b"
)
ELSEWHERE = _told(
    r"\b(please (contact|reach out|write|email|call|visit|go to|fill|submit|send (an )?email)|you (need|have|"
    r"will need|will have|can|should|must) (to )?"
    r"(contact|call|email|reach|write|visit|go to|get in touch)|contact (the|your|our|us)|via (our )?email|"
    r"on our (web)?site|"
    r"our (support|sales|technical|billing)? ?(team|department|colleagues?)|the (store|seller|bank|manufacturer|"
    r"carrier|courier) directly)\b"
)
WAITED = _told(
    r"\b(haven'?t (heard|received)|have not (heard|received)|no (response|reply|answer)|lack of (response|"
    r"interaction)|"
    r"due to (the )?inactivity|(are|still) you (still )?(there|online|with me)|will (now )?(close|end|"
    r"be closing)|(close|closing|end|ending) (this|the) "
    r"(chat|conversation|contact)|(chat|conversation) will be|since (there|we|i) (is|are|was|have|haven'?t)|"
    r"going to close|(are|hope) we (are )?connected|seems like you'?re busy|not receiv\w+|few minutes of)\b"
)
HAILS = _told(
    r"\b(thank(s| you) (very much |so much )?for (contacting|calling|reaching|choosing|getting in|writing|"
    r"your (contact|message|call|email))|welcome to|"
    r"my name is|how (may|can|could) i (help|assist|be of)|you('re| are) (speaking|chatting|talking) (with|to)|"
    r"glad to (help|assist))\b"
)
PARTS = _told(
    r"\b(anything else|any (other|further|more) (questions?|doubts?|help|assistance)|(further|more) (assistance|"
    r"help|questions?)|"
    r"have a (good|nice|great|lovely|wonderful|pleasant)|feel free|don'?t hesitate|do not hesitate|"
    r"at your (disposal|service)|"
    r"pleasure (to )?(help|assist|talk|speak)|we('re| are) (always |still )?(here|available)|happy to (help|"
    r"assist)|stay safe|take care|"
    r"(rate|evaluate|survey|feedback)|for (contacting|choosing) us|you'?re (very )?welcome|let (me|us) know if)\b"
)
STOCK = _told(
    r"\b((thank(s| you)|appreciate) (very much |so much )?(for )?(your|the) (patience|understanding|waiting|time|"
    r"cooperation|information|confirmation|reply)|"
    r"for (waiting|holding|confirming|the information)|(one|a) (moment|minute|second)|(bear|hang on) with me|"
    r"please (wait|hold|bear)|"
    r"(apologi[sz]e|sorry|apologies) for (any|the|this) (inconvenience|delay|trouble|situation)|"
    r"any inconvenience|valued customer|"
    r"your (call|satisfaction|business|concern|request|experience) is|we value|rest assured|i (completely |"
    r"totally |fully |perfectly )?understand "
    r"(your|how|that this)|to better assist|in order to (help|assist)|kindly|as per|please be (advised|informed)|"
    r"at this time|"
    r"happy to (help|assist)|i'?ll be (glad|happy)|let me (check|verify|look into)|escalat\w+)\b"
)
FORMULA = _told("|".join(p.pattern for p in (HAILS, PARTS, WAITED, STOCK)))
COURTESY = Sought(r"\b(please|thank(s| you)|welcome|glad|happy|of course|certainly|sure)\b")
DONE = _told(
    r"\b(i('ve| have)?|we('ve| have)?|has been|have been|is|are|was|were|it'?s|that'?s|got|already|just) "
    r"(just |now |already |been |all |fully |successfully )*"
    r"(done|sent|reset|changed|updated|fixed|solved|resolved|sorted|refunded|processed|cancell?ed|activated|added|"
    r"removed|corrected|booked|ordered|"
    r"arranged|noted|forwarded|issued|approved|credited|replaced|shipped|upgraded|confirmed|"
    r"requested|waived|opened|logged|set up|completed|handled|taken care of|dispatched|restored|paid|"
    r"granted|all set|on (its|the|their) way|back (on|in) your)\b"
)
TIME_GIVEN = _told(
    r"\b(today|tomorrow|tonight|this (morning|afternoon|evening)|(mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"within (the )?(next )?\w+|"
    r"(in|by|before|after|at|until|up to) (about |around )?(\d+|one|two|three|noon|five|ten)|\d+ ?(-|"
    r"to) ?\d+ (hours?|days?|minutes?|weeks?)|\d+ (hours?|minutes?|(business |working )?days?))\b"
)
QUESTION = _told(
    r"\?|^\s*(who|what|when|where|which|why|how|can|could|do|does|did|is|are|will|would|should|may|have|"
    r"has) (you|i|we|it|the|this|there|that|my|your|is|are|do|does|can|long|much|many)\b",
    re.MULTILINE,
)
NUMBERED = re.compile(r"^\s*(\d+[.)]|[-*•])\s", re.MULTILINE)
BARE = re.compile(
    r"^\W*(ok(ay)?|yes|yep|yeah|no|nope|sure|right|fine|k|alright|hm+|hi|hello|good (morning|afternoon|evening)|"
    r"thanks?|thank you|thx)\W*$",
    _I,
)

SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+(?=\s|$)|[.!?]+|\n|$)")
WORD = Sought(r"(?<![\w#])(?:[a-z]{2}[a-z'-]*[a-z]|\d[\w-]*\w)")
"""A word as it may tell something; what was blanked out in somebody's chat (#NAME#) tells nothing."""
_COMMON_WORDS = """
the and for you your that this with have has had was were are but not can will would could should from they them
their our his her its it's i'm i've i'll we're we've we'll you're you've you'll don't can't isn't didn't doesn't
there here what when where which who how why any all some just also then than out into about get got been being did
does do please thank thanks hello sorry yes okay help know want need see say said tell like let one more very now
still only too sure good time way make made take going give happy glad right back come came call called look much
really well per via hope day today may might must shall understand inconvenience moment problem issue customer
service support team contact information question questions assist she him me my mine us it is in on at to of so or
if as be by an no up off over again ever never
"""
_COMMON = frozenset(_COMMON_WORDS.split())


@lru_cache(maxsize=2048)
def content(text: str) -> frozenset[str]:
    """The telling words of a text, cut to six letters so that their forms fall together."""
    return frozenset(w[:6] for w in set(WORD.on(text).findall(text.lower())) - _COMMON)


_TIMES = content(
    "today tomorrow tonight morning noon midday afternoon evening night monday tuesday wednesday thursday friday "
    "saturday sunday week weeks day days hour hours minute minutes soon later shortly"
)


@lru_cache(maxsize=2048)
def deed_words(text: str) -> frozenset[str]:
    """The telling words of a text without times and small numbers: what was done, not when."""
    return frozenset(w for w in content(text) - _TIMES if not (w.isdigit() and len(w) < 3))


_DOINGS = content(
    "done sent send booked book ordered order arranged arrange processed process sorted sort confirmed confirm fixed "
    "issued issue completed complete noted note approved approve arrives arrive delivered delivery comes going goes "
    "set everything anything something thing things full request requested details case free new another extra"
)


def same_deed(text: str, done: frozenset[str]) -> bool:
    """Whether a claim (plain text) is about what was ``done`` (telling words): where it names a thing, the thing counts
    and not the verb.
    """
    told = deed_words(text)
    return bool((told - _DOINGS or told) & done)


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(text.split())
