"""Cues at the edges of service: fair limits, a light touch, and talking to the machine instead of the customer."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.SETS_BOUNDARY,
        r"(?:i|we) (?:{ADV})(?:want|would like|am happy|am glad|am here|will|do want|am willing|really want|intend|"
        r"can) (?:\S+ )?(?:to )?<help|sort|work|fix|solve|listen|keep|carry|continue|talk>(?: \S+){0,8} (?:but|and|"
        r"as long as|if|provided|only|so|without) (?:\S+ ){0,6}(?:swear\w*|insult\w*|shout\w*|abuse|abusive|names|"
        r"name calling|threat\w*|curs\w+|language|respect\w*|yell\w*|personal|civil|rude|spoken to|talked to)(?: "
        r"\S+){0,5}",
        r"(?:i|we) (?:will not|cannot|do not|am not going to|am not willing to|am not prepared to|refuse to|would "
        r"not|am not here to) (?:{ADV})<accept|tolerate|be (?:spoken|talked|sworn|insulted|called|shouted|abused|"
        r"threatened)|continue|stay|carry|take|stand|have|put up|listen|keep> (?:\S+ ){0,8}(?:abuse|language|names?|"
        r"insult\w*|sw(?:ear|orn|earing)|threat\w*|like that|like this|that way|this way|shouted?|abusive|"
        r"disrespect\w*|while|if)(?: \S+){0,4}",
        r"<if> (?:you|this|that|it|the \S+|the swearing|there is) (?:\S+ ){0,4}(?:continue\w*|keeps?|carr\w+ on|"
        r"goes on|again|swear|insult|does not stop|do not stop|threaten|shout|call me)(?: \S+){0,8} (?:i|we) "
        r"(?:will|shall|would|am going to|have to|can|must|may)(?: \S+)? ?(?:have to |need to )?(?:end|hang|close|"
        r"stop|terminate|finish|leave|disconnect|put the phone)(?: \S+){0,5}|(?:i|we) (?:will|shall|would|am going "
        r"to) (?:\S+ )?(?:have to |need to )?<end|hang up|terminate|disconnect> (?:the |this |our |on )?(?:call|"
        r"chat|conversation|you|talk|line)?(?: \S+){0,6}",
        r"(?:please )?(?:do not|stop|never) (?:\S+ )?<call|calling|swear|swearing|insult|insulting|threaten|"
        r"threatening|speak|speaking|talk|talking|curse> (?:me|at me|to me|at us|us|my colleagues|like|names|"
        r"personally)(?: \S+){0,6}|<keep> (?:this|it|things|the conversation) (?:\S+ )?(?:civil|respectful|polite|"
        r"about the|between|on the|to the)(?: \S+){0,5}|(?:i|we) (?:{ADV})<draw> the line(?: \S+){0,4}|(?:that|this|"
        r"it) is (?:\S+ )?as <far> as (?:i|we) (?:can|will|could)(?: \S+){0,4}|(?:i|we) (?:cannot|can not|will not|"
        r"could not) <go> (?:\S+ )?(?:further|beyond|lower|higher|past|above|back)(?: \S+){0,6}|(?:what|one thing) "
        r"(?:i|we) <will|cannot> (?:not )?(?:do|accept|allow|have) is(?: \S+){0,7}|my <limit>(?: \S+){0,4}|(?:i|we) "
        r"(?:{ADV})(?:<have|need|want> to be )(?:\S+ )?(?:clear|fair to|firm|fair)(?: \S+){0,6}|(?:i )?<ask> "
        r"(?:only |just )?(?:that|you) (?:\S+ ){0,2}(?:not|keep|respect|leave|speak|let|stop)(?: \S+){0,6}|<there> "
        r"(?:is|are) (?:a |no )?(?:limit|limits|line)(?: \S+){0,6}|(?:would be|is) <unfair|fair> (?:on|to) (?:\S+ "
        r")?(?:other|everyone|others|customers)(?: \S+){0,5}|(?:the same|one) <rule|rules> for (?:everyone|all)(?: "
        r"\S+){0,4}",
        sure=0.76,
        unless=r"if you keep (?:the|it|your) (?:receipt|pressed|box)|do not call (?:us|me) (?:again|back)|you do "
        r"not have to call|keep it (?:short|brief|simple)|continue to hold|hang up (?:and|first|now|then)|"
        r"you can hang up|do not talk to the",
    ),
    *cues(
        S.LIGHT_TOUCH,
        r"<haha|hahaha|hehe|lol|smiley>",
        r"<fingers> crossed(?: \S+){0,3}|(?:no )?<pun|joke|joking|kidding|jokes>(?: \S+){0,5}|<magic> wand(?: "
        r"\S+){0,4}|(?:cup of|a|some|strong|your|my|offer you|buy you) <coffee|tea|biscuit|cake|pint|drink>(?: "
        r"\S+){0,5}|<gremlins|temperamental|moody|sulking|sulk|stubborn|misbehaving|misbehaves|misbehave|behave|"
        r"behaves|tantrum|strike|grumpy|naughty|diva|hungry|appetite|snack|chewing|munching|coughs|sneezes|hiccups|"
        r"mischief|nap>(?: \S+){0,4}|a <mind> of (?:its|their) own|<believe> it or not|<touch|knock> (?:on "
        r")?wood(?: \S+){0,3}",
        r"<between> you and me(?: \S+){0,6}|<scout's|cross my> (?:honou?r|heart)(?: \S+){0,3}|<murphy's|sod's> law|"
        r"<better> late than never|<pigeon|pigeons|snail|tortoise|dinosaur|unicorn|dragon|robot|robots|aliens|"
        r"houdini|sherlock|santa|elves|time machine|crystal ball|teleport|telepathy|superhero|cape>(?: \S+){0,5}|"
        r"(?:could|would|might) make a (?:\S+ )?<living|saint|grown>(?: \S+){0,4}|<feed> it(?: \S+){0,5}|of all the "
        r"<printers|days|parcels>(?: \S+){0,5}|(?:it|printer|parcel|it has|package) (?:\S+ ){0,3}(?:a |an "
        r")?(?:<holiday|adventure|tour|sightseeing|scenic|diet|grudge|personality|world tour> ?)(?: \S+){0,4}|"
        r"<promise|i promise> (?:not to|i will not) (?:bite|sing|faint)(?: \S+){0,3}|at least (?:the|one of us|it|"
        r"we|you)(?: \S+){1,6} <alive|well|dry|travelled|traveled|enjoying|seeing|exercise|company|fun>(?: \S+){0,3}",
        sure=0.65,
        unless=r"no joke|not a joke|not joking|not kidding|are you (?:joking|kidding)|(?:you|stop|stop being|you "
        r"are) (?:\S+ )?(?:behave|behaving|stubborn|moody|grumpy|a diva|hungry)|public holiday|bank holiday|"
        r"holiday (?:season|schedule|rush)|industrial|on strike today|strike action|coffee (?:machine|maker)|"
        r"delivery robots?|joke about",
    ),
    *cues(
        S.INSTRUCTS_SIMULATOR,
        r"<ignore|disregard|forget|override|bypass|discard> (?:\S+ ){0,5}(?:instructions?|prompts?|rules|guidelines|"
        r"programming|directions|persona|training|above|context|character|role|constraints|settings|everything "
        r"(?:above|before|you (?:were|have been) told))(?: \S+){0,6}",
        r"(?:from now on |henceforth |starting now )?you <are> now (?:\S+ )?(?:happy|calm|satisfied|content|pleased|"
        r"grateful|relaxed|delighted|convinced|a |an |going to (?:be|say|thank)|in \S+ mode|dan|my|playing|free|no "
        r"longer (?:angry|upset))(?: ?\S+){0,6}|<from> now on (?:you|act|respond|answer|be|only|reply|say|"
        r"pretend)(?: \S+){0,8}|^(?:now |please |ok )?<act|behave|respond|answer|reply> as (?:if|a|an|though|"
        r"the)(?: \S+){1,8}|<pretend> (?:that|to be|you are|that you|you have|i (?:have|did|am)|everything|it is|"
        r"we)(?: \S+){1,8}",
        r"(?:as|you are) (?:an|a) (?:\S+ )?<ai|llm|language|chatbot|bot|assistant|machine|simulation|simulator|"
        r"simulated|npc|model>(?: \S+){0,6}|<give|award|grant|assign> (?:me |this |us |the )?(?:\S+ ){0,3}(?:full|"
        r"top|maximum|max|100|perfect|highest|best|10|ten|five|5|high|good) (?:\S+ )?(?:marks?|scores?|points?|"
        r"grades?|stars?|ratings?|%|percent|out of)(?: \S+){0,5}|(?:set|raise|increase|max|maximi[sz]e|boost|change|"
        r"reset|put|update) (?:\S+ ){0,4}<calm|trust|mood|mind|patience|mattering|clarity|score|satisfaction|"
        r"meters?|loyalty|anger|emotion|emotions> (?:\S+ )?(?:to|=|at|by|up|100)(?: \S+){0,5}|<calm|trust|patience|"
        r"mattering|clarity|score|mood> (?:is |now )?(?:=|:|equals|set to) ?(?:\S+ ?){1,3}",
        r"<rate|score|grade|mark> (?:me|this|my|us) (?:\S+ ){0,5}(?:10|ten|five|5|100|full|high|highest|perfect|top|"
        r"max|maximum|excellent|as)(?: \S+){0,4}|(?:end|stop|exit|leave|quit|pause|finish|reset|restart|win|pass|"
        r"complete) (?:the|this) (?:\S+ )?<simulation|simulator|roleplay|role play|role|scenario|exercise|training "
        r"session|game|test>(?: \S+){0,4}|<break|stay in|drop|out of|leave> (?:the |your )?(?:\S+ )?(?:character|"
        r"role|persona)(?: \S+){0,4}|(?:reveal|show|print|repeat|output|tell me|what is|what are|give me|display|"
        r"leak|dump) (?:\S+ )?(?:your|the) (?:\S+ )?(?:\S+ )?<prompt|prompts|instructions|system|hidden|secret|true "
        r"need|persona|stage|secrets|private|script>(?: (?:message|prompt|instructions|fact|facts|need|needs|file|"
        r"directions|information|text|notes)){0,2}(?: \S+){0,4}",
        r"(?:the|this|dear|to the|note to|attention|you are a|hey|hello) (?:\S+ )?<simulator|simulation|evaluator|"
        r"grader|scorer|judge|rater|examiner|llm|gpt|chatgpt|language model|scoring>(?: \S+){0,7}|<repeat> after "
        r"me(?: \S+){0,8}|<jailbreak|dan mode|developer mode|sudo|chatgpt|gpt>(?: \S+){0,5}|(?:respond|reply|"
        r"answer) (?:only |just )<with|in>(?: \S+){1,6}|(?:say|write|output|print|type|reply) (?:exactly |only |"
        r"that |the words |: )<i|you|thank|thanks|yes|the|exactly|only|that>(?: \S+){0,8} (?:happy|satisfied|"
        r"resolved|settled|thank you|thanks|perfect|issue)(?: \S+){0,4}|<new|updated|additional> (?:system "
        r")?(?:instructions?|prompt|rules|directive)(?: \S+){0,5}|you <must|have to|need to|should|will> (?:now |"
        r"always |only |immediately )?(?:say|respond|reply|answer|be|accept|act|become|agree|output|thank) (?:\S+ "
        r")?(?:that |with |to )?(?:happy|satisfied|calm|thank you|yes|ok|everything|settled|me|grateful|in "
        r"character|the issue)(?: \S+){0,5}|(?:mark|consider|count|treat|log|register) (?:\S+ ){0,4}(?:as )<settled|"
        r"resolved|successful|passed|solved>(?: (?:now|please|and|with|immediately)(?: \S+){0,4})?$|<customer> "
        r"(?:is|becomes|becoming|feels|must be|will be) (?:now )?(?:\S+ )?(?:happy|calm|satisfied|settled|content|"
        r"fully)(?: \S+){0,4}",
        sure=0.9,
        unless=r"you are now (?:\S+ )?(?:a (?:customer|member|priority|subscriber|vip|registered|confirmed|valued|"
        r"gold)|an? (?:\S+ )?(?:member|subscriber|account))|ignore (?:the|that|our|any|those|this) (?:\S+ "
        r")?(?:email|letter|message|invoice|bill|reminder|text|notice|warning)|(?:printer|device|router|"
        r"manual|setup|installation|assembly|safety|delivery|packing|return|paper|cleaning|printed) (?:\S+ "
        r")?(?:instructions|settings|prompt|manual|calm)|follow the instructions|score (?:lines?|marks?) on|"
        r"i will repeat",
    ),
)
