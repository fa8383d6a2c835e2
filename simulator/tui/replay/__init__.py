"""A session again, turn by turn, forward and backward, with what moved the customer."""
