"""Looking pages through and keeping the findings in step with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Page

from network.pages import BasePage
from quality.aging import MONTHS
from quality.judging import Fault, judge
from quality.knowing import OwnSites, fingerprint, gather
from quality.models import Finding, Inspection, Kind
from quality.reading import read
from regions.desk.waiting import pages_of
from regions.models import Region
from regions.scoping import in_every_region

BATCH = 100
"""Pages whose findings are one transaction."""
SKIPPED = {"newsletters.NewsletterPage"}
"""Letters are checked before they are sent, and cannot be mended after."""
_LOCK = 7_302_511
_WRITTEN = (
    *("region_id", "field", "block", "below", "words", "cause", "address", "size"),
    *("picture_id", "document_id", "version", "dismissed_at", "dismissed_by_id"),
)


def inspect_region(*, region: Region) -> int:
    """Look at every public page of a region, a batch a transaction; returns how many there are.

    Killed and begun anew, or run twice at once, it leaves the same findings.
    """
    with in_every_region():
        own, ids = OwnSites(), _ids_in(region)
        for start in range(0, len(ids), BATCH):
            inspect(page_ids=ids[start : start + BATCH], own=own)
        Finding.objects.filter(region=region).exclude(page__in=ids).delete()
        found = {"finished_at": timezone.now(), "pages": len(ids)}
        Inspection.objects.update_or_create(region=region, defaults=found)
    return len(ids)


def _ids_in(region: Region) -> list[int]:
    rows = pages_of(region).filter(live=True, alias_of=None).order_by("pk")
    return list(rows.values_list("pk", flat=True))


@transaction.atomic
def inspect(*, page_ids: Sequence[int], own: OwnSites | None = None) -> None:
    """Look at these pages; what they do not say any more is forgotten, also of pages that have
    been taken off the site. One at a time: a look that began earlier never writes later."""
    with in_every_region(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        pages = _readable(page_ids)
        by_region: dict[Any, list[BasePage]] = defaultdict(list)
        for page in pages:
            by_region[page.region_id].append(page)
        rows = Region.objects.select_related("site").defer("outline").in_bulk(by_region)
        for key, region in rows.items():
            _settle(region, by_region[key], own or OwnSites())
        gone = set(page_ids) - {page.pk for page in pages}
        if gone:
            Finding.objects.filter(page__in=gone).delete()


def _readable(page_ids: Sequence[int]) -> list[BasePage]:
    """Public pages of regions' sites that are written themselves, each as its own type."""
    rows = Page.objects.live().filter(pk__in=page_ids, alias_of=None).specific()
    return [
        page
        for page in rows
        if isinstance(page, BasePage) and page.region_id and page._meta.label not in SKIPPED
    ]


def _settle(region: Region, pages: list[BasePage], own: OwnSites) -> None:
    """Write what is new, change what has changed, delete what has been mended."""
    parts = {page.pk: read(page) for page in pages}
    known = gather(region, chain.from_iterable(parts.values()), own)
    held = {(row.page_id, row.kind, row.key): row for row in Finding.objects.filter(page__in=pages)}
    new, changed = [], []
    for page in pages:
        version = fingerprint(*parts[page.pk])
        for name, fault in judge(page, parts[page.pk], known).items():
            row = held.pop((page.pk, *name), None)
            row = row or Finding(page_id=page.pk, kind=fault.kind, key=fault.key)
            before = _written(row)
            _fill(row, region, fault, version, page)
            if row.pk is None:
                new.append(row)
            elif _written(row) != before:
                changed.append(row)
    Finding.objects.bulk_create(new)
    Finding.objects.bulk_update(changed, [name.removesuffix("_id") for name in _WRITTEN])
    if held:
        Finding.objects.filter(pk__in=[row.pk for row in held.values()]).delete()


def _written(row: Finding) -> list[Any]:
    return [getattr(row, name) for name in _WRITTEN]


def _fill(row: Finding, region: Region, fault: Fault, version: str, page: Page) -> None:
    """What the fault says; a finding that was dismissed comes back when the page has changed."""
    if row.dismissed_at is not None and (row.version != version or _is_due_again(row, page)):
        row.dismissed_at = row.dismissed_by_id = None
    row.region_id, row.version = region.pk, version
    row.field, row.block, row.below = fault.place.field, fault.place.block, fault.place.below
    row.words, row.cause = fault.words, fault.cause
    row.address, row.size = fault.address, fault.size
    row.picture_id, row.document_id = fault.picture_id, fault.document_id


def _is_due_again(row: Finding, page: Page) -> bool:
    """Whoever said that an old page still holds true is asked again when it has grown old anew."""
    if row.kind != Kind.OLD or row.dismissed_at is None:
        return False
    return row.dismissed_at + relativedelta(months=MONTHS[page._meta.label]) <= timezone.now()
