"""Measurements of the events room."""
