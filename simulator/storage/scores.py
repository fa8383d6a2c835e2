"""Scores of sessions, and the files that the sessions were made with."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ColumnElement, Row, Select, cast, exists, func, insert, or_, select, type_coerce, update

from simulator.practice.transcript import EventKind
from simulator.review.library import Content, LibraryFailed, Marked
from simulator.review.people import NOBODY
from simulator.scoring.scorecard import Dimension, Scorecard
from simulator.storage import rows
from simulator.storage.database import Database
from simulator.storage.tables import contents, entries, events, scores, sessions


class ScoreStore(Database):
    """The verbs of `simulator.review.library.Library` on scores and contents."""

    def keep_score(self, card: Scorecard, counts: float | None = None) -> None:
        """Earlier scores stay; the newest is the one asked for. The same score again adds nothing."""
        listed = card.overall if counts is None else counts
        text = card.model_dump_json()
        with self._work("keep the score", LibraryFailed) as connection:
            last = connection.execute(_last_score(card.id)).one_or_none()
            if last is None or last.card != text:
                columns = {"session": card.id, "n": last.n + 1 if last else 0, "at": rows.now()}
                connection.execute(insert(scores).values(**columns, overall=card.overall, card=text))
            connection.execute(update(sessions).where(sessions.c.id == card.id).values(overall=listed))

    def score_of(self, session: str) -> Scorecard | None:
        with self._work("read the score", LibraryFailed, writing=False) as connection:
            row = connection.execute(_last_score(session)).one_or_none()
        try:
            return Scorecard.model_validate_json(row.card) if row else None
        except ValueError as error:
            raise LibraryFailed(f"The score of {session} cannot be read any more. Score the session again.") from error

    def marks(self, trainees: Iterable[str] | None, most: int) -> list[Marked]:
        whose = None if trainees is None else list(trainees)
        with self._work("read the marks", LibraryFailed, writing=False) as connection:
            found = connection.execute(marks_of(whose, most, connection.dialect.name)).all()
        return [_marked(row) for row in reversed(found)]

    def keep_content(self, content: Content) -> None:
        with self._work("keep the session's files", LibraryFailed) as connection:
            if connection.scalar(select(contents.c.hash).where(contents.c.hash == content.hash)) is None:
                connection.execute(insert(contents).values(hash=content.hash, kind=content.kind, text=content.text))

    def content(self, hash: str) -> Content | None:
        with self._work("read the session's files", LibraryFailed, writing=False) as connection:
            row = connection.execute(select(contents).where(contents.c.hash == hash)).one_or_none()
        return Content(row.hash, row.kind, row.text) if row else None


def _last_score(session: str) -> Select[Any]:
    query = select(scores.c.n, scores.c.card).where(scores.c.session == session)
    return query.order_by(scores.c.n.desc()).limit(1)


def marks_of(trainees: list[str] | None, most: int, dialect: str) -> Select[Any]:
    """The newest ``most`` sessions with a score, and the marks in it; the cards are taken apart by the database."""
    newer = scores.alias()
    newest = select(func.max(newer.c.n)).where(newer.c.session == sessions.c.id).scalar_subquery()
    hints = select(func.count()).where(events.c.session == sessions.c.id, events.c.kind == EventKind.HINT)
    asked = events.c.kind.in_([EventKind.READING, EventKind.STYLE])
    s = sessions.c
    query = (
        select(s.id, s.trainee, s.listed, s.persona, s.situation, s.mode, s.overall, s.take_of)
        .add_columns(type_coerce(_taken_apart(dialect), JSON).label("marks"))
        .add_columns(hints.scalar_subquery().label("hints"))
        .add_columns(exists().where(events.c.session == s.id, asked).label("read"))
        .add_columns(*(_added(kind).label(kind) for kind in ("sent", "verdict", "predicted")))
        .select_from(sessions.join(scores, (scores.c.session == s.id) & (scores.c.n == newest)))
        .where(s.persona.is_not(None), s.situation.is_not(None))
        .order_by(s.no.desc())
        .limit(max(0, most))
    )
    if trainees is None:
        return query
    whose = s.trainee.in_(trainees)
    return query.where(or_(whose, s.trainee.is_(None)) if NOBODY in trainees else whose)


def _taken_apart(dialect: str) -> ColumnElement[Any]:
    """The marks in a card, in the order of the dimensions; SQLite reads a card once for all of them."""
    if dialect == "postgresql":
        card = cast(scores.c.card, JSON)
        return func.json_build_array(*(card["dimensions", which.value, "mark"] for which in Dimension))
    return func.json_extract(scores.c.card, *(f"$.dimensions.{which.value}.mark" for which in Dimension))


def _added(kind: str) -> ColumnElement[bool]:
    return exists().where(entries.c.session == sessions.c.id, entries.c.kind == kind)


def _marked(row: Row[Any]) -> Marked:
    found = dict(zip(Dimension, row.marks, strict=True))
    return Marked(
        session=row.id,
        trainee=row.trainee,
        at=datetime.fromisoformat(row.listed),
        persona=row.persona,
        situation=row.situation,
        mode=row.mode,
        overall=row.overall,
        marks={which: float(mark) for which, mark in found.items() if mark is not None},
        take=row.take_of is not None,
        hints=row.hints,
        read=bool(row.read),
        predicted=bool(row.predicted),
        decided=bool(row.sent and row.verdict),
    )
