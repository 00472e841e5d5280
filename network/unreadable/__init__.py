"""Requests that no browser and no form of ours sends: refused in words, never with an error of
ours (docs/features/bad-input.md)."""
