"""What has been tested, when and with what: ``data/tested.json``, in words.

Whoever tests again changes the file; the statement of every site follows.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DATA = Path(__file__).resolve().parent / "data" / "tested.json"

HOW: dict[str, str | Promise] = {
    "axe": _("a program that looks for accessibility faults (WCAG 2.2, levels A and AA)"),
    "narrow": _("fits a screen of 320 pixels without sideways scrolling"),
    "scriptless": _("works without scripts"),
}
TEMPLATES: dict[str, str | Promise] = {
    "accessibility/forms/feedback.html": _("form about accessibility"),
    "campaign/campaign_page.html": _("campaign"),
    "campaign/video_story_page.html": _("video story"),
    "events/carpool/announce.html": _("form for lifts"),
    "events/event_index_page.html": _("events"),
    "events/event_page.html": _("an event"),
    "home/content_page.html": _("ordinary page and this statement"),
    "home/municipality_index_page.html": _("municipalities"),
    "home/municipality_page.html": _("a municipality"),
    "home/network_home_page.html": _("the network's front page"),
    "home/region_home_page.html": _("a region's front page"),
    "news/news_index_page.html": _("list of news"),
    "news/news_page.html": _("a piece of news"),
    "newsletters/forms/subscribe.html": _("subscribing to letters"),
    "organisations/directory_page.html": _("directory of associations"),
    "organisations/organisation_page.html": _("an association"),
    "search/search.html": _("search"),
}
"""Every template that the file may name, as readers call it."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One round of testing."""

    on: dt.date
    tool: str
    how: str | Promise
    languages: tuple[str, ...]
    pages: tuple[str | Promise, ...]
    seen: int
    """How many pages were opened."""
    faults: int


@cache
def checks() -> tuple[Check, ...]:
    """The rounds of the file, the newest first. Raises ``KeyError`` for a name without words."""
    rows = json.loads(DATA.read_text(encoding="utf-8"))
    found = [
        Check(
            on=dt.date.fromisoformat(row["on"]),
            tool=row["tool"],
            how=HOW[row["how"]],
            languages=tuple(row["languages"]),
            pages=tuple(TEMPLATES[name] for name in row["templates"]),
            seen=row["pages"],
            faults=row["faults"],
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda check: check.on, reverse=True))
