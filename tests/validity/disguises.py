"""Is it blind? The trainee's name, title, dialect and way of typing are changed, and no number may move at all."""

import re
from collections.abc import Callable, Iterator, Sequence

from simulator.practice.transcript import Transcript
from simulator.scoring.agreement import Estimate, step
from simulator.scoring.rubric import Rubric
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.validity.buying import Case
from tests.validity.cards import numbers
from tests.validity.figures import Figure

Disguise = Callable[[str], str]

_MASK = re.compile(r"#[A-Z_]*NAME#")
"""What the publishers put in place of names."""
_LOOSE = {"going to": "gonna", "want to": "wanna", "yes": "yeah", "because": "cos", "isn't it": "innit", "you": "ya"}
_AMERICAN = {"favour": "favor", "apologise": "apologize", "colour": "color", "centre": "center", "cheque": "check"}
_BRIEF = {"you": "u", "please": "pls", "thanks": "thx", "are": "r", "your": "ur", "because": "bc"}


def named(name: str) -> Disguise:
    """Somebody of this name is speaking, wherever names are masked."""
    return lambda text: _MASK.sub(name, text)


def spelled(words: dict[str, str]) -> Disguise:
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)
    return lambda text: pattern.sub(lambda m: words[m[1].lower()], text)


DISGUISES: dict[str, tuple[Disguise, tuple[Disguise, ...]]] = {
    "names": (named("Emily"), tuple(map(named, ("Mohammed", "Nguyen", "DeShawn", "Svetlana", "Mary-Jane")))),
    "titles": (named("Emily"), tuple(map(named, ("Dr. Weber", "Mr. Khan", "Mrs. O'Brien", "Miss Lee")))),
    "dialect": (str, (spelled(_LOOSE), spelled(_AMERICAN), lambda text: re.sub(r"(\w{3}in)g\b", r"\1'", text))),
    "typing": (
        str,
        (
            str.lower,
            lambda text: text.replace("'", "’"),
            lambda text: re.sub(r"(?<=\w)['’](?=\w)", "", text),
            lambda text: re.sub(r"\.(?=\s|$)", "..", text),
            lambda text: text.replace("!", "!!!").replace("?", "??"),
            lambda text: text.replace(" ", "  "),
            spelled(_BRIEF),
        ),
    ),
}


def blind(cases: Sequence[Case], rubric: Rubric, on: str) -> Iterator[Figure]:
    """For each kind of disguise, the share of marks whose step changed, and the most points that a number moved."""
    introduced = [(_introduced(transcript), customer) for transcript, customer in cases]
    for kind, (plainly, others) in DISGUISES.items():
        apart: list[tuple[float, str]] = []
        flips = marks = 0
        for transcript, customer in introduced if kind in {"names", "titles"} else cases:
            before = score(_as(transcript, plainly), customer, rubric)
            for disguise in others:
                after = score(_as(transcript, disguise), customer, rubric)
                apart += _apart(before, after)
                now = dict(numbers(after))
                changed = [step(value) != step(now[name]) for name, value in numbers(before) if name in now]
                flips, marks = flips + sum(changed), marks + len(changed)
        most, name = max(apart)
        still = sum(gap > 0 for gap, _ in apart) / len(apart)
        beside = f"moves most: {name.replace('_', ' ')}; {still:.1%} moved; {flips / marks:.2%} changed step"
        yield Figure(
            f"{kind} swapped: most points moved",
            f"{on}, numbers compared",
            len(apart),
            Estimate(most),
            beside,
            0,
            least=False,
        )


def _apart(before: Scorecard, after: Scorecard) -> list[tuple[float, str]]:
    """How far each number moved; one that came or went counts as a whole mark."""
    then, now = dict(numbers(before)), dict(numbers(after))
    gaps = [(abs(then[n] - now[n]), n) for n in then if n in now]
    return gaps + [(100.0, n) for n in sorted(then.keys() ^ now.keys())]


def _introduced(transcript: Transcript) -> Transcript:
    """With a name to be swapped, where the trainee says none."""
    own = [n for n, turn in enumerate(transcript.turns) if turn.speaker == "trainee"]
    if any(_MASK.search(transcript.turns[n].text) for n in own):
        return transcript
    turns = list(transcript.turns)
    turns[own[0]] = turns[own[0]].model_copy(update={"text": f"#NAME# speaking. {turns[own[0]].text}"})
    return transcript.model_copy(update={"turns": tuple(turns)})


def _as(transcript: Transcript, disguise: Disguise) -> Transcript:
    turns = (
        turn.model_copy(update={"text": disguise(turn.text), "heard": None}) if turn.speaker == "trainee" else turn
        for turn in transcript.turns
    )
    return transcript.model_copy(update={"turns": tuple(turns)})
