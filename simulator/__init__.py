"""Practise customer service against simulated customers, be scored on evidence, and replay what was said."""

__version__ = "0.1.0"
