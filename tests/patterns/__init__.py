"""The pattern page."""
