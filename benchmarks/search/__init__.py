"""How well and how fast the search finds; ``make bench-search``."""
