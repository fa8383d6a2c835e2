"""What people add to sessions, the cabinet beside them, takes, the review queue, and words found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBERED = """
    UPDATE sessions SET no = (
        SELECT numbered.no FROM (
            SELECT id, row_number() OVER (ORDER BY listed, id) AS no FROM sessions
        ) AS numbered WHERE numbered.id = sessions.id
    )
"""
LISTED = (
    "id", "listed", "started", "persona", "situation", "mode", "voice", "ending", "trainee", "turns", "unfinished",
    "overall", "take_of", "take_at", "needs", "claimed_by",
)  # fmt: skip


def upgrade() -> None:
    for column in (
        sa.Column("no", sa.Integer().with_variant(sa.BigInteger, "postgresql")),
        sa.Column("take_of", sa.Text),
        sa.Column("take_at", sa.Integer),
        sa.Column("needs", sa.Text),
        sa.Column("claimed_by", sa.Text),
    ):
        op.add_column("sessions", column)
    # older than anything that is numbered by its time, and in order
    op.execute(NUMBERED)
    op.create_index("sessions_by_take", "sessions", ["take_of"])
    for old in ("time", "persona", "situation", "ending", "unfinished"):
        op.drop_index(f"sessions_by_{old}", "sessions")
    op.create_index("sessions_listed", "sessions", ["no", *LISTED])
    op.create_table(
        "entries",
        sa.Column("session", sa.Text, sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_table(
        "cabinet",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_index("cabinet_by_who", "cabinet", ["kind", "who", "id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE said USING fts5(text, content='', "
            "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4 5 6')"
        )
        op.execute(
            "INSERT INTO said (rowid, text) SELECT (sessions.no << 20) | turns.n, turns.text "
            "FROM turns JOIN sessions ON sessions.id = turns.session"
        )
