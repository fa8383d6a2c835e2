"""A coach's verdict on a session: his own marks first, then the machine's beside them."""
