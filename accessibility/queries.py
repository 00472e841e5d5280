"""What is known not to work on a region's site."""

from __future__ import annotations

from django.db.models import QuerySet

from accessibility.models import KnownGap
from regions.models import Region


def gaps(region: Region) -> QuerySet[KnownGap]:
    """The region's own gaps."""
    found: QuerySet[KnownGap] = KnownGap.objects.filter(region=region)
    return found
