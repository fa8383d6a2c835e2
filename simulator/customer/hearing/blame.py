"""Cues of blame: of the customer, and of others."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.BLAMES_CUSTOMER,
        r"you (?:really |probably |simply |also )?<should|could|ought|might|needed|were> (?:to )?(?:have "
        r")?(?:supposed to |meant to |told to )?(?:{ADV})(?:have )?(?:checked|check|read|called|told|noticed|known|"
        r"looked|done|ordered|said|kept|asked|been (?:more|at home|there|in|careful)|not have|saved|sent|paid|thought|"
        r"listened|followed|backed|written|reported|used|opened|registered|contacted|waited|tried|rung|chosen|"
        r"planned)(?: \S+){0,8}",
        r"you (?:{ADV})<did not|have not|do not|must have|failed|forgot|neglected|never|refused> (?:to )?(?:have "
        r")?(?:{ADV})(?:read|check|follow|followed|provide|provided|give|given|gave|enter|entered|fill|tell|told|say|"
        r"said|mention|mentioned|register|confirm|update|updated|listen|listening|pay attention|understand|supply|"
        r"include|set it|plug|turn|install|charge|press|pressed|type|typed|miss|missed|misread|misunderstood|broken|"
        r"broke|dropped|damaged|deleted|lost|bother|forgotten|forgot|done something|put|clicked|ordered|selected|"
        r"entered|changed|leave|left|keep|cancel|return|use)(?: \S+){0,8}",
        r"(?:it|that|this|which) (?:is|was|sounds like|looks like|seems|must be|must have been) (?:{ADV})(?:entirely |"
        r"down to )?<your|you|user|customer>(?: own)? (?:fault|mistake|error|responsibility|doing|problem|side|end|"
        r"choice|job)(?: \S+){0,4}|<user|operator|customer> error(?: \S+){0,3}|<your> own (?:fault|mistake|error|"
        r"doing|responsibility|carelessness)(?: \S+){0,4}|(?:the |a )?(?:mistake|error|problem|fault|issue) (?:is|was|"
        r"lies|happened) (?:on|at|with) <your|you> ?(?:end|side|part|own)?(?: \S+){0,3}",
        r"you (?:{ADV})<entered|typed|gave|put|used|ordered|chose|clicked|filled|selected|provided|wrote|picked|"
        r"pressed|plugged|installed|submitted> (?:\S+ ){0,4}(?:wrong|incorrect|incorrectly|wrongly|incomplete|invalid|"
        r"badly)(?: \S+){0,4}|if you (?:{ADV})<had> (?:{ADV})(?:read|checked|called|told|only|just|followed|listened|"
        r"ordered|paid|looked|given|been|said|bothered|kept|registered|not)(?: \S+){0,8}|had you <read|checked|called|"
        r"told|followed|listened|ordered|looked>(?: \S+){1,8}",
        r"you are (?:{ADV})(?:<using|doing|holding|connecting|pressing|entering> )(?:it|this|that|them|something)(?: "
        r"\S+)? ?(?:wrong|incorrectly|wrongly|badly)(?: \S+){0,4}|(?:that is|it is|this is) (?:\S+ )?<because> you "
        r"(?:did not|have not|never|forgot|are|were|chose|put|entered|missed|failed|ordered|do not|did|used)(?: "
        r"\S+){0,7}|why (?:did|do|have) (?:you not|not you|you never) (?:\S+ )?<call|tell|say|check|read|mention|told|"
        r"called|report|contact|order|ask|done|keep|think|just|back>(?: \S+){0,7}|why <didn't|did> (?:not )?you "
        r"(?:not )?(?:\S+ ?){1,6}",
        r"(?:did|have) you <even|bother|actually> (?:\S+ )?(?:to )?(?:read|check|checked|look|looked|try|tried|listen|"
        r"open|plug|bother|bothered)(?: \S+){0,7}|(?:no one|nobody|no other \S+|none of our \S+) <else|customers> "
        r"(?:\S+ )?(?:has|had|have|is|are|seems)? ?(?:\S+ ){0,3}(?:complained|complain|complaining|problem|problems|"
        r"issue|issues|trouble)(?: \S+){0,4}|<most|other|normal> (?:people|customers|users) (?:\S+ )?(?:manage|have "
        r"no|do not|read|can|understand|cope|know)(?: \S+){0,6}|(?:you (?:people|lot)|people like you) <always|never|"
        r"all|just>(?: "
        r"\S+){0,5}|<until> you (?:touched|broke|changed|moved|dropped|opened)(?: \S+){0,4}|only <happens|happen> "
        r"when (?:people|users|customers|you|someone)(?: \S+){1,6}|<next> time (?:\S+ )?(?:read|check|make sure (?:to|"
        r"you|that)|be more|remember to|you should|try to)(?: \S+){0,6}|you (?:\S+ )?<brought|caused|did> (?:this|it|"
        r"that) (?:on|to|upon) (?:yourself|your)(?: \S+){0,3}|you <agreed|signed|accepted|clicked> (?:to |up |on "
        r")?(?:these|the|this|our|agree)(?: \S+){0,6}|you <need|have> to (?:\S+ )?(?:learn|listen|be more careful|pay "
        r"attention|read the|take (?:some )?responsibility)(?: \S+){0,5}",
        sure=0.84,
        unless=r"you should (?:not )?(?:have )?(?:been told|been called|been given|heard|get|receive|see|be (?:able|"
        r"getting|receiving|fine|good)|not have (?:had|been|needed))|you should not have (?:had|been|to)|not "
        r"your (?:fault|mistake|error|doing)|you did not (?:do anything|do a thing|deserve|get|receive|ask for|"
        r"cause|break|need|imagine|hear|misunderstand|miss anything|want|sign up|expect)|you have not (?:done|"
        r"had|heard|received|been)|nothing you (?:did|could|should)|you did not have (?:to|a choice|anyone|"
        r"that)|(?:did|have) you (?:\S+ )?(?:receive|received|get)|if you have not|if you (?:did|do) not|make "
        r"sure you|in case you|you (?:could|should) not have (?:known|done|seen)|you have not (?:lost|missed|"
        r"broken|got)|whether you|you never (?:should|had|got|have to)|you must have (?:been|felt|had|lost "
        r"(?:hours|faith|patience|time)|thought|waited)|as you (?:should|were)|you could have (?:\S+ )?(?:left|"
        r"given up|gone|walked|cancelled|shouted)|you do not have (?:to|it)|you have lost|(?:read|heard|known|had|"
        r"got) (?:it|that|this|of it) from us|you were (?:told|"
        r"supposed to (?:get|have|receive|be|hear)|meant to (?:get|have|receive|hear))|you did (?:everything|"
        r"all|the right|nothing|well|not use the)|you have (?:\S+ )?(?:checked|read|followed|done|tried|given|"
        r"told|said|mentioned|paid|confirmed|provided|kept|updated|used|left|put) (?:\S+ )?",
        asks=None,
    ),
    *cues(
        S.BLAMES_CUSTOMER,
        r"(?:as|like) (?:i|we) (?:{ADV})<told|explained|mentioned|stated>(?: you)?(?: before| already| earlier| "
        r"\S+){0,4}|(?:i|we) <already> (?:told|said|explained)(?: \S+){0,5}|(?:have|did) you (?:{ADV})<checked|check|"
        r"tried|try|plugged|plug|turned|turn|read|looked|look> (?:\S+ ){0,4}(?:tray|cable|plug|plugged|switch|power|"
        r"manual|instructions|spam|junk|wifi|settings|batter\w+|paper|box|neighbou?rs?|terms|on and off|it on|"
        r"turning)(?: \S+){0,4}|are you <sure> (?:that )?you (?:are|did|have|were|put|used|entered|read|typed|"
        r"pressed)(?: \S+){0,7}|you (?:probably|might have|may have|must) (?:{ADV})<entered|missed|pressed|typed|"
        r"overlooked|forgotten|misread|mistyped|deleted>(?: \S+){0,5}",
        sure=0.6,
    ),
    *cues(
        S.BLAMES_CUSTOMER,
        # asked as if it were nothing
        r"(?:did|have) you <maybe|perhaps|possibly|accidentally|somehow|by (?:any )?chance|by accident|by mistake> "
        r"(?:{ADV})(?:maybe |accidentally )?(?:press|click|touch|delete|drop|unplug|change|spill|knock|break|type|"
        r"enter|"
        r"move|forget|lose|miss|mix|do|pull|bend|force|overload|wash|throw|remove|put|get)(?:t?ed|d|n|ped)?(?: "
        r"\S+){1,8}|"
        r"(?:did|have) you (?:\S+ )?(?:press|pressed|click|clicked|touch|touched|done|do) <something|anything> (?:you "
        r"should not|wrong|funny|strange|silly|odd|by (?:mistake|accident))(?: \S+){0,5}|you (?:did not|have not) "
        r"(?:\S+ "
        r")?(?:press|pressed|touch|touched|drop|dropped|delete|deleted|click|clicked|change|changed) <anything|"
        r"something|"
        r"it>(?: \S+){0,3} (?:did|have) you|(?:some|most|lots of|other) <people|customers|users|folk> (?:have "
        r")?(?:make|"
        r"made) it (?:even |much |a lot )?worse(?: \S+){0,8}",
        sure=0.76,
        unless=r"(?:not|never) (?:\S+ )?your (?:fault|mistake|doing)|(?:get|got|miss|missed) (?:a|an|our|my|the|any) "
        r"(?:\S+ "
        r")?(?:call|text|email|message|letter|card|note|mail|number)|get (?:a|the|any) (?:photo|picture|look|chance)",
    ),
    *cues(
        S.BLAMES_OTHERS,
        r"(?:he|she|they|that|driver|it) (?:is|are|was|were) not <one> of (?:ours|us|our own)(?: \S+){0,6}|"
        r"(?:that is|it is|this is|that was|it was|is|was) (?:\S+ )?<not> (?:\S+ )?(?:our|my) (?:fault|problem|"
        r"department|responsibility|mistake|doing|issue|error|job)(?: \S+){0,5}|<nothing> (?:to do with|i did|we "
        r"did)(?: (?:us|me|our|my))?(?: \S+){0,4}|(?:that|it) (?:was|is) not <me|us>(?: \S+){0,4}|(?:i|we) (?:was|am|"
        r"were|are) not (?:the one|the ones) <who|that>(?: \S+){0,5}|<out> of (?:my|our) (?:hands|control)(?: "
        r"\S+){0,3}",
        r"(?:that is|it is|this is|that was|it was|blame|is|was) (?:\S+ )?(?:the |our |my |their |another |down to "
        r"the )?<their|courier's|couriers|courier|carriers?|carrier's|drivers?|driver's|warehouse|system|colleague|"
        r"colleague's|"
        r"agent|supplier|banks?|bank's|sales|billing|department|manufacturer|manufacturer's|post|shipping|it> "
        r"?(?:department|team|company|office|guys|people)? ?(?:'s )?<fault|mistake|error|problem|responsibility|"
        r"screw>(?: \S+){0,4}|<blame|blaming> (?:the|our|my|them|it on|head|those|management)(?: \S+){0,5}",
        r"<sales|billing|engineering|logistics|marketing|accounts> (?:people )?(?:always|never|just|keep|messed|"
        r"screwed|"
        r"forgot|got)(?: \S+){1,8}|(?:the |our |my |that |those |these |some )<courier|couriers|carrier|carriers|"
        r"driver|drivers|warehouse|"
        r"system|colleague|colleagues|agent|agents|supplier|bank|sales|billing|department|manufacturer|post office|"
        r"shipping|logistics|management|other|previous|last> (?:\S+ ){0,3}(?:messed|screwed|mucked|got (?:it|this|"
        r"that) wrong|mess|always|keeps? (?:\S+ ?)|never|should have|should not|is useless|are useless|forgot|are "
        r"terrible|is terrible|is hopeless|are hopeless|is rubbish|are rubbish|is garbage|made (?:a|the|this|that) "
        r"(?:mistake|mess)|did not (?:do|bother|tell|follow|know)|gave you (?:the )?wrong|told you (?:the )?wrong|are "
        r"(?:lazy|incompetent|idiots)|is (?:lazy|incompetent|unreliable|slow)|let us down|failed us|was wrong|lied|"
        r"misinformed|does not know|do not know)(?: \S+){0,6}",
        r"(?:they|he|she|whoever \S+ \S+|whoever|someone (?:in|from|at) \S+) <never|always|clearly|obviously> "
        r"(?:{ADV})(?:tell|tells|told|do|does|did|have|messed|screwed|made|listen|get|gets|were|was|say|said|"
        r"answer)(?: "
        r"\S+){0,6}|(?:they|he|she) <never|always> \w+s? (?:\S+ ){0,5}(?:right|properly|wrong|wrongly|correctly)$|"
        r"(?:they|he|she|whoever \S+ \S+|whoever|someone (?:in|from|at) \S+) <should|must|ought> "
        r"(?:{ADV})(?:to "
        r")?(?:not )?(?:have (?:not |just |at least )?(?:\w{2,}ed|told|known|done|said|made|seen|put|sent|got|read|"
        r"rung|"
        r"given|forgotten|kept|left|written|let|lost|messed)|listen|know better|do (?:their|his|her) job)(?: "
        r"\S+){0,6}|(?:what|how) (?:sales|billing|they|he|she|the \S+) <told|said|promised>(?: "
        r"\S+){0,3} not (?:me|us)|<whoever> (?:told|said|promised|did|sent|took|wrote)(?: \S+){1,8}|(?:i|we) (?:just |"
        r"only )<work|works|follow> (?:here|the rules|orders|procedure)(?: \S+){0,3}|(?:i|we) (?:do not|don't) know "
        r"<why> (?:they|he|she|my colleague|anyone|somebody) (?:would|told|said|did|promised|sent)(?: \S+){0,5}|i "
        r"(?:did|do) "
        r"not <make|write|set> the (?:rules|policy|policies|prices)(?: \S+){0,3}|<someone|somebody> (?:in|from|at|"
        r"over) (?:\S+ ){1,3}(?:messed|screwed|made|must have|dropped|forgot|got)(?: \S+){0,5}",
        sure=0.8,
        unless=r"(?:not|never|no) (?:going to |here to |want to |trying to |about to |use |to )?(?:\S+ )?blam\w+|"
        r"(?:will|would) not (?:\S+ )?blame|cannot blame|no point blaming|not (?:the|their|the courier's|the "
        r"driver's) fault|without blaming|instead of blaming|it was not me who|nothing to do with you|is the "
        r"system|the system (?:does not|shows)|i do not blame|blame you|blame us|blame me|blame (?:is|lies)|"
        r"(?:never|always) (?:arrive|work)s?|that is on us|it was us",
    ),
    *cues(
        S.BLAMES_CUSTOMER,
        # he did it, or did not, or ought to have known
        r"you must have <knocked|dropped|pulled|spilt|spilled|moved|bent|broken|changed|put|left|done|clicked|pressed|"
        r"deleted|unplugged|washed|got|given>(?: \S+){0,8}|you did not (?:{ADV})<make|use|save|back|follow|book|"
        r"complete|submit|test|measure|try|sign in|come|turn up|answer|open>(?: \S+){1,8}|you (?:were|was) not <in|"
        r"home|there|at home|around|available|in when>(?: \S+){0,5}|you should have had an? "
        r"(?:\S+ )?<spare|back|backup|copy|receipt|insurance|charger|line|plan>(?: \S+){0,5}|"
        r"you never (?:{ADV})<saved|exported|checked|read|"
        r"called|asked|told|backed|registered|answered|paid|replied|opened|updated>(?: \S+){0,5}|(?:and |well |so "
        r")?(?:obviously|clearly|evidently) <not|you>(?: \S+){0,6}|(?:well |but )you <signed|agreed|chose|bought|wore|"
        r"accepted|moved|opened|dropped|ordered|clicked>(?: \S+){0,6}|you <wore|dropped|bent|washed|spilt|spilled|"
        r"overloaded|forced|banged|scratched> (?:it|them|the|that|this|your)(?: \S+){0,6}",
        r"if you (?:<had|were|was> |would (?=(?:\w+ly )?(?:\w+ed|been|told|read|kept|said|done|made|sent|brought|put|"
        r"rung) ))(?:{ADV})(?!like|looking|ready|still|able|to)(?:\w+)(?: \S+){1,10} (?:would|could|"
        r"might)(?: not)?(?: \S+){1,8}|<had> you (?:{ADV})\w+(?: \S+){1,10}|you do <realise|realize|know|understand|"
        r"appreciate> (?:that )?(?:you|this|it|we)(?: \S+){0,8}|<everyone|everybody> else(?: \S+){0,6} (?:fine|ok|"
        r"happy|manages?|managed|working|understood)(?: \S+){0,5}|<other> (?:guests|customers|people|users|patients|"
        r"callers)(?: \S+){1,6} (?:fine|ok|happy|manages?|managed|like it|love it)|(?:customers?|users?|guests?|"
        r"patients?|policyholders?|callers?|you) (?:are|is) <responsible|advised|required|expected|reminded> (?:for|"
        r"to|that)(?: \S+){1,8}|on the part of the <policyholder|customer|user|client|member|insured>|<failure> to "
        r"(?:disclose|comply|provide|read|follow|notify|pay|register|report)(?: \S+){0,6}|(?:it )?<clearly|plainly> "
        r"(?:states|says|said|stated|written)(?: \S+){0,8}|<ensure|check> (?:that )?(?:you )?(?:\S+ )?(?:read|before "
        r"you)(?: \S+){0,8}|what (?:do|did|have) you <keep|kept|been> (?:\S+ )?(?:doing|done)(?: \S+){0,4}|<pebkac>|"
        r"what (?:did|do) you <expect>(?: \S+){0,6}|(?:(?:probably|maybe|perhaps|surely|by|was|been|be|"
        r"could|might|must) |^)<somebody|someone> you know(?= (?:\S+ )?(?:took|has|had|have|must|might|may|moved|"
        r"picked|"
        r"put|signed|did|probably|used|will have|who (?:took|has))|$)|(?:it|that|this) (?:is|was) <your> "
        r"(?:wiring|fault|doing|browser|typing|mistake|settings|own)(?: \S+){0,4}|so it is <your>(?: \S+){1,4}|"
        r"closing (?:this|it) as <user> error",
        sure=0.74,
        unless=r"not your|nothing you|you (?:could|should) not have|if you had (?:any|a|the|time|questions)|(?:what|"
        r"as|like) you said|no wonder|you did not (?:do anything|deserve|get|make (?:a|the|this) (?:mistake|"
        r"mess)|cause|break)|anyone|anybody|we should|i should|must have been|sorry|you wore",
    ),
)
