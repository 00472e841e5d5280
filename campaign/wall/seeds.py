"""The page that a region gets of every campaign that the hub runs."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.models import CampaignPage
from regions.models import Region
from regions.models.regions import HUB_SLUG
from regions.rooms import PageSeed


def campaign_seeds(region: Region) -> Iterator[PageSeed]:
    """A page for every campaign that the hub runs, in the languages that both have."""
    if region.is_hub:
        return
    by_key = national_campaigns()
    for key, versions in by_key.items():
        yield campaign_seed(key, versions)


def national_campaigns() -> dict[str, dict[str, CampaignPage]]:
    """The hub's published campaigns: key → language → page."""
    rows = CampaignPage.objects.live().filter(region__slug=HUB_SLUG)
    by_key: dict[str, dict[str, CampaignPage]] = {}
    for page in rows.select_related("locale").order_by("pk"):
        by_key.setdefault(page.key, {})[page.locale.language_code] = page
    return by_key


def campaign_seed(key: str, versions: dict[str, CampaignPage]) -> PageSeed:
    """A region's page of the campaign, as the hub's begins; the region tells the rest."""
    return PageSeed(
        key=f"campaign-{key}",
        model="campaign.CampaignPage",
        title=lambda language: versions[language].title,
        lead=lambda language: versions[language].lead,
        slug=lambda language: versions[language].slug,
        in_menu=True,
        fields=lambda language: {
            "key": key,
            "hashtag": versions[language].hashtag,
            "launch_month": versions[language].launch_month,
            "launch_day": versions[language].launch_day,
            "ends_on": versions[language].ends_on,
            "taking_part": versions[language].taking_part,
            "picture_id": versions[language].picture_id,
        },
        languages=tuple(versions),
    )
