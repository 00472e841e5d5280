"""Sections of many pages leave the site at once and are deleted by a worker."""

from django.dispatch import Signal

section_hidden = Signal()
"""Sent inside the transaction with ``instance``, the top of a section whose pages have all left the
site: by one statement and without Wagtail's own signal for each."""
