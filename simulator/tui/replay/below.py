"""What stands below a turn in the conversation: what people added to it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from textual.content import Content

from simulator.review.entries import Marker
from simulator.review.folder import Folder


def below(folder: Folder) -> Mapping[int, Sequence[Content]]:
    """Lines by the number of the turn; ``folder`` is what the person who looks may see."""
    lines: dict[int, list[Content]] = defaultdict(list)
    for turn in dict.fromkeys(marker.turn for marker in folder.of(Marker)):
        lines[turn].append(Content.styled("⚑ marked", "bold $accent"))
    return lines
