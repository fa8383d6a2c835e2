"""How a stream is cut into sentences: whatever the pieces, the words are all there, and it comes to an end."""

from collections.abc import AsyncGenerator

import pytest

from simulator.customer.voice import Spoken
from simulator.practice.speaking import Utterance, _sentences


async def cut(*pieces: str) -> list[str]:
    async def stream() -> AsyncGenerator[Spoken, None]:
        for piece in pieces:
            yield Spoken(piece)

    return [sentence async for sentence in _sentences(stream(), Utterance("any"))]


@pytest.mark.parametrize(
    ("pieces", "sentences"),
    [
        (("one\ntwo",), ["one", "\ntwo"]),
        (("Where is it?\nNow.",), ["Where is it?", "\nNow."]),
        (("Hm. ", "Where is it? ", " \n Now. Ok"), ["Hm.", " Where is it?", "\nNow.", " Ok"]),
        (("a\n\n", "b"), ["a", "\nb"]),
        (("\n", "\nLate. "), ["Late."]),
    ],
)
async def test_messages_on_lines_of_their_own_come_one_by_one(pieces: tuple[str, ...], sentences: list[str]) -> None:
    assert await cut(*pieces) == sentences
