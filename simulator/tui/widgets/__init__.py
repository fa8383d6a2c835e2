"""What several screens show in the same way: meters, the mood over the turns, its causes, a conversation, questions."""
