"""How fast and how safely videos come in: run by ``make bench-video``."""
