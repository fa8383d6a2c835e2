"""Drills: the line that went wrong, said anew, and what it did this time."""
