"""A story as an item of a feed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Enclosure

from campaign.captions.showing import Shown, shown_video
from campaign.captions.structured import uploaded
from campaign.models import VideoRendition, VideoStoryPage

Element = tuple[str, dict[str, str], str]
_MP4 = "video/mp4"


def item_of(request: HttpRequest, page: VideoStoryPage) -> dict[str, Any]:
    """What ``add_item`` takes; addresses of files are those of the site that is asked."""
    shown = shown_video(page)
    return {
        "title": page.title,
        "link": page.get_full_url(request) or "",
        "description": page.lead,
        "unique_id": page.translation_key.urn,
        "unique_id_is_permalink": False,
        "pubdate": uploaded(page),
        "updateddate": page.last_published_at or uploaded(page),
        "author_name": page.speaker or None,
        "enclosures": _enclosures(request, shown),
        "media": list(_media(request, page, shown)),
    }


def _enclosures(request: HttpRequest, shown: Shown) -> list[Enclosure]:
    """One file: RSS knows no more."""
    if shown.best is None:
        return []
    address = request.build_absolute_uri(shown.best_url)
    return [Enclosure(address, str(shown.best.size), _MP4)]


def _media(request: HttpRequest, page: VideoStoryPage, shown: Shown) -> Iterator[Element]:
    language = page.locale.language_code
    for file, url in ((shown.large, shown.large_url), (shown.small, shown.small_url)):
        if file is not None:
            address = request.build_absolute_uri(url)
            yield "content", _content(page, file, address, language), ""
    if shown.poster:
        yield "thumbnail", {"url": request.build_absolute_uri(shown.poster)}, ""
    frame = request.build_absolute_uri(
        reverse("campaign_embed", kwargs={"key": page.translation_key})
    )
    yield "player", {"url": frame}, ""
    if page.captions and shown.best:
        address = reverse(
            "campaign_captions", kwargs={"key": page.translation_key, "code": language}
        )
        href = request.build_absolute_uri(address)
        yield "subTitle", {"type": "text/vtt", "lang": language, "href": href}, ""
    if page.transcript:
        yield "text", {"type": "plain", "lang": language}, _printable(page.transcript)


def _content(
    page: VideoStoryPage, file: VideoRendition, address: str, language: str
) -> dict[str, str]:
    found = {
        "url": address,
        "fileSize": str(file.size),
        "type": _MP4,
        "medium": "video",
        "width": str(file.width),
        "height": str(file.height),
        "lang": language,
    }
    duration = page.video.duration if page.video else None
    return found | ({"duration": str(round(duration))} if duration else {})


def _printable(text: str) -> str:
    """Without control signs, which XML cannot hold."""
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n\t")
