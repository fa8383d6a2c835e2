"""What in a sentence claims nothing of the matter: a wish, what he wants himself, a no, and the trainee's own time."""

import re

_REST = (
    r"(?:(?! (?:but|so|then|because|though|which means|that's why)\b|"
    r" and (?:then |you |i |we |it |they |he |she |that )|"
    r" (?:and )?(?:i|we|you|he|she|it|they)(?:'ll| will| can| get) )(?:[^,;:.!?–—\n]|:(?=\d)))*"
)
"""What follows in the same clause, up to where somebody says what will be."""
_WANTS = (
    r"(?:(?:do |really |just |all |both |only |surely |still |also )*"
    r"(?:want|wanted|wants|wish|wished|hope|hoped|hopes|need|needed|needs|prefer|preferred|expect|expected|thought|"
    r"look forward|looked forward|counted on|asked for|can't wait|cannot wait|told|asked|said|say)|"
    r"(?:were|was|are|have been|had been|'re|'ve been|'d been)(?: really| so| all| just| only| still)* "
    r"(?:looking|hoping|expecting|waiting|counting|after|promised|supposed|meant|told)|"
    r"(?:would|'d)(?: really| much| rather| just)* (?:like|rather|prefer|want|love|need|have))\b"
)
_SEES = (
    r"\b(?:i|we)(?:'m| am)?(?: can| could| do| totally| really| fully| quite| completely| of course| well| just)* "
    r"(?:know|see|understand|hear|get|realise|realize|appreciate|gather|imagine|aware|sure|feel)"
    r"(?: it| well| fully)?(?: that| why| how| what)?(?: much| badly| important)?"
)
_FEELS = (
    r"(?:better|cheaper|nicer|easier|faster|more|less|annoying|frustrating|hard|long|late|short|little|unfair|wrong|"
    r"a lot|too|silly|odd|strange|bad|rotten|awful|important|difficult|no help|no use|no comfort)"
)
_MOMENT = r"(?:moments?|seconds?|secs?|minutes?|ticks?|jiffy)"
_BEGINS = r"(?:^|(?<=[,;:] ))"
_NO_CLAIMS = (
    rf"\b(?:i|we)(?: really| only| just| do| so| honestly| all)* wish\b{_REST}",
    rf"\b(?:i|we)(?:'d| would)(?: really| so| truly| honestly| have)* (?:love|loved)\b(?! to (?:offer|invite)){_REST}",
    rf"\b(?:i|we)(?:'d| would)(?: have)? (?:like|liked|rather|be glad|gladly|happily)\b{_REST}(?=,? (?:but|though)\b)",
    rf"{_SEES} (?:you|he|she|your \w+|they)(?=['’ ]) ?{_WANTS}{_REST}",
    rf"{_SEES} (?:(?!will |can |going |get )[\w£]+ ){{0,6}}?"
    rf"(?:(?:it|that)'s|sounds?|looks?|seems?|feels?|stings?|is|was)"
    rf"(?: so| not| quite| very| really| just| a)* {_FEELS}\b{_REST}",
    rf"(?:^|(?<=[,;:–—] )|\b(?:so|and|well|okay|yes|right|course|what|as|because) )you(?=['’ ]) ?"
    rf"(?!need(?:ed)? to )(?!can't wait){_WANTS}{_REST}",
    r"\b(?:(?:an?|still|is|it's|that's|was|say|said|be|remains|clear|firm) no|nope)"
    rf"(?= (?:for|to|from|on|about|there|here|because|as|i'm|sorry|today|really|again|with|unless)\b|[,;:.!]|$){_REST}",
    r"\b(?:i'm|i am|i'll be|i will be|i stay|i've been|i have been|i was|my shift|we're|we are)"
    r"(?: only| just| still| right| all| usually| on)* (?:here|in|on|off|back|around|away|gone|down here|at this desk|"
    rf"at my desk|until|from|goes|ends|since)\b{_REST}",
    rf"\b(?:(?:i|we)(?: work| stay| finish| close| only| just|'ve just|'ve only| open)+(?: started| come| came| got)?)"
    rf"(?= (?:in|on|at|until|this|since|by|here)\b){_REST}",
    rf"(?:{_BEGINS}(?:be )?back|\b(?:right back|give me|give us|bear with me|hang on|hold on|wait|let me))"
    rf"(?: \w+){{0,3}}? {_MOMENT}\b{_REST}",
    rf"{_BEGINS}(?:just )?(?:an?|one|two|three|five|(?:a )?couple of|(?:a )?few) {_MOMENT}(?=[,;:.!]| please|$)",
    r"\bi(?:'ve| have)?(?: only| just)? (?:got|have|need)(?: until| to (?:order|book|set|hear|know|finish|leave|go|"
    rf"close|hand|write|ask))\b{_REST}",
    r"\bi(?:'ll| will| can|'m going to| could)?(?: also| then| just)* (?:ring|call|phone|text|write|message|mail|email)"
    rf" (?:to )?(?:you|him|her|them)\b(?! (?:an?|the|your|out|off)\b){_REST}",
)
"""“I wish I could”, “I'd love to”, “I know you want it back today”, “I see that it's long”, “you wanted it today”,
“it's still no for the sixteen”, “I'm here until six”, “I only started this evening”, “I'll be back in two minutes”,
“one moment”, “I have to order by five”, “I'll ring you at one”.
"""
_NOTHING = tuple(re.compile(pattern) for pattern in _NO_CLAIMS)
_GONE_BY = re.compile(
    r"\b(?:was|were|had|did|made|went|broke|came|took|gave|found|lost|started|stood|ran|sat|rang|wrote|said|told|"
    r"forgot|fell|since|ago|(?:ha(?:s|ve)|'ve|'s) been)\b|(?<!\bis )(?<!'s )(?<!\bbe )(?<!\bare )(?<!'re )"
    r"(?<!\bgets )(?<!\bget )(?<!\bgot )(?<!\bbeing )\b(?!hundred)\w{2,}(?<!e)ed\b"
)
_TO_COME = re.compile(
    r"'ll\b|\b(?:will|shall|going to|should|can|could|would|may|might|tomorrow|promise|soon|shortly)\b"
)
_CLAUSE = re.compile(r"(?:(?! (?:and|but|so|because|that's why) )[^,;:.!?–—\n])+")


def claimed(text: str) -> str:
    """The sentence (plain text) at its full length, with commas in place of what claims nothing of the matter."""
    for nothing in _NOTHING:
        text = nothing.sub(_blank, text)
    return text


def to_come(text: str) -> str:
    """The same, with commas in place of the clauses as well that only tell what is past."""
    return _CLAUSE.sub(lambda one: _blank(one) if _past(one.group()) else one.group(), claimed(text))


def _past(clause: str) -> bool:
    return _GONE_BY.search(clause) is not None and _TO_COME.search(clause) is None


def _blank(found: re.Match[str]) -> str:
    return "," * len(found.group())
