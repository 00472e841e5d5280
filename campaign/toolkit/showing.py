"""The toolkit as its page shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import get_language

from campaign.models import CampaignPage, Material, MaterialVersion
from campaign.toolkit.addresses import download_address
from campaign.toolkit.queries import offered

SINCE = "ladattu"
_FIRST_YEAR = 2000
_ENOUGH = 20
"""Earlier versions that the page lists."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One material in the reader's language, or in another that it has."""

    name: str
    purpose: str
    kind: str
    code: str
    """Its language, where it is not the reader's."""
    version: MaterialVersion
    url: str
    follow_url: str
    region: str
    """Whose it is, where it is not this site's own; empty for the site's own."""
    others: list[tuple[str, str]] = field(default_factory=list)
    """Other languages: code, address."""
    earlier: list[tuple[MaterialVersion, str]] = field(default_factory=list)
    changes: list[MaterialVersion] = field(default_factory=list)
    """Versions since the day that the reader named."""


@dataclass(frozen=True)
class Since:
    """The day on which the reader downloaded, as she wrote it."""

    day: dt.date | None = None
    unknown: bool = False
    """What she wrote is no day."""

    @classmethod
    def of(cls, text: str) -> Since:
        """``2026-09-01`` or ``1.9.2026``."""
        if not text:
            return cls()
        for way in ("%Y-%m-%d", "%d.%m.%Y"):
            try:
                day = dt.datetime.strptime(text[:20], way).date()  # noqa: DTZ007 — only the day
            except ValueError:
                continue
            return cls(day) if _FIRST_YEAR <= day.year <= localdate().year else cls(unknown=True)
        return cls(unknown=True)


def shown_toolkit(request: HttpRequest, page: CampaignPage) -> TemplateResponse:
    """The materials of the campaign's page, by kind."""
    below = page.reverse_subpage("toolkit")
    request.below_page = below  # type: ignore[attr-defined]  # the languages lead to the same part
    since = Since.of(request.GET.get(SINCE, ""))
    context = super(CampaignPage, page).get_context(request)
    context |= {
        "since": since,
        "groups": _by_kind(request, page, since),
        "action": request.path,
        "campaign_url": page.get_url(request),
        "canonical": f"{page.get_full_url(request) or ''}{below}",
    }
    return TemplateResponse(request, "campaign/toolkit.html", context)


def _by_kind(
    request: HttpRequest, page: CampaignPage, since: Since
) -> list[tuple[str, list[Shown]]]:
    by_kind: dict[str, list[Shown]] = {}
    for versions in _together(page).values():
        shown = _shown(page, versions, since)
        by_kind.setdefault(shown.kind, []).append(shown)
    return [(str(label), by_kind[kind]) for kind, label in Material.Kind.choices if kind in by_kind]


def _together(page: CampaignPage) -> dict[Any, list[Material]]:
    """The language versions of each material that has something to give, in the page's order; the
    region's own before the hub's."""
    if page.region is None:
        return {}
    rows = [m for m in offered(page.region).filter(campaign_key=page.key) if m.versions.all()]
    rows.sort(key=lambda one: one.region_id != page.region_id)
    together: dict[Any, list[Material]] = {}
    for row in rows:
        together.setdefault(row.key, []).append(row)
    return together


def _shown(page: CampaignPage, versions: list[Material], since: Since) -> Shown:
    language = get_language()
    best = [language, "fi"]
    ordered = sorted(versions, key=lambda m: best.index(m.language) if m.language in best else 2)
    material, *others = ordered
    latest, *earlier = material.versions.all()
    return Shown(
        name=material.name,
        purpose=material.purpose,
        kind=material.kind,
        code="" if material.language == language else material.language,
        version=latest,
        url=download_address(material),
        follow_url=reverse("campaign_material_follow", args=(material.key, material.language)),
        region="" if material.region_id == page.region_id else material.region.name,
        others=[(one.language, download_address(one)) for one in others],
        earlier=[(one, download_address(material, one)) for one in earlier[:_ENOUGH]],
        changes=_changes([latest, *earlier], since),
    )


def _changes(versions: list[MaterialVersion], since: Since) -> list[MaterialVersion]:
    """Those of the day itself too: which was first, nobody knows."""
    if since.day is None:
        return []
    return [one for one in versions if localdate(one.created_at) >= since.day]
