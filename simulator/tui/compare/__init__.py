"""Two sessions side by side, step by step."""
