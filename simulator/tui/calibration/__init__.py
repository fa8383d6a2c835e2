"""How far coaches agree."""
