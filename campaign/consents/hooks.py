"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from campaign.consents import views
from campaign.consents.forgetting import KEPT_FOR
from campaign.desk import Section, register_section
from campaign.models import Consent, Story, VideoStoryPage

_CONSENTS = "campaign/<slug:region_slug>/<int:story_id>/consents/"
_ONE = f"{_CONSENTS}<int:consent_id>/"
URLS: list[URLPattern] = [
    path(f"{_CONSENTS}add/", views.add, name="campaign_consent_add"),
    path(_ONE, views.change, name="campaign_consent_change"),
    path(f"{_ONE}withdraw/", views.withdraw, name="campaign_consent_withdraw"),
    path(f"{_ONE}paper/", views.paper, name="campaign_consent_paper"),
]
NAMES: tuple[str, ...] = tuple(str(url.name) for url in URLS)
PARAMETERS: dict[str, str] = {"consent_id": "campaign.Consent"}


def _consents(request: HttpRequest, story: Story) -> dict[str, Any]:
    """Who consents to what; of a story that was taken down, when all of it is deleted."""
    pages = VideoStoryPage.objects.filter(translation_key=story.key)
    return {
        "rows": list(Consent.objects.filter(story=story)),
        "nobody_shown": pages.filter(nobody_shown=True).exists(),
        "forgotten_at": story.taken_down_at + KEPT_FOR if story.taken_down_at else None,
    }


register_section(
    Section(
        key="consents",
        heading=_("Consents"),
        order=20,
        template="campaign/admin/consents_section.html",
        context=_consents,
    )
)
