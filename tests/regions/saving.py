"""What a browser sends when an editor saves a piece of news."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from news.models import NewsPage

HOST = {"host": "localhost"}


def form_of(page: NewsPage, **changes: Any) -> dict[str, Any]:
    """What the browser sends when the page is saved."""
    fields = {
        "title": page.title,
        "slug": page.slug,
        "lead": page.lead,
        "published_on": "22.11.2026",
        "body": streamfield([("text", rich_text("<p>Hei</p>"))]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0},
        "comment_notifications": "",
        "organisations": [],
    }
    return nested_form_data(fields | changes)


def save(client: Client, page: NewsPage, **changes: Any) -> Any:
    """Save the page, with some fields changed."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, form_of(page, **changes), headers=HOST)


def nested_list(values: list[Any]) -> dict[str, Any]:
    """A ListBlock's part of a form."""
    found: dict[str, Any] = {"count": str(len(values))}
    for number, value in enumerate(values):
        found[str(number)] = {"value": value, "deleted": "", "order": str(number), "id": ""}
    return found
