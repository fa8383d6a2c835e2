"""Set work: what coaches give trainees to do."""
