"""What the guard looks for, by theme. Every finder takes words and gives back the offending ones, or None."""
