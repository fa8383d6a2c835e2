"""The customer's targets, each with the number that was measured beside it."""
