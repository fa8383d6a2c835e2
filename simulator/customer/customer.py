"""The customer of one session: a persona in a situation, under the rules, with a seed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from random import Random

from simulator.customer.book import Book
from simulator.customer.mind import Mind, Part
from simulator.customer.persona import Persona, Style
from simulator.customer.rules import Rules
from simulator.customer.situation import CommonQuestion, Fact, Situation, Wording, worded
from simulator.customer.voice import Scene

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Customer:
    """Who is talked to. The same customer, lines, desk actions and times give the same talk, whenever and wherever."""

    persona: Persona
    situation: Situation
    rules: Rules
    book: Book
    questions: tuple[CommonQuestion, ...]
    seed: int

    @cached_property
    def shares(self) -> dict[Style, float]:
        """His mix of service styles as the situation shifts it; adds up to one."""
        return self.persona.mix.shares(self.situation.shift)

    @cached_property
    def style(self) -> Style:
        """The style that weighs most."""
        return max(self.shares, key=lambda s: self.shares[s])

    @cached_property
    def start(self) -> Mind:
        """The mind that he comes with: his temperament, moved by the situation. Clarity starts at 20: he knows little
        yet.
        """
        temper = self.persona.temperament
        levels = {p.value: getattr(temper, p.value, 20.0) + self.situation.start.get(p.value, 0.0) for p in Part}
        return Mind(**{part: min(100.0, max(0.0, level)) for part, level in levels.items()})

    @cached_property
    def slots(self) -> dict[str, str]:
        """What stands for the braces in texts."""
        name = self.persona.name
        return {
            **self.situation.slots,
            "first": name.first,
            "last": name.last,
            "title": name.title,
            "name": f"{name.first} {name.last}",
            "company": self.situation.company.name,
        }

    @cached_property
    def scene(self) -> Scene:
        """What about the situation is no secret."""
        s = self.situation
        return Scene(s.company.name, s.company.about, s.channel, s.now, s.slots["thing"], self.fill(s.wants.said))

    @cached_property
    def asides(self) -> dict[str, CommonQuestion]:
        """The questions by the way that no fact of the situation answers, by id."""
        answered = {id for fact in self.situation.facts for id in fact.answers}
        return {q.id: q for q in self.questions if q.says and q.id not in answered}

    def fill(self, text: str) -> str:
        """The text with its slots filled; braces that are no slot stay as they are."""
        if "{" in text:
            for slot, value in self.slots.items():
                text = text.replace("{" + slot + "}", value)
        return text

    @cached_property
    def asks_by(self) -> tuple[tuple[str, str], ...]:
        """The questions, by id, with each of their wordings as it is found in what he says, in any case."""
        return self._said_by((q.id, text) for q in self.situation.questions for text in q.says.values())

    @cached_property
    def presses_by(self) -> tuple[tuple[str, str], ...]:
        """The needs in the same way."""
        return self._said_by((n.id, text) for n in self.situation.needs for text in n.says.values())

    def _said_by(self, wordings: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """Wordings that are too short to tell are left out."""
        filled = ((id, self.fill(text).casefold()) for id, text in wordings)
        return tuple((id, text.rstrip("?.! ")) for id, text in filled if len(text) > 8)

    def words(self, wording: Wording) -> str:
        """A thing in his own register, ready to be said."""
        return self.fill(worded(wording, self.persona.manner.register_))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words and figures that stand anywhere in the situation, in small letters."""
        return frozenset(_WORD.findall(self.situation.model_dump_json().casefold()))

    def gives_away(self, fact: Fact, text: str) -> bool:
        """Whether a text holds words that give the fact away, in any case."""
        return any(self.fill(key).casefold() in text.casefold() for key in fact.keys)

    def chance(self, turn: int, purpose: str) -> Random:
        """Randomness that depends on nothing but who it is, in which matter, the seed, the turn and what it is for."""
        return Random(f"{self.seed}:{self.persona.id}:{self.situation.id}:{turn}:{purpose}")
