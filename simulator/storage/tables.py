"""The tables as they are now; `simulator.storage.migrations` tells how older databases get there.

What a session is stands as JSON in ``sessions.head``, ``turns.payload`` and ``events.payload``, so that keys which this
version does not know survive. The columns beside it are there to list, to sort and to search. Times are ISO 8601 texts;
``sessions.listed`` is always UTC and of one length, so that its order as text is the order in time. ``sessions.no`` is
that time in milliseconds, or the next number that is free; ``sessions.needs`` lists reasons between commas. The index
of words is made by `simulator.storage.search`.
"""

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

metadata = MetaData()
LISTED = (
    "id", "listed", "started", "persona", "situation", "mode", "voice", "ending", "trainee", "turns", "unfinished",
    "overall", "take_of", "take_at", "needs", "claimed_by",
)  # fmt: skip
"""The columns of ``sessions`` that a list is made of."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("listed", Text, nullable=False),
    Column("started", Text),
    Column("persona", Text),
    Column("situation", Text),
    Column("mode", Text),
    Column("voice", Text),
    Column("ending", Text),
    Column("trainee", Text),
    Column("turns", Integer, nullable=False, server_default="0"),
    Column("unfinished", Boolean, nullable=False),
    Column("head", Text, nullable=False),
    Column("overall", Float),
    Column("no", Integer().with_variant(BigInteger, "postgresql")),
    Column("take_of", Text),
    Column("take_at", Integer),
    Column("needs", Text),
    Column("claimed_by", Text),
    Index("sessions_by_take", "take_of"),
    # all that lists show and filters ask for, newest last: whatever is wanted is read off it, and no head is touched
    Index("sessions_listed", "no", *LISTED),
)

turns = Table(
    "turns",
    metadata,
    Column("session", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("speaker", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Text),
    Column("payload", Text, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("session", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("after_turn", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text),
    Column("payload", Text, nullable=False),
)

scores = Table(
    "scores",
    metadata,
    Column("session", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("overall", Float),
    Column("card", Text, nullable=False),
)

contents = Table(
    "contents",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("session", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("payload", Text, nullable=False),
)

cabinet = Table(
    "cabinet",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index("cabinet_by_who", "kind", "who", "id"),
)
