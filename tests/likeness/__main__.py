"""``python -m tests.likeness REAL_CHATS… SELFPLAY``: eighteen features, ours beside real, and how well they tell."""

import sys
from pathlib import Path
from statistics import fmean, median, pstdev

from tests.likeness.chats import played_chats, real_chats
from tests.likeness.features import FEATURES, is_bare, words
from tests.likeness.telling import auc, told_apart

Chats = list[list[str]]


def pooled(chats: Chats) -> dict[str, float]:
    """The figures with a target, over all turns of all chats."""
    turns = [t for chat in chats for t in chat]
    lengths = [len(words(t)) for t in turns]
    polite = FEATURES["polite word"](turns)
    own = fmean(FEATURES["words, sd / mean"](chat) for chat in chats)
    return {
        "words, median": median(lengths),
        "words, mean": fmean(lengths),
        "words, nine in ten below": sorted(lengths)[int(0.9 * len(lengths))],
        "three words or fewer": fmean(n <= 3 for n in lengths),
        "bare acknowledgement": fmean(is_bare(t) for t in turns),
        "polite word": polite,
        "sd / mean within a chat": own,
        "words, first turn": fmean(len(words(chat[0])) for chat in chats),
        "words, first turn, sd": pstdev([len(words(chat[0])) for chat in chats]),
    }


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    real = [chat for path in arguments[:-1] for chat in real_chats(Path(path))]
    ours = played_chats(Path(arguments[-1]))
    print(f"{len(real)} real chats, {len(ours)} of ours\n\n{'over all turns':28}{'ours':>8}{'real':>8}{'ratio':>8}")
    people = pooled(real)
    for name, value in pooled(ours).items():
        print(f"{name:28}{value:8.2f}{people[name]:8.2f}{value / people[name]:8.2f}")
    print(f"\n{'per chat':28}{'ours':>8}{'real':>8}{'AUC':>8}")
    for name, measure in FEATURES.items():
        mine, theirs = [measure(c) for c in ours], [measure(c) for c in real]
        print(f"{name:28}{fmean(mine):8.3f}{fmean(theirs):8.3f}{auc(mine, theirs):8.2f}")
    mine_all, theirs_all = ([[f(c) for f in FEATURES.values()] for c in chats] for chats in (ours, real))
    print(f"\nall {len(FEATURES)} together, cross-validated: AUC {told_apart(mine_all, theirs_all):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
