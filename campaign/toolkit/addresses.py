"""Where a material is downloaded."""

from __future__ import annotations

from django.urls import reverse

from campaign.models import Material, MaterialVersion


def download_address(material: Material, version: MaterialVersion | None = None) -> str:
    """On any site that shows it; without ``version`` the latest one, whenever it is asked."""
    place = [material.key, material.language]
    if version is None:
        return reverse("campaign_material", args=place)
    return reverse("campaign_material_version", args=[*place, version.number])
