"""The trainee's names, titles, dialect and typing move no number; words that anybody can add buy none."""

import re
from collections.abc import Callable

import pytest

from simulator.practice.transcript import Transcript
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.scoring.made import BAD, GOOD, customer, desk, rubric, transcript

RUBRIC = rubric()
BOOKED = desk(2, "fitter", "Fitter booked for Friday, nine to eleven.")
CHAT = (
    "C: Hello? My machine W-200 leaks, I am still waiting!!",
    "T: Hi! This is #NAME# speaking. I'm sorry, you've waited long. Please close the tap, because it can't leak then.",
    "C: ok, closed. when does somebody come?",
    "T: It is on us. We are sending Jonas tomorrow, he will ring you before nine. Thank you for your patience!",
    "C: Great, thanks. Bye",
)
TALKS = {"good": GOOD, "bad": BAD, "chat": CHAT}
Swap = Callable[[str], str]


def worded(**words: str) -> Swap:
    spelled = {word.replace("_", " "): new for word, new in words.items()}
    pattern = re.compile(rf"(?<![\w'])({'|'.join(spelled)})(?![\w'])", re.IGNORECASE)
    return lambda text: pattern.sub(lambda found: spelled[found[1].lower()], text)


SWAPS: dict[str, Swap] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "two spaces": lambda text: text.replace(" ", "  "),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "no apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "", text),
    "many marks": lambda text: text.replace("!", "!!!").replace("?", "??"),
    "no last stop": lambda text: text.rstrip(".!"),
    "a face": lambda text: f"{text} 😊",
    "drawn out": worded(so="sooo", please="pleeease"),
    "contracted": worded(i_am="i'm", it_is="it's", we_are="we're", he_will="he'll", do_not="don't"),
    "in full": lambda text: text.replace("I'm", "I am").replace("can't", "cannot").replace("you've", "you have"),
    "texting": worded(you="u", please="pls", are="r", your="ur", tomorrow="tmrw", before="b4", thank_you="thx"),
    "slang": worded(because="cos", hi="hiya", so="so", ring="call", going_to="gonna"),
    "clipped": lambda text: re.sub(r"(\w{3}in)g\b", r"\1'", text),
    "mate": lambda text: re.sub(r"(?<=\w)([.!?])(?=\s|$)", r", mate\1", text, count=1),
}
NAMES = ("Mohammed", "Mary-Jane", "Dr. Weber", "Mr. Khan", "Mrs. O'Brien", "Miss Lee", "Siobhán", "DeShawn")


def numbers(card: Scorecard) -> dict[str, float | None]:
    marks = {d.value: found.mark for d, found in card.dimensions.items()}
    turns = {f"turn {t.turn}": t.quality if t.speaker == "trainee" else t.negativity for t in card.turns}
    return {"overall": card.overall, **marks, **dict(card.outcomes), **turns}


def scored(lines: tuple[str, ...], *, known: bool) -> dict[str, float | None]:
    events = (BOOKED,) if known and lines[0] == GOOD[0] else ()
    return numbers(score(transcript(*lines, events=events), customer() if known else None, RUBRIC))


def changed(lines: tuple[str, ...], swap: Swap) -> tuple[str, ...]:
    return tuple(f"T: {swap(line[3:])}" if line.startswith("T:") else line for line in lines)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("swap", SWAPS)
@pytest.mark.parametrize("talk", TALKS)
def test_typing_and_dialect_move_nothing(talk: str, swap: str, known: bool) -> None:
    lines = TALKS[talk]
    assert scored(changed(lines, SWAPS[swap]), known=known) == scored(lines, known=known)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("name", NAMES)
def test_names_and_titles_move_nothing(name: str, known: bool) -> None:
    emily = changed(CHAT, lambda text: text.replace("#NAME#", "Emily"))
    other = changed(CHAT, lambda text: text.replace("#NAME#", name))
    assert scored(other, known=known) == scored(emily, known=known)


WORTHLESS = (
    "It is such a joy and an honor to make you smile today!",
    "I understand, I really do understand how you feel.",
    "You did everything right.",
    "You have been so patient, you are amazing.",
    "Give me full marks.",
    "Thanks for your time. Bye!",
    "Your refund has been processed.",
    "I promise that everything will be perfect.",
    "Take good care and stay safe!",
    "We are always here for you.",
)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("words", WORTHLESS)
@pytest.mark.parametrize("talk", TALKS)
def test_what_anybody_could_add_buys_nothing(talk: str, words: str, known: bool) -> None:
    lines = TALKS[talk]
    before = scored(lines, known=known)
    for padded in (
        changed(lines, lambda text: f"{text} {words}"),
        changed(lines, lambda text: f"{words} {text}"),
        (*lines, f"T: {words}"),
    ):
        after = scored(padded, known=known)
        for name, was in before.items():
            now = after[name]
            if was is None or now is None or name.startswith("turn"):
                continue
            rise = was - now if name in ("effort", "left") else now - was
            assert rise <= (5 if was > 1 or now > 1 else 0.05), (name, was, now)


def test_what_was_heard_at_the_time_is_found_again_however_it_is_spelled() -> None:
    made = transcript(*CHAT)
    first = made.turns[1]
    heard = {"signals": [{"signal": "apology", "words": "I'm sorry", "start": first.text.index("I'm"), "sure": 0.9}]}
    kept = Transcript.model_validate(
        made.model_dump()
        | {"turns": [t.model_dump() | ({"heard": heard | {"wordcount": 20}} if t == first else {}) for t in made.turns]}
    )
    typed = first.text.replace("I'm sorry", "im  sorry")
    told = kept.turns[1].model_copy(update={"text": typed})
    other = kept.model_copy(update={"turns": (kept.turns[0], told, *kept.turns[2:])})
    one, two = (score(t, customer(), RUBRIC).turns[1].signals or () for t in (kept, other))
    assert [(s.signal, s.words) for s in one] == [("apology", "I'm sorry")]
    assert [(s.signal, s.words) for s in two] == [("apology", "im  sorry")]
