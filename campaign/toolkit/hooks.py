"""The admin's doors of this part."""

from __future__ import annotations

from django.urls import URLPattern, path

from campaign.toolkit.views import editors

_TOOLKIT = "campaign/<slug:region_slug>/toolkit"
_MATERIAL = f"{_TOOLKIT}/<int:material_id>"

URLS: list[URLPattern] = [
    path(f"{_TOOLKIT}/", editors.toolkit, name="campaign_toolkit"),
    path(f"{_TOOLKIT}/new/<int:campaign_id>/", editors.add, name="campaign_toolkit_add"),
    path(f"{_MATERIAL}/", editors.material, name="campaign_toolkit_material"),
    path(f"{_MATERIAL}/language/", editors.translate, name="campaign_toolkit_translate"),
    path(f"{_MATERIAL}/version/", editors.new_version, name="campaign_toolkit_version"),
    path(f"{_MATERIAL}/archive/", editors.archive, name="campaign_toolkit_archive"),
    path(f"{_MATERIAL}/move/", editors.move, name="campaign_toolkit_move"),
    path(
        f"{_MATERIAL}/version/<int:version_id>/",
        editors.version_file,
        name="campaign_toolkit_file",
    ),
]
NAMES = tuple(str(url.name) for url in URLS)
PARAMETERS = {
    "campaign_id": "campaign.CampaignPage",
    "material_id": "campaign.Material",
    "version_id": "campaign.MaterialVersion",
}
