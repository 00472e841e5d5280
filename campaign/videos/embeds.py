"""Videos that stand with another service: which ones, and how an address becomes an id.

Only the provider's key and the video's id are kept; every address that a page shows is built here
from them. Nothing is ever fetched from the other service by us. Yle Areena is not here: its player
is a script of its own that would run in our page, not a frame.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

_LONGEST_ADDRESS = 300
_LONGEST_ID = 64
_HOST = re.compile(r"[a-z0-9.-]{4,40}")


@dataclass(frozen=True, kw_only=True)
class Embed:
    """One video of another service."""

    provider: str
    id: str
    service: str
    """The service by its name."""
    company: str
    """Who gets the reader's data when the video is shown."""
    frame: str
    """What the page's frame shows after the click."""
    watch: str
    """Where the video is seen at the service itself."""


def read_address(address: str) -> tuple[str, str]:
    """The provider's key and the video's id. Raises ``ValidationError`` that says what is allowed.

    https only, the host exactly one of the provider's, no name or port in front or behind it, and
    the id in the shape that the provider gives it.
    """
    parts = _parts(address.strip())
    for key, hosts, id_in in (
        ("youtube", _YOUTUBE_HOSTS, _youtube_id),
        ("vimeo", _VIMEO_HOSTS, _vimeo_id),
        ("peertube", frozenset(settings.PEERTUBE_HOSTS), _peertube_id),
    ):
        if parts is not None and parts.netloc.lower() in hosts:
            found = id_in(parts)
            if found and len(found) <= _LONGEST_ID:
                return key, found
    raise ValidationError(
        _("Give the address of one video on %(services)s. For example: %(example)s")
        % {"services": ", ".join(_services()), "example": "https://vimeo.com/123456789"}
    )


def embed_of(provider: str, video_id: str) -> Embed | None:
    """The video that a story names; None for what is not allowed (any more)."""
    if provider == "youtube" and _YOUTUBE.fullmatch(video_id):
        return _youtube(video_id)
    if provider == "vimeo" and _VIMEO.fullmatch(video_id):
        return _vimeo(video_id)
    host, _slash, rest = video_id.partition("/")
    allowed = host in settings.PEERTUBE_HOSTS and _HOST.fullmatch(host)
    if provider == "peertube" and allowed and _PEERTUBE.fullmatch(rest):
        return _peertube(host, rest)
    return None


def _services() -> Iterable[str]:
    return ("YouTube", "Vimeo", *settings.PEERTUBE_HOSTS)


def _parts(address: str) -> SplitResult | None:
    """An address of plain signs that begins with https; None for any other."""
    if len(address) > _LONGEST_ADDRESS or not re.fullmatch(r"[!-~]+", address) or "\\" in address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts if parts.scheme == "https" else None


_YOUTUBE = re.compile(r"[A-Za-z0-9_-]{11}")
_YOUTUBE_HOSTS = frozenset(
    ("youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com")
)


def _youtube_id(parts: SplitResult) -> str:
    if parts.netloc.lower() == "youtu.be":
        found = parts.path[1:]
    elif parts.path == "/watch":
        found = parse_qs(parts.query).get("v", [""])[0]
    else:
        way = re.fullmatch(r"/(?:shorts|embed|live)/([^/]+)/?", parts.path)
        found = way[1] if way else ""
    return found if _YOUTUBE.fullmatch(found) else ""


def _youtube(video_id: str) -> Embed:
    return Embed(
        provider="youtube",
        id=video_id,
        service="YouTube",
        company="Google",
        frame=f"https://www.youtube-nocookie.com/embed/{video_id}?rel=0",
        watch=f"https://www.youtube.com/watch?v={video_id}",
    )


_VIMEO = re.compile(r"\d{5,12}(?:/[0-9a-f]{6,16})?")
"""A number, and for videos that are not listed a key behind it."""
_VIMEO_HOSTS = frozenset(("vimeo.com", "www.vimeo.com", "player.vimeo.com"))


def _vimeo_id(parts: SplitResult) -> str:
    found = parts.path.removeprefix("/video").strip("/")
    if key := parse_qs(parts.query).get("h"):
        found = f"{found}/{key[0]}"
    return found if _VIMEO.fullmatch(found) else ""


def _vimeo(video_id: str) -> Embed:
    number, _slash, key = video_id.partition("/")
    unlisted = f"&h={key}" if key else ""
    return Embed(
        provider="vimeo",
        id=video_id,
        service="Vimeo",
        company="Vimeo",
        frame=f"https://player.vimeo.com/video/{number}?dnt=1{unlisted}",
        watch=f"https://vimeo.com/{video_id}",
    )


_PEERTUBE = re.compile(r"[A-Za-z0-9]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _peertube_id(parts: SplitResult) -> str:
    way = re.fullmatch(r"/(?:w|videos/watch|videos/embed)/([^/]+)/?", parts.path)
    host = parts.netloc.lower()
    return f"{host}/{way[1]}" if way and _PEERTUBE.fullmatch(way[1]) else ""


def _peertube(host: str, video_id: str) -> Embed:
    return Embed(
        provider="peertube",
        id=f"{host}/{video_id}",
        service=host,
        company=host,
        frame=f"https://{host}/videos/embed/{video_id}?p2p=0&peertubeLink=0",
        watch=f"https://{host}/w/{video_id}",
    )
