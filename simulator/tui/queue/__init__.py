"""The queue: the sessions that a coach should look at, why, and who is at it."""
