"""Scores, and the files that sessions were made with; lists of one persona, situation or ending become quick."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("overall", sa.Float))
    for column in ("persona", "situation", "ending", "unfinished"):
        op.create_index(f"sessions_by_{column}", "sessions", [column, "listed", "id"])
    op.create_table(
        "scores",
        sa.Column("session", sa.Text, sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("overall", sa.Float),
        sa.Column("card", sa.Text, nullable=False),
    )
    op.create_table(
        "contents",
        sa.Column("hash", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
