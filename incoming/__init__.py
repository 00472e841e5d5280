"""Bringing the content of an old site into a region."""
