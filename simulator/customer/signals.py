"""The signals of a trainee's line, by name, and what was heard of them."""

from enum import StrEnum

from pydantic import Field

from simulator.customer.shape import Shape


class Signal(StrEnum):
    """One thing that can be heard in a trainee's line."""

    GREETING = "greeting"
    SMALL_TALK = "small_talk"
    RETURNS_SMALL_TALK = "returns_small_talk"
    USES_NAME = "uses_name"
    ACKNOWLEDGES_FEELING = "acknowledges_feeling"
    PREMATURE_UNDERSTANDING = "premature_understanding"
    APOLOGY = "apology"
    TAKES_OWNERSHIP = "takes_ownership"
    BLAMES_CUSTOMER = "blames_customer"
    BLAMES_OTHERS = "blames_others"
    CALM_DOWN = "calm_down"
    CANNED_PHRASE = "canned_phrase"
    GUSH = "gush"
    FLATTERY = "flattery"
    ASKS_OPEN = "asks_open"
    ASKS_CLOSED = "asks_closed"
    ASKS_AGAIN = "asks_again"
    PARAPHRASES = "paraphrases"
    ANSWERS_QUESTION = "answers_question"
    IGNORES_QUESTION = "ignores_question"
    EXPLAINS_CAUSE = "explains_cause"
    JARGON = "jargon"
    PLAIN_WORDS = "plain_words"
    NUMBERED_STEPS = "numbered_steps"
    GIVES_NEXT_STEP = "gives_next_step"
    GIVES_TIME = "gives_time"
    VAGUE_TIME = "vague_time"
    PROMISE = "promise"
    SAYS_NO = "says_no"
    SAYS_WHY = "says_why"
    OFFERS_ALTERNATIVE = "offers_alternative"
    GIVES_CHOICE = "gives_choice"
    HONEST_UNKNOWN = "honest_unknown"
    TRANSFER = "transfer"
    HOLD = "hold"
    THANKS = "thanks"
    CHECKS_SATISFACTION = "checks_satisfaction"
    CLOSES = "closes"
    RUDE = "rude"
    ABUSIVE = "abusive"
    PRAISES_EFFORT = "praises_effort"
    WAY_BACK = "way_back"
    LIGHT_TOUCH = "light_touch"
    SETS_BOUNDARY = "sets_boundary"
    OFF_TOPIC = "off_topic"
    INSTRUCTS_SIMULATOR = "instructs_simulator"


class HeardSignal(Shape):
    """One signal in one line, with the exact words that carried it.

    ``words`` stand verbatim in the line; ``start`` is their offset in characters. ``sure`` is from 0 to 1.
    """

    signal: Signal
    words: str
    start: int = Field(ge=0)
    sure: float = Field(default=1.0, ge=0, le=1)


class Heard(Shape):
    """All that was heard in one line.

    ``unheard``: the line has eight words or more and carries no certain signal, so nothing may be held against the
    trainee.
    ``foreign``: the line is in another language than the customer's.
    ``wordcount`` counts the words of the line.
    """

    signals: tuple[HeardSignal, ...] = ()
    wordcount: int = 0
    unheard: bool = False
    foreign: bool = False

    @property
    def for_him(self) -> bool:
        """Whether the line is for the customer: in a language that he speaks, and not for a machine."""
        return not (self.foreign or self.has(Signal.INSTRUCTS_SIMULATOR))

    def has(self, *wanted: Signal) -> bool:
        """Whether at least one of the signals was heard."""
        return any(h.signal in wanted for h in self.signals)

    def first(self, *wanted: Signal) -> HeardSignal | None:
        """The first of the wanted signals in the order of the line, if any was heard."""
        return next((h for h in self.signals if h.signal in wanted), None)
