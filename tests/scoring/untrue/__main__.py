"""``python -m tests.scoring.untrue [SITUATION…] [--lines]``: wrong lines seen and false alarms, by situation.

With ``--lines`` the lines of the tuned group that are judged amiss are printed; the held ones never are.
"""

import sys

from tests.scoring.untrue.lines import SITUATIONS, Line, lines_of, share_found


def _row(name: str, lines: list[Line]) -> str:
    shares = [share_found(lines, kind, group) for group in ("tuned", "held") for kind in ("wrong", "right")]
    return f"{name:24}" + "".join(f"{share:12.2f}" for share in shares)


def main(arguments: list[str]) -> int:
    chosen = [name for name in SITUATIONS if name in arguments] or list(SITUATIONS)
    by_situation = {name: list(lines_of(name)) for name in chosen}
    print(f"{'':24}{'tuned: seen':>12}{'false':>12}{'held: seen':>12}{'false':>12}")
    for name, lines in by_situation.items():
        print(_row(name, lines))
    every = [line for lines in by_situation.values() for line in lines]
    print(_row("all", every))
    for line in every if "--lines" in arguments else ():
        if line.group == "tuned" and line.found != (line.kind == "wrong"):
            print(f"{line.situation:22} {line.kind:6} {line.says}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
