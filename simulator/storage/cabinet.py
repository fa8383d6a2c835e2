"""The cabinet beside the sessions: small records, by kind and id."""

from typing import TypeVar

from sqlalchemy import delete, insert, select

from simulator.review.cabinet import Filed
from simulator.review.library import LibraryFailed
from simulator.storage.database import Database
from simulator.storage.failures import first_fault
from simulator.storage.tables import cabinet

T = TypeVar("T", bound=Filed)


class CabinetStore(Database):
    """`simulator.review.cabinet.Cabinet` over the database."""

    def file(self, record: Filed) -> None:
        columns = {
            "kind": record.kind,
            "id": record.id,
            "who": record.who,
            "payload": record.model_dump_json(exclude_none=True),
        }
        with self._work("keep the record") as connection:
            connection.execute(delete(cabinet).where(cabinet.c.kind == record.kind, cabinet.c.id == record.id))
            connection.execute(insert(cabinet).values(columns))

    def filed(self, shape: type[T], who: str | None = None) -> list[T]:
        query = select(cabinet.c.payload).where(cabinet.c.kind == shape.kind).order_by(cabinet.c.id)
        if who is not None:
            query = query.where(cabinet.c.who == who)
        with self._work("read the records", writing=False) as connection:
            found = list(connection.scalars(query))
        try:
            return [shape.model_validate_json(payload) for payload in found]
        except ValueError as error:
            raise LibraryFailed(
                f"A record of the kind {shape.kind} cannot be read: {first_fault(error)}. "
                "Put back a copy of the database."
            ) from error

    def unfile(self, shape: type[Filed], id: str) -> None:
        with self._work("remove the record") as connection:
            connection.execute(delete(cabinet).where(cabinet.c.kind == shape.kind, cabinet.c.id == id))
