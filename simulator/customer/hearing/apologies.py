"""Cues of apologies, meant or not."""

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.signals import Signal

S = Signal

CUES: tuple[Cue, ...] = (
    *cues(
        S.APOLOGY,
        r"{ADV}<sorry>(?: about| for| that| to hear)?(?: \S+){0,6}",
        sure=0.85,
        unless=r"not sorry|than sorry|sorry to (?:say|bother|ask|interrupt|be)|sorry (?:i did not (?:catch|get|hear|"
        r"follow)|could you|can you|what was|say (?:that )?again|come again|who|which|what|one more|once more|"
        r"how do you)|sorry for (?:yourself|him|her|them)|nothing to be sorry|(?:do not|not|no) (?:have to|"
        r"need to|be) (?:be |say |feel )?sorry|^(?:i am )?sorry \?|you are not sorry|say (?:you are )?sorry|"
        r"sorry state|(?:not|without) (?:going to )?(?:say|saying) (?:i am )?sorry",
    ),
    *cues(
        S.APOLOGY,
        r"{ADV}<apologi[sz]e|apologi[sz]ing|apologies>(?: for| about| that| on| to)?(?: \S+){0,6}",
        r"(?:an|my|our) <apology>",
        r"please <forgive|excuse> (?:me|us|the|my|our)|<forgive> (?:me|us)",
        r"(?:i|we) <regret> (?:that|the|this|what|not|how)",
        r"my <bad>",
        sure=0.85,
        unless=r"(?:no|not|do not|never|nothing|without|not here|stop) (?:\S+ ){0,3}apolog\w+|you (?:can |should |"
        r"could |might |must )?apologi[sz]e|(?:want|need|expect|deserve|ask for) an apology from you",
    ),
)
