"""Cues of gush and flattery: more feeling than the matter is worth."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.GUSH,
        r"(?:absolutely|so|really|truly|super|just|beyond|incredibly|positively|simply|very|more than|extremely|"
        r"genuinely|totally) <delighted|thrilled|excited|honou?red|ecstatic|overjoyed|passionate|pumped|blessed|"
        r"elated|stoked|privileged>(?: \S+){0,6}",
        r"<thrilled|delighted|ecstatic|overjoyed|honou?red|elated|stoked> to (?:\S+ ?){1,5}|<passionate> about(?: "
        r"\S+){0,4}",
        r"(?:i|we) (?:\S+ ){0,2}(?:would )?(?:absolutely |really |so |just |truly |simply )<love|adore> (?:\S+ "
        r"?){1,5}|(?:would|i will) <love> to (?:help|assist|look|get|make|sort)(?: \S+){0,4}",
        r"(?:my|our|an|such an?|the) (?:\S+ )?(?:absolute|greatest|sincere|utmost|genuine|true|real|complete) "
        r"<pleasure|honou?r|privilege|joy|delight>(?: \S+){0,4}|(?:such|what|be|is|was) an? <pleasure|joy|honou?r|"
        r"delight|privilege>(?: \S+){0,4}",
        r"(?:make|made|making|brighten|brightens) (?:my|your) (?:whole )?<day|week|year>(?: \S+){0,3}|<amazing|"
        r"awesome|fantastic|wonderful|fabulous|incredible|brilliant|yay|woohoo|hooray|superb|marvellous> !",
        r"(?:we|i) (?:\S+ )?<love|adore|cherish|treasure> (?:you|our customers|all our|each and every|every (?:one|"
        r"single)|hearing from|helping|serving|customers)(?: \S+){0,4}",
        r"(?:part of|welcome to) (?:our|the) (?:\S+ )?<family>|(?:over|to) the <moon> (?:\S+ ?){0,4}|<magical|"
        r"unforgettable|phenomenal|extraordinary|mind blowing|out of this world> (?:\S+ ?){1,3}|(?:go|going) above "
        r"and <beyond>(?: \S+){0,4}|<wow> you with(?: \S+){0,3}",
        r"(?:make|making|get|getting) (?:this|it|things|everything) (?:\S+ )?<perfect|amazing|awesome|wonderful|"
        r"magical>(?: \S+){0,3}|(?:1000|110|200|1,000|thousand|million) (?:% |percent )?<%|percent|times>(?: "
        r"\S+){0,4}|<bottom> of (?:my|our) hearts?",
        r"<!> ! !|so so <so|sorry|happy|excited|glad|grateful>(?: \S+){0,4}|(?:really )?<super> (?:happy|glad|excited|"
        r"sorry|grateful|sad|keen|duper)(?: \S+){0,4}|(?:with all|from) my <heart>|<heart> (?:breaks|goes out|is "
        r"broken|aches)(?: \S+){0,3}|(?:i am|we are) <obsessed> with(?: \S+){0,3}",
        sure=0.82,
        unless=r"not (?:\S+ )?(?:thrilled|delighted|excited|happy)|you (?:must|would|will|are|were) (?:\S+ )?(?:be "
        r")?(?:not )?(?:thrilled|excited|delighted|over the moon)|(?:how|why|what) you (?:love|would love)|"
        r"would love to (?:say|tell you|give you|promise) (?:\S+ )?(?:yes|but|that)|(?:but|if) i",
    ),
    *cues(
        S.FLATTERY,
        r"(?:what (?:a|an)|that is (?:a|an)|such (?:a|an)) (?:\S+ )?<great|excellent|brilliant|wonderful|fantastic|"
        r"amazing|superb|lovely|beautiful|gorgeous|terrific|fabulous|interesting> (?:question|customer|name|choice|"
        r"person|voice|taste|attitude|point you|idea|human|sense|accent)(?: \S+){0,3}",
        r"^<great|excellent|brilliant|fantastic|amazing|wonderful> (?:question|choice|name|taste|point|observation)",
        r"(?:customers?|people|someone|somebody|a person|folks|clients?|gentlem[ae]n|lad(?:y|ies)|a man|a woman) "
        r"(?:as \S+ as|like|such as) <you|yourself>(?: \S+){0,5}",
        r"you are (?:clearly |obviously |evidently |truly |really |honestly |simply |just |such |very |so |quite |an? "
        r"|the |one of ){0,4}<smart|smartest|intelligent|clever|cleverest|amazing|wonderful|brilliant|special|best|"
        r"fantastic|lovely|loveliest|wise|genius|gem|star|legend|awesome|incredible|favou?rite|nicest|kindest|"
        r"sweetest|angel|hero|great customer|beautiful|gorgeous|super|delight|joy|treasure|expert|perfect|exceptional|"
        r"remarkable|queen|king>(?: \S+){0,6}",
        r"(?:i )?(?:\S+ )?(?:love|adore|admire) (?:your|how you|the way you) (?:\S+ )?<voice|accent|name|style|taste|"
        r"passion|energy|attitude|choice|sense|enthusiasm|spirit|patience|kindness|think|talk|speak|handle>(?: "
        r"\S+){0,4}",
        r"you have (?:\S+ ){0,2}<great|excellent|impeccable|exquisite|wonderful|lovely|beautiful|amazing|fantastic|"
        r"superb|such> (?:a )?(?:\S+ )?(?:taste|name|voice|accent|sense|eye|mind|smile|personality|manners|soul)(?: "
        r"\S+){0,4}",
        r"one of our <best|most|favou?rite|finest|top|dearest|greatest|smartest>(?: \S+){0,4}|(?:best|nicest|"
        r"loveliest|smartest|favou?rite|kindest|most \w+) <customer|caller|person|client>(?: \S+){0,6}|your "
        r"<beautiful|lovely|gorgeous|charming|pretty> (?:name|voice|smile|accent|face|personality)(?: \S+){0,3}",
        r"<impressive|impressed> (?:by|with|how|that|knowledge|taste|patience)? ?(?:you|your)(?: \S+){0,4}",
        sure=0.82,
        unless=r"like you {ADV}(?:never|do not|cannot|should|need|just|only|want|expect|think|complain|leave|forget)|"
        r"best (?:if|option|thing|price|way|of)|you are (?:\S+ ){0,3}(?:best off|expert mode)|best (?:customer "
        r")?service|not (?:\S+ )?(?:smart|clever)",
    ),
)
