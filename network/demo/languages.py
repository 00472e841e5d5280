"""Who looks after the demo's languages, and which of its pages are read most."""

from __future__ import annotations

import datetime as dt
import zlib

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page

from network.users.models import User
from regions.models import Region
from translating.models import LanguageDuty
from translating.overview.duties import set_duties
from translating.overview.originals import note_missing
from translating.overview.standing import other_languages
from visits.models import PageVisits

CORE = {"lappi": ("se",)}
"""Languages in which a site's core pages must be there."""
_DAYS_AGO = (1, 3, 8, 20)
_MOST_A_DAY = 60


def look_after_languages(region: Region) -> None:
    """The rule about core pages, an editor for each language, and a month of visits."""
    note_missing()
    if not other_languages(region):
        return
    editor = User.objects.filter(email=f"toimittaja.{region.slug}@example.org").first()
    if not LanguageDuty.objects.filter(region=region).exists():
        people = dict.fromkeys(region.languages, editor)
        set_duties(region=region, core=CORE.get(region.slug, ()), people=people)
    _count(region)


def _count(region: Region) -> None:
    """So many visits as the page's key says: the same at every load, many for few pages."""
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
