"""What is written of associations besides their pages."""

from organisations.services.entries import rebuild_entries, refresh_entries, together
from organisations.services.facts import share_facts

__all__ = ["rebuild_entries", "refresh_entries", "share_facts", "together"]
