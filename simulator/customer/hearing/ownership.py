"""Cues of ownership: whose fault it was, and who takes the matter on."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.TAKES_OWNERSHIP,
        r"{THAT} (?:is|was|one is|bit is|part is) {ADV}(?:down to |on |entirely on |squarely on |all on )<us|me|our "
        r"side|our end>(?: \S+){0,5}|{THAT} (?:is|was) {ADV}<our|my> (?:fault|mistake|error|doing|responsibility|job|"
        r"slip|mess|failure|bad|oversight|problem)(?: \S+){0,5}",
        r"(?:down|up) to <us|me>(?: \S+){0,3}|<on> (?:us|me)$|(?:entirely|completely|all|squarely|fully) <on|our|my> "
        r"(?:us|me|fault|mistake|responsibility|side|end)",
        r"<our|my> (?:own )?(?:fault|mistake|error|responsibility|slip|mess|failure|failing|bad|oversight|doing|"
        r"blunder|cock up|screw up|mix up|mixup)(?: \S+){0,5}",
        r"<we|i> {ADV}(?:dropped the ball|dropped this|messed|mucked|fouled|slipped|blew|screwed|cocked|fell short|"
        r"failed|let you (?:down|wait|fall)|got (?:it|this|that|your|the|things) (?:\S+ ){0,3}wrong|made (?:a|the|an) "
        r"(?:\S+ )?(?:mistake|error|mess|hash)|mixed (?:it |this |that |your |the )?(?:\S+ )?up|forgot|overlooked|"
        r"mishandled|botched|own (?:that|this|it)|owe you|have let you|have failed|have made|have messed|were wrong|"
        r"was wrong|were late|was late|were careless|are to blame|am to blame|take (?:the blame|full|responsibility|"
        r"that))(?: \S+){0,6}",
        r"<we|i|nobody here|no one here> (?:{ADV})(?:should|ought to|could|might|needed to) (?:{ADV})(?:have|not have|"
        r"never have|to have) (?:\S+ ?){1,7}",
        r"^(?:and |but |no |you are right |and then |then )?<we|i> (?:did not|never did|have not|did neither|failed|"
        r"should have|never have)(?: (?:do|call|ring|write|keep|send|tell|get|come|follow|let|check|reply|answer|"
        r"phone|deliver|check|test|pass|listen)(?: \S+){0,6})?$",
        r"(?:and |but |that |^)<we|i> (?:did not|never)(?: (?:do|did|call|called|ring|rang|wrote|write|kept|keep|sent|"
        r"send|told|tell|got|get|came|come|followed|follow|let|check|checked|reply|replied|answer|answered|phone|"
        r"phoned|deliver|delivered|test|tested|pass|passed|listen|acted|act|showed|show|turned|turn))(?: \S+){0,5}",
        r"<we|i> (?:sent|shipped|charged|billed|gave|told|promised|cancelled|canceled|lost|delivered|posted|booked|"
        r"quoted|put|entered|typed) (?:\S+ ){0,4}(?:wrong|twice|by mistake|in error|incorrectly|incorrect|and (?:then "
        r")?(?:did not|never|forgot|failed))(?: \S+){0,4}",
        r"(?:i am|i will be) the <one|person|only> (?:\S+ ?){1,6}|(?:i am|i will be) (?:\S+ )?<your> (?:\S+ "
        r")?(?:contact|person|point|case|guy)(?: \S+){0,5}",
        r"(?:i am|i will be|i will) (?:{ADV})<taking|take|taken|owning|own> {ADV}(?:this|that|it|full|over|the|charge|"
        r"ownership|responsibility|care|your|on)(?: \S+){0,5}",
        r"<leave> (?:it|this|that|the rest|all of that|everything) (?:\S+ )?(?:to|with) (?:me|us)|i have <got> "
        r"(?:this|it|you)(?: \S+){0,3}|<consider> it (?:done|sorted|handled)|you can <count|rely|depend> on (?:me|us|"
        r"that)(?: \S+){0,3}",
        r"(?:i will|i am going to|i am|we will|we are going to|let me|i want to|i would like to) (?:{ADV})<see|seeing|"
        r"sort|sorting|handle|handling|fix|fixing|deal|dealing|stay|staying|stick|sticking|"
        r"get to the> (?:to |with |this |that |it |things |everything |on |right |your \S+ |the \S+ ){0,2}(?:out|"
        r"right|through|until|till|sorted|fixed|bottom|myself|personally|sure|it|this|that|with you|for you|on the "
        r"line)(?: \S+){0,6}",
        r"if (?:\S+ ){1,6}(?:said|promised|told you|wrote) (?:\S+ ){0,4}<then> (?:\S+ ?){1,6}|(?:the )?<buck> stops|"
        r"(?:it|this|that|one|matter) (?:\S+ )?<stops|ends|stays|starts> with me|<our|my> "
        r"(?:side|end|team|people|system|office|mistake|depot|warehouse) (?:\S+ )?(?:slipped|failed|dropped|missed|"
        r"let|got|forgot|messed|lost)(?: \S+){0,5}|(?:it|that|this|fault|blame|mistake|error) is <ours|mine>(?: "
        r"\S+){0,3}|(?:i|we) will (?:\S+ ){1,5}<myself|ourselves>(?: \S+){0,4}|on <our|my> (?:list|books|side|part|"
        r"end|desk|watch)(?: \S+){0,6}|<ask> for me|(?:my|a) <direct|own|personal> (?:number|line|desk|extension|"
        r"email|phone|mobile)(?: \S+){0,4}|it is my <desk|number|extension|line>|this (?:one )?is <mine> (?:now)?",
        r"you (?:will not|do not|should not|will never|no longer) (?:\S+ )?<have|need> to (?:call|ring|explain|chase|"
        r"repeat|tell|do|write|contact|go through|speak|worry|start|lift|ask|phone)(?: \S+){0,6}",
        r"you <should|ought> (?:to )?(?:{ADV})(?:have|not have|never have) (?:had|been|heard|got|gotten|received|"
        r"needed|waited)(?: \S+){0,7}|you <should|ought> (?:to )?have (?:read|seen|known|learnt|learned|found out) "
        r"(?:\S+ ){0,3}from us(?: \S+){0,4}",
        r"{THAT} <should|ought> (?:{ADV})(?:not|never) (?:\S+ )?(?:have|happen|be)(?: \S+){0,6}|{THAT} <should|ought> "
        r"(?:{ADV})(?:to )?have (?:been|happened|come|gone|reached|had)(?: \S+){0,6}|<should> never have (?:\S+ "
        r"?){1,5}|there is <no> excuse(?: \S+){0,3}|<no> excuses?|no <ifs>(?: \S+){0,3}",
        r"(?:i|we) (?:will|am going to|are going to) (?:{ADV})<make> sure(?: \S+){1,8}|you (?:\S+ ){1,7}and <we> "
        r"(?:sent|gave|"
        r"kept|told|left|made) (?:\S+ ?){1,6}|(?:and |but |then |so )?<we> "
        r"(?:{ADV})"
        r"(?:told|kept|left|sent|gave) (?:\S+ ){1,6}(?:and|but|then|instead|nothing|waiting|hanging|without|nobody|"
        r"alone)(?: "
        r"\S+){0,6}|(?:and |but |then |so )?<we> (?:{ADV})(?:broke|lost|missed|promised|ignored|overcharged|double "
        r"charged|cancelled|skipped|mislaid|delayed|neglected) (?:\S+ ?){1,10}|<we|i> (?:am|are|"
        r"was|were) the (?:one|ones|people|reason) (?:who|that)?(?: \S+){1,8}|(?:went|goes|got|gone) wrong (?:\S+ "
        r")?<here|us>(?: \S+){0,3}|(?:sits|lies|rests|stays|is|was) (?:\S+ )?with <us|me>(?: \S+){0,3}|(?:i|we) (?:am|"
        r"are|will) not (?:{ADV})<handing|passing|sending|leaving|giving|letting|hand|pass|leave|let|drop|walk|going "
        r"anywhere>(?: \S+){1,8}|(?:i|we) will (?:{ADV})<finish|own|carry|handle|fix|sort|solve|mend|repair|"
        r"settle>(?: \S+){1,6}|nobody'?s? (?:\S+ )?<fault> but (?:ours|mine)|<fault> (?:is|was|lies) (?:\S+ )?(?:ours|"
        r"mine|with us|with me|on our|here)|<blame> (?:is|lies) (?:\S+ )?(?:ours|mine|with us|on us)|it was <us|me|"
        r"our>(?: \S+){0,3}|(?:i|we) (?:\S+ )?<owe> you (?:a|an|better|that|more|one)(?: \S+){0,5}|(?:put|make|making|"
        r"set) (?:this|it|that|things) <right>(?: \S+){0,4}",
        r"(?:mistake|error|fault|slip|mix up|problem|failure|gap|delay|miss|hiccup) (?:is |was |lies |happened |sits |"
        r")(?:on|at|with|by) <our|us|my|me> (?:end|side|part|team|system)?(?: \S+){0,3}|<hands> up(?: \S+){0,4}|(?:i|"
        r"we) <hold> (?:my|our) hands? up(?: \S+){0,3}|i <personally> (?:\S+ ?){1,6}",
        sure=0.78,
        unless=r"if it (?:was|were) (?:me|us)|not (?:our|my) (?:fault|mistake|problem|job|responsibility|department|"
        r"doing|error|side)|is not (?:on|"
        r"down to) (?:us|me)|(?:we|i) should (?:have (?:it|that|this|an?|the|your|more|some|news|you|word)|be "
        r"able)(?: \S+){0,8}(?:by|in|within|tomorrow|today|soon|shortly)|(?:we|i) (?:did not|never) (?:get|"
        r"receive|say|promise|agree|tell|ask|catch|hear|see|do anything|order|cause|charge)|what should i have|"
        r"depends? on|(?:we|i) should not have to|we never make|our mistakes? (?:are|is) (?:rare|not)|if (?:we|"
        r"i) (?:did|sent|made|got|were)|my (?:job|problem) is|you should have (?:had|been) more|should have (?:had|"
        r"got|gotten) (?:it|that|this|"
        r"them|the \S+|your \S+) (?:\w+ed|looked at|seen to)|i would not "
        r"say (?:it|this|that) (?:is|was) our|could have been worse|(?:if you (?:had|would|were)|had you)(?: "
        r"\S+){1,9}|you (?:should|could) have (?:\S+ ){1,7}"
        r"(?:we|i) (?:could|would|might)|should have had an? (?:\S+ )?(?:spare|back up|backup|copy|line|plan b|"
        r"receipt|insurance|charger|torch|case)|while i have got|(?:coffee|tea|drinks?|dinner|lunch|breakfast|meal|"
        r"bottle|"
        r"glass|dessert|taxi|cake|pot|round|postage|delivery|lounge) (?:\S+ ){0,3}on (?:us|me)|i have got you (?:\S+ "
        r")?(?:in|on|at|down|as|under|for|here)",
    ),
    *cues(
        S.TAKES_OWNERSHIP,
        r"(?:fault|mistake|blame|error|job|call|one|it) (?:\S+ )?(?:is|was) (?:\S+ )?<mine|ours>(?: \S+){0,6}|the "
        r"<fault|mistake|blame|error> 's mine",
        r"<shabby|poor|careless|sloppy|rotten|lousy|slack|bad|wrong|thoughtless|clumsy|feeble> (?:\S+ )?of (?:us|"
        r"me)(?: \S+){0,4}|(?:i am|we are) (?:{ADV})(?:a bit )?<ashamed|embarrassed|mortified>(?: (?:of|by|about) "
        r"(?:that|this|it|us|how)(?: \S+){0,6})?|(?:and |then |and then |even )?<we> (?:then )?did not even (?:\S+ "
        r"?){1,6}|<blame> (?:us|me)(?: \S+){0,5}|(?:i|we) (?:{ADV})<misread|misheard|misunderstood|mistyped|"
        r"overlooked|mislaid|miscounted>(?: \S+){1,6}",
        r"you (?:have|can have|have got) my <name|number|extension|email|direct>(?: \S+){0,6}|was (?:ours|mine) to "
        r"<make|do|fix|catch|spot|keep|send>(?: \S+){0,6}",
        sure=0.76,
        unless=r"(?:do not|not|never) (?:\S+ )?blame|if i (?:misread|misunderstood)",
        asks=False,
    ),
    *cues(
        S.TAKES_OWNERSHIP,
        # ours or mine, however it is said
        r"(?:the|that|this) (?:\S+ ){1,3}(?:is|was|were|are) <ours|mine>(?: (?:and|not|to|i|we|so)(?: \S+){0,6})?$|"
        r"{THAT} (?:is|was) <us>(?: (?:that|who|not|and|again|all|the|our|we|i)(?: \S+){0,8}| \w+)?$|"
        r"(?:is|was|it) <us> (?:that|"
        r"who|not)(?: \S+){1,8}|(?:because of|down to|thanks to) <our|us>(?: \S+){0,5}|(?:printed|written|sent|caused|"
        r"broken|lost|made|done|worded|built|set up|packed) by <us|me|yours truly>(?: \S+){0,3}|from our <side|"
        r"end>(?: \S+){0,3}|<shame> on (?:us|me)(?: \S+){0,6}|more about <us> than(?: \S+){1,5}|<our> \S+ "
        r"(?:{ADV})(?:ate|lost|broke|lied|deleted|dropped|swallowed|forgot|wiped|mangled|killed|knocked|failed|did "
        r"(?:this|that)|let|sent|made|overbooked)(?: \S+){1,6}|(?:and|but) <we> should(?: have)?$|<we> should have$",
        r"<we> (?:{ADV})(?:lost|broke|missed|sent|gave|put|charged|sold|took|told|changed|left|kept|printed|wrote|"
        r"typed|booked|closed|cancelled|delivered|made|dug|pushed|billed|filed|packed|double booked) (?:\S+ "
        r"){0,6}(?:wrong|twice|nobody|no one|without|nothing|old|late|away|never|instead|by mistake|for nothing|in "
        r"circles|through|times|in the dark|hanging|waiting)(?: \S+){0,4}|we did <say|promise|tell>(?: \S+){1,8}|"
        r"<promised|said> (?:\S+ ){1,6}(?:and|but) (?:i|we|nobody|no one|it) (?:\S+ )?(?:none|did not|never|failed|"
        r"have not|have none)(?: \S+){0,4}|(?:what|how|the way) (?:(?:you|it|this|that|was|were|has|have|been) "
        r"){1,4}(?:promised|told|treated|handled|dealt "
        r"with|offered|"
        r"sold) (?:\S+ ){0,4}<is|was> (?:{ADV})(?:wrong|not (?:right|ok|good|fair|true|acceptable|how))(?: \S+){0,6}|"
        r"(?:not|"
        r"hardly) (?:how|what|the way) we <do|want|work|like|treat|should|"
        r"meant>(?: \S+){0,4}|no <business> (?:\w+ing)(?: \S+){0,5}|(?:poor|bad|badly|clumsily|carelessly|wrongly) "
        r"<worded|written|handled|packed|labelled|explained> (?:by|of|on) (?:us|me|our)(?: \S+){0,4}",
        # it stays with me
        r"i (?:\S+ ){1,10}<myself|personally>(?: \S+){0,8}|my <name> (?:is |goes |stays )?on (?:it|the|that|this)(?: "
        r"\S+){0,3}|(?:put|putting) my <name>(?: \S+){0,5}|(?:booked|goes|runs|stays|all) under my <name>(?: "
        r"\S+){0,5}|^under my <name>(?: \S+){0,5}|it is my <name>(?: \S+){0,4}|"
        r"(?:it will be|it is|"
        r"that is) <me> (?:who|that)(?: \S+){1,6}|i (?:am|will) not (?:{ADV})<going home|leaving|letting|let|hanging "
        r"up|moving|resting|rest|dropping|drop|giving up|signing off> (?:\S+ ?){0,8}|i will (?:{ADV})<stay|stick|"
        r"stand|see>(?: \S+){0,5} (?:until|till|through|with (?:it|this|you))(?: \S+){0,4}|with my <own> (?:eyes|"
        r"hands)(?: \S+){0,4}|i <broke> (?:it|that|this)(?: \S+){0,5}|i (?:am|will be) the <one> (?:who|that|you)(?: "
        r"\S+){1,6}",
        sure=0.7,
        unless=r"(?:not|never|hardly) (?:\S+ )?(?:our|ours|my|mine|us|me)|if (?:we|it|i|our)|you (?:said|told|"
        r"promised)|help yourself|see (?:that|how|where|what) (?:you|it)",
        asks=False,
    ),
)
