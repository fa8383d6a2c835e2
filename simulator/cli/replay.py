"""``simulator replay``: step through a saved session, or print it with times, moods and causes."""

from pathlib import Path

import click

from simulator.cli import options
from simulator.cli.failing import InputWrong
from simulator.cli.house import House
from simulator.cli.plain import harmless, told
from simulator.review.narrowing import session_for
from simulator.review.replay import Replay
from simulator.review.wording import because


@click.command("replay")
@click.argument("session")
@click.option("--plain", is_flag=True, help="Print it instead of opening the application.")
@options.data_dir
def replay_command(session: str, plain: bool, data_dir: Path | None) -> None:
    """Replay SESSION (an id or its beginning, ID@TURN to begin at a turn)."""
    house = House(data_dir)
    id, _, turn = session.partition("@")
    if turn and not turn.isdigit():
        raise click.UsageError(f"“{turn}” is no turn; write ID@TURN, for example {id}@4.")
    transcript = session_for(house.library, house.person, id)
    last = len(transcript.turns) - 1
    if turn and int(turn) > last:
        raise InputWrong(f"There is no turn {turn} in this session; its last is {last}.")
    if not plain:
        from simulator.cli.application import open_application

        open_application(data_dir, replay=(transcript.id, int(turn or 0)))
        return
    replay = Replay(transcript, house.customer_of(transcript))
    print(f"{transcript.id} · {transcript.persona or '?'} · {transcript.situation or '?'} · {transcript.ending or '?'}")
    for n in range(int(turn or 0), len(replay)):
        _print(replay, n)


def _print(replay: Replay, n: int) -> None:
    """One turn: when, who, what was said; the mind after it, and what moved it; then what was done."""
    frame = replay.frame(n)
    at = f"{int(frame.seconds // 60):02}:{int(frame.seconds % 60):02}" if frame.seconds is not None else "--:--"
    for line in frame.turn.text.split("\n"):
        print(f"{n:>3} {at} {frame.turn.speaker:<8} {harmless(line, '')}")
    if frame.mind and frame.mood and frame.turn.speaker == "customer":
        levels = "  ".join(f"{part} {level}" for part, level in frame.mind.rounded().items())
        print(f"{'':>10} {frame.mood}: {levels}")
    if frame.turn.speaker == "customer":
        for entry in frame.ledger or ():
            words = f" “{harmless(entry.words, '')}”" if entry.words else ""
            print(f"{'':>10} {entry.part} {entry.change:+.1f}  {because(entry.rule)}{words}")
    for event in frame.new_events:
        print(f"{'':>10} [{harmless(told(event), '')}]")
