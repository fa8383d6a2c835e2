"""What only the company's agent offers, does and speaks for."""

_GOODS = (
    r"(refund|replacement|courier|credit|voucher|discount|technician|engineer|exchange|loan|new one|new printer"
    r"|new pair|gift card|confirmation|tracking|return label|label|link|copy of our|upgrade|compensation|taxi|room|"
    r"seat|appointment|extension|laptop)"
)
OFFERS = (
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
DEEDS = (
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
HOUSE = (
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
