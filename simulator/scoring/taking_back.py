"""Whether the trainee took back what he had said: who puts it right himself did not lie."""

import re

from simulator.scoring.plain import plain
from simulator.scoring.surface import content
from simulator.scoring.talk import Talk

_TAKES_BACK = re.compile(
    r"\b(?:(?:shouldn't|should not|oughtn't to|ought not to) have (?:said|promised|told|offered|guessed)|"
    r"i (?:said|promised|spoke|told you) (?:(?:that|it) )?(?:too (?:much|soon|early|quickly)|wrong(?:ly)?|by mistake)|"
    r"i (?:was|got (?:it|that|ahead of)) (?:wrong|mistaken|myself|too quick)|i take (?:that|it|this) back|"
    r"(?:forget|scrap|ignore|strike) (?:that|what i (?:just )?said)|correct (?:that|myself|what i said)|"
    r"(?:can't|cannot) (?:actually |really |honestly )?(?:promise|guarantee|swear)|"
    r"that (?:was wrong|wasn't (?:true|right)|isn't (?:true|right)|was not (?:true|right)|was (?:a )?silly)|"
    r"(?:it|that) was (?:only |just )?a guess|i (?:only |just )?guessed|my mistake|i misspoke|"
    r"wasn't mine to (?:say|promise|offer))"
)
"""Looked for in a plain line only after something untrue was said."""
REGRETS = re.compile(
    r"\b(?:should(?:n['’]?t| not)(?: have| of|['’]ve) (?:said|asked|told|promised)|should(?: have| of|['’]ve) asked|"
    r"(?:was|were) (?:a )?(?:silly|stupid|unfair|rude)|i take (?:that|it) back|i (?:got|had) (?:that|it) wrong|"
    r"correct (?:that|myself|what i said)|(?:said|promised) (?:that )?too (?:much|soon)|that was a guess)\b",
    re.IGNORECASE,
)
"""What somebody says who has seen his own mistake."""
NEAR = 2
"""Lines within which “I shouldn't have said that” needs no name for what was said."""


def taken_back(talk: Talk, turn: int, words: str) -> bool:
    """Whether words of that turn were taken back later: soon, or by name."""
    told = content(plain(words).text)
    later = (line.plain.text for line in talk.lines if line.turn > turn)
    return any(_TAKES_BACK.search(text) and (n < NEAR or told & content(text)) for n, text in enumerate(later))
