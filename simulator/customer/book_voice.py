"""The book speaks: an authored reaction to what struck him, what he has to say, and the line of his move."""

from collections.abc import AsyncGenerator, Iterable
from dataclasses import replace
from random import Random

from simulator.customer.book import ANY, Book
from simulator.customer.book_cue import Cue, cell_of, cue_of, is_bad_news
from simulator.customer.book_line import Piece, about, bare, echoes, filled, line_id, says, word_count, words_of
from simulator.customer.book_manner import as_written, turn_length
from simulator.customer.book_small import AGAIN, CIVIL, LEAD, LED, SMALL, ahead, is_led, led
from simulator.customer.book_typing import drawn
from simulator.customer.guarding.conduct import repeated
from simulator.customer.mind import Mood
from simulator.customer.moves import MoveKind
from simulator.customer.question import Kind
from simulator.customer.signals import Signal
from simulator.customer.voice import Brief, Spoken

PLAIN_MOVES = frozenset({MoveKind.OPEN, MoveKind.CLOSE, MoveKind.PUZZLED, MoveKind.WAIT, MoveKind.OWN_UP})
"""Moves before which he does not react to anything: they are the reaction."""

ALWAYS_REACTS = frozenset({MoveKind.REACT, MoveKind.SOFTEN, MoveKind.VENT})
ENOUGH = frozenset({MoveKind.SOFTEN, MoveKind.ACKNOWLEDGE})
"""Moves of which a reaction to the trainee's words says all there is to say, more often than not."""

SAYS_IT_ITSELF = frozenset({MoveKind.OBJECT, MoveKind.TEST, MoveKind.MACHINE})
"""Moves that answer what struck him: a reaction to the same words before them would say it twice."""

BARE = {MoveKind.DISCLOSE: "{fact}", MoveKind.ASK: "{ask}", MoveKind.PRESS: "{need}"}
"""What a move is about may always be said with nothing around it, once he is not hot."""

ASKS_AT_ONCE = 0.4
"""How often he puts what he wants into a question at once, where he was only greeted; else he tells more of it, where
he feels like saying as much.
"""
FIRST = 1
"""The trainee's line after which nothing was promised, skipped or asked for yet: he only says what he wants."""

PLAINLY, CONFIDES = 0.9, 0.4
"""How often he tells something with nothing around it, asked and unasked: readers took announcements for a manner of
machines, but nobody comes out with a secret like an answer.
"""

UNSPOKEN = 0.95
"""How often he presses without naming what he presses for: people ask in one turn of five, not in every other."""

ANSWERS = frozenset({*Kind, Signal.ASKS_CLOSED, Signal.SAYS_NO})
"""Cells of an "ok" that answers something: not any of them will do."""
THANKFUL = 0.6
"""How often he accepts with thanks, where the book has such a line: people's last turns but one hold some in .44."""

GOES_ON = frozenset({MoveKind.PRESS, MoveKind.VENT, MoveKind.OBJECT})
"""Moves in which he may tell more about his trouble, when he feels like a long turn."""
MORE = 5
"""The most things that he then tells."""


class BookVoice:
    """Speaks from a book. Never fails, needs nothing, and says the same for the same brief."""

    def __init__(self, book: Book) -> None:
        self._book = book

    @property
    def name(self) -> str:
        return "book"

    async def say(self, brief: Brief) -> AsyncGenerator[Spoken, None]:
        """Speak the move; one piece a sentence or message."""
        chance = drawn(brief, f"{brief.turn}:messages")
        pieces = self.compose(brief)
        for piece, text in zip(pieces, as_written(brief, pieces, chance), strict=True):
            yield Spoken(text, piece.ids)

    def compose(self, brief: Brief) -> list[Piece]:
        """The pieces of the line, in order; at least one."""
        chance = drawn(brief, f"{brief.turn}:book")
        length = turn_length(brief, chance)
        cue = cue_of(brief)
        reaction = self._reaction(brief, cue, chance, length)
        main = self._main(brief, cue, chance, length, shortened=bool(reaction))
        more = self._more(brief, [*reaction, *main], chance, length) if main and not cue.asks else []
        rest = [*more, *main]
        if not reaction and main and self._is_told(brief, cue) and is_led(rest) and chance.random() < LEAD:
            rest = led(self._book, brief, (brief.move.mood, *_NEXT[brief.move.mood]), rest, chance)
        return [*reaction, *rest] or [Piece("…")]

    def _reaction(self, brief: Brief, cue: Cue, chance: Random, length: float) -> list[Piece]:
        move = brief.move
        if cue is Cue.GREETING and move.kind in (MoveKind.PRESS, MoveKind.VENT, MoveKind.REACT):
            piece = self._pick(brief, MoveKind.REACT, Signal.GREETING.value, chance, length / 2, particular=True)
            return [piece] if piece else []
        if move.because is None or move.kind in PLAIN_MOVES or move.kind in SAYS_IT_ITSELF:
            return []
        if cue.asks and move.because.signal is Signal.GIVES_CHOICE:
            return []  # the choice is what he answers
        wanted = 1.0 if move.kind in ALWAYS_REACTS else min(0.8, length / 20)
        if chance.random() > wanted:
            return []
        piece = self._pick(brief, MoveKind.REACT, move.because.signal.value, chance, length / 2, particular=True)
        return [piece] if piece else []

    def _is_told(self, brief: Brief, cue: Cue) -> bool:
        """Whether he goes on after having been told something that one says "ok" to."""
        told = cue is Cue.NOTHING and not is_bad_news(brief) and brief.turn > FIRST
        return told and brief.move.mood is not Mood.HOT and brief.move.kind in LED

    def _main(self, brief: Brief, cue: Cue, chance: Random, length: float, *, shortened: bool) -> list[Piece]:
        kind = brief.move.kind
        if kind is MoveKind.OPEN:
            first = _opening(brief.openings, length, chance)
            return [first, *self._points(brief, [first], chance, length), *ahead(self._book, brief, first, chance)]
        if shortened and (kind is MoveKind.REACT or (kind in ENOUGH and chance.random() < 0.8)):
            return []
        if kind is MoveKind.DISCLOSE and (
            len(brief.say) > 1
            or brief.move.told
            or (brief.say and chance.random() < (PLAINLY if cue.asks else CONFIDES))
        ):
            return [bare(fact) for fact in brief.say]
        if brief.move.reply:
            return [bare(fact) for fact in brief.say]
        if kind is MoveKind.PRESS and brief.turn <= FIRST and brief.press:
            own = [bare(text) for text in brief.say]
            more = self._points(brief, own, chance, length) if chance.random() > ASKS_AT_ONCE else []
            return [*own, *(more or [bare(brief.press)])]
        if kind is MoveKind.PRESS and cue is Cue.ANYTHING_ELSE and brief.press:
            return [bare(text) for text in (*brief.say, brief.press)]  # asked what is still open, he names it
        if kind is MoveKind.PRESS and chance.random() < UNSPOKEN:
            brief = replace(brief, press="")
        pieces = [bare(fact) for fact in brief.say[1:]]
        if line := self._pick(
            brief,
            kind,
            cell_of(brief, cue, self._book.moves.get(kind, {})),
            chance,
            length / 2 if shortened else length,
        ):
            if brief.say and not says(line.text, brief.say[0]):
                pieces.insert(0, bare(brief.say[0]))
                return [*pieces, line] if kind is MoveKind.DISCLOSE or len(pieces) < 2 else pieces
            return [line, *pieces]
        return [bare(text) for text in (*brief.say, brief.ask, brief.press) if text][:2]

    def _more(self, brief: Brief, pieces: list[Piece], chance: Random, length: float) -> list[Piece]:
        """More about his trouble, where there is room for it and the mood."""
        if brief.move.kind not in GOES_ON or brief.move.mood is Mood.WARM:
            return []
        return self._points(brief, pieces, chance, length)

    def _points(self, brief: Brief, pieces: list[Piece], chance: Random, length: float) -> list[Piece]:
        """What else he says of his trouble beside these pieces, as far as there is room."""
        found: list[Piece] = []
        while True:
            here = [*pieces, *found]
            told = brief.used.union(*(piece.ids for piece in here))
            fresh = [p for t in brief.points if (p := Piece(t, (line_id("point" + t),))).ids[0] not in told]
            room = length - word_count(here)
            fitting = [
                p
                for p in fresh
                if len(p.text.split()) <= room
                and not _is_said(brief, p)
                and not any(repeated(p.text, [piece.text]) or echoes(p.text, piece.text) for piece in here)
            ]
            if not fitting or len(found) == MORE:
                return found
            found.append(about(fitting, room, chance, _known(brief, here)))

    def _pick(
        self, brief: Brief, kind: MoveKind, cell: str, chance: Random, length: float, *, particular: bool = False
    ) -> Piece | None:
        """A line of this move that was not said before, about as long as is wanted."""
        pools = self._book.pools(kind, cell, brief.move.mood)
        if not particular:
            for mood in (brief.move.mood, *_NEXT[brief.move.mood]):
                pools.extend(self._book.pools(kind, ANY, mood))
        elif cell not in self._book.moves.get(MoveKind.REACT, {}):
            return None
        if kind in BARE and brief.move.mood is not Mood.HOT and cell != Kind.NAMED:
            pools = [(*pool, BARE[kind]) for pool in pools]
        if kind is MoveKind.ACKNOWLEDGE and cell not in ANSWERS and length < SMALL and chance.random() < AGAIN:
            most = 1 if length < 1.5 else SMALL
            said = [p for pool in pools for t in pool if len(t.split()) <= most and (p := filled(brief, t, chance))]
            if said := [p for p in said if set(p.ids) & brief.used and words_of(p.text) != _last_said(brief)]:
                return chance.choice(said)
        for pool in pools:
            if fresh := self._fresh(brief, pool, chance):
                fresh = _civil(fresh, chance) if kind is MoveKind.ACCEPT else fresh
                return about(fresh, max(1, length), chance, _known(brief))
        stale = [p for pool in pools for t in pool if (p := filled(brief, t, chance))]
        if particular or not stale:
            return None
        recent = {words_of(line.text) for line in brief.talk[-4:]}
        return chance.choice([p for p in stale if words_of(p.text) not in recent] or stale)

    def _fresh(self, brief: Brief, pool: Iterable[str], chance: Random) -> list[Piece]:
        pieces = (filled(brief, text, chance) for text in pool)
        return [p for p in pieces if p and not set(p.ids) & brief.used]


_NEXT = {
    Mood.HOT: (Mood.CROSS,),
    Mood.CROSS: (Mood.HOT, Mood.LEVEL),
    Mood.LEVEL: (Mood.WARM, Mood.CROSS),
    Mood.WARM: (Mood.LEVEL,),
}
"""The moods whose lines stand in when all of this one were said."""


def _civil(pieces: list[Piece], chance: Random) -> list[Piece]:
    """Those of the pieces that hold thanks, more often than not."""
    civil = [p for p in pieces if CIVIL.search(p.text)]
    return civil if civil and chance.random() < THANKFUL else pieces


def _opening(texts: tuple[str, ...], length: float, chance: Random) -> Piece:
    return about([Piece(t, (line_id("opening" + t),)) for t in texts] or [Piece("…")], length, chance)


def _known(brief: Brief, pieces: Iterable[Piece] = ()) -> frozenset[str]:
    """The words that he has used so far."""
    own = (line.text for line in brief.talk if line.speaker == "customer")
    return frozenset(w for text in (*own, *(p.text for p in pieces)) for w in words_of(text))


def _is_said(brief: Brief, piece: Piece) -> bool:
    return any(says(line.text, piece.text) for line in brief.talk if line.speaker == "customer")


def _last_said(brief: Brief) -> tuple[str, ...]:
    """The words of his last turn."""
    return next((words_of(line.text) for line in reversed(brief.talk) if line.speaker == "customer"), ())
