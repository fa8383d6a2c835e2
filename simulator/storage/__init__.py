"""The saved sessions, kept in SQLite or PostgreSQL: the only room that knows SQLAlchemy and Alembic.

Ask for `simulator.storage.store.open_store` when sessions are wanted; importing this name loads nothing.
"""
