"""The kinds of questions that are put to him: an offer, a choice, his name, a when or a how many."""

from enum import StrEnum


class Kind(StrEnum):
    """What a question wants of him. A book may keep lines under each, for when there is no fact to answer it with."""

    ELSE = "checks_satisfaction"  # "Anything else?"
    NAMED = "named"  # "Are you Mr Bell?"
    OFFER = "offer"  # "Shall I …?", "I can ask …?"
    WANTS = "wants"  # "Would you like …?", "Do you need …?"
    SUITS = "suits"  # "Would Saturday work?", "… is that all right?"
    TOO = "too"  # "Is half past seven too late?"
    LEAVE = "leave"  # "Can I ask you something?"
    CHOICE = "choice"  # "Which do you want?", "Ring or knock?"
    SURE = "sure"  # "Are you sure?"
    ABOUT = "about"  # "Is it about the bill?"
    REQUEST = "request"  # "Can you come and get it?"
    OPINION = "opinion"  # "What do you think?", "How does that sound?"
    HAS = "has"  # "Do you have a bell?", "Got a pen?"
    DID = "did"  # "Did you …?", "Have you ever …?"
    IS = "is"  # "Are you …?"
    EITHER = "either"  # "Are you here for business or pleasure?"
    ABOUT_HIM = "about_him"  # yes or no, about himself otherwise
    ANY_OF = "any_of"  # "Is there anybody …?", "Has it ever …?"
    MIGHT = "might"  # "Could it stand outside?", "Would he mind?"
    YES_OR_NO = "yes_or_no"  # yes or no, about anything else
    NAME = "name"  # what somebody or something is called
    WHO = "who"
    WHEN = "when"
    WHEN_WAS = "when_was"  # "When did you buy it?"
    HOW_LONG = "how_long"
    WHERE = "where"
    WHY = "why"
    HOW_MANY = "how_many"
    WHAT = "what"  # anything else
    RESULT = "result"  # "Does it work now?", "Did that help?"
    WHO_HIM = "who_him"  # the same, of himself: "Who looks after you?"
    WHEN_HIM = "when_him"
    WHERE_HIM = "where_him"
    HOW_MANY_HIM = "how_many_him"
    WHAT_HIM = "what_him"

    @property
    def is_for_a_yes(self) -> bool:
        """Whether he need know nothing to say yes."""
        return self in (
            *(Kind.OFFER, Kind.WANTS, Kind.SUITS, Kind.TOO, Kind.LEAVE, Kind.REQUEST, Kind.SURE, Kind.OPINION),
        )

    @property
    def of_him(self) -> "Kind":
        """The kind of the same question where it asks about himself; this one where that makes no difference."""
        return _OF_HIM.get(self, self)

    @property
    def broader(self) -> "Kind":
        """The kind under whose lines there is an answer to this one too."""
        if self in (Kind.HAS, Kind.DID, Kind.IS, Kind.EITHER):
            return Kind.ABOUT_HIM
        if self is Kind.WANTS:
            return Kind.OFFER
        if self is Kind.SUITS:
            return Kind.OPINION
        return next((kind for kind, of_him in _OF_HIM.items() if of_him is self), self)

    @property
    def wants_yes_or_no(self) -> bool:
        """Whether a yes or a no is an answer, and anything else is more than one."""
        return self in (
            Kind.YES_OR_NO,
            Kind.ANY_OF,
            Kind.MIGHT,
            Kind.RESULT,
            Kind.HAS,
            Kind.DID,
            Kind.IS,
            Kind.ABOUT_HIM,
        )

    @property
    def wants_to_know(self) -> bool:
        """Whether neither a yes nor a no is an answer: it asks for a thing, a person, a time or a reason."""
        return self in (Kind.NAME, Kind.WHO, Kind.WHEN, Kind.WHEN_WAS, Kind.HOW_LONG, Kind.WHERE, Kind.WHY) or (
            self in (Kind.HOW_MANY, Kind.WHAT, *_OF_HIM.values())
        )

    @property
    def is_about_him(self) -> bool:
        """Whether it asks for a yes or a no about himself."""
        return self in (Kind.HAS, Kind.DID, Kind.IS, Kind.EITHER, Kind.ABOUT_HIM)


_OF_HIM = {
    Kind.WHO: Kind.WHO_HIM,
    Kind.WHEN: Kind.WHEN_HIM,
    Kind.WHERE: Kind.WHERE_HIM,
    Kind.HOW_MANY: Kind.HOW_MANY_HIM,
    Kind.WHAT: Kind.WHAT_HIM,
}
