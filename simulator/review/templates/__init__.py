"""The pages that sessions are exported to."""
