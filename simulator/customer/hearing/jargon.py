"""Cues of words that only the company uses, and of such words put into everyday ones."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.JARGON,
        r"<escalation> (?:path|matrix|queue)|<tier> (?:[123]|one|two|three)|l [123] <support|team|ticket>",
        r"<backend|frontend|sku|rma|sla|crm|sop|kpi|dns|dhcp|imei|smtp|fuser|duplexer|ppd|spooler|workflow|accrual|"
        r"linehaul|parameters|protocol|handshake|latency|throughput|interchange|manifest|manifested>",
        r"(?:back|front) <end>(?! of)|<provisioned|provisioning|deprovision\w*|reconcil\w+>|<pod> scan|<exception> "
        r"code|chargeback <dispute>|<ledger> entry|<firmware> flash|<transfer> roller|<cache> invalidation|<root> "
        r"cause analysis|<ticket> queue|back <office>|line <item>|<consignment>|cross <dock\w*>|last <mile>|hub "
        r"<scan>|pro <rata|rated>|authori[sz]ation <hold>|<packet> loss|<bandwidth> throttling",
        sure=0.75,
    ),
    *cues(
        S.PLAIN_WORDS,
        r"(?:in|into) (?:plain|simple|everyday|normal|ordinary|human|proper) <english|words|terms|language|speak>(?: "
        r"\S+){0,12}|(?:to put it|put|or|said|more) <simply|plainly>(?: \S+){0,12}|<simply> put(?: \S+){0,12}|in "
        r"<layman's|layman|laymen's|lay> (?:terms|words|speak)(?: \S+){0,12}|(?:without|skip|forget|minus|leaving "
        r"out) (?:all )?(?:the |any )?<jargon|legalese|techno|technical|small print>(?: \S+){0,12}",
        r"(?:that|which|it|this|all (?:that|it|this)|what (?:that|it|this)|the short of it) {ADV}<means|meant|"
        r"boils>(?: (?:is|down to))?(?: \S+){2,14}|<meaning> (?:that )?(?:you|it|we|the|your|they|nobody|there|i)(?: "
        r"\S+){2,12}|(?:that is )?<translated|translation>(?: \S+){2,12}|(?:that is |it is |which is )?{ADV}(?:a|the|"
        r"our) (?:fancy|posh|technical|official|trade|long|grand) <name|word|words|term|way|label> (?:for|of)(?: "
        r"\S+){1,10}|(?:that is |which is )?(?:what|how) we <call> (?:the|a|an|it when|our)(?: \S+){1,10}",
        r"<think> of (?:it|that|this|the \S+) (?:as|like)(?: \S+){1,12}|(?:it is|that is|works?|a bit|rather|much|"
        r"just) <like> (?:a|an|the|when)(?: \S+){1,12}|to you and <me>(?: \S+){0,8}",
        # the gloss right after a term: the part that does this or that
        r"(?:it is|that is) (?:the|a|an) (?:\S+ )?the <thing|part|bit|box> (?:that|which|where)(?: \S+){1,12}",
        r"(?:that is|it is|this is|which is|is) {ADV}(?:the|a|an) (?:little |small |big |hot |tiny )?<part|bit|thing|"
        r"box|piece|roller|number|paper|form|bill|list|fee|sum|money|people|person|team|machine|computer|program|"
        r"screen|button|page|line|switch|place|date|note> (?:that|which|where|who|on|inside|you|we|in|of)(?: "
        r"\S+){1,12}",
        sure=0.72,
        unless=r"what (?:does|do|did) (?:that|it|this) mean|(?:it|that) means (?:a lot|so much|the world|something|"
        r"nothing)|(?:by all|any) means|like (?:that|a charm)|feel like|looks? like a|sounds? like (?:a|an|"
        r"the)|no meaning|meaning to",
        asks=False,
    ),
)
