"""A long session set aside from the search for garbage while it is looked at.

Python looks through everything there is for garbage again and again; with a long session in memory that holds up every
twentieth step by ten steps' time.
"""

import gc

LONG = 200
"""Turns from which on a session is long."""


def set_aside(turns: int) -> None:
    """Leave what there is now, a session of so many turns with it, out of the search."""
    if turns >= LONG:
        gc.freeze()


def take_back(turns: int) -> None:
    """Search everything again, and first of all what that session left behind."""
    if turns >= LONG:
        gc.unfreeze()
        gc.collect()
