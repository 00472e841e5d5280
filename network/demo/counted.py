"""How often the demo's pages were opened, from where readers came, and what they searched for."""

from __future__ import annotations

import datetime as dt
import zlib

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page

from regions.models import Region
from visits.figures import months_back
from visits.models import MonthVisits, PageVisits, SearchedWords, SourceVisits

_DAYS_AGO = (1, 3, 8, 20)
_MOST_A_DAY = 60
_MONTHS = 24
_HOSTS = {"google.com": 212, "kansalaisareena.fi": 31, "facebook.com": 64, "yle.fi": 9, "a.fi": 2}
_SEARCHED = {"omaishoitaja": 18, "kahvila": 27, "vertaistuki": 14, "kuljetus": 6, "shakki": 3}


def count_readers(region: Region) -> None:
    """The same at every load: the numbers come from the pages' keys and the months."""
    _pages(region)
    today = timezone.localdate()
    for number in range(_MONTHS):
        _month(region, months_back(today, number), number)
    about = {"region": region, "month": today.replace(day=1)}
    SourceVisits.objects.bulk_create(
        [SourceVisits(**about, host=host, count=count) for host, count in _HOSTS.items()],
        ignore_conflicts=True,
    )
    SearchedWords.objects.bulk_create(
        [
            SearchedWords(**about, language="fi", words=words, count=count)
            for words, count in _SEARCHED.items()
        ],
        ignore_conflicts=True,
    )


def _month(region: Region, month: dt.date, ago: int) -> None:
    """Fewer the longer ago, and more in some months than in others."""
    base = 2_400 - 70 * ago + 260 * ((month.month + len(region.slug)) % 4)
    for rank, language in enumerate(region.languages):
        MonthVisits.objects.get_or_create(
            region=region,
            language=language,
            month=month,
            defaults={"count": base // (1 + 9 * rank)},
        )


def _pages(region: Region) -> None:
    """So many visits as the page's key says: many for few pages."""
    home = region.open_site.root_page
    pages = Page.objects.filter(path__startswith=home.path, live=True)
    today = timezone.localdate()
    PageVisits.objects.bulk_create(
        [
            PageVisits(
                region=region,
                translation_key=key,
                language=settings.LANGUAGE_CODE,
                day=today - dt.timedelta(days=ago),
                count=1 + _MOST_A_DAY // (1 + zlib.crc32(key.bytes) % 50),
            )
            for key in pages.values_list("translation_key", flat=True)
            for ago in _DAYS_AGO
        ],
        ignore_conflicts=True,
    )
