"""What other rooms are told of."""

from django.dispatch import Signal

restored = Signal()
"""Rows have come back from a backup made at ``made_at`` (an aware moment): whoever has promised
since then that something is gone makes it so again. The restore ends when all have done so."""
