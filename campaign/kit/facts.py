"""What a kit is made of: a story's own fields in its own language, with their addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language, override

from campaign.models import CampaignPage, VideoStoryPage
from regions.models import Region, RegionSettings

LONGEST_LINK = 120
"""A longer address of a page is told by its short one, so that every channel has room for it."""


@dataclass(frozen=True)
class Contact:
    """Whom to ask."""

    name: str
    phone: str
    email: str

    def __bool__(self) -> bool:
        return bool(self.phone or self.email)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """A story as texts tell of it."""

    page: VideoStoryPage
    code: str
    title: str
    lead: str
    speaker: str
    association: str
    does: str
    """What the association says of itself."""
    place: str
    """The municipality, else the region."""
    in_place: str
    """The same as Finnish inflects it; in other languages the plain name."""
    region: str
    campaign: str
    hashtag: str
    url: str
    association_contact: Contact
    region_contact: Contact

    @property
    def who(self) -> str:
        """Who tells, and for whom."""
        return ", ".join(filter(None, (self.speaker, self.association)))

    @property
    def where(self) -> str:
        """The municipality and its region."""
        return ", ".join(dict.fromkeys(filter(None, (self.place, self.region))))


def site_of(region: Region) -> str:
    """The beginning of every address of the region's site."""
    return str(region.open_site.root_url)


def address(page: VideoStoryPage, name: str, *more: str) -> str:
    """An address of this part, whole, on the story's own site and in the page's language."""
    with override(page.locale.language_code):
        return site_of(page.region) + reverse(name, args=(page.translation_key, *more))


def facts_of(page: VideoStoryPage) -> Facts:
    """Read in the page's own language, whatever the reader's."""
    with override(page.locale.language_code):
        return _facts(page)


def _facts(page: VideoStoryPage) -> Facts:
    region, campaign = page.region, _campaign(page)
    association = page.organisation_in_language
    place, look = page.municipality or region, region.open_site.regionsettings
    return Facts(
        page=page,
        code=page.locale.language_code,
        title=_line(page.title),
        lead=_line(page.lead),
        speaker=_line(page.speaker),
        association=association.title if association else "",
        does=_line(association.lead) if association else "",
        place="" if region.is_hub and page.municipality is None else place.name,
        in_place=_inflected(place),
        region="" if region.is_hub else region.name,
        campaign=campaign.title if campaign else "",
        hashtag=_hashtag(campaign.hashtag if campaign else ""),
        url=_link(page),
        association_contact=_of_association(association),
        region_contact=_of_region(region, look),
    )


def _campaign(page: VideoStoryPage) -> CampaignPage | None:
    found = CampaignPage.objects.live().filter(
        region=page.region, key=page.campaign_key, locale=page.locale
    )
    return found.first()


def _line(text: str) -> str:
    return " ".join(text.split())


def _hashtag(told: str) -> str:
    """One word after a #: channels end a hashtag at the first sign that is no letter."""
    word = re.sub(r"[^\w]", "", told)
    return f"#{word}" if word else ""


def _inflected(place: Any) -> str:
    """Sentences that lack a Sámi translation are Finnish ones; the others have a preposition."""
    told = place.name if get_language() in {"sv", "en"} else place.fi_in
    return str(told or place.name)


def _link(page: VideoStoryPage) -> str:
    whole = str(page.full_url or "")
    return whole if 0 < len(whole) <= LONGEST_LINK else address(page, "campaign_story_link")


def _of_association(association: Any) -> Contact:
    """As its public profile says; nothing when it has none."""
    if association is None:
        return Contact("", "", "")
    name = ", ".join(filter(None, (association.title, association.contact_role)))
    return Contact(name, association.phone, association.email)


def _of_region(region: Region, look: RegionSettings) -> Contact:
    return Contact(look.sender_name or region.name, look.contact_phone, look.contact_email)
