"""Lines that step out of the part: the agent's words in the customer's mouth, a machine that says it is one."""

import re

from simulator.customer.guarding.wording import unquoted

_AGENT = re.compile(
    r"""
      \bhow\s+(?:may|can|could)\s+(?:i|we)\s+(?:help|assist|be\s+of|provide|support)
    | \b(?:anything|something)\s+else\s+(?:that\s+)?(?:i|we)\s+can\s+(?:help|do|assist)
    | \bthank(?:s|\s+you)\s+(?:so\s+much\s+)?for\s+(?:contacting|calling|reaching\s+out|choosing|bringing\s+this|your\s+(?:patience|understanding
        |call|message|order|purchase|business|loyalty|inquiry|enquiry)|holding|waiting|letting\s+(?:us|me)\s+know)
    | \bi(?:'ve|\s+have|'ll|\s+will|'m|\s+am)?\s+(?:just\s+|now\s+|go\s+ahead\s+and\s+|going\s+to\s+)?
        (?:process|issue|refund|credit|escalate|expedite|arrange|look\s+up|pull\s+up|update|transfer|dispatch)(?:ed|d|ing|ting)?
        \s+(?:you|your|the\s+refund|a\s+(?:full\s+)?(?:refund|replacement|courier|credit)|this\s+(?:to|for)\s+you|that\s+for\s+you)\b
    | \bi\s+(?:do\s+|sincerely\s+|truly\s+|really\s+|deeply\s+|want\s+to\s+|would\s+like\s+to\s+|must\s+)*apologi[sz]e\s+for\s+(?:any|the|this|all\s+the|your)\s+
        (?:\w+\s+)?(?:inconvenience|delay|trouble|frustration|confusion|issue|experience|mistake|error|problem|situation|wait)
    | \bi(?:'m|\s+am)\s+(?:so\s+|very\s+|really\s+|truly\s+|terribly\s+)?sorry\s+(?:to\s+hear|for\s+(?:any|the|this)\s+(?:inconvenience|delay|trouble|issue|mistake|error
        |confusion|frustration)|you(?:'re|\s+are|'ve|\s+have|\s+had)|that\s+(?:you|your))
    | \byour\s+(?:refund|order|account|package|parcel|replacement|request|case|ticket|complaint|payment|delivery|appointment|printer|device|item)\s+
        (?:has\s+been|will\s+be|is\s+being|is\s+(?:on\s+(?:its|the)\s+way|scheduled|booked|confirmed|ready))\b
    | \b(?:let|allow)\s+me\s+(?:just\s+|quickly\s+|please\s+)?(?:check|look\s+into|pull\s+up|look\s+up|transfer|assist|help|see\s+what\s+i\s+can|verify|confirm\s+your
        |explain\s+our|get\s+(?:that|this)\s+(?:sorted|fixed|resolved)\s+for\s+you|take\s+a\s+look)\b
    | \bi(?:'d|\s+would|'ll|\s+will|'m|\s+am)\s+(?:be\s+)?(?:happy|glad|delighted|pleased|here)\s+to\s+(?:help|assist)
    | \bi\s+(?:completely\s+|totally\s+|fully\s+|do\s+|can\s+)*understand\s+(?:your|how\s+(?:you|frustrating|upset|important)|that\s+(?:you|this\s+(?:is|must)))
    | \bwe\s+(?:sincerely\s+|deeply\s+|do\s+)*(?:apologi[sz]e|value\s+(?:your|you)|appreciate\s+your|strive|are\s+committed|will\s+process|have\s+processed|will\s+(?:refund|credit|ship
        |send|deliver|contact|email|call)\s+you|offer\s+(?:a|free|full|refunds))\b
    | \bour\s+(?:customer\s+(?:service|support)|support\s+team|technicians?|return\s+policy|refund\s+policy|records?\s+show|system\s+shows|couriers?|warehouse|depot)\b
    | \b(?:can|could|may|would|will)\s+(?:you|i)\s+(?:please\s+|kindly\s+)?(?:provide|have|confirm|verify|give\s+me|tell\s+me|share|get)\s+(?:me\s+)?(?:with\s+)?
        your\s+(?:full\s+|order\s+|account\s+|phone\s+|email\s+|serial\s+|booking\s+|tracking\s+|contact\s+|billing\s+|delivery\s+|date\s+of\s+)*(?:number|name|address|id|details|email|birth|postcode|reference)\b
    | \b(?:please\s+(?:hold|bear\s+with)|bear\s+with\s+me\s+(?:while|a\s+moment)|i(?:'ll|\s+will)\s+(?:put|place)\s+you\s+(?:on\s+hold|through))\b
    | \bas\s+an?\s+(?:customer\s+(?:service|support)|support|service)\s+(?:agent|rep|representative|specialist)\b
    | \b(?:rest\s+assured|we're\s+here\s+to\s+help|your\s+satisfaction)\b
    | \bi(?:'ll|\s+will)\s+(?:make\s+sure|ensure)\s+(?:that\s+)?(?:you|your)\b
    | \bi(?:'ll|\s+will)\s+(?:get\s+(?:this|that|it)\s+(?:sorted|fixed|resolved)\s+for\s+you|follow\s+up\s+with\s+you|send\s+you\s+(?:a\s+)?(?:replacement|refund|confirmation|tracking))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_REPORTED = re.compile(
    r"\b(?:said|says|say|saying|told|tell|telling|promised|claims?|wrote|reads?|according|heard|keep|if|when|that)\b[^.?!]{0,60}$",
    re.IGNORECASE,
)
_MODEL = re.compile(
    r"""
      \bas\s+an?\s+(?:ai|artificial|large\s+language|language\s+model|virtual\s+assistant|chat\s?bot|simulated|fictional)\b
    | \bi(?:'m|\s+am)\s+(?:just\s+|only\s+|actually\s+|really\s+|not\s+a\s+(?:real\s+)?(?:person|human|customer),?\s*(?:but\s+)?)*an?\s+(?:ai|artificial|large\s+language|language\s+model
        |virtual|chat\s?bot|bot|computer\s+program|simulat\w+|text-based)\b
    | \bi(?:'m|\s+am)\s+not\s+a\s+(?:real\s+)?(?:person|human|customer)\b
    | \b(?:my|the)\s+(?:system\s+prompt|training\s+data|programming)\b
    | \bmy\s+(?:instructions|guidelines)\s+(?:say|are|tell|forbid|prevent|don't|do\s+not|require)
    | \bi\s+(?:was|am|have\s+been|'ve\s+been)\s+(?:programmed|trained\s+(?:by|on)|instructed\s+to\s+(?:play|act|pretend|respond))
    | \b(?:in|for|of)\s+this\s+(?:simulation|role-?\s?play|exercise|scenario|prompt)\b
    | \b(?:stay|remain|break|out\s+of|in)\s+character\b
    | \bi\s+can(?:'t|not|\s+not)\s+(?:assist|help|comply)\s+with\s+(?:that|this|your)\b
    | \b(?:chatgpt|openai|anthropic|qwen|alibaba\s+cloud|llama\s?\d|gpt-?\d)\b
    | \b(?:my|the)\s+(?:role|persona)\s+(?:is|as|of)\b
    | \bthe\s+direction\s+(?:says|tells|was)\b
    | </?(?:direction|agent)>
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ASKS = re.compile(r"\b(?:are|is|am|be|you|you're|it's|this|talking|speaking)\b[^.!]*\?", re.IGNORECASE)


def agents_words(sentence: str) -> str | None:
    """Words that only the company's agent would say. What is quoted or told of somebody else does not count."""
    text = unquoted(sentence).replace("’", "'")
    for found in _AGENT.finditer(text):
        if not _REPORTED.search(text[: found.start()]):
            return found[0].strip()
    return None


def models_words(sentence: str) -> str | None:
    """Words by which a machine gives itself away. To ask whether the other side is one is a customer's good right."""
    text = sentence.replace("’", "'")
    found = _MODEL.search(text)
    if found is None or (_ASKS.search(text) and not re.search(r"\b(?:i'm|i am|my|as an?)\b", found[0], re.IGNORECASE)):
        return None
    return found[0].strip()
