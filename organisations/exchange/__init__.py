"""Associations as files: brought in, taken out, and undone."""
