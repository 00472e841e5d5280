"""The admin's doors to the desk of stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from campaign.desk import views
from campaign.models import VideoStoryPage
from campaign.models.desk_panel import desk_of

URLS = [
    path("campaign/", views.home, name="campaign_home"),
    path("campaign/<slug:region_slug>/", views.stories, name="campaign_stories"),
    path("campaign/<slug:region_slug>/<int:story_id>/", views.story, name="campaign_story"),
]
NAMES = ("campaign_home", "campaign_stories", "campaign_story")
PARAMETERS = {"story_id": "campaign.Story"}


class StoriesMenuItem(MenuItem):
    """Shown to those whose region has stories to look after."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.tellers_regions(request))


def menu_item() -> MenuItem:
    """ "Stories and campaigns" in the menu."""
    return StoriesMenuItem(
        gettext_lazy("Stories and campaigns"),
        reverse("campaign_home"),
        name="campaign",
        icon_name="media",
        order=55,
    )


@hooks.register("register_page_header_buttons")
def desk_button(page: Page, user: Any, **_kwargs: Any) -> Iterator[Button]:
    """From the page of a story to its desk."""
    story = page.specific_deferred
    address = desk_of(story) if isinstance(story, VideoStoryPage) else ""
    if address:
        yield Button(_("The story's desk"), url=address, icon_name="media", priority=4)
