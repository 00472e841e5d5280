"""Subscribing, leaving, and the proof of both."""
