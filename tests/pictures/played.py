"""One whole session with Marcus, played with a fixed seed, in pictures for the README."""

from pathlib import Path

from textual.pilot import Pilot

from simulator.cli.application import HouseOnScreen
from simulator.settings import Settings
from simulator.tui.app import SimulatorApp
from tests.tui.host import settled

SIZE = (120, 36)
TALK = (
    "Hello Mr Bell. I've got your two calls here, Monday and Tuesday. Both times we said we'd ring. We didn't.",
    "That's on us, and I'm the one you deal with from here until it prints. What do you need it for this week?",
    "/replacement",
    "/courier tomorrow before 12",
    "Then Thursday is what we work to. A new one is on the courier tonight and with you tomorrow before noon.",
    "/call_back 13:00",
    "You've every reason to ask. It's booked, and I'll ring tomorrow at one and stay on while you print ten.",
    "Anyone would have shouted by the third call. You gave us another chance to get it right.",
    "So: the printer before noon, the old one goes back with the courier, and I ring at one. Anything else?",
)


async def say(pilot: Pilot[None], text: str) -> None:
    pilot.app.screen.query_one("Lines").insert(text)  # type: ignore[attr-defined]
    await pilot.press("enter")
    await settled(pilot)


async def play(data: Path) -> dict[str, str]:
    """Briefing, practice and debrief as SVG, by name."""
    pictures: dict[str, str] = {}
    house = HouseOnScreen(data, voice="book", environ={"SIMULATOR_SETTINGS": str(data / "settings.toml")})
    house.save_settings(Settings(typing_delay=0, tour_seen=True, mode="guided"))
    app = SimulatorApp(house, start=("angry-but-good", "printer-callbacks", "guided", 3, None))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        pictures["briefing"] = app.export_screenshot()
        await pilot.press("enter")
        await settled(pilot)
        for n, line in enumerate(TALK):
            await say(pilot, line)
            if n == len(TALK) - 4:
                pictures["practice"] = app.export_screenshot()
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        pictures["debrief"] = app.export_screenshot()
    return pictures
