"""The simulated person: who he is, what he wants, what he hears, feels, knows and does next."""
