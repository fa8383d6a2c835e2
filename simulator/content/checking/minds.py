"""What is wrong with personas and with the rules of the mind beyond their shape: knobs that turn nothing."""

from collections.abc import Collection, Iterator

from simulator.content.checking.texts import pattern_faults
from simulator.content.faults import Fault, nearest
from simulator.content.files import Page, Place
from simulator.customer.persona import Milestone, Persona
from simulator.customer.rules import Bounds, Rules, SignalRule
from simulator.customer.situation import CommonQuestion


def persona_faults(page: Page, persona: Persona, books: Collection[str], rules: Rules | None) -> Iterator[Fault]:
    """Everything wrong with a persona; ``books`` are the ids of those that there are."""
    if persona.book not in books:
        yield page.fault(("book",), f"there is no book “{persona.book}”", nearest(persona.book, books))
    mix = persona.mix
    if not (mix.warm or mix.brief or mix.stepwise or mix.technical):
        yield page.fault(("mix",), "holds no style at all")
    ideal = persona.ideal_self
    if ideal.ceiling < 100 and not ideal.calms_only_after:
        yield page.fault(("ideal_self", "ceiling"), "does nothing without `calms_only_after`")
    if ideal.calms_only_after and ideal.ceiling >= 100:
        yield page.fault(("ideal_self", "calms_only_after"), "does nothing without a `ceiling` below 100")
    for key, signals in (("insults", persona.insults), ("delights", persona.delights)):
        for n, signal in enumerate(signals):
            if rules and (signal not in rules.signals or not any(rules.signals[signal].effect.values())):
                yield page.fault((key, n), f"the rules give `{signal.value}` no effect that it could strengthen")


def rules_faults(page: Page, rules: Rules) -> Iterator[Fault]:
    """Everything wrong with the rules: effects that cannot be, thresholds in the wrong order."""
    for signal, rule in rules.signals.items():
        yield from _signal(page, ("signals", signal.value), rule, rules.bounds)
    reached = {rule.milestone for rule in rules.signals.values()}
    for milestone in Milestone:
        if milestone not in reached:
            yield page.fault(("signals",), f"no signal reaches the milestone `{milestone.value}`")
    for place, is_wrong, what in _orders(rules):
        if is_wrong:
            yield page.fault(place, what)
    for name in (
        "leave_patience",
        "own_up_calm",
        "test_trust",
        "accept_calm",
        "accept_clarity",
        "confide_mattering",
        "vent_calm",
    ):
        if not 0 <= getattr(rules.thresholds, name) <= 100:
            yield page.fault(("thresholds", name), "a level is between 0 and 100; this one is never crossed")


def _signal(page: Page, place: Place, rule: SignalRule, bounds: Bounds) -> Iterator[Fault]:
    if rule.effect and not any(rule.effect.values()):
        yield page.fault(place, "its effect is nothing but noughts")
    if not rule.effect and rule.styles:
        yield page.fault((*place, "styles"), "there is no effect that they could multiply")
    for style, factor in rule.styles.items():
        if factor < 0:
            yield page.fault((*place, "styles", style.value), "turns the effect into its opposite")
    for part, change in rule.effect.items():
        most = bounds.gain if change > 0 else bounds.loss
        # up to twice the bound still tells where a mild temperament halves it
        if abs(change) > 2 * most:
            yield page.fault((*place, "effect", part.value), f"{change:g} is far beyond the {most:g} of `bounds`")


def _orders(rules: Rules) -> Iterator[tuple[Place, bool, str]]:
    """What would make no sense: where, whether it is so, and why."""
    bounds, limits = rules.bounds, rules.thresholds
    yield ("bounds", "gain"), bounds.gain <= 0, "nothing could ever get better"
    yield ("bounds", "loss"), bounds.loss <= 0, "nothing could ever get worse"
    yield ("bounds", "positives"), bounds.positives < 1, "nothing good would ever count"
    surer = bounds.sure_negative >= bounds.sure_positive
    yield ("bounds", "sure_negative"), not surer, "bad signals need more certainty than good ones, not less"
    for name in ("sure_positive", "sure_negative"):
        yield ("bounds", name), not 0 <= getattr(bounds, name) <= 1, "certainty is between 0 and 1"
    warns = limits.warn_strikes < limits.leave_strikes
    yield ("thresholds", "warn_strikes"), not warns, "he would leave (leave_strikes) before he warns"
    yield ("delight",), rules.delight < 1, "what delights would count for less than what does not"
    yield ("insulted",), rules.insulted < 1, "what insults would count for less than what does not"
    yield ("sore",), not 0 <= rules.sore <= 1, "must be between 0 and 1"


def questions_faults(page: Page, questions: tuple[CommonQuestion, ...]) -> Iterator[Fault]:
    """Everything wrong with the common questions."""
    seen: set[str] = set()
    for n, question in enumerate(questions):
        if question.id in seen:
            yield page.fault((n, "id"), f"there is another “{question.id}”")
        seen.add(question.id)
        if not question.asked:
            yield page.fault((n, "asked"), "needs at least one pattern")
        yield from pattern_faults(page, (n, "asked"), question.asked)
