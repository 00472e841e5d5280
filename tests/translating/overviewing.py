"""What the tests of the overview have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from regions.models import Region
from tests import factories

ADMIN = {"host": "localhost"}


def translated(page: Page, language: str = "en", **fields: Any) -> Any:
    """The news in another language, written by hand, a moment after the original."""
    fields.setdefault("title", f"{page.title} ({language})")
    return factories.news(page.region, language, translation_key=page.translation_key, **fields)


def published(page: Any, by: Any = None, **fields: Any) -> Any:
    """The page as it is after somebody has changed and published it."""
    page = page.specific_class.objects.get(pk=page.pk)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=by).publish()
    return page.specific_class.objects.get(pk=page.pk)


def dated(page: Page, days_ago: int) -> None:
    """As if it had been published so many days ago."""
    when = timezone.now() - dt.timedelta(days=days_ago)
    Page.objects.filter(pk=page.pk).update(last_published_at=when, first_published_at=when)


def listing(client: Any, region: Region, language: str = "en", **asked: Any) -> BeautifulSoup:
    address = reverse("translating_language", args=[region.slug, language])
    reply = client.get(address, asked, headers=ADMIN)
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def rows(page: BeautifulSoup) -> dict[str, str]:
    """Title → state, in the list's order."""
    found = {}
    for row in page.select("table.listing tbody tr"):
        state = row.select_one("td").find(string=True, recursive=False)
        found[row.th.get_text(strip=True)] = str(state).strip()
    return found


def next_step(page: BeautifulSoup, title: str) -> str:
    """Where the row's button leads."""
    row = next(one for one in page.select("tbody tr") if one.th.get_text(strip=True) == title)
    return str(row.select_one("a.button")["href"])
