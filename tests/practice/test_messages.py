"""Several messages in a row are one turn: told apart when they are shown, and heard each for itself."""

import pytest

from simulator.practice.transcript import Turn
from tests.practice.talking import opened, told

SENT = ["That is on us", "What do you need it for?", "It comes tomorrow by 12"]


@pytest.mark.parametrize(
    ("text", "messages"),
    [("one", ["one"]), ("one\ntwo", ["one", "two"]), ("\none\n \n\ntwo\n", ["one", "two"]), ("", [""])],
)
def test_a_turn_knows_its_messages(text: str, messages: list[str]) -> None:
    assert Turn(speaker="trainee", text=text).messages == messages


async def heard(text: str) -> set[tuple[str, str]]:
    talk = await opened()
    await told(talk.say(text))
    turn = talk.transcript.turns[1]
    assert turn.text == text
    assert turn.heard is not None
    return {(one.signal.value, one.words) for one in turn.heard.signals}


async def test_each_message_is_heard_for_itself_whatever_the_trainee_ends_it_with() -> None:
    together = await heard("\n".join(SENT))
    assert together == await heard(
        " ".join(f"{message.rstrip('?')}{'?' * message.endswith('?') or '.'}" for message in SENT)
    )
    assert {"takes_ownership", "asks_open", "gives_time"} <= {signal for signal, _ in together}
    assert all(any(words in message for message in SENT) for _, words in together)
