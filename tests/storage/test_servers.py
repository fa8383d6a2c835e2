"""Nothing but `simulator.storage.sqlite` is particular to SQLite: tables and queries can be said to PostgreSQL too."""

from typing import Any

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from simulator.review.library import Wanted
from simulator.storage import search
from simulator.storage.place import place_of
from simulator.storage.sessions import query_of
from simulator.storage.tables import metadata


def said(statement: Any) -> str:
    return str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


def test_tables_can_be_made_on_a_server() -> None:
    for table in metadata.sorted_tables:
        assert f"CREATE TABLE {table.name}" in said(CreateTable(table))
        for index in table.indexes:
            assert f"INDEX {index.name}" in said(CreateIndex(index))


def test_sessions_can_be_sought_on_a_server() -> None:
    query = said(search.by_text(query_of(Wanted(persona="p", unfinished=True)), ["100"]))
    assert "turns.text ~* " in query
    assert "sessions.unfinished IS true" in query


@pytest.mark.parametrize("url", ["postgresql+psycopg://me:secret@host/db", "postgresql://me:secret@host/db"])
def test_a_server_is_shown_without_its_password(url: str) -> None:
    place = place_of(url)
    assert place.path is None
    assert "secret" not in place.shown
    assert "host/db" in place.shown
