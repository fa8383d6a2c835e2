"""Benchmarks: ratios measured side by side in one run, each printed beside its target."""
