"""The talk itself: the conversation, the desk beside it, and the composer below."""
