"""Backups: one encrypted file with the database and all files, checked before a row is restored.

What a file holds is in ``archive``; docs/operations.md says how to make, keep and try them.
"""
