"""The interface's words may change while a process runs: speakers approve them (``translating``).

Whoever keeps a text that was made of them lets it go then.
"""

from __future__ import annotations

from django.dispatch import Signal

words_changed = Signal()
"""Sent in each process when it has taken other words over."""
