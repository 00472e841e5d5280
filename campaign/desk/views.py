"""The list of a region's stories, and the desk of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from campaign.desk.guard import for_region, for_story
from campaign.desk.sections import sections_of
from campaign.models import Story, VideoStoryPage
from campaign.permissions import user_publishes_stories, user_tells_stories
from network.paginate import paginate
from regions.desk.where import regions_of_desk, to_region_at_hand
from regions.models import Region


def tellers_regions(request: HttpRequest) -> list[Region]:
    """The regions whose stories the person looks after."""
    return [row for row in regions_of_desk(request) if user_tells_stories(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, tellers_regions(request), "campaign_stories")


@for_region
def stories(request: HttpRequest, region: Region) -> HttpResponse:
    """The region's stories, the newest first."""
    rows = Story.objects.filter(region=region).select_related("video")
    context = {
        "region": region,
        "regions": tellers_regions(request),
        "items": paginate(request, rows, per_page=50),
        "may_publish": user_publishes_stories(request.user, region),
    }
    return render(request, "campaign/admin/stories.html", context)


@for_story
def story(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    """Everything about one story."""
    pages = VideoStoryPage.objects.filter(translation_key=story.key).select_related("locale")
    context = {
        "region": region,
        "story": story,
        "pages": pages.order_by("pk"),
        "sections": sections_of(request, story),
    }
    return render(request, "campaign/admin/story.html", context)
