"""How fast sessions are scored, on one core and without a model: ours, and other people's chats.

Patterns are compiled and files read before the clock starts; no line comes twice, so that nothing is remembered.
"""

import gc
import random
import time

from simulator.cli.house import House
from simulator.cli.selfplay import play_game
from simulator.practice.transcript import Transcript, Turn
from tests.bench.figures import Figure

GAMES = [("methodical", "late-parcel", name, seed) for name in ("skilled", "canned") for seed in range(12)]
WARM = 8
"""Sessions of each kind that are scored before the clock starts."""
THINGS = ("kettle", "router", "invoice", "season ticket", "heater", "rucksack", "password", "bike lock")
OPENS = (
    "Hi, I bought a {thing} from you on the {day}th and it hasn't arrived. Order {n}. Where is it?",
    "Good morning\nmy {thing} stopped working after {day} days, and the shop says it isn't their problem",
    "I was charged twice for the {thing}!! {n}. This is the third time I write and nobody answers.",
)
ASKS = (
    "Thank you for contacting us. I'm sorry for the inconvenience. Could you please give me the number of the {thing}?",
    "I see. Let me check this for you, one moment please.\nCan you confirm the address for order {n}?",
    "I've looked at order {n}: the {thing} left us on the {day}th. It should be there tomorrow.",
)
SAYS = (
    "I already told you, it's {n}.",
    "ok, waiting",
    "But that was {day} days ago. Why didn't anyone call me back about the {thing}?",
    "Yes, that's right. Will I get my money back, or do you send another {thing}?",
)
ENDS = (
    "We can't refund the {thing} after {day} days, but I've ordered a new one for you. It comes by Friday. "
    "Is there anything else I can help you with?",
    "I understand your frustration. Our technical team is working on it; please wait {day} to {n} hours.",
)
LAST = (
    "Great, thanks for your help! Bye",
    "No. That's useless, {n} hours for a {thing}, unbelievable.",
    "ok thank you",
)


def chat(seed: int) -> Transcript:
    """A chat of eight to fourteen turns, in the manner of a support chat and never the same as another."""
    chance = random.Random(seed)

    def turn(speaker: str, texts: tuple[str, ...]) -> Turn:
        fills = {"thing": chance.choice(THINGS), "day": chance.randrange(2, 29), "n": chance.randrange(10**6)}
        return Turn.model_validate({"speaker": speaker, "text": chance.choice(texts).format(**fills)})

    middle = [t for _ in range(chance.randrange(2, 6)) for t in (turn("trainee", ASKS), turn("customer", SAYS))]
    turns = (turn("customer", OPENS), *middle, turn("trainee", ENDS), turn("customer", LAST))
    return Transcript(id=f"chat-{seed}", turns=turns)


def score_figures() -> list[Figure]:
    """Turns scored a second, ours with customer, desk and ledger; other people's with nothing but words."""
    house = House(voice="book", environ={})
    ours = [Transcript.model_validate_json(play_game(house, game)) for game in GAMES]
    foreign = [chat(seed) for seed in range(72)]
    return [
        Figure("turns scored a second a core, our sessions", _rate(house, ours), 1500, "/s", "higher"),
        Figure("turns scored a second a core, foreign chats", _rate(house, foreign), 1500, "/s", "higher"),
    ]


def _rate(house: House, talks: list[Transcript]) -> float:
    for talk in talks[-WARM:]:
        house.score(talk)
    gc.freeze()  # as `simulator score` does once it has begun
    measured = talks[:-WARM]
    started = time.process_time()
    for talk in measured:
        house.score(talk)
    return sum(len(t.turns) for t in measured) / (time.process_time() - started)
