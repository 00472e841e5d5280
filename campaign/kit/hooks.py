"""The admin's doors of this part: a section on the desk of a story."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _

from campaign.desk import Section, register_section
from campaign.kit.kit import kit_of
from campaign.kit.queries import public_versions
from campaign.models import Story

URLS: list[URLPattern] = []
NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {}


def _kits(_request: HttpRequest, story: Story) -> dict[str, Any]:
    """A kit of each public language."""
    return {"kits": [kit_of(page) for page in public_versions(story.key)]}


register_section(
    Section(
        key="kit",
        heading=_("Ready to send"),
        order=60,
        template="campaign/admin/kit_section.html",
        context=_kits,
    )
)
