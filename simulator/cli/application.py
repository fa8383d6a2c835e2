"""Opens the application; what is heavy waits until after the first paint."""

from pathlib import Path


def open_application(data: Path | None, start: "tuple[str, str, str, int | None] | None" = None) -> None:
    """Open the lobby, or with ``start`` (persona, situation, mode, seed) go straight to the briefing."""
    from simulator.cli.house import House
    from simulator.tui.app import SimulatorApp

    SimulatorApp(House(data), start=start).run()
