"""How well and how fast the life of an event goes."""
