"""The first tables: sessions, their turns and their events."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("listed", sa.Text, nullable=False),
        sa.Column("started", sa.Text),
        sa.Column("persona", sa.Text),
        sa.Column("situation", sa.Text),
        sa.Column("mode", sa.Text),
        sa.Column("voice", sa.Text),
        sa.Column("ending", sa.Text),
        sa.Column("trainee", sa.Text),
        sa.Column("turns", sa.Integer, nullable=False, server_default="0"),
        sa.Column("unfinished", sa.Boolean, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
    )
    op.create_index("sessions_by_time", "sessions", ["listed", "id"])

    op.create_table(
        "turns",
        sa.Column("session", sa.Text, sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("speaker", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Text),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("session", sa.Text, sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("after_turn", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.Text),
        sa.Column("payload", sa.Text, nullable=False),
    )
