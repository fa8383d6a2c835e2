"""What only the company's agent says to be kind, and asks to be able to help."""

_DATA = r"(number|name|address|id|details|e-?mail|birth|postcode|reference|code|information|date|invoice)"

CARE = (
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
    r"\bsorry for the confusion\b",
    r"\bi (completely |totally |fully |do |can |certainly |absolutely )*understand (your|how (you|frustrating|upset|"
    r"important|difficult|annoying)|(that |why )?you('re| are| must| feel)|(that )?this (is|must|can) (be )?(very |"
    r"really )?(\w+ing|upset|difficult))",
    r"\bi understand (the (problem|issue|situation|concern|importance|inconvenience|frustration)"
    r"|the [a-z]+ (is|has|isn't|was) (having|giving|not|been))",
    r"\b(glad|happy|pleased) (that )?i (could|was able to|can) (help|assist|be of)",
    r"\b(rest assured|we're here to help|your satisfaction|feel free to (contact|call|reach|ask|let)|(do not|don't) "
    r"hesitate to|valued customer)\b",
)
ASKS_FOR = (
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
SERVICE = (
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
