"""What the trainee is told before the customer comes."""
