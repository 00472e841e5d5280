"""What a list is asked after its question mark: searches, exports, filters by the other's keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.isolation import keys
from tests.isolation.canary import MARK
from tests.isolation.patterns import Door

Query = dict[str, Any]

SEARCHES = ("q", "search", "query", "term", "title")
"""Where a list looks for words."""

FILTERS: dict[str, str] = {
    "id": "",
    "parent": "wagtailcore.Page",
    "child_of": "wagtailcore.Page",
    "descendant_of": "wagtailcore.Page",
    "ancestor_of": "wagtailcore.Page",
    "translation_of": "wagtailcore.Page",
    "include_root": "wagtailcore.Page",
    "collection_id": "wagtailcore.Collection",
    "collection": "wagtailcore.Collection",
    "site": "wagtailcore.Site",
    "user": "users.User",
    "owner": "users.User",
    "edited_by": "users.User",
    "locked_by": "users.User",
    "requested_by": "users.User",
    "finished_by": "users.User",
    "started_by": "users.User",
    "last_published_by": "users.User",
    "group": "auth.Group",
    "workflow": "wagtailcore.Workflow",
    "task": "wagtailcore.Task",
    "region": "regions.Region",
    "source": "wagtail_localize.TranslationSource",
    "object_id": "",
    "p": "",
}
"""Where a list is narrowed by a key → the model that it is a key of."""

FIXED: list[Query] = [
    {"export": "csv"},
    {"export": "xlsx"},
    {"locale": "se"},
    {"page_type": "wagtailcore.page"},
    {"page_type": "news.newspage,home.contentpage"},
    {"ordering": "title"},
    {"multiple": 1},
    {"user_perms": "move_to"},
    {"user_perms": "copy_to"},
    {"results_only": 1},
]
API: list[Query] = [
    {"fields": "*"},
    {"fields": "*", "limit": 20, "order": "-id"},
    {"for_explorer": 1},
    {"locale": "se"},
    {"type": "news.NewsPage"},
    {"html_path": "/lappi/"},
]
NO_LIST = re.compile(
    r"(add|create|link|login|catalog|sprite|reset\w*|upload|import|test|preview|dismissibles|"
    r"select_task_type|TemplateView|default|authenticate)$"
)
"""Doors without parameters that show a form or a fixed thing, whatever they are asked."""

A_FEW: list[Query] = [{"q": MARK}, {"export": "csv"}]


def for_door(door: Door, quick: bool, has_results: bool = False) -> Iterator[Query]:
    """Questions for a door.

    Doors with parameters, which mostly show one thing, get the few; so does a list whose results
    have a door of their own (``has_results``), which gets the many.
    """
    a_list = not (door.parameters or NO_LIST.search(door.name))
    if quick:
        yield from A_FEW[:1] if a_list else []
    elif has_results or not a_list:
        yield from A_FEW
    else:
        yield from ({name: MARK} for name in SEARCHES)
        yield from API if "_api:" in door.name else FIXED
    if a_list or door.name == "wagtailadmin_explore_results":
        for name in ("user",) if quick or has_results else tuple(FILTERS):
            yield from ({name: key} for key in _keys(FILTERS[name]))


def _keys(label: str) -> list[Any]:
    """One key where the model is known; else one, and all that there may be together."""
    return keys.keys_of(label)[:1] if label else [keys.any_keys()[0], keys.any_keys()]
