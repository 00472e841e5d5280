"""/tarinat.json: a site's stories as JSON Feed 1.1, on the hub everybody's; /sv/… in a language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from campaign.captions.showing import shown_video
from campaign.captions.structured import uploaded
from campaign.feeds.queries import told_by, with_files
from campaign.models import VideoStoryPage
from network.api import feeds
from network.api.doors import open_data
from network.api.paging import PAGE, page_of
from network.api.parameters import word

CAMPAIGN = word("kampanja", "Of one campaign, by its key.", longest=50)


@open_data("feeds", PAGE, CAMPAIGN)
def stories(request: HttpRequest) -> HttpResponse:
    """The stories, the newest first."""
    region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    rows = with_files(told_by(region, request.GET.get("kampanja", "")))
    page = page_of(request, rows, size_name="", default=feeds.PER_PAGE)
    feed = feeds.Feed(
        title=f"{_('Stories')}: {region.name}",
        about=_("People tell what company and help have meant to them."),
        home=request.build_absolute_uri(reverse("wagtail_serve", args=("",))),
        items=list(_items(request, page)),
    )
    return told_anew(feeds.json_feed(request, feed, page))


def told_anew(reply: HttpResponse) -> HttpResponse:
    """Asked again each time: a story that is withdrawn leaves every reader's list at once."""
    reply["Cache-Control"] = "no-cache"
    return reply


def _items(request: HttpRequest, page: Page[Any]) -> Iterator[feeds.Item]:
    for story in page.object_list:
        shown, published = shown_video(story), uploaded(story)
        yield feeds.Item(
            id=story.translation_key.urn,
            url=story.get_full_url(request) or "",
            title=story.title,
            summary=story.lead,
            language=story.locale.language_code,
            published=published,
            modified=max(story.last_published_at or published, published),
            author=story.speaker,
            image=request.build_absolute_uri(shown.poster) if shown.poster else "",
            attachments=_attachments(request, story),
        )


def _attachments(request: HttpRequest, story: VideoStoryPage) -> tuple[dict[str, Any], ...]:
    shown = shown_video(story)
    if shown.best is None:
        return ()
    told: dict[str, Any] = {
        "url": request.build_absolute_uri(shown.best_url),
        "mime_type": "video/mp4",
        "size_in_bytes": shown.best.size,
    }
    if story.video and story.video.duration:
        told["duration_in_seconds"] = round(story.video.duration)
    return (told,)
