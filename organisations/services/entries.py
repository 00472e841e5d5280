"""Keeping the directory's narrow table as the pages are.

A row is worked out anew from its page, never changed in part: doing it twice changes nothing, and
``manage.py rebuild_directory`` puts right whatever went wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import prefetch_related_objects

from network.batching import Batch
from network.localisation import CONTENT_LANGUAGES
from network.sorting import sort_key
from organisations.counting import forget_counts
from organisations.models import DirectoryEntry, OrganisationPage

CHUNK = 500
"""Associations that are worked out at a time: memory stays flat however many there are."""
_LANGUAGES = [code for code, _name in CONTENT_LANGUAGES]
_FIELDS = [f.name for f in DirectoryEntry._meta.concrete_fields if not f.primary_key]


def _work_out(keys: list[UUID]) -> None:
    for start in range(0, len(keys), CHUNK):
        _refresh(keys[start : start + CHUNK])
    transaction.on_commit(forget_counts)


_batch = Batch("organisations.entries", _work_out)
refresh_entries = _batch.ask
"""Work out the rows of associations, named by the translation keys of their pages."""
together = _batch.together
"""Associations saved inside the block get their rows at its end, many by one query."""


def rebuild_entries() -> Iterator[int]:
    """Work out every row; yields how many associations are done, beginning with nought."""
    keys = OrganisationPage.objects.order_by("translation_key").values_list("translation_key")
    every = list(keys.distinct().values_list("translation_key", flat=True))
    yield 0
    for start in range(0, len(every), CHUNK):
        chunk = every[start : start + CHUNK]
        _refresh(chunk)
        yield start + len(chunk)
    transaction.on_commit(forget_counts)


@transaction.atomic
def _refresh(keys: list[UUID]) -> None:
    pages = OrganisationPage.objects.filter(translation_key__in=keys).open_to_all()
    found = list(pages.select_related("locale").defer("body", "links"))
    prefetch_related_objects(found, "municipalities", "themes", "names")
    versions: dict[UUID, list[OrganisationPage]] = defaultdict(list)
    for page in found:
        versions[page.translation_key].append(page)
    rows = [_entry(page, versions[page.translation_key]) for page in found]
    DirectoryEntry.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["page"], update_fields=_FIELDS
    )
    gone = DirectoryEntry.objects.filter(page__translation_key__in=keys)
    gone.exclude(page__in=[page.pk for page in found]).delete()


def _entry(page: OrganisationPage, versions: list[OrganisationPage]) -> DirectoryEntry:
    places = page.municipalities.all()
    themes = page.themes.all()
    latitude, longitude = page.point or (None, None)
    return DirectoryEntry(
        page=page,
        shown_in=_shown_in(page, versions),
        regions=sorted({page.region_id, *(place.region_id for place in places)}),
        municipalities=[place.pk for place in places],
        themes=sorted({*(t.pk for t in themes), *(t.parent_id for t in themes if t.parent_id)}),
        languages=page.languages,
        online=page.online,
        ended_on=page.ended_on,
        names="\n".join([page.title, *(other.name for other in page.names.all())]).casefold(),
        latitude=latitude,
        longitude=longitude,
        **_orders(page.title),
    )


def _shown_in(page: OrganisationPage, versions: list[OrganisationPage]) -> list[str]:
    own: str = page.locale.language_code
    if own != settings.LANGUAGE_CODE:
        return [own]
    taken = {version.locale.language_code for version in versions}
    return [own, *(code for code in _LANGUAGES if code not in taken)]


def _orders(title: str) -> dict[str, Any]:
    return {f"order_{code}": sort_key(title, code) for code in ("fi", "se", "smn")}
