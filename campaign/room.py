"""What a new site gets from the campaign room: good practices, and every national campaign."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from campaign.models import CampaignPage
from regions.models import Region, RoomKey
from regions.models.regions import HUB_SLUG
from regions.rooms import PageSeed, Room, register


def campaign_seeds(region: Region) -> Iterator[PageSeed]:
    """A page for every campaign that the hub runs, in the languages that both have."""
    if region.is_hub:
        return
    national = CampaignPage.objects.live().filter(region__slug=HUB_SLUG)
    by_key: dict[str, dict[str, CampaignPage]] = {}
    for page in national.select_related("locale").order_by("pk"):
        by_key.setdefault(page.key, {})[page.locale.language_code] = page
    for key, versions in by_key.items():
        yield _campaign_seed(key, versions)


def _campaign_seed(key: str, versions: dict[str, CampaignPage]) -> PageSeed:
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
            "picture_id": versions[language].picture_id,
        },
        languages=tuple(versions),
    )


register(Room(key=RoomKey.CAMPAIGN, order=50, seeds=campaign_seeds))
register(
    Room(
        key=RoomKey.PRACTICES,
        order=60,
        seeds=lambda region: [
            PageSeed(
                key="practices",
                model="campaign.PracticeIndexPage",
                title=_("Good practices"),
                lead=_("What has worked, told so that you can try it too."),
                in_menu=True,
            )
        ],
    )
)
