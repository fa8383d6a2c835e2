"""What the hearing missed: marked by trainees, decided on by coaches."""
