"""The way from the form of a story to its desk."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel

from campaign.models.story import Story


def desk_of(page: Any) -> str:
    """The address of the story's desk; empty before the page is saved."""
    if not page.pk or page.region is None:
        return ""
    pk = Story.everywhere.filter(key=page.translation_key).values_list("pk", flat=True).first()
    return reverse("campaign_story", args=(page.region.slug, pk)) if pk else ""


class DeskPanel(Panel):
    """A link to the story's desk; before there is one, a word that it comes."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "campaign/admin/desk_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"desk_url": desk_of(self.instance)}
