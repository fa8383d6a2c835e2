"""One session: whose turn it is, the desk, the promises, the hints, and the one place where a session is written
down.
"""
