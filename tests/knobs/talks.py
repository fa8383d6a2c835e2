"""The fixed talks in which knobs are listened for: scripted trainees, each signal and item, and odd turns."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from simulator.customer.desk import Action, ActionArgument, Reply
from simulator.customer.fitting import match
from simulator.customer.hearing.sentences import sentences
from simulator.customer.persona import Milestone
from simulator.customer.signals import Signal
from simulator.customer.situation import CommonQuestion, Situation
from simulator.practice.desk import COURTESY
from tests.customers import shelf
from tests.knobs.finding import Knob
from tests.knobs.lines import BACK, EMPTY, END, HELP, KIND, LINES, LONG, MANY, OWNED, SCOLDING, WORDY

REACHED = {
    Signal.ACKNOWLEDGES_FEELING: Milestone.ACKNOWLEDGED,
    Signal.TAKES_OWNERSHIP: Milestone.OWNED,
    Signal.WAY_BACK: Milestone.WAY_BACK,
}
TRAINEES = ("skilled", "canned", "blaming", "indifferent", "gushing", "overpromising", "empathy-only")

LIKELIEST = {
    "Bounds.loss": "hold",
    "Costs.idle_turn": "hold",
    "Costs.word": "wordy",
    "Costs.free_words": "wordy",
    "Costs.wait": "hold",
    "Manner.shouts": "canned",
    "Persona.when_lost": "blaming",
    "Progress.conceded": "overpromising",
    "Rules.relapse": "blamed beside help",
    "Stale.feeling": "canned",
    "Thresholds.accept_clarity": "canned",
    "Thresholds.ask_back": "unheard",
    "Thresholds.confide_mattering": "nothing",
    "Thresholds.idle_turns": "hold",
    "Thresholds.leave_patience": "nothing",
    "Thresholds.leave_strikes": "scold without end",
    "Thresholds.long_line": "long",
    "Thresholds.machine_canned": "stock words",
    "Thresholds.own_up_calm": "long",
    "Thresholds.soften_gain": "hold",
    "Thresholds.test_trust": "long",
    "Thresholds.vent_calm": "nothing",
    "Thresholds.warn_strikes": "scold, then serve",
}
"""By kind of knob: the name of the talk in which it shows soonest, so that the others need not be played."""


@dataclass(frozen=True)
class Step:
    """One turn of the trainee's: deeds, a question to a colleague, a hold; what he says, and how long it took."""

    say: str
    acts: tuple[tuple[str, dict[str, str]], ...] = ()
    ask: tuple[str, str] | None = None
    hold: float = 0.0
    typing: float = 0.0


@dataclass(frozen=True)
class Talk:
    """What is done and said one after the other; or, where a trainee is named, what his script says."""

    name: str
    steps: tuple[Step, ...] = ()
    trainee: str = ""


def talks_for(situation: Situation, knob: Knob) -> Iterator[Talk]:
    """The talks in which the knob should be heard, the likeliest first."""
    yield from _about(situation, knob)
    scripts = [Talk(name, trainee=name) for name in TRAINEES]
    odd = list(_odd(situation))
    hardly_scripted = knob.path[0] in ("costs", "thresholds", "bounds")
    every = [*odd, *scripts] if hardly_scripted else [*scripts, *odd]
    yield from sorted(every, key=lambda talk: talk.name != LIKELIEST.get(knob.kind))
    yield from (signal_talk(signal) for signal in LINES)


def signal_talk(signal: Signal) -> Talk:
    """The signal twice, something kind while it is still felt, then the signal until he has had enough of it."""
    one, two = LINES[signal]
    return _said(f"signal {signal}", one, two, KIND, one, OWNED, two, BACK, one, two, one, two, one, END)


def _about(situation: Situation, knob: Knob) -> Iterator[Talk]:
    if isinstance(knob.value, Signal):
        yield signal_talk(knob.value)
    if isinstance(knob.value, Milestone):
        others = [LINES[signal][0] for signal, milestone in REACHED.items() if milestone is not knob.value]
        own = LINES[Signal(str(knob.path[1]))] if knob.path[0] == "signals" else ()
        yield _said(f"all but {knob.value} {own}", *others, *own, *_good_lines(situation), *others, END)
    group, which = (*knob.path, "")[:2]
    if group == "signals":
        yield signal_talk(Signal(str(which)))
    elif isinstance(which, int) and (talks := _ITEMS.get(str(group))):
        yield from talks(situation, which)


def _fact(situation: Situation, n: int) -> Iterator[Talk]:
    """It is asked for at once, again and again; late; in the most general words; and never."""
    fact, every = situation.facts[n], list(_good_lines(situation))
    yield _said(f"never ask {fact.id}", *(part for line in every for part in (KIND, line)))
    asked = fact.asked or tuple(p for q in shelf_questions() if q.id in fact.answers for p in q.asked)
    if asked:
        question = matching(asked)
        yield _said(f"ask {fact.id}", question, *(part for line in every for part in (line, question)), END)
        yield _said(f"ask {fact.id} late", *every[:3], KIND, question, *every[3:], END)
    for common in (q for q in shelf_questions() if q.id in fact.answers):
        yield _said(f"{common.id} for {fact.id}", matching(common.asked), *every)


def _need(situation: Situation, n: int) -> Iterator[Talk]:
    need = situation.needs[n]
    own = situation.lines.get(need.id, "")
    rest = [line for line in _good_lines(situation) if line != own]
    yield _said(f"meet {need.id}", own or EMPTY, EMPTY, *rest, END)
    yield _said(f"all but {need.id}", *rest, "Anything else?", EMPTY, "Anything else?")


def _question(situation: Situation, n: int) -> Iterator[Talk]:
    question = situation.questions[n]
    lines = situation.lines
    after = [lines[need] for need in question.after if need in lines]
    own = lines.get(question.id)
    others = [line for line in _good_lines(situation) if line != own]
    yield _said(f"pass over {question.id}", *after, KIND, EMPTY, *others, EMPTY, "Anything else?", EMPTY)
    yield _said(f"answer all but {question.id}", *others, KIND, OWNED, "Anything else?", EMPTY, END)
    deeds = {id for need in situation.needs for id in need.met.desk[:1]}
    done = tuple(Step("Done.", acts=((a.id, arguments(a)),)) for a in situation.actions if a.id in deeds)
    beside = (line for line in others if not match(question.met.told, line))
    yield Talk(f"do all but answer {question.id}", (*done, *_said("", *beside, KIND, "Anything else?", END).steps))


def _action(situation: Situation, n: int) -> Iterator[Talk]:
    """Done slowly; then with each amount that its bounds could be about, and without what may be left out."""
    action = situation.actions[n]
    yield Talk(f"do {action.id}", (Step("Done.", acts=((action.id, arguments(action)),), typing=60),))
    tries = []
    for argument in action.arguments:
        bounds = [b for b in (argument.least, argument.most) if b is not None]
        amounts = {f"{max(0.0, b * share):.2f}" for b in bounds for share in (0.8, 1, 1.2)}
        tries += [arguments(action) | {argument.name: amount} for amount in sorted(amounts)]
        tries += [{k: v for k, v in arguments(action).items() if k != argument.name}, _words(action, argument)]
    yield Talk(f"try {action.id}", (Step("Done.", acts=tuple((action.id, one) for one in tries)),))


def _words(action: Action, argument: ActionArgument) -> dict[str, str]:
    return arguments(action) | {argument.name: "whatever it takes"}


def _colleague(situation: Situation, n: int) -> Iterator[Talk]:
    """Each of his answers asked for rudely, and then nicely, while the customer waits."""
    colleague = situation.colleagues[n]
    asks = [_rude(colleague.replies, reply) for reply in colleague.replies]
    every = [EMPTY, *(text for ask in asks if ask for text in (ask, f"Please, could you: {ask}"))]
    yield Talk(f"ask {colleague.id}", tuple(Step(EMPTY, ask=(colleague.id, text)) for text in every))


_ITEMS: dict[str, Callable[[Situation, int], Iterator[Talk]]] = {
    "facts": _fact, "needs": _need, "questions": _question, "actions": _action, "colleagues": _colleague
}  # fmt: skip


def _odd(situation: Situation) -> Iterator[Talk]:
    """What no script does: he types slowly, lets wait, talks too much, says nothing, scolds, and makes up for it."""
    good = list(_good_lines(situation))
    yield Talk("slow", (Step(EMPTY, typing=50), *(Step(line, typing=120) for line in good), Step(END)))
    yield Talk("hold", (Step("One moment please."), Step(EMPTY, hold=30), Step(KIND, hold=90), *_said("", *good).steps))
    yield _said("long", MANY, LONG, LONG.split("\n", maxsplit=1)[0] * 2, *good)
    yield _said("wordy", *[WORDY] * 2, *good)
    yield _said("nothing", *[EMPTY] * 6, *good, END)
    yield _said("scold, then serve", *SCOLDING[:5], KIND, OWNED, BACK, *good, END, END)
    yield _said("scold once, then serve", SCOLDING[0], KIND, OWNED, BACK, *good, END, END)
    # a turn that brings him nothing costs calm too: without the help, the bound of a turn's loss hides the relapse
    yield _said("blamed beside help", KIND, OWNED, *(f"{line} {HELP}" for line in SCOLDING[0:3:2]))
    yield _said("serve without a word", *good, END, END)
    yield _said("scold without end", *SCOLDING, *SCOLDING)
    yield _said("stock words", *(LINES[Signal.CANNED_PHRASE] * 4), *(LINES[Signal.IGNORES_QUESTION] * 3))
    yield _said("unheard", *UNHEARD, *good)
    yield _said("doubtful", *DOUBTFUL, *good)
    conceding = tuple(
        Step(EMPTY, acts=((deed, arguments(situation.action(deed))),))
        for deed in (situation.right_no.conceded_by.desk if situation.right_no else ())
    )
    yield Talk("give in", (Step(EMPTY), *conceding, Step(KIND), Step(END)))


UNHEARD = tuple(
    f"The {one} of it all lies with the other half over there." for one in ("grain", "slope", "hum", "edge")
)
DOUBTFUL = ("The leaflet says “you should have read the terms before”.", "I don't have time for this.", "So: one, two.")


def _said(name: str, *lines: str) -> Talk:
    return Talk(name, tuple(Step(line) for line in lines))


def _good_lines(situation: Situation) -> Iterator[str]:
    """What a good agent says to each need and question, in the author's own words, or his deed."""
    ids = [need.id for need in situation.needs] + [question.id for question in situation.questions]
    yield from (situation.lines[one] for one in ids if one in situation.lines)


def arguments(action: Action) -> dict[str, str]:
    """Something that fits each argument."""
    return {a.name: _fitting(a) for a in action.arguments}


def _fitting(argument: ActionArgument) -> str:
    if argument.kind == "choice":
        return argument.choices[0]
    if argument.kind == "money":
        return f"{argument.most if argument.most is not None else argument.least or 1:.2f}"
    return "17:00"


def shelf_questions() -> tuple[CommonQuestion, ...]:
    return shelf().questions()


_TYPED = st.characters(codec="ascii", min_codepoint=32, max_codepoint=126)
_QUICKLY = settings(
    database=None,
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


@cache
def matching(patterns: tuple[str, ...]) -> str:
    """A question that one of the patterns finds."""

    def fits(text: str) -> bool:
        return bool(match(patterns, f"{text}?")) and len(sentences(f"{text}?")) == 1

    return _found(patterns, fits) + "?"


def _rude(replies: tuple[Reply, ...], wanted: Reply) -> str:
    """A question to which this is the answer, without a word of courtesy."""

    def fits(text: str) -> bool:
        first = next((reply for reply in replies if match(reply.when, text)), None)
        return first == wanted and not COURTESY.search(text)

    return _found(wanted.when, fits)


def _found(patterns: tuple[str, ...], fits: Callable[[str], bool]) -> str:
    for pattern in sorted(patterns, key=len):
        like = st.from_regex(re.compile(pattern, re.IGNORECASE | re.ASCII), alphabet=_TYPED)
        try:
            return str(find(like, fits, settings=_QUICKLY))
        except NoSuchExample:
            continue
    raise AssertionError(f"nothing is like {patterns}")
