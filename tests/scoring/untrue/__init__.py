"""Lines of new hires by situation, wrong ones and near misses: how many of each the score takes for untrue."""
