"""What there is to mend in a region, counted and narrowed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, IntegerField, QuerySet, Value, When

from quality.models import Finding, Inspection, Kind, Twin
from regions.models import Region

MOST_PAGES = 200
"""Pages that one can choose from; those with the most to mend."""
_RANK = Case(
    *(When(kind=kind, then=Value(rank)) for rank, kind in enumerate(Kind)),
    output_field=IntegerField(),
)


def to_mend(region: Region) -> QuerySet[Finding]:
    """What nobody has called fine."""
    rows: QuerySet[Finding] = Finding.objects.filter(region=region, dismissed_at=None)
    return rows


def called_fine(region: Region) -> QuerySet[Finding]:
    """What somebody has called fine, the latest first."""
    rows: QuerySet[Finding] = Finding.objects.filter(region=region, dismissed_at__isnull=False)
    return _with_what_is_shown(rows).order_by("-dismissed_at", "-pk")


def listed(region: Region, kind: str = "", page_id: int | None = None) -> QuerySet[Finding]:
    """What there is to mend, the worst first, of a kind and on a page where these are given."""
    rows = to_mend(region)
    if kind:
        rows = rows.filter(kind=kind)
    if page_id is not None:
        rows = rows.filter(page=page_id)
    ordered = rows.annotate(rank=_RANK).order_by("rank", "page__path", "pk")
    return _with_what_is_shown(ordered)


def _with_what_is_shown(rows: QuerySet[Finding]) -> QuerySet[Finding]:
    return rows.select_related("page__locale", "picture__collection", "dismissed_by")


@dataclass(frozen=True)
class Counted:
    """A kind, and how much of it there is."""

    kind: Kind
    count: int


def counts(region: Region) -> list[Counted]:
    """How much there is of each kind that there is, the worst first."""
    rows = to_mend(region).values_list("kind").annotate(count=Count("pk")).order_by()
    found = dict(rows)
    return [Counted(kind, found[kind.value]) for kind in Kind if kind.value in found]


def pages_to_mend(region: Region) -> list[dict[str, Any]]:
    """Pages with something to mend, those with most of it first: ``pk``, ``title``, ``count``."""
    rows = to_mend(region).values("page_id", "page__title").annotate(count=Count("pk"))
    return [
        {"pk": row["page_id"], "title": row["page__title"], "count": row["count"]}
        for row in rows.order_by("-count", "page__title", "page_id")[:MOST_PAGES]
    ]


def twins(region: Region) -> QuerySet[Twin]:
    """Files of which somebody has said on which page the same can be read."""
    rows: QuerySet[Twin] = Twin.objects.filter(region=region)
    return rows.select_related("document", "page").order_by("document__title", "pk")


def last_look(region: Region) -> Inspection | None:
    """When all pages were last looked through; None before the first night."""
    found: Inspection | None = Inspection.objects.filter(region=region).first()
    return found
