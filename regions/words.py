"""Words that belong to the regions."""

from __future__ import annotations

from regions.models import Region


def names_of_regions() -> list[str]:
    """Every region's names in every language; too easy to guess for a password."""
    fields = [field.name for field in Region._meta.fields if field.name.startswith("name_")]
    return [name for row in Region.objects.values_list(*fields) for name in row if name]
