"""How a command fails: one clear sentence on standard error, and a status that says whose fault it was."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FAILED, MISUSED = 1, 2


@contextmanager
def explained() -> Iterator[None]:
    """Turn errors of ours into a sentence and an exit status; anything else is a bug and keeps its traceback."""
    try:
        yield
    except BrokenPipeError:
        # the reader has gone (`simulator list | head`): nobody is left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except Exception as error:
        status = _status(error)
        if status is None:
            raise
        print(f"simulator: {error}", file=sys.stderr)
        sys.exit(status)


def _status(error: Exception) -> int | None:
    """The exit status of an error of ours, by the name of its class: no room need be imported to fail."""
    names = {c.__name__ for c in type(error).__mro__ if c.__module__.startswith("simulator.")}
    if names & {"ContentWrong", "SettingsWrong", "ModelWrong", "PromptWrong", "Wrong", "InputWrong"}:
        return MISUSED
    return FAILED if names & {"LibraryFailed", "JournalFailed", "VoiceFailed"} else None


class InputWrong(Exception):
    """What was given cannot be used: no such file, an option that does not fit."""
