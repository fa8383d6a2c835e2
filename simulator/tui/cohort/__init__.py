"""Trainees looked at together."""
