"""What a call costs, where the price is known."""

import re

PER_MILLION: dict[str, tuple[float, float]] = {
    "gpt-5": (1.25, 10.0),
    "gpt-5-mini": (0.25, 2.0),
    "gpt-5-nano": (0.05, 0.4),
    "gpt-4.1": (2.0, 8.0),
    "gpt-4.1-mini": (0.4, 1.6),
    "gpt-4.1-nano": (0.1, 0.4),
    "gpt-4o": (2.5, 10.0),
    "gpt-4o-mini": (0.15, 0.6),
}
"""US dollars for a million tokens in and out: OpenAI's list prices of 2025, without discounts for what it cached."""

_DATED = re.compile(r"-\d{4}-\d{2}-\d{2}$")


def cost(model: str, tokens_in: int | None, tokens_out: int | None) -> float | None:
    """US dollars for one call at OpenAI itself; None where the price or the tokens are not known."""
    price = PER_MILLION.get(_DATED.sub("", model))
    if price is None or tokens_in is None or tokens_out is None:
        return None
    return (tokens_in * price[0] + tokens_out * price[1]) / 1_000_000
