"""Cues at the edges of service: fair limits and a light touch."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.SETS_BOUNDARY,
        r"(?:i|we) (?:{ADV})(?:want|would like|am happy|am glad|am here|will|do want|am willing|really want|intend|"
        r"can) (?:\S+ )?(?:to )?<help|sort|work|fix|solve|listen|keep|carry|continue|talk>(?: \S+){0,8} (?:but|and|as "
        r"long as|if|provided|only|so|without) (?:\S+ ){0,6}(?:swear\w*|insult\w*|shout\w*|abuse|abusive|names|name "
        r"calling|threat\w*|curs\w+|language|respect\w*|yell\w*|personal|civil|rude|spoken to|talked to)(?: \S+){0,5}",
        r"(?:i|we) (?:will not|cannot|do not|am not going to|am not willing to|am not prepared to|refuse to|would not|"
        r"am not here to) (?:{ADV})<accept|tolerate|be (?:spoken|talked|sworn|insulted|called|shouted|abused|"
        r"threatened)|continue|stay|carry|take|stand|have|put up|listen|keep> (?:\S+ ){0,8}(?:abuse|language|names?|"
        r"insult\w*|sw(?:ear|orn|earing)|threat\w*|like that|like this|that way|this way|shouted?|abusive|"
        r"disrespect\w*|while|if)(?: \S+){0,4}",
        r"<if> (?:you|this|that|it|the \S+|the swearing|there is) (?:\S+ ){0,4}(?:continue\w*|keeps?|carr\w+ on|goes "
        r"on|again|swear|insult|does not stop|do not stop|threaten|shout|call me|speak to me like|talk to me like)(?: "
        r"\S+){0,8} (?:i|we) (?:will|shall|"
        r"would|am going to|have to|can|must|may|am|are)(?: \S+)? ?(?:have to |need to )?(?:end|putting|hanging|"
        r"ending|hang|close|stop|terminate|"
        r"finish|leave|disconnect|put the phone)(?: \S+){0,5}|(?:i|we) (?:will|shall|would|am going to) (?:\S+ "
        r")?(?:have to |need to )?<end|hang up|terminate|disconnect> (?:the |this |our |on )?(?:call|chat|"
        r"conversation|you|talk|line)?(?: \S+){0,6}",
        r"(?:please )?(?:do not|stop|never) (?:\S+ )?<call|calling|swear|swearing|insult|insulting|threaten|"
        r"threatening|speak|speaking|talk|talking|curse> (?:me|at me|to me|at us|us|my colleagues|like|names|"
        r"personally)(?: \S+){0,6}|<keep> (?:this|it|things|the conversation) (?:\S+ )?(?:civil|respectful|polite|"
        r"about the|between|on the|to the)(?: \S+){0,5}|(?:i|we) (?:{ADV})<draw> the line(?: \S+){0,4}|(?:that|this|"
        r"it) is (?:\S+ )?as <far> as (?:i|we) (?:can|will|could)(?: \S+){0,4}|(?:i|we) (?:cannot|can not|will not|"
        r"could not) <go> (?:\S+ )?(?:further|beyond|lower|higher|past|above|back)(?: \S+){0,6}|(?:what|one thing) "
        r"(?:i|we) <will|cannot> (?:not )?(?:do|accept|allow|have) is(?: \S+){0,7}|my <limit>(?: \S+){0,4}|(?:i|we) "
        r"(?:{ADV})(?:<have|need|want> to be )(?:\S+ )?(?:clear|fair to|firm|fair)(?: \S+){0,6}|(?:i )?<ask> (?:only |"
        r"just )?(?:that|you) (?:\S+ ){0,2}(?:not|keep|respect|leave|speak|let|stop)(?: \S+){0,6}|<there> (?:is|are) "
        r"(?:a |no )?(?:limit|limits|line)(?: \S+){0,6}|(?:would be|is) <unfair|fair> (?:on|to) (?:\S+ )?(?:other|"
        r"everyone|others|customers)(?: \S+){0,5}|(?:the same|one) <rule|rules> for (?:everyone|all)(?: \S+){0,4}",
        sure=0.76,
        unless=r"if you keep (?:the|it|your) (?:receipt|pressed|box)|do not call (?:us|me) (?:again|back)|you do not "
        r"have to call|keep it (?:short|brief|simple)|continue to hold|hang up (?:and|first|now|then)|you can "
        r"hang up|do not talk to the",
    ),
    *cues(
        S.LIGHT_TOUCH,
        r"<haha|hahaha|hehe|lol|smiley>",
        r"<fingers> crossed(?: \S+){0,3}|(?:no )?<pun|joke|joking|kidding|jokes>(?: \S+){0,5}|<magic> wand(?: "
        r"\S+){0,4}|(?:strong|my|buy you a|owe you a|offer you a|earned my) <coffee|tea|biscuit|cake|pint|drink>(?: "
        r"\S+){0,5}|<gremlins|temperamental|moody|sulking|sulk|stubborn|misbehaving|misbehaves|misbehave|behave|"
        r"behaves|tantrum|strike|grumpy|naughty|diva|hungry|appetite|snack|chewing|munching|coughs|sneezes|hiccups|"
        r"mischief|nap>(?: \S+){0,4}|a <mind> of (?:its|their) own|<believe> it or not|<touch|knock> (?:on )?wood(?: "
        r"\S+){0,3}",
        r"<between> you and me(?: \S+){0,6}|<scout's|cross my> (?:honou?r|heart)(?: \S+){0,3}|<murphy's|sod's> law|"
        r"<better> late than never|<pigeon|pigeons|snail|tortoise|dinosaur|unicorn|dragon|robot|robots|aliens|houdini|"
        r"sherlock|santa|elves|time machine|crystal ball|teleport|telepathy|superhero|cape>(?: \S+){0,5}|(?:could|"
        r"would|might) make a (?:\S+ )?<living|saint|grown>(?: \S+){0,4}|<feed> it(?: \S+){0,5}|of all the <printers|"
        r"days|parcels>(?: \S+){0,5}|(?:it|printer|parcel|it has|package) (?:\S+ ){0,3}(?:a |an )?(?:<holiday|"
        r"adventure|tour|sightseeing|scenic|diet|grudge|personality|world tour> ?)(?: \S+){0,4}|<promise|i promise> "
        r"(?:not to|i will not) (?:bite|sing|faint)(?: \S+){0,3}|at least (?:the|one of us|it|we|you)(?: \S+){1,6} "
        r"<alive|well|dry|travelled|traveled|enjoying|seeing|exercise|company|fun>(?: \S+){0,3}",
        sure=0.65,
        unless=r"no joke|not a joke|not joking|not kidding|are you (?:joking|kidding)|(?:you|stop|stop being|you are) "
        r"(?:\S+ )?(?:behave|behaving|stubborn|moody|grumpy|a diva|hungry)|public holiday|bank holiday|holiday "
        r"(?:season|schedule|rush)|industrial|on strike today|strike action|coffee (?:machine|maker)|delivery "
        r"robots?|joke about",
    ),
)
