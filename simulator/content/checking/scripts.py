"""What is wrong with the scripts of the scripted trainees: what they wait for or do and is not there."""

from collections.abc import Iterator

from simulator.content.checking.texts import twice
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.situation import Situation
from simulator.practice.commands import BUILT_IN
from simulator.practice.desk import Wrong, act, arguments_of
from simulator.practice.scripts import Script, Step


def script_faults(page: Page, scripts: dict[str, Script], it: Situation | None) -> Iterator[Fault]:
    """Everything wrong with them; ``it`` is the situation they belong to, None for those that fit anywhere."""
    for trainee, script in scripts.items():
        yield from twice(page, (trainee, "more"), script.more)
        for n, step in enumerate(script.steps):
            if it:
                yield from _step(page, (trainee, "steps", n), step, it)


def _step(page: Page, place: Place, step: Step, it: Situation) -> Iterator[Fault]:
    questions, facts = [q.id for q in it.questions], [f.id for f in it.facts]
    if step.asked and step.asked not in questions:
        yield page.fault((*place, "asked"), f"there is no question “{step.asked}”", nearest(step.asked, questions))
    if step.told and step.told not in facts:
        yield page.fault((*place, "told"), f"there is no fact “{step.told}”", nearest(step.told, facts))
    for n, command in enumerate(step.do):
        yield from _command(page, (*place, "do", n), command, it)


def _command(page: Page, place: Place, command: str, it: Situation) -> Iterator[Fault]:
    word, _, rest = command.partition(" ")
    actions = {action.id: action for action in it.actions}
    if word in actions:
        try:
            act(it, word, arguments_of(actions[word], rest))
        except Wrong as error:
            yield page.fault(place, str(error))
    elif word == "ask":
        names, colleague = [c.id for c in it.colleagues], rest.split(" ", 1)[0]
        if colleague not in names:
            yield page.fault(place, f"there is no colleague “{colleague}”", nearest(colleague, names))
    elif word not in (built_in := [known.name for known in BUILT_IN]):
        yield page.fault(place, f"there is no action “{word}”", nearest(word, [*actions, *built_in]))
