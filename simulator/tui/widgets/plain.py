"""What people and models wrote, made safe for a terminal: shown as it is, never obeyed."""

_SHOWN: dict[int, str | None] = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_SHOWN |= {ord("\r"): None, 0x7F: "␡"}
_SHOWN |= dict.fromkeys(range(0x80, 0xA0), "�")
# Marks that turn the direction of writing could make a line read as something else than what it holds.
_SHOWN |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def plain(text: str) -> str:
    """The text with its control characters as pictures (``␛``); line ends and tabs stay."""
    return text.translate(_SHOWN)


def one_line(text: str, most: int) -> str:
    """The same on one line of at most ``most`` characters, cut with an ellipsis."""
    flat = " ".join(plain(text).split())
    return flat if len(flat) <= most else flat[: max(0, most - 1)].rstrip() + "…"
