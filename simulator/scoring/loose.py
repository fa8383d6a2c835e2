"""Which sentences could be said to anybody: they tie to nothing of the matter, so whoever adds them buys nothing."""

import re

from simulator.customer.sought import Sought
from simulator.scoring.surface import CANNOT, FORMULA, QUESTION, REFUSES, TIME_GIVEN, content, deed_words

_GENERAL = content(
    """
    happen happens happened happening promise promises promised guarantee trust word everything nothing anything
    something everyone nobody somebody person personally myself yourself care careful safe stay well best feel feels
    feeling wait waiting work works working great fine perfect perfectly love lovely like talk talking chat chatting
    ask asking answer reply try trying fix fixed solve solved solving sort sorted resolve resolved resolving done
    whole whatever whenever always ever never again soon quick quickly fast kind nice patient patience calm worry
    worried wish wishing wishes family people life home world hundred percent thousand million wonderful amazing
    excellent fantastic brilliant awesome beautiful pleasant peaceful smart clever wise wisely honest honestly truly
    totally fully completely absolutely definitely certainly exactly simply beyond joy happy happiness glad pleasure
    delight delighted thrilled excited grateful pleased honor heart smile enjoy hope hoping hand hands door open close
    closed put place mind sense matter matters part journey star throughout evening weekend morning night health
    healthy deserve deserved full top score scores mark marks rate rating award maximum category criteria point points
    service serve serving agent agents satisfied satisfaction experience quality act acted acting handled handle did
    admire proud following follow ensure mean means start end believe end thing things lot bit little big old
    able possible impossible important special course fact case step steps side line word words understand understood
    hear heard hard difficult tough frustrating frustrated frustration annoying upset upsetting stress stressful
    imagine relate get getting got keep keeping stand standing lead look looking after before while during money
    """
)
"""Words that tell nothing of any matter."""
_INSTRUCTS = re.compile(
    r"^\W*(?:(?:so|then|now|next|first|and|please|just|you (?:can|could|should|need to|have to|may|might)|to do so|"
    r"\d+[.)])[, ]*)*(?:press|click|go|open|hold|turn|unplug|plug|log|select|enter|restart|reset|reboot|update|upgrade|"
    r"install|uninstall|download|upload|connect|disconnect|switch|tap|type|choose|scroll|remove|insert|delete|clear|"
    r"print|scan|copy|attach|forward|fill|sign|write|send|email|call|contact|visit|bring|return|pack|check|confirm|"
    r"provide|share|describe|read|note|save|charge|empty|set|sync|pair|swap|measure|weigh)\b"
)
"""Tells him what to do with a thing."""
_OWNS_UP = Sought(
    r"\b(?:(?:that|this|it)(?:'s| was) (?:on (?:us|me)|our|my|entirely our|all our) ?(?:fault|mistake|doing|error|job|"
    r"side)?\b|(?:our|my) (?:fault|mistake|error)|we (?:didn't|got (?:it|that|this) wrong|made a mistake|should have|"
    r"let you down|failed|forgot|messed)|i (?:got (?:it|that|this) wrong|made a mistake|should have|forgot))"
)
"""Nobody buys a mark by saying that it was his own fault."""
_SAYS_YES_OR_NO = re.compile(r"^\W*(?:yes|no|not|correct|right|exactly|it (?:is|does|did|was|has|can)|it's)\b")
_WHEN = re.compile(r"\b(?:when|how (?:long|soon|fast|quick\w*)|what (?:time|day)|by then|until)\b", re.IGNORECASE)
_PARTICULAR = re.compile(r"\d{3,}|#(?!name#)[\w-]+#|https?:|www\.|\w@\w")
"""A number, a link, an address."""
_SHORT = 8
"""Words up to which an answer to his question may be about nothing but a time, a yes or a no."""


def loose(text: str, matter: frozenset[str], asked: str) -> bool:
    """Whether a sentence (plain text) names nothing of the matter. ``matter`` are the telling words of it so far,
    ``asked`` is the customer's last line: a short answer to his question is tied to that.
    """
    if _PARTICULAR.search(text) or (deed_words(text) - _GENERAL) & matter:
        return False
    if "?" in text or QUESTION.search(text):
        return FORMULA.search(text) is not None
    if REFUSES.search(text) or CANNOT.search(text) or _OWNS_UP.search(text) or _INSTRUCTS.match(text):
        return False
    short = len(text.split()) <= _SHORT and QUESTION.search(asked) is not None
    return not (short and (_SAYS_YES_OR_NO.match(text) or (_WHEN.search(asked) and TIME_GIVEN.search(text))))
