"""The agent's words in the customer's mouth: offers, apologies and questions that only the other side has."""

import re
from collections.abc import Iterable

from simulator.customer.guarding.wording import phrases, spelled, tokens, unquoted

_THINGS = (
    r"(order|account|parcel|package|booking|reservation|purchase|refund|replacement|ticket|complaint|enquiry|inquiry"
    r"|query|request|case|concerns?|frustrations?|disappointment|understanding|patience(?! with me)|feedback|"
    r"situation|issues?"
    r"|postcode|zip code|neighbou?r|payment|bank|appointment|loyalty|satisfaction|experience|delivery (address|details)"
    r"|(order|serial|account|phone|booking|tracking|contact|customer|mobile|invoice|reference) (number|details|name)"
    r"|full name|date of birth|e-?mail address|billing|device|laptop|router|subscription|contract|visit|stay|room)"
)
"""What is the customer's own: an agent says "your order", a customer "my order"."""
_GOODS = (
    r"(refund|replacement|courier|credit|voucher|discount|technician|engineer|exchange|loan|new one|new printer"
    r"|new pair|gift card|confirmation|tracking|return label|label|link|copy of our|upgrade|compensation|taxi|room|"
    r"seat|appointment|extension|laptop)"
)
_DATA = r"(number|name|address|id|details|e-?mail|birth|postcode|reference|code|information|date|invoice)"

_OFFERS = (
    r"\bhow (may|can|could) (i|we) (help|assist|be of|provide|support|make (this|it|things) right)",
    r"\bwhat (may|can|could) (i|we) do for you\b",
    r"\b(anything|something) (else|more|further)( that)?( (i|we) (can|could) (help|do|assist)| you('d| would)? "
    r"(need|like"
    r"|want) (help|from (me|us) today|to know))",
    r"\bi('d| would|'ll| will|'m| am) (be )?((more than )?happy|glad|delighted|pleased|here) to (help|assist|send"
    r"|exchange|refund|arrange|process|offer|look into|leave (it|that)|book|change|check)\b(?! (him|her|them)\b| my)",
    r"\bwe('d| would| will|'ll) be (more than )?(happy|glad|delighted|pleased) to\b",
    r"\bwould you (like|prefer|rather)( (me|us))? to (check|send|book|arrange|process|transfer|exchange|return|proceed"
    r"|schedule|go ahead|reschedule|put|leave it|receive|speak (to|with) (a|my)|have it|swap|keep)\b",
    r"\bwh(ich|at) \w+ would you (like|prefer)( (us|me))?( to|\s*\?)",
    r"\b(shall|should) i (go ahead and )?(book|arrange|process|transfer|schedule|refund|exchange) ",
    rf"\b(i|we) (can|could|will|'ll|am going to|are going to) (also |gladly |happily |still |just )?(offer|arrange|send"
    rf"|give|issue|organi[sz]e|provide|get) (you )?(with )?(a |an |the |some |another )?(\w+ ){{0,2}}{_GOODS}\b",
    rf"\b(i'm|we're|i am|we are|i'll|we'll|im) (going to |now |just )*(send|offer|arrang|issu|giv|book|organi[sz])(e|"
    rf"ing|ed)? (you )?(with )?(a |an |the |another )?(\w+ )?{_GOODS}\b",
    r"\bi('ll| will| can) (fix|resolve|repair|replace|rectify|sort) (it|this|that|your|the \w+)( out)?\b"
    r"(?! (by )?(myself|with))",
    r"\bi (can|could|will|'ll) (give|offer) you (\w+ )?(\w+ )?(off|pounds|dollars|percent|back|in (store )?credit|in "
    r"vouchers)\b",
)
_DEEDS = (
    r"\bi('ve| have|'ll| will|'m| am)? (just |now |already |go ahead and |going to )?(process|issue|refund|credit|"
    r"escalate|expedite|arrange|look up|pull up|update|transfer|dispatch)(ed|d|ing|ting)? (you|your|the refund|"
    r"a (full )?(refund|replacement|courier|credit|technician)|this (to|for) you|that for you|it for you)\b",
    r"\bi('ve| have) (just |now |already )?(added|noted|booked|scheduled|located|updated|raised|opened|logged|put) "
    r"(a|an|the|your|this|that|it)( \w+){0,4} (on|to|for|under|in) (you|your|the system|our)\b",
    r"\bi('ll| will) (do (my|our) best|see what i can do|get back to you|look into|follow up with you"
    r"|book (you|the|a) (courier|technician|engineer|appointment)|put you through|pass (this|that|it) (on )?to (our|"
    r"my|the) (team|manager|department|colleague))\b(?! in (a|\d))",
    r"\bi('ll| will| can) (get|have) (this|that|it|someone|somebody|a (technician|courier|colleague))( \w+)? (sorted|"
    r"fixed|resolved|sent|out to you|to (call|contact|ring) you|for you)",
    rf"\bi('ll| will) send you (a |the |an )?{_GOODS}\b",
    r"\bi('ll| will) (make sure|ensure|see to it) (that )?(you|your)\b",
    r"\b(let|allow) me (just |quickly |please |now )?(check ((that|this|it) for you|on|your|the (order|system|"
    r"status|record|"
    r"details)|with (my|our|the)|for you)|look into|pull up|look (\w+ )?up (for you|your)|transfer|assist|help|see "
    r"what i "
    r"can|verify|confirm your|explain our|get (that|this) (sorted|fixed|resolved)|get (you|my (manager|supervisor|"
    r"colleague))|take a look (at your|for you)|connect you|put you)\b"
    r"(?! (one|something|my (wife|husband|boss)|i\b|if i|whether i|this off|again|what i|to understand)\b)",
    r"\bplease (hold|bear with (me|us)) (while|the line)|\bplease hold\b|\bbear with (me|us) while i (check|look "
    r"(into|up)|"
    r"pull|process)|\bi('ll| will) (put|place) you (on hold|through)\b",
    r"\b(one|just a) moment,? please,? while\b",
)
_CARE = (
    r"\bthank(s| you) (so much |very much )?for (contacting|calling|reaching out|choosing|bringing this|your ("
    r"understanding|call|message|order|purchase|business|loyalty|inquiry|enquiry|patience(?! with me)|time today|"
    r"feedback"
    r"|cooperation|concern)|being (so patient|a (loyal|valued))|holding|waiting|letting (us|me) know|providing|"
    r"confirming|sharing (that|your))",
    r"\bi (do |sincerely |truly |really |deeply |want to |would like to |must )*apologi[sz]e (for (any|the|this|"
    r"all the|your) (\w+ )?(inconvenience|delay|trouble|frustration|confusion|issue|experience|mistake|error|"
    r"problem|situation|wait|oversight)|that (you|your))",
    r"\b(so |very |really |truly |terribly |deeply |im )?sorry (to hear|for (any|this|all the) (\w+ )?(inconvenience|"
    r"delay|trouble|issue|mistake|error|confusion|frustration|upset)|(for|about) the (\w+ )?(inconvenience|experience"
    r"|frustration|(delay|trouble|issue|problem|mistake|mix-up|error|wait|confusion) (with|in|of|on|you|this|to) )"
    r"|(for|about) (your|what happened to you)|(that )?you('re| are|'ve| have| had) (been|had|having|upset|"
    r"experienc|to wait|frustrat|still|not received|feel)|that (your|this has|we)\b)",
    r"\b(inconvenience|trouble|frustration|delay) (that )?(this|it|we|that) (has|have|may have|might have|had) "
    r"caused\b",
    r"\bi (completely |totally |fully |do |can |certainly |absolutely )*understand (your|how (you|frustrating|upset|"
    r"important|difficult|annoying)|(that |why )?you('re| are| must| feel)|(that )?this (is|must|can) (be )?(very |"
    r"really )?(\w+ing|upset|difficult))",
    r"\bi understand (the (problem|issue|situation|concern|importance|inconvenience|frustration)"
    r"|the [a-z]+ (is|has|isn't|was) (having|giving|not|been))",
    r"\b(glad|happy|pleased) (that )?i (could|was able to|can) (help|assist|be of)",
    r"\b(rest assured|we're here to help|your satisfaction|feel free to (contact|call|reach|ask|let)|(do not|don't) "
    r"hesitate to|valued customer)\b",
)
_HOUSE = (
    r"\bwe (sincerely |deeply |do |truly |really )*(apologi[sz]e|value (your|you)|appreciate (your|you)|strive|pride "
    r"ourselves|are committed|are (here|unable|working (on|hard)|very sorry|so sorry|sorry)|will "
    r"process|have processed|(will|can|could|'ll) (certainly |only |gladly |also )*(refund|credit|ship|deliver|"
    r"exchange|"
    r"replace|contact you|email you|call you|ring you|text you|let you know|arrange|offer|take (it|them) back|get (it|"
    r"this|that) (to you|sorted|fixed)|send (you|a|an|someone|somebody|the)|have (it|that|this|one|someone) (with|to|"
    r"for|out to) you|help you|look into|make sure|do (that|this) for you)|offer (a|an|free|full|refunds))\b",
    r"\b(we're|we are) (so |very |terribly |really )?(sorry|unable|here to|working on|doing (our|everything))\b",
    r"\bwe ('ll|will) (refund|credit|ship|deliver|send|contact|replace)\b|\bwe('ll| will) (have|get) (it|that|one|"
    r"someone|somebody) (\w+ )?(with|to|out to) you\b",
    r"\bwe('ll| will) (send|ship|deliver|replace|refund|exchange|arrange|look into|do our best|contact|email|call|ring|"
    r"text|let you|get back|make sure|be with you)\b(?! (it|them) back| a lawyer| our\b)",
    r"\bwe (can't|cannot|can not|don't|do not|won't|aren't able to|are not able to|'re unable to) (refund|exchange|"
    r"offer|"
    r"give (you|out|refunds)|accept|deliver|promise|guarantee|do (that|this)( for you)?\s*[,.]|take (it|them) back|"
    r"have "
    r"(a|any) record)",
    r"\bour (customer (service|support)|support team|technicians?|engineers?|(return|refund|company|store)s? policy|"
    r"policy|records? show|system (shows|says)|records|couriers?|warehouse|depot|drivers?|apologies|terms|team|"
    r"technical|specialists?|website|end|customers|colleagues?|supervisor)\b(?! at home)",
    r"\bunfortunately,? (we|our|i('m| am) (not able|unable) to (offer|refund|give|send|process))",
    r"\bi('m| am) afraid (we|our|i can't (offer|refund|exchange|give you|process|authori[sz]e)|i (cannot|can not) "
    r"(offer|"
    r"refund|give you))\b(?! (\w+ )?(all|both|live|don't have|haven't|were|had|are|have)\b)",
    r"\bas an? (customer (service|support)|support|service) (agent|rep|representative|specialist)\b",
)
_ASKS_FOR = (
    rf"\b(what|which)('s| is| was|s)? (is |the )?your (\w+ )?{_DATA}\b(?! (again|policy|for returns))",
    r"\bwhat(s|'s| is)? (the )?(serial|order|account|booking|customer|tracking|phone|reference) number\b",
    rf"\b(can|could|may|would|will) (you|i) (please |kindly |just )?(provide|have|confirm|verify|give me|tell me|share|"
    rf"get|take|read me|send me) (me )?(with )?(your|the) (full |order |account |phone |email |serial |booking |"
    rf"tracking "
    rf"|contact |billing |delivery |date of |customer |home |mobile )+{_DATA}",
    r"\b(can|could|would|will) you (please |kindly )?(provide|confirm|verify|share) (me )?(with )?your (name|"
    r"address|email|details|postcode|number)\b",
    r"\bmay i (please )?(have|get|ask for|know) your (\w+ )?(name|address|email|number)\b",
    r"\b(can|could|would) you (please |kindly )?(provide|give|share|tell) (me )?(with )?(some )?(more|"
    r"additional|further) (information|details?|context)\b",
    r"\b(can|could|would) you (please |kindly )?(describe|clarify|elaborate|walk me through|explain) (the|your|what) "
    r"(\w+ )?(problem|issue|error|fault|symptoms?|concern|you)",
    r"\bplease (provide|confirm|verify|share|describe|specify) (me )?(with )?(your|more|any|the (serial|order|"
    r"account))\b",
    r"\b\brephrase your\b",
    r"\bwhat (seems|appears) to be the\b|\bwhat (exactly )?(is|'s) the (issue|problem) (you|with your|that you)",
    r"\bhave you (already )?tried (to |turning|switching|restart|resett|unplug|clean|chang|re-?load|using|another|a "
    r"different|check)",
    r"\bare you (still with me|currently (having|using|experiencing)|having (any )?(trouble|problems|issues)"
    r"|experiencing)\b",
    r"\b(what|which) (device|error( message| code)?|message|model|browser|version|operating system)( \w+)? (are|do|"
    r"did|is"
    r"|does) (you|it show|your)\b",
    r"\bplease (try (to|turning|using|re\w+|another|a different)|click|follow (these|the|this)|sign|log (in|out|on)|"
    r"go to|select|restart|unplug|uninstall|make sure"
    r"|note that|visit our|wait while|stay on)\b",
)
_KIN = r"(brother|sister|mother|father|husband|wife|son|daughter|child|baby|grandmother|grandfather|relative)"
_SERVICE = (
    r"\b(i|we)('ll| will|'ve| have| can|'re going to|'m going to| am going to) (?!spell|read|repeat|say|write|wait|"
    r"got|stay"
    r"|been|put it|tell|ask)(\w+ ){1,6}for you\b(?! (to|people|lot|and)\b)",
    r"\byou('ll| will| should| can expect to) (shortly |soon |also |then )?(receive|be (contacted|notified|informed|"
    r"refunded"
    r"|charged|updated)|get (a|an|the|your) (text|e-?mail|call|refund|confirmation|replacement|new|notification|"
    r"link))\b",
    r"\b(?<!my\s)(somebody|someone|\w+ (team|doctor|nurse|engineer|technician|colleague|driver|courier|manager)|"
    r"they) will "
    r"(be with|contact|visit|get back to|reach out to|see|assist) you",
    r"\bwe('re| are) (\w+ )?(currently|experiencing|aware of|doing (everything|all|our)|happy to|committed|pleased)\b",
    r"\bwe (expect|regret|recommend|suggest|advise|guarantee|require|ensure|see (patients|customers|people)|take "
    r"(this|that|your|complaints)|understand|know (this|how|it's|that this)|hope to|aim to|always (try|aim|do))\b",
    r"\b(can|could|may) i (just |please )?(get|take|have|confirm|check|ask for) (your|the) (order|booking|account|"
    r"serial|"
    r"customer|card|tracking|patient|ticket|case|policy|passport|room|staff)\b",
    r"\b(can|could|may|would) (i|you) (just |please )?(get|take|have|confirm|check|ask for|tell me|give me) (your|the) "
    r"(\w+'?s? ){0,2}(date of birth|surname|card number)",
    r"\bis there any(one|body) (else )?(with you|there with you|who (could|can) (take|help|sign))|\bhow are you "
    r"feeling\b",
    r"\bi('m| am) (afraid|sorry,?( but)?) i ('m |am )?(can't|can not|cannot|not able to|not allowed to|unable to) "
    r"(share|"
    r"disclose|discuss|give out|release|confirm|promise you|offer)",
    r"\bi know (how|that) (worr|upset|frustrat|hard|difficult|disappoint|important|stress|annoying|you('re| are|"
    r" must))",
    r"\bi can (confirm|assure you|certainly|see (here|that you|from your)|understand (how|that|why|your))\b",
    r"\bi('ll| will) keep you (updated|posted|informed|in the loop)|\bat (no (extra|additional) (cost|charge)|your "
    r"(earliest )?convenience)\b|\bfree of charge for you\b",
    r"\bplease (take a seat|accept (our|my)|allow (me|us|up to)|contact (us|our)|refer to|be (assured|advised|aware|"
    r"informed)"
    r"|remain|rest|do not hesitate|rate|let (us|me) know if (you|there))\b",
    r"\bi('ll| will|'ve| have) (just |now )?(e-?mail(ed)?|text(ed)?|sen[dt]|forward(ed)?|add(ed)?|book(ed)?) (you "
    r")?(a|an|the|"
    r"your) (\w+ )?(confirmation|details|link|update|instructions|form|summary|voucher|taxi|code)\b",
    r"\bwould you like (the|a|an) (other|different|new|refund|replacement|voucher|exchange|copy|room|call)\b"
    r"|\bwould you like .{1,40} instead\b|\b(would|will) (there|that) be (all|anything)\b",
    r"\b(in accordance with|be advised|assist you|be of (assistance|service)|further assistance|(is|are) important "
    r"to us"
    r"|apologi[sz]e on behalf|(our|my|sincere(st)?) apologies for (the|any|this)|for the (inconvenience|disruption)"
    r"|any inconvenience|quality service|has been (processed|escalated|forwarded|logged)|we have on (file|record))\b",
    r"\bsorry (that )?your (?!line|voice|mic|name)\w+",
)
_AGENT = phrases(
    *_OFFERS,
    *_SERVICE,
    rf"\byour {_KIN}\b",
    *_DEEDS,
    *_CARE,
    *_HOUSE,
    *_ASKS_FOR,
    rf"\byour {_THINGS}\b(?! (service|system|page|desk|department|line|team|people|lot|site|website|software|form|"
    rf"tracking|process|policy|rules?|manager|centre|center|window|counter))",
)
_REPORTED = phrases(
    r"\b(said|says|say|saying|told|tell|telling|promised|claims?|wrote|reads?|according|heard|keep) [^.?!]{0,60}$",
    r"\b(if|when|whether|imagine|suppose|stop|don't|enough|no|not|nor|instead of|every|such an?) [^.?!,]{0,40}$",
)


def agents_words(sentence: str) -> str | None:
    """Words that only the company's agent would say. What is quoted or told of somebody else does not count."""
    text = spelled(unquoted(sentence))
    for found in _AGENT.finditer(text):
        if not _REPORTED.search(text[: found.start()]):
            return found[0].strip()
    return None


def to_himself(sentence: str, first: str, last: str) -> str | None:
    """Words in which the customer, so named, is spoken to: nobody calls himself by name."""
    text = unquoted(sentence).replace("’", "'")
    name = rf"(?:(?:mr|mrs|ms|miss|dr)\.? )?(?:{re.escape(first)}|{re.escape(last)})(?: {re.escape(last)})?"
    greeted = re.compile(
        rf"(?:^|[.!?,] ?)(?:hello|hi|hey|dear|welcome|good (?:morning|afternoon|evening|day)|thank you|thanks|sorry|of "
        rf"course|certainly|sure|yes|okay|ok|well|i understand)(?: there| again)?,? {name}\b"
        rf"|(?<!name is)(?<!it's)(?<!me),? {name}\s*(?:[.!?]|, (?!please))"
        rf"|^{name}, (?!please|yes|that's|with|and\b|{re.escape(last)})",
        re.IGNORECASE,
    )
    own = re.compile(
        rf"\b(?:i'm|i am|my name(?:'s| is)|name's|it's|this is|call me|here is|speaking|for|to|under|of|says|ask|"
        rf"with|by|from|not|name|and)\b:? (?:\w+ )?{name}|^\W*{name}\W*$|^\W*{re.escape(first)}\W+"
        rf"(?:{re.escape(first)} )?{re.escape(last)}\W*$",
        re.IGNORECASE,
    )
    found = greeted.search(text)
    return None if found is None or own.search(text) else found[0].strip(" .,!?")


def echoed(sentence: str, trainees: Iterable[str]) -> str | None:
    """A sentence of the trainee's, said back whole as if it were his own: six words or more, and no question."""
    here = tokens(unquoted(sentence))
    if len(here) < 6 or sentence.rstrip().endswith("?"):
        return None
    for line in trainees:
        for theirs in re.split(r"(?<=[.!?…])\s+|\n", line):
            there = tokens(theirs)
            if len(there) >= 6 and len(set(here) & set(there)) / len(set(here) | set(there)) >= 0.85:
                return theirs.strip()
    return None
