"""Predict, then reveal: a replay that stops where the session turned and asks before it shows."""

import asyncio
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from simulator.review.library import LibraryFailed
from simulator.review.predicting import Question, questions, still_open, summary
from simulator.review.replay import Replay
from simulator.tui.notes.annotated import Annotated
from simulator.tui.notes.guess import Guess


class Predicting(Annotated):
    """While one predicts, nothing beyond the next open question is shown, and nothing of its turn but the words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "predict", "Predict", show=False, id="replay.predict", tooltip="Be asked before it is shown"),
    ]
    asked: list[Question] | None = None
    """What is asked in this session; None while one does not predict."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Predicting needs somebody who predicts."""
        if action == "predict":
            return self.person is not None
        return super().check_action(action, parameters)

    @property
    def pending(self) -> Question | None:
        """The question that the replay stands before."""
        if self.asked is None or self.person is None:
            return None
        return next(iter(still_open(self.asked, self.folder.predictions(self.person.id))), None)

    @property
    def furthest(self) -> int:
        """The last turn that may be shown."""
        return self.pending.turn if self.pending else len(self._transcript.turns) - 1

    def may_be_shown(self, turn: int) -> bool:
        """Whether the mood after a turn may stand in the chart: not from the next open question on."""
        return self.pending is None or turn < self.pending.turn

    def stand_still(self) -> None:
        """Play no further."""
        raise NotImplementedError

    @work(exclusive=True, group="predict")
    async def action_predict(self) -> None:
        """From the first open question on; where there is none, tell how it went. Again: no questions any more."""
        if self.asked is not None:
            self._ask_no_more()
            return
        asked = await asyncio.to_thread(self._questions)
        if not asked:
            self.notify("There is nothing to ask in this session: no mood was kept, or it never turned.", markup=False)
            return
        self.asked = asked
        if self.pending is None:
            self._tell_how_it_went()
            self.asked = None
            return
        self.notify(f"{len(asked)} questions, at the turns where it turned. Go on as ever; y ends it.", markup=False)
        self.at = min(self.at, self.furthest)
        self._draw()
        self.ask_here()

    def _questions(self) -> list[Question]:
        return questions(Replay(self._transcript, self.customer), self.customer)

    def _ask_no_more(self) -> None:
        self.asked = None
        self.remove_class("-asking")
        self._draw()

    def _draw(self) -> None:
        """Draw everything as it may be seen now."""
        self.take_folder(list(self.folder.entries))

    def ask_here(self) -> None:
        """Ask, if the playhead stands at the next open question."""
        if self.pending is not None and self.at == self.pending.turn and not self.has_class("-asking"):
            self.add_class("-asking")
            self.stand_still()
            self._ask()

    def _ask(self) -> None:
        """Ask the next question of this turn; where there is none, show what was hidden."""
        question = self.pending
        if question is not None and question.turn == self.at:
            line = self._transcript.turns[question.turn].text
            self.app.push_screen(Guess(question, line), partial(self._answered, question))
            return
        self.remove_class("-asking")
        self._draw()
        if question is None:
            self._tell_how_it_went()
            self.asked = None

    def _answered(self, question: Question, answer: str | None) -> None:
        if answer is None:
            self._ask_no_more()
        else:
            self._keep_answer(question, answer)

    @work(exclusive=True, group="predict")
    async def _keep_answer(self, question: Question, answer: str) -> None:
        """Keep it, tell whether it was right, and go on."""
        if self.person is None:
            return
        guess = question.answered(answer, self.person.id)
        try:
            self.take_folder(await asyncio.to_thread(self._added, [guess]))
        except LibraryFailed as failed:
            self.notify(str(failed), title="Not kept", severity="error", markup=False)
            self._ask_no_more()
            return
        was = question.choices[question.right]
        self.notify(f"Yes: {was}." if guess.right else f"No: {was}.", title=question.text, markup=False)
        self._ask()

    def _tell_how_it_went(self) -> None:
        if self.asked is not None and self.person is not None:
            said = summary(self.asked, self.folder.predictions(self.person.id))
            self.notify(said, title="Predicted", timeout=15, markup=False)
