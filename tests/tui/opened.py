"""The application, opened over a house."""

from textual.app import App
from textual.widgets import Static

from simulator.tui.app import SimulatorApp
from simulator.tui.house import House
from tests.tui.fake_house import FakeHouse


def app_with(house: FakeHouse) -> SimulatorApp:
    real: House = house
    return SimulatorApp(real)


def where(app: SimulatorApp) -> str:
    return type(app.screen).__name__


def shown(app: App[None], selector: str) -> str:
    return str(app.screen.query_one(selector, Static).render())
