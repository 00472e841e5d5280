"""What a campaign has come to, counted of the stories that its page shows."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, QuerySet, Value

from campaign.models import CampaignPage
from campaign.queries import stories_for
from network.prepared import Shapes

_NAMES = ("stories", "associations", "municipalities", "regions")
_SHAPES = Shapes()


def figures(campaign: CampaignPage) -> dict[str, int]:
    """Stories, associations, municipalities and regions; one query. An association or a place that
    has told twice counts once."""
    shape = (campaign.key, campaign.region_id)
    (counted,) = _SHAPES.rows(shape, lambda: _counted(campaign)) or [(0,) * len(_NAMES)]
    return dict(zip(_NAMES, counted, strict=True))


def _counted(campaign: CampaignPage) -> QuerySet[Any, Any]:
    rows = stories_for(campaign).order_by().values(one=Value(1))
    return rows.annotate(
        stories=Count("pk"),
        associations=Count("organisation__translation_key", distinct=True),
        municipalities=Count("municipality", distinct=True),
        regions=Count("region", distinct=True),
    ).values_list(*_NAMES)
