"""Runs the steps on the connection that `simulator.storage.upgrade` holds, inside its transaction."""

from alembic import context

from simulator.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
