"""Tells other rooms that somebody has searched: ``region``, ``language`` and ``text``."""

from django.dispatch import Signal

searched = Signal()
