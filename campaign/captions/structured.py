"""A story's video as search engines read it: schema.org's VideoObject.

Only what the page itself shows.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

if TYPE_CHECKING:
    from campaign.captions.showing import Shown
    from campaign.models import VideoStoryPage

_SCHEMA = "https://schema.org"


def video_words(
    request: HttpRequest, page: VideoStoryPage, *, shown: Shown, embedded: str
) -> dict[str, Any]:
    """The video in schema.org's words (https://schema.org/VideoObject), without empty ones.

    ``embedded`` is the whole address of the story's frame for other sites.
    """
    url = page.get_full_url(request) or ""
    words: dict[str, Any] = {
        "@context": _SCHEMA,
        "@type": "VideoObject",
        "@id": f"{url}#video",
        "url": url,
        "name": page.title,
        "description": page.search_description or page.lead or page.title,
        "thumbnailUrl": [request.build_absolute_uri(shown.poster)] if shown.poster else [],
        "uploadDate": uploaded(page).isoformat(),
        "duration": iso_duration(page.video.duration) if page.video_id else "",
        "contentUrl": request.build_absolute_uri(shown.best_url) if shown.best_url else "",
        "embedUrl": embedded,
        "encodingFormat": "video/mp4" if shown.best_url else "",
        "transcript": page.transcript,
        "inLanguage": page.locale.language_code,
        "publisher": _publisher(page),
    }
    return {name: value for name, value in words.items() if value}


def uploaded(page: VideoStoryPage) -> dt.datetime:
    """The beginning of the day that stands beside the story, in Finland."""
    midnight = dt.datetime.combine(page.published_on, dt.time())
    return timezone.make_aware(midnight, timezone.get_default_timezone())


def iso_duration(seconds: float | None) -> str:
    """ISO 8601: PT1M35S; empty when nothing lasts."""
    whole = round(seconds or 0)
    if whole <= 0:
        return ""
    hours, minutes = divmod(whole // 60, 60)
    parts = ((hours, "H"), (minutes, "M"), (whole % 60, "S"))
    return "PT" + "".join(f"{number}{sign}" for number, sign in parts if number)


def _publisher(page: VideoStoryPage) -> dict[str, str]:
    """The association that stands behind the story, or the region's network."""
    organisation = page.organisation_in_language
    if organisation is not None:
        words = {"name": organisation.title, "url": organisation.full_url or ""}
    else:
        site = page.region.open_site if page.region else None
        words = {
            "name": page.region.name if page.region else settings.NETWORK_DOMAIN,
            "url": f"{site.root_url}/" if site else "",
        }
    return {"@type": "Organization", **{name: value for name, value in words.items() if value}}
