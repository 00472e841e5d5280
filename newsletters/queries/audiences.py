"""The audiences of the regions in scope."""

from __future__ import annotations

from django.apps import apps


def audience_choices() -> list[tuple[str, str]]:
    """(key, name) of every audience that the running code may see, for an editor to choose from."""
    rows = apps.get_model("newsletters.Audience")._default_manager.filter(is_active=True)
    return [(row.key, str(row)) for row in rows]
