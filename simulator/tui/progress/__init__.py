"""How somebody comes on."""
