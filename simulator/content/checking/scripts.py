"""What is wrong with the scripts of the scripted trainees: what they wait for or do and is not there."""

from collections.abc import Iterator

from simulator.content.checking.texts import twice
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.situation import Situation
from simulator.practice.scripts import Script, Step

COMMANDS = ("ask", "hold", "hint", "style", "pause", "wrapup", "abandon", "transfer")
"""What can be done beside the actions of a desk."""


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
    known = [*(action.id for action in it.actions), *COMMANDS]
    for n, command in enumerate(step.do):
        word, _, rest = command.partition(" ")
        if word not in known:
            yield page.fault((*place, "do", n), f"there is no action “{word}”", nearest(word, known))
        colleague = rest.split(" ", 1)[0]
        if word == "ask" and colleague not in (names := [c.id for c in it.colleagues]):
            yield page.fault((*place, "do", n), f"there is no colleague “{colleague}”", nearest(colleague, names))
