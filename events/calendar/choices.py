"""The calendar's choices as its feeds tell of them (home.openapi)."""

from __future__ import annotations

from events.calendar.filters import (
    KIND,
    KINDS,
    MUNICIPALITY,
    ONLINE,
    ORGANISATION,
    REGION,
    SERIES,
    THEME,
    YES,
)
from network.api.parameters import loose

CHOICES = (
    loose(REGION, "In regions, by their slugs; on the network's site.", several=True),
    loose(MUNICIPALITY, "In municipalities, by their slugs.", several=True),
    loose(THEME, "Of themes, by their keys.", several=True),
    loose(KIND, f"Of kinds: {', '.join(KINDS)}.", several=True),
    loose(ONLINE, f"{YES}: what one can take part in on line."),
    loose(ORGANISATION, "Of an association, by its key."),
    loose(SERIES, "Of a series, by its key."),
)
"""A value that is not on offer is passed by, as on the page."""
