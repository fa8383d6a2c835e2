"""How a command fails: one clear sentence on standard error, and a status that says whose fault it was."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FAILED, MISUSED = 1, 2


@contextmanager
def explained() -> Iterator[None]:
    """Turn errors of ours into a sentence and an exit status; anything else is a bug and keeps its traceback."""
    try:
        try:
            yield
        finally:
            sys.stdout.flush()  # what cannot be written is found out here, and not at the interpreter's end
    except BrokenPipeError:
        # the reader has gone (`simulator list | head`): nobody is left to tell
        _write_nowhere()
        sys.exit(FAILED)
    except OSError as error:
        if error.filename is not None or error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG):
            raise
        _write_nowhere()
        print(f"simulator: The output cannot be written: {error.strerror}. Make room and try again.", file=sys.stderr)
        sys.exit(FAILED)
    except Exception as error:
        status = _status(error)
        if status is None:
            raise
        print(f"simulator: {error}", file=sys.stderr)
        sys.exit(status)


def _write_nowhere() -> None:
    """What is still to be written is given up, so that nothing fails again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _status(error: Exception) -> int | None:
    """The exit status of an error of ours, by the name of its class: no room need be imported to fail."""
    names = {c.__name__ for c in type(error).__mro__ if c.__module__.startswith("simulator.")}
    if names & {"ContentWrong", "SettingsWrong", "ModelWrong", "PromptWrong", "Wrong", "InputWrong"}:
        return MISUSED
    return FAILED if names & {"LibraryFailed", "JournalFailed", "VoiceFailed", "WorkFailed"} else None


class InputWrong(Exception):
    """What was given cannot be used: no such file, an option that does not fit."""


class WorkFailed(Exception):
    """The work could not be done to its end, through no fault of what was given."""
