"""After a session: the two questions, the customer's own words, one thing to do better, and the scorecard."""
