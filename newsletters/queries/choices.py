"""What the blocks that fill themselves can be narrowed to."""

from __future__ import annotations

from regions.scoping import current_scope
from regions.shelf import shelf


def municipality_choices() -> list[tuple[str, str]]:
    """(code, name) of the municipalities of the regions in scope; all, for the national site."""
    regions = current_scope().regions
    every = list(shelf().municipalities.values())
    own = [one for one in every if regions is None or one.region_id in regions]
    return [(one.code, one.name) for one in own or every]


def theme_choices() -> list[tuple[str, str]]:
    """(key, name) of the themes, without their sub-themes."""
    return [(one.key, one.name) for one in shelf().themes]
