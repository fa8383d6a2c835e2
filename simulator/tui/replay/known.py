"""What the customer knew and had said by a turn, as text."""

from textual.content import Content

from simulator.customer.customer import Customer
from simulator.customer.situation import Price
from simulator.practice.transcript import Transcript
from simulator.review.disclosure import DisclosureMap, How, Met, Uncovered
from simulator.tui.widgets.plain import one_line, plain
from simulator.tui.widgets.tones import MUTED

WORDS = 60
PRICES = {
    Price.OPEN: "he says it by himself",
    Price.ASKED: "a question is enough",
    Price.TRUST: "only where he trusts",
    Price.GOOD_QUESTION: "only in answer to a good question",
}
WAYS = {
    How.ASKED: "asked",
    How.TRUSTED: "unasked, out of trust",
    How.UNASKED: "by himself",
    How.SPOKEN: "the trainee said it first",
}


def price(found: Uncovered) -> str:
    """What it takes to hear a fact."""
    trust = f" (trust {found.fact.trust:.0f})" if found.fact.trust else ""
    return PRICES[found.fact.price] + trust


def how(found: Uncovered) -> str:
    """When a fact came out and why; by which question, where there was one."""
    if found.turn is None or found.how is None:
        return "still hidden"
    asked = f" in turn {found.asked}: “{one_line(found.words, WORDS)}”" if found.words else ""
    return f"turn {found.turn}, {WAYS[found.how]}{asked}"


def met(found: Met) -> str:
    """When a need was met and by what."""
    if found.turn is None:
        return "open to the end"
    by = f": “{one_line(found.words, WORDS)}”" if found.words else ""
    return f"turn {found.turn}{by}" + (f", at the desk: {plain(found.deed).replace('_', ' ')}" if found.deed else "")


def known_by(at: int, found: DisclosureMap | None, customer: Customer | None) -> list[Content]:
    """What had been said and what was settled by turn ``at``, a line each."""
    if customer is None or found is None:
        return [Content.styled("The customer of this session is not known here.", MUTED)]
    if not found.kept:
        return [Content.styled("What he told was not kept in this session.", MUTED)]
    said = [one for one in found.facts if one.turn is not None and one.turn <= at]
    lines = [_said(one, customer) for one in said]
    if hidden := len(found.facts) - len(said):
        lines.append(Content.styled(f"○ {hidden} of {len(found.facts)} things that he knows were not told yet", MUTED))
    for need in found.needs:
        done = need.turn is not None and need.turn <= at
        text = plain(customer.fill(need.need.text))
        lines.append(Content.assemble("✓ met: " if done else "○ open: ", text))
    return lines


def _said(one: Uncovered, customer: Customer) -> Content:
    star = "★ " if one.fact.true_need else "● "
    return Content.assemble(star, f"“{plain(customer.words(one.fact.says))}” ", (how(one), MUTED))


def may_show_all(transcript: Transcript, coaches: bool) -> bool:
    """Whether what stayed hidden may be shown: to a trainee not before the talk has ended."""
    return coaches or str(transcript.ending or "unfinished") != "unfinished"
