"""The marks of scripted trainees, side by side."""
