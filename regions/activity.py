"""What has been done in a region: writing it down, and reading it with the pages' own history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import CharField, F, QuerySet, Value
from django.urls import reverse
from wagtail.models import Page, PageLogEntry

from network.auditlog.recording import note
from regions.auditing import EVENTS
from regions.isolation.ownership import below, home_paths
from regions.models import Deed, Region, RegionLogEntry

if TYPE_CHECKING:
    from network.users.models import User


def record(
    region: Region,
    actor: User | AnonymousUser | None,
    deed: Deed,
    label: str = "",
    data: Mapping[str, Any] | None = None,
) -> RegionLogEntry:
    """Write down what somebody did in a region; ``label`` names what it was done to."""
    entry = RegionLogEntry(
        region=region, actor=_person(actor), deed=deed, label=label[:255], data=dict(data or {})
    )
    entry.save()
    event = EVENTS.get(deed)
    if event is not None:
        note(event, user=entry.actor, about=entry, regions=[region.pk], details={"deed": str(deed)})
    return entry


def _person(actor: User | AnonymousUser | None) -> User | None:
    return None if actor is None or isinstance(actor, AnonymousUser) else actor


@dataclass(frozen=True)
class Line:
    """One thing that was done, as the list shows it."""

    when: datetime
    who: str
    what: str
    label: str
    url: str = ""


def entries(region: Region) -> QuerySet[Any]:
    """(time, kind, id) of everything done in the region, latest first; kind is "page" or "deed"."""
    pages = Page.objects.filter(below(home_paths([region]))).values("pk")
    of_pages = _rows(PageLogEntry.objects.filter(page__in=pages), "page", "timestamp")
    of_region = _rows(RegionLogEntry.objects.filter(region=region), "deed", "created_at")
    return of_pages.union(of_region, all=True).order_by("-when", "-id")


def _rows(rows: QuerySet[Any], kind: str, time: str) -> QuerySet[Any]:
    named = rows.order_by().annotate(when=F(time), kind=Value(kind, output_field=CharField()))
    return named.values_list("when", "kind", "id")


def lines(rows: list[tuple[datetime, str, int]]) -> list[Line]:
    """The rows of ``entries`` as sentences, in the same order; three queries however many."""
    of_pages = PageLogEntry.objects.select_related("user").in_bulk(_ids(rows, "page"))
    deeds = RegionLogEntry.objects.select_related("actor").in_bulk(_ids(rows, "deed"))
    return [
        _page_line(of_pages[key]) if kind == "page" else _deed_line(deeds[key])
        for _when, kind, key in rows
    ]


def _ids(rows: list[tuple[datetime, str, int]], wanted: str) -> list[int]:
    return [key for _when, kind, key in rows if kind == wanted]


def _page_line(entry: PageLogEntry) -> Line:
    url = reverse("wagtailadmin_pages:history", args=[entry.page_id])
    return Line(entry.timestamp, _name(entry.user), str(entry.message), entry.label, url)


def _deed_line(entry: RegionLogEntry) -> Line:
    return Line(entry.created_at, _name(entry.actor), entry.get_deed_display(), entry.label)


def _name(user: Any) -> str:
    return str(user) if user else ""
