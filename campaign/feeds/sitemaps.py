"""A site's own films for search engines (Google's video extension of sitemaps)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import override

from campaign.captions.showing import shown_video
from campaign.captions.structured import uploaded
from campaign.feeds.queries import with_files
from campaign.models import VideoStoryPage
from regions.models import Region

PER_FILE = 1_000
_LONGEST_DESCRIPTION = 2_048


def told_films(region: Region) -> Any:
    """The region's public stories in all its languages, the newest first."""
    rows = VideoStoryPage.objects.open_to_all().filter(region=region)
    return with_files(rows).order_by("-published_on", "-pk")


def films(request: HttpRequest, pages: Iterable[VideoStoryPage]) -> list[dict[str, Any]]:
    """What the sitemap says of each; a film without a picture is left out, as Google asks."""
    return [film for page in pages if (film := _film(request, page))["thumbnail"]]


def _film(request: HttpRequest, page: VideoStoryPage) -> dict[str, Any]:
    shown = shown_video(page)
    with override(page.locale.language_code):
        frame = reverse("campaign_embed", kwargs={"key": page.translation_key})
    return {
        "location": page.get_full_url(request),
        "title": page.title,
        "description": (page.search_description or page.lead or page.title)[:_LONGEST_DESCRIPTION],
        "thumbnail": request.build_absolute_uri(shown.poster) if shown.poster else "",
        "content": request.build_absolute_uri(shown.best_url) if shown.best_url else "",
        "player": request.build_absolute_uri(frame),
        "duration": round(page.video.duration or 0) if page.video else 0,
        "published": uploaded(page).isoformat(),
    }
