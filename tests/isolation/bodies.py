"""Bodies of POSTs that would do something if the door were open."""

from __future__ import annotations

from functools import cache
from typing import Any

from wagtail.models import Locale

from tests.isolation import keys

Body = dict[str, Any]


@cache
def greedy() -> Body:
    """Everything that some form asks for before it acts, with things of one's own."""
    home, news = keys.page_keys(other=False)[0], keys.keys_of("news.NewsIndexPage", other=False)[0]
    return {
        "next": "/admin/",
        "comment": "-",
        "name": "Nimi",
        "title": "Otsikko",
        "tags": "tunniste",
        "new_title": "Kopio",
        "new_slug": "kopio",
        "new_parent_page": home,
        "destination_page_id": home,
        "chooser": news,
        "move_applicable": "on",
        "include_descendants": "on",
        "restriction_type": "login",
        "locales": str(Locale.objects.get(language_code="en").pk),
        "collection": keys.keys_of("wagtailcore.Collection", other=False)[-1],
        "position": 0,
        "action-publish": "action-publish",
        "publish_translations": "on",
        "mark_as_active": "false",
        "role": keys.keys_of("auth.Group", other=False)[0],
        "is_editing": "1",
    }
