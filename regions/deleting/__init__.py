"""Sections of many pages leave the site at once and are deleted by a worker."""
