"""A saved session for a screen: read in a thread, and where that fails said so."""

import asyncio

from textual.widget import Widget

from simulator.practice.transcript import Transcript
from simulator.review.library import LibraryFailed
from simulator.review.narrowing import session_for
from simulator.tui.house import House
from simulator.tui.widgets.plain import plain


async def loaded(screen: Widget, house: House, session: str) -> Transcript | None:
    """The session; None where it cannot be read or is somebody else's, and the screen has said so."""
    try:
        return await asyncio.to_thread(lambda: session_for(house.library, house.person, session))
    except LibraryFailed as failed:
        screen.notify(plain(str(failed)), title="This session cannot be opened", severity="error", markup=False)
        return None
