"""The saved sessions: find one, look at it again, remove it."""
