"""Where the sessions are kept: a private file on this machine, or a server by its address."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from simulator.review.library import LibraryFailed
from simulator.storage import sqlite

FILE_NAME = "sessions.db"
"""The database's name in the folder of the data."""


@dataclass(frozen=True)
class Place:
    """``path`` is None for a server. ``shown`` names the place to people, without a password."""

    url: URL
    path: Path | None
    shown: str


def place_of(url_or_path: str | Path) -> Place:
    """A folder (with the database in it as `FILE_NAME`), a file ending in ``.db``, or a URL as SQLAlchemy writes it.

    Raises `LibraryFailed` for a URL that cannot be read.
    """
    if isinstance(url_or_path, str) and "://" in url_or_path:
        try:
            url = make_url(url_or_path)
        except (ArgumentError, ValueError):
            raise LibraryFailed(
                "The database's address cannot be read. It should look like postgresql://user@host/name."
            ) from None  # the error quotes the address, and the password in it
        if url.get_backend_name() != "sqlite":
            return Place(url, None, url.render_as_string(hide_password=True))
        if not url.database or url.database == ":memory:":
            raise LibraryFailed("Sessions are kept in a file; give its path in place of a database in memory.")
        url_or_path = url.database
    path = Path(url_or_path).expanduser().absolute()
    if path.suffix != ".db":
        path /= FILE_NAME
    return Place(URL.create("sqlite", database=str(path)), path, str(path))


def engine_of(place: Place, busy_s: float) -> Engine:
    """Connections to the place; ``busy_s`` is how long one waits for another program's writing, in seconds.

    Raises `LibraryFailed` where the driver is missing, `OSError` where the file cannot be made.
    """
    try:
        if place.path is None:
            return create_engine(place.url, pool_pre_ping=True)
        sqlite.make_private(place.path)
        engine = create_engine(place.url, connect_args={"timeout": busy_s})
        sqlite.prepare(engine)
    except (ImportError, NoSuchModuleError) as error:
        raise LibraryFailed(
            f"The database {place.shown} needs a driver that is not installed ({error}). Install it, e.g. psycopg."
        ) from error
    return engine
