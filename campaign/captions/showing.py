"""What the page of a story shows: the player, its captions, the video's words for machines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, override

from campaign.captions.structured import video_words
from campaign.models import VideoRendition, VideoStoryPage
from campaign.models.stories import captioned
from campaign.videos.embeds import Embed
from network.images.showing import made_already

_WIDTH, _HEIGHT = 854, 480
_LARGE, _SMALL, _POSTER = "720p.mp4", "480p.mp4", "poster.jpg"


@dataclass(frozen=True)
class Track:
    """The captions of one language."""

    code: str
    url: str
    default: bool


@dataclass(frozen=True, kw_only=True)
class Shown:
    """The video of a story as a page, a feed or a frame shows it; addresses without a host."""

    poster: str
    width: int
    height: int
    small: VideoRendition | None = None
    large: VideoRendition | None = None
    small_url: str = ""
    large_url: str = ""
    embed: Embed | None = None

    @property
    def portrait(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width

    @property
    def best(self) -> VideoRendition | None:
        """The largest file."""
        return self.large or self.small

    @property
    def best_url(self) -> str:
        return self.large_url or self.small_url


def about(request: HttpRequest, page: VideoStoryPage) -> dict[str, Any]:
    """The context of a story's page, the same on its own site and where it is shared."""
    shown = shown_video(page)
    tracks = tracks_of(page) if shown.best else []
    embedded = reverse("campaign_embed", kwargs={"key": page.translation_key})
    own = {"url": page.get_full_url(request) or ""}
    return {
        "shown": shown,
        "tracks": tracks,
        "structured": video_words(
            request, page, shown=shown, embedded=request.build_absolute_uri(embedded)
        ),
        "oembed": request.build_absolute_uri(f"{reverse('campaign_oembed')}?{urlencode(own)}"),
    }


def shown_video(page: VideoStoryPage) -> Shown:
    """What is shown of the page's video; ``video__renditions`` may have been fetched before."""
    video = page.video if page.video_id else None
    if video is not None:
        prefetch_related_objects([video], "renditions")
    files = {row.name: row for row in video.renditions.all()} if video is not None else {}
    small, large = files.get(_SMALL), files.get(_LARGE)
    sized = small or large
    poster = _still(page) if page.picture_id else ""
    if not poster and video is not None and _POSTER in files:
        poster = video.rendition_url(_POSTER)
    return Shown(
        poster=poster,
        width=sized.width if sized else _WIDTH,
        height=sized.height if sized else _HEIGHT,
        small=small,
        large=large,
        small_url=video.rendition_url(_SMALL) if video is not None and small else "",
        large_url=video.rendition_url(_LARGE) if video is not None and large else "",
        embed=page.embed,
    )


def _still(page: VideoStoryPage) -> str:
    """The picture's file, or the one that is drawn for the story until that has been made."""
    if (still := made_already(page.picture, "poster")) is not None:
        return still.url
    with override(page.locale.language_code):
        return reverse("campaign_picture", args=(page.translation_key, "1200x630"))


def tracks_of(page: VideoStoryPage) -> list[Track]:
    """Captions of every language in which the story is public, the reader's own chosen."""
    key, known = page.translation_key, getattr(page, "known_captions", None)
    if known is None:
        known = captioned(VideoStoryPage, key).values_list("locale__language_code", flat=True)
    codes = list(known)
    if not codes:
        return []
    own = get_language() or ""
    chosen = own if own in codes else codes[0]
    return [
        Track(
            code=code,
            url=reverse("campaign_captions", kwargs={"key": key, "code": code}),
            default=code == chosen,
        )
        for code in codes
    ]
