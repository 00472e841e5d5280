"""Ways on from a campaign's page to other parts of the room."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

register = template.Library()

_FEEDS = (("campaign_atom", "Atom"), ("campaign_rss", "RSS"))


@register.simple_tag
def submission_start(campaign: Any) -> str:
    """Where an association begins to send its story to the campaign."""
    return f"{reverse('campaign_submission_start')}?{urlencode({'kampanja': campaign.key})}"


@register.simple_tag
def campaign_feeds(campaign: Any) -> list[dict[str, str]]:
    """The campaign's feeds."""
    chosen = urlencode({"kampanja": campaign.key})
    return [{"url": f"{reverse(view)}?{chosen}", "name": name} for view, name in _FEEDS]
