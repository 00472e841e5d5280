"""A site's public pages with their language versions, without reading the pages themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from itertools import groupby
from operator import itemgetter, or_

from django.db.models import Q, QuerySet
from wagtail.models import Page

from events.calendar.addresses import Addresses
from newsletters.queries.archive import hidden_letters
from regions.models import Region

KEYS_PER_FILE = 5_000
"""Pages in a file, each with all its languages: a file may hold 50,000 addresses
(https://www.sitemaps.org/protocol.html)."""


@dataclass(frozen=True)
class Entry:
    """One address, and the same page in each language of the site, itself among them."""

    address: str
    changed: dt.datetime | None
    alternates: list[tuple[str, str]] = field(default_factory=list)


def number_of_files(region: Region) -> int:
    """At least one."""
    return max(-(-_keys(region).count() // KEYS_PER_FILE), 1)


def entries(region: Region, number: int) -> Iterator[Entry]:
    """What the file of that number holds, counted from 1."""
    keys = _keys(region).order_by("translation_key")
    wanted = list(keys[(number - 1) * KEYS_PER_FILE : number * KEYS_PER_FILE])
    rows = _pages(region).filter(translation_key__in=wanted).order_by("translation_key", "pk")
    values = rows.values_list(
        "translation_key", "url_path", "locale__language_code", "last_published_at"
    )
    addresses = Addresses()
    for _key, versions in groupby(values, key=itemgetter(0)):
        yield from _entries_of([(addresses.of(path), code, at) for _k, path, code, at in versions])


def _entries_of(found: list[tuple[str, str, dt.datetime | None]]) -> Iterator[Entry]:
    """The versions of one page."""
    alternates = [(code, address) for address, code, _changed in found] if len(found) > 1 else []
    for address, _code, changed in found:
        if address:
            yield Entry(address, changed, alternates)


def _keys(region: Region) -> QuerySet:
    return _pages(region).values_list("translation_key", flat=True).distinct()


def _pages(region: Region) -> QuerySet:
    """Pages below the site's front pages that anybody may read; copies of others are left out, and
    letters that are not in the archive."""
    homes = region.open_site.root_page.get_translations(inclusive=True).live()
    below = [Q(path__startswith=path) for path in homes.values_list("path", flat=True)]
    pages = Page.objects.live().public().filter(alias_of=None)
    pages = pages.exclude(pk__in=hidden_letters(region).values("pk"))
    return pages.filter(reduce(or_, below)) if below else pages.none()
