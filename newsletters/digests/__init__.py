"""Letters that compose themselves."""
