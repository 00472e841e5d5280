"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail.admin.widgets import Button

from campaign.models import CampaignPage
from campaign.permissions import user_publishes_stories
from campaign.wall import views

URLS: list[URLPattern] = [
    path(
        "campaign/<slug:region_slug>/open/<int:campaign_id>/", views.opening, name="campaign_open"
    ),
]
NAMES = ("campaign_open",)
PARAMETERS = {"campaign_id": "campaign.CampaignPage"}


def header_buttons(page: Any, user: Any) -> list[Button]:
    """In the editor of a campaign: its toolkit, and on the hub the way to the regions."""
    if not isinstance(page, CampaignPage) or page.pk is None or page.region is None:
        return []
    region = page.region
    url = reverse("campaign_toolkit", args=(region.slug,))
    buttons = [Button(_("Toolkit"), url, icon_name="folder-open-inverse", priority=55)]
    if region.is_hub and user_publishes_stories(user, region):
        url = reverse("campaign_open", args=(region.slug, page.pk))
        words = _("Open this campaign in the regions")
        buttons.append(Button(words, url, icon_name="site", priority=56))
    return buttons
