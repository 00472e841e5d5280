"""What a campaign has come to, counted of the stories that its page shows."""

from __future__ import annotations

from typing import Any

from django.db.models import Count

from campaign.models import CampaignPage
from campaign.queries import stories_for


def figures(campaign: CampaignPage) -> dict[str, int]:
    """Stories, associations, municipalities and regions; one query. An association or a place that
    has told twice counts once."""
    rows: Any = stories_for(campaign).order_by()
    return rows.aggregate(
        stories=Count("pk"),
        associations=Count("organisation__translation_key", distinct=True),
        municipalities=Count("municipality", distinct=True),
        regions=Count("region", distinct=True),
    )
