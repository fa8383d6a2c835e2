"""Notes beside a replay: written, answered, amended, and never lost while they are typed."""
