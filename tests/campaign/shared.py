"""What the tests of consents and sharing have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from campaign.consents.recording import Given, record_consent
from campaign.models import CampaignPage, Consent, Story, VideoStoryPage
from regions.models import Region
from tests import factories

ADMIN = {"host": "localhost"}
PDF = b"%PDF-1.7 allekirjoitettu"


def told(region: Region, language: str = "fi", **fields: Any) -> VideoStoryPage:
    """A public story on a region's campaign."""
    parent = CampaignPage.objects.filter(region=region, locale__language_code=language).first()
    parent = parent or factories.campaign(region, language, slug="yhdessa")
    return factories.story(parent, **fields)


def row_of(page: VideoStoryPage) -> Story:
    """The story of a page."""
    return Story.everywhere.select_related("region").get(key=page.translation_key)


def consent(page: VideoStoryPage, **fields: Any) -> Consent:
    """Somebody who has consented to the sites and to letters."""
    fields.setdefault("name", "Aino Virtanen")
    fields.setdefault("purposes", ["web", "letters"])
    fields.setdefault("valid_until", in_days(365))
    return record_consent(story=row_of(page), given=Given(**fields))


def in_days(days: int) -> dt.date:
    return timezone.localdate() + dt.timedelta(days=days)


def ended(row: Consent, days: int = 1) -> None:
    """The consent's last day was so many days ago."""
    Consent.objects.filter(pk=row.pk).update(valid_until=in_days(-days))


def desk(name: str, page: VideoStoryPage, *more: Any) -> str:
    """The address of a page of the story's desk."""
    return reverse(name, args=(page.region.slug, row_of(page).pk, *more))


def paper(content: bytes = PDF, name: str = "suostumus.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def filled(**changed: Any) -> dict[str, Any]:
    """The form of a consent as a browser sends it."""
    form = {
        "name": "Aino Virtanen",
        "purposes": ["web"],
        "valid_until": in_days(365).isoformat(),
        "language": "fi",
    }
    return form | changed
