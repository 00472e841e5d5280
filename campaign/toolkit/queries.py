"""Reading materials."""

from __future__ import annotations

import uuid

from django.db.models import Prefetch, QuerySet

from campaign.models import CampaignPage, Material, MaterialVersion
from regions.models import Region
from regions.models.regions import HUB_SLUG


def offered(region: Region) -> QuerySet[Material]:
    """What a region's site offers to everybody: its own and the hub's, of its own campaigns."""
    campaigns = CampaignPage.objects.open_to_all().filter(region=region).order_by()
    rows = Material.everywhere.filter(
        archived_at=None,
        region__slug__in={region.slug, HUB_SLUG},
        campaign_key__in=campaigns.values("key"),
    )
    return with_versions(rows)


def with_versions(rows: QuerySet[Material]) -> QuerySet[Material]:
    """With all versions, the latest first, whatever region is asked from; two queries."""
    versions = Prefetch("versions", MaterialVersion.everywhere.order_by("-number"))
    return rows.select_related("region").defer("region__outline").prefetch_related(versions)


def offered_material(region: Region, key: uuid.UUID, language: str) -> Material | None:
    """One of them, with a version."""
    found = offered(region).filter(key=key, language=language).first()
    return found if found is not None and found.versions.all() else None


def campaigns_of(region: Region) -> list[CampaignPage]:
    """The region's campaigns, whatever their state, in Finnish; the admin's list."""
    rows = CampaignPage.objects.filter(region=region, locale__language_code="fi")
    return list(rows.order_by("path").defer("body"))
