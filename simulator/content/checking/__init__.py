"""What makes a file wrong beyond its shape: references, secrets that are no secrets, knobs that turn nothing."""
