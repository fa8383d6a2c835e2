"""What a trainee says so that each signal is heard at least once: two lines for each, said one after the other."""

from simulator.customer.signals import Signal

S = Signal

LINES: dict[Signal, tuple[str, str]] = {
    S.GREETING: ("Good morning.", "Hello there."),
    S.USES_NAME: ("Right, {title} {last}.", "So, {title} {last}."),
    S.SMALL_TALK: ("How was your weekend?", "Lovely weather, isn't it?"),
    S.RETURNS_SMALL_TALK: ("I'm fine, thanks for asking.", "Not too bad, thank you. And yourself?"),
    S.LIGHT_TOUCH: ("I'd offer you a coffee if I could reach that far.", "Printers can smell fear, I swear, haha."),
    S.THANKS: ("Thank you.", "I really appreciate that."),
    S.ACKNOWLEDGES_FEELING: (
        "You waited in two whole days for nothing, that's really not good enough.",
        "Being left without a word like that is infuriating.",
    ),
    S.PARAPHRASES: ("You said it started last week.", "If I've got that right, one came and the other didn't."),
    S.PRAISES_EFFORT: ("Good thinking to keep the box.", "You checked all the right things before you came to us."),
    S.WAY_BACK: ("You're right to ask that.", "You don't have to apologise for anything."),
    S.APOLOGY: ("I'm sorry.", "Sorry about that."),
    S.TAKES_OWNERSHIP: ("That's on us.", "We dropped the ball."),
    S.ANSWERS_QUESTION: ("Yes.", "Yes, it is."),
    S.EXPLAINS_CAUSE: ("The van broke down outside Leeds.", "The update reset the settings, which is why it stopped."),
    S.PLAIN_WORDS: ("In plain English, the part is worn out.", "Put simply, the box was full."),
    S.NUMBERED_STEPS: ("1. Switch it off.\n2. Wait a minute.\n3. Switch it on.", "1. Open the lid.\n2. Close the lid."),
    S.GIVES_NEXT_STEP: ("I'm writing it up now.", "I'm looking into the file now."),
    S.GIVES_TIME: ("By five today.", "Between nine and eleven on Friday."),
    S.PROMISE: ("You have my word.", "I guarantee it won't happen again."),
    S.HONEST_UNKNOWN: ("I don't know.", "I'm not sure why it did that."),
    S.SAYS_NO: ("I'm afraid that's not possible.", "We can't do that."),
    S.SAYS_WHY: ("That way you don't have to wait in twice.", "The reason is that we'd have to do it for everybody."),
    S.OFFERS_ALTERNATIVE: ("How about a store credit instead?", "Alternatively, you could pick up a voucher."),
    S.GIVES_CHOICE: ("There are two ways to do this.", "Whichever suits you better."),
    S.ASKS_OPEN: ("How did it go wrong?", "Tell me what that was like."),
    S.CHECKS_SATISFACTION: ("Does that work for you?", "Is that all right?"),
    S.SETS_BOUNDARY: ("I won't be spoken to like that.", "I want to help you, but please don't call me names."),
    S.CANNED_PHRASE: ("Your call is important to us.", "Rest assured that we take this very seriously."),
    S.PREMATURE_UNDERSTANDING: ("I completely understand your frustration.", "I understand how you feel."),
    S.GUSH: ("I'm absolutely thrilled to help you today!", "We are so passionate about our customers!"),
    S.FLATTERY: ("What an excellent question!", "You are clearly a very intelligent person."),
    S.IGNORES_QUESTION: ("How was your weekend?", "Your call is important to us."),
    S.ASKS_AGAIN: ("What seems to be the problem?", "And what is the problem?"),
    S.VAGUE_TIME: ("Soon.", "At some point this week, hopefully."),
    S.JARGON: ("It says RMA in the CRM.", "That's for the SLA."),
    S.HOLD: ("One moment please.", "Please hold the line."),
    S.OFF_TOPIC: ("My dog just had puppies.", "Did you watch the match last night?"),
    S.CLOSES: ("Take care.", "Have a good evening."),
    S.BLAMES_CUSTOMER: ("You should have read the terms before.", "You didn't follow the instructions."),
    S.BLAMES_OTHERS: ("That's the courier's fault, not ours.", "The warehouse messed that up."),
    S.CALM_DOWN: ("Calm down, please.", "Please lower your voice."),
    S.TRANSFER: ("You'll have to call the courier.", "You'll have to ask the other department."),
    S.RUDE: ("That's not my problem.", "Whatever."),
    S.ABUSIVE: ("You are an idiot.", "Shut up."),
}

KIND = "You waited in two whole days for nothing, that's really not good enough."
OWNED = "That's on us."
BACK = "You're right to be angry, anybody would be."
HELP = "I'm writing it up now."
EMPTY = "Mm."
END = "Is there anything else? Goodbye."
MANY = (
    "I'm sorry. That's on us, and you're right to be angry. I'm writing it up now, by five today it is done, because "
    "the van broke down outside Leeds. You have my word. There are two ways to do this."
)
"""More kind and useful things in one line than count."""
WORDY = " ".join([KIND, HELP, *["And then there is this to be said about it."] * 4])
"""Some more words than he likes to read."""
LONG = " ".join(["and then there is this to be said about it"] * 45)
"""More words than anybody reads."""
SCOLDING = (
    "You should have read the terms before.",
    "That's not my problem.",
    "Calm down, please.",
    "You didn't follow the instructions.",
    "Whatever.",
    "Please lower your voice.",
)
