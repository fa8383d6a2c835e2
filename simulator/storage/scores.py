"""Scores of sessions, and the files that the sessions were made with."""

from typing import Any

from sqlalchemy import Select, insert, select, update

from simulator.review.library import Content, LibraryFailed
from simulator.scoring.scorecard import Scorecard
from simulator.storage import rows
from simulator.storage.database import Database
from simulator.storage.tables import contents, scores, sessions


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
