"""Doors of what comes after events: the public's, and the people's of the region."""
