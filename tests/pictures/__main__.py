"""``make pictures``: every screen at both sizes, the talk for the README, and the mind over two sessions.

``--only NAME …`` takes some of the screens. Everything is played with fixed seeds; nothing is drawn by hand.
"""

import argparse
import asyncio
import re
import tempfile
from pathlib import Path

from simulator.tui.app import SimulatorApp
from tests import mind_picture
from tests.pictures import played
from tests.pictures.lived_in import live_in, shown
from tests.pictures.screens import PICTURES, Picture
from tests.tui.host import settled

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "pictures"
SIZES = {"80x24": (80, 24), "160x50": (160, 50)}


async def take(picture: Picture, size: str, data: Path) -> str:
    """The screen as SVG."""
    from simulator.cli.application import HouseOnScreen

    house = HouseOnScreen(data, voice="book", environ={"SIMULATOR_SETTINGS": str(data / "settings.toml")})
    app = SimulatorApp(house, replay=(shown(), 4) if picture.first == "replay" else None)
    async with app.run_test(size=SIZES[size]) as pilot:
        await settled(pilot)
        if picture.first == "debrief":
            app.open_saved(shown(), False)
        await settled(pilot)
        for key in picture.keys:
            await pilot.press(key)
            await settled(pilot)
        await settled(pilot)
        return app.export_screenshot(title="Service simulator")


def keep(name: str, picture: str) -> None:
    """Without the fonts that it would fetch from elsewhere."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    plain = re.sub(r"@font-face\s*\{.*?\}", "", picture, flags=re.DOTALL)
    (FOLDER / f"{name}.svg").write_text(plain, encoding="utf-8")
    print(FOLDER / f"{name}.svg")


def page() -> str:
    """The page of all screens."""
    lines = [
        "# Every screen",
        "",
        "Made by `make pictures`, at both sizes, from talks that scripted trainees had.",
    ]
    for picture in PICTURES:
        lines += ["", f"## {picture.caption}", ""]
        lines += [f"![{picture.caption}, {size}](pictures/screen-{picture.name}-{size}.svg)" for size in SIZES]
    return "\n".join([*lines, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    only = parser.parse_args().only
    with tempfile.TemporaryDirectory() as folder:
        for picture in (p for p in PICTURES if not only or p.name in only):
            for size in SIZES:
                live_in(Path(folder) / "lived", picture.who)
                keep(f"screen-{picture.name}-{size}", asyncio.run(take(picture, size, Path(folder) / "lived")))
        if not only:
            for name, svg in asyncio.run(played.play(Path(folder) / "played")).items():
                keep(name, svg)
    (DOCS / "screens.md").write_text(page(), encoding="utf-8")
    if not only:
        mind_picture.main()


if __name__ == "__main__":
    main()
