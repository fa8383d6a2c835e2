"""Brings a database to this version's tables: makes new ones, upgrades older ones, refuses newer ones."""

from pathlib import Path

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, insert, inspect, select

from simulator.review.library import LibraryFailed
from simulator.storage import search, sqlite
from simulator.storage.failures import StoreTooNew
from simulator.storage.place import Place
from simulator.storage.tables import metadata

REVISIONS = ("0001", "0002", "0003")
"""The steps in ``migrations/versions``, oldest first: known without loading Alembic, which costs half a second."""

_stamps = MetaData()
_stamp = Table("alembic_version", _stamps, Column("version_num", String(32), primary_key=True))


def bring_up(engine: Engine, place: Place) -> None:
    """Make the tables what this version expects. An older database is copied next to itself first.

    All in one transaction: it happens or it does not. Raises `StoreTooNew`, or `LibraryFailed` for a database that
    holds something else. On a server the copy is left to the team's own backups.
    """
    with engine.begin() as connection:
        found = _revision(connection, place)
    if found == REVISIONS[-1]:
        return
    with engine.execution_options(**{sqlite.WRITING: True}).begin() as connection:
        found = _revision(connection, place)  # another program may have done it while we waited
        if found is None:
            metadata.create_all(connection)
            search.make(connection)
            _stamps.create_all(connection)
            connection.execute(insert(_stamp).values(version_num=REVISIONS[-1]))
        elif found != REVISIONS[-1]:
            if place.path is not None:
                sqlite.set_aside(place.path, found)
            _migrate(connection)


def _revision(connection: Connection, place: Place) -> str | None:
    """The step that the database is at; None for an empty one."""
    inspector = inspect(connection)
    if not inspector.has_table(_stamp.name):
        if inspector.get_table_names():
            raise LibraryFailed(
                f"The database {place.shown} holds something else, not practice sessions. Choose another --data-dir."
            )
        return None
    found: list[str] = list(connection.execute(select(_stamp.c.version_num)).scalars())
    if len(found) == 1 and found[0] in REVISIONS:
        return found[0]
    raise StoreTooNew(
        f"The sessions in {place.shown} were saved by a newer version of this program "
        f"(theirs: {', '.join(found) or 'unknown'}, ours: {REVISIONS[-1]}). "
        "Install that version, or choose another --data-dir."
    )


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
