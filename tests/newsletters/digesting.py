"""Digests of tests, and what they tell of."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from news.models import NewsPage
from newsletters.models import Digest, NewsletterPage
from tests import factories

HELSINKI = ZoneInfo("Europe/Helsinki")
MONDAY = dt.datetime(2026, 11, 23, 9, 5, tzinfo=HELSINKI)
WEEK = dt.timedelta(days=7)


def digest_of(slug: str, kind: str = "associations", **fields: object) -> Digest:
    audience = factories.audience(factories.region(slug), kind)
    fields.setdefault("is_active", True)
    return Digest.objects.create(audience=audience, **fields)


def news_of(slug: str = "kainuu", at: dt.datetime = MONDAY - dt.timedelta(days=1), **fields):
    page = factories.news(factories.region(slug), **fields)
    NewsPage.objects.filter(pk=page.pk).update(first_published_at=at)
    return page


def letters(slug: str = "kainuu"):
    rows = NewsletterPage.objects.filter(region__slug=slug).select_related("locale")
    return list(rows.order_by("pk"))


def finnish(slug: str = "kainuu") -> NewsletterPage:
    return next(page for page in letters(slug) if page.locale.language_code == "fi")
