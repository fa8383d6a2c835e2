"""Looking back: find a session, step through it, carry it out of the house and in again."""
