"""Sessions on their way out: for whom, in which format, into which file."""
