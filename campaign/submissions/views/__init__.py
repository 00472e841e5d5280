"""Doors to stories that are sent in: the public form, the link, the moderator."""
