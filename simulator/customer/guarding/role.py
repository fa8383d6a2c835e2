"""Lines that step out of the part: the agent's words in the customer's mouth, a machine that says it is one."""

import re

from simulator.customer.guarding.wording import phrases, unquoted

_AGENT = phrases(
    r"\bhow (may|can|could) (i|we) (help|assist|be of|provide|support)",
    r"\b(anything|something) else (that )?(i|we) can (help|do|assist)",
    r"\bthank(s| you) (so much )?for (contacting|calling|reaching out|choosing|bringing this|your ("
    r"understanding|call|message|order|purchase|business|loyalty|inquiry|enquiry)|holding|waiting|letting (us|"
    r"me) know)",
    r"\bi('ve| have|'ll| will|'m| am)? (just |now |go ahead and |going to )?(process|issue|refund|credit|"
    r"escalate|expedite|arrange|look up|pull up|update|transfer|dispatch)(ed|d|ing|ting)? (you|your|the refund|"
    r"a (full )?(refund|replacement|courier|credit)|this (to|for) you|that for you)\b",
    r"\bi (do |sincerely |truly |really |deeply |want to |would like to |must )*apologi[sz]e for (any|the|this|"
    r"all the|your) (\w+ )?(inconvenience|delay|trouble|frustration|confusion|issue|experience|mistake|error|"
    r"problem|situation|wait)",
    r"\bi('m| am) (so |very |really |truly |terribly )?sorry (to hear|for (any|the|this) (inconvenience|delay|"
    r"trouble|issue|mistake|error|confusion|frustration)|you('re| are|'ve| have| had)|that (you|your))",
    r"\byour (refund|order|account|package|parcel|replacement|request|case|ticket|complaint|payment|delivery|"
    r"appointment|printer|device|item) (has been|will be|is being|is (on (its|the) way|scheduled|booked|"
    r"confirmed|ready))\b",
    r"\b(let|allow) me (just |quickly |please )?(check (that|this|on|the|your|with|for)|look into|pull up|"
    r"look up|transfer|assist|help|see what "
    r"i can|verify|confirm your|explain our|get (that|this) (sorted|fixed|resolved) for you|take a look)\b"
    r"(?! (one|something|with my|my|if i|whether i|this off|again|what i)\b)",
    r"\bi('d| would|'ll| will|'m| am) (be )?(happy|glad|delighted|pleased|here) to (help|assist)",
    r"\bi (completely |totally |fully |do |can )*understand (your|how (you|frustrating|upset|important)|that "
    r"(you|this (is|must)))",
    r"\bwe (sincerely |deeply |do )*(apologi[sz]e|value (your|you)|appreciate your|strive|are committed|will "
    r"process|have processed|will (refund|credit|ship|send|deliver|contact|email|call) you|offer (a|free|full|"
    r"refunds))\b",
    r"\bour (customer (service|support)|support team|technicians?|return policy|refund policy|records? show|"
    r"system shows|couriers?|warehouse|depot)\b",
    r"\b(can|could|may|would|will) (you|i) (please |kindly )?(provide|have|confirm|verify|give me|tell me|share|"
    r"get) (me )?(with )?your (full |order |account |phone |email |serial |booking |tracking |contact |billing |"
    r"delivery |date of |customer )+(number|name|address|id|details|email|birth|postcode|reference)\b",
    r"\b(can|could|would|will) you (please |kindly )?(provide|confirm|verify|share) (me )?(with )?your (name|"
    r"address|email|details|postcode|number)\b",
    r"\bmay i (please )?(have|get|ask for) your (name|address|email|number)\b",
    r"\b(can|could|would) you (please |kindly )?(provide|give|share|tell) (me )?(with )?(some )?(more|"
    r"additional|further) "
    r"(information|details?|context)\b",
    r"\brephrase your\b",
    r"\bi('ll| will| can) (fix|resolve|repair|replace|rectify) (it|this|that|your|the)\b(?! (by )?myself)",
    r"\bi understand (the (problem|issue|situation|concern|importance|inconvenience|frustration)"
    r"|the [a-z]+ (is|has|isn't|was) (having|giving|not|been))",
    r"\b(glad|happy|pleased) (that )?i (could|was able to|can) (help|assist|be of)",
    r"\bi('ll| will) (do (my|our) best|see what i can do|get back to you|look into"
    r"|book (you|the|a) (courier|technician|appointment))\b",
    r"\b(please (hold|bear with)|bear with me (while|a moment)|i('ll| will) (put|place) you (on hold|through))"
    r"\b",
    r"\bas an? (customer (service|support)|support|service) (agent|rep|representative|specialist)\b",
    r"\b(rest assured|we're here to help|your satisfaction)\b",
    r"\bi('ll| will) (make sure|ensure) (that )?(you|your)\b",
    r"\bi('ll| will) (get (this|that|it) (sorted|fixed|resolved) for you|follow up with you|send you (a )"
    r"?(replacement|refund|confirmation|tracking))",
)
_REPORTED = phrases(
    r"\b(said|says|say|saying|told|tell|telling|promised|claims?|wrote|reads?|according|heard|keep|if|when|that)\b"
    r"[^.?!]{0,60}$",
)
_MODEL = phrases(
    r"\bas an? (ai|artificial|large language|language model|virtual assistant|chat\s?bot|simulated|fictional)\b",
    r"\bi('m| am) (just |only |actually |really |not a (real )?(person|human|customer),?\s*(but )?)*an? (ai|"
    r"artificial|large language|language model|virtual|chat\s?bot|bot|computer program|simulat\w+|text-based)\b",
    r"\bi('m| am) not a (real )?(person|human|customer)\b",
    r"\b(my|the) (system prompt|training data|programming)\b",
    r"\bmy (instructions|guidelines) (say|are|tell|forbid|prevent|don't|do not|require)",
    r"\bi (was|am|have been|'ve been) (programmed|trained (by|on)|instructed to (play|act|pretend|respond))",
    r"\b(in|for|of) this (simulation|role-?\s?play|exercise|scenario|prompt)\b",
    r"\b(stay|remain|break|out of|in) character\b",
    r"\bi can('t|not| not) (assist|help|comply) with (that|this|your)\b",
    r"\b(chatgpt|openai|anthropic|qwen|alibaba cloud|llama\s?\d|gpt-?\d)\b",
    r"\b(my|the) (role|persona) (is|as|of)\b",
    r"\bthe direction (says|tells|was)\b",
    r"'s mood:",
    r"\bdoes now:",
    r"\bit may sound like this\b",
    r"\bthe talk goes on after this line\b",
    r"</?(direction|agent)>",
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
