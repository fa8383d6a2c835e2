"""A new profile: a name and a role."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Label, Select, Static

from simulator.review.people import Role
from simulator.tui.widgets.form import Form

LONGEST = 60
ROLES = {Role.TRAINEE: "trainee: practises", Role.COACH: "coach: reviews and sets work too"}


class PersonForm(Form[tuple[str, Role]]):
    """Asks for both; None when it was left."""

    CSS_PATH = "people.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="person.cancel", tooltip="Leave without a new profile"),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("A new profile", classes="question")
            yield Input(placeholder="Name", max_length=LONGEST, compact=True, id="name")
            yield Label("Role")
            roles = [(words, role) for role, words in ROLES.items()]
            yield Select[Role](roles, value=Role.TRAINEE, allow_blank=False, compact=True, id="role")
            yield Static("A profile is a name, no secret: whoever sits here can choose it.", classes="why")
            yield from self.buttons("OK (Enter)")

    @on(Input.Submitted)
    def action_keep(self) -> None:
        name = self.query_one("#name", Input).value.strip()
        role = self.query_one("#role", Select).value
        if name:
            self.dismiss((name, Role(str(role))))
        else:
            self.tell("! Write a name first.")
