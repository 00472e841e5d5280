"""oEmbed (https://oembed.com) for our own public stories: what another site needs to show one.

The frame that is offered is ``campaign_embed``: no script, no tracking.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit
from xml.sax.saxutils import XMLGenerator

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Site

from campaign.captions.showing import shown_video
from campaign.models import VideoStoryPage
from network.api.answering import answer, conditional, not_answered
from network.api.problems import problem

_WIDTH, _LEAST = 640, 200
_FORMATS = ("json", "xml")
_MOST = 10_000


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """The description of the story at ``url``: 404 for what is no public story of ours, 501 for
    another format."""
    if (reply := not_answered(request, "oembed")) is not None:
        return reply
    wanted = request.GET.get("format") or "json"
    if wanted not in _FORMATS:
        return problem(501, "Only json and xml are answered.")
    page = story_at(request.GET.get("url", ""))
    if page is None:
        return problem(404, "There is no public story of ours at this address.")
    words = _described(request, page)
    reply = answer(words) if wanted == "json" else _xml(words)
    reply = conditional(request, reply)
    reply["Cache-Control"] = "no-cache"
    reply["Access-Control-Allow-Origin"] = "*"
    return reply


def story_at(address: str) -> VideoStoryPage | None:
    """The public story whose page has the address, on whichever of our sites."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "\x00" in address:
        return None
    site = Site.objects.filter(hostname=host).first()
    if site is None:
        return None
    path = f"{unquote(parts.path).rstrip('/')}/"
    ways = [way for root in site_roots(site.pk) if (way := _below(root, path))]
    found = VideoStoryPage.objects.open_to_all().filter(url_path__in=ways)
    return found.select_related("locale", "region__site", "picture", "video").first()


def site_roots(site_id: int) -> list[Any]:
    """The front pages of a site, a language each."""
    return [root for root in Site.get_site_root_paths() if root.site_id == site_id]


def _below(root: Any, path: str) -> str:
    """Where in the tree a path leads when it is read in the root's language; empty if nowhere."""
    default = root.language_code == settings.LANGUAGE_CODE
    prefix = "/" if default else f"/{root.language_code}/"
    return f"{root.root_path}{path[len(prefix) :]}" if path.startswith(prefix) else ""


def _described(request: HttpRequest, page: VideoStoryPage) -> dict[str, Any]:
    shown = shown_video(page)
    width, height = _fitted(request, shown.width, shown.height)
    site = page.region.open_site  # type: ignore[union-attr]  # a public page has a region
    with override(page.locale.language_code):
        frame = reverse("campaign_embed", kwargs={"key": page.translation_key})
        name = page.region.name  # type: ignore[union-attr]
    words: dict[str, Any] = {
        "version": "1.0",
        "type": "video",
        "title": page.title,
        "author_name": page.speaker,
        "provider_name": name,
        "provider_url": f"{site.root_url}/",
        "cache_age": 300,
        "width": width,
        "height": height,
        "html": format_html(
            '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" allowfullscreen '
            'referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>',
            f"{site.root_url}{frame}",
            width,
            height,
            page.title,
        ),
    }
    if shown.poster:
        words["thumbnail_url"] = _whole(site, shown.poster)
        words["thumbnail_width"], words["thumbnail_height"] = shown.width, shown.height
    return {name: value for name, value in words.items() if value}


def _whole(site: Site, address: str) -> str:
    return address if "://" in address else f"{site.root_url}{address}"


def _fitted(request: HttpRequest, width: int, height: int) -> tuple[int, int]:
    """The size of the frame: the video's shape, inside what was asked for."""
    ratio = height / width
    most_wide = _asked(request, "maxwidth") or (_WIDTH if ratio <= 1 else _WIDTH // 2)
    most_high = _asked(request, "maxheight") or _MOST
    wide = max(min(most_wide, round(most_high / ratio)), 1)
    return wide, max(round(wide * ratio), 1)


def _asked(request: HttpRequest, name: str) -> int:
    """A number of pixels; anything else counts as not asked."""
    text = request.GET.get(name, "")
    return min(int(text), _MOST) if text.isascii() and text.isdigit() else 0


def _xml(words: dict[str, Any]) -> HttpResponse:
    reply = HttpResponse(content_type="text/xml; charset=utf-8")
    writer = XMLGenerator(reply, "utf-8", short_empty_elements=True)
    writer.startDocument()
    writer.startElement("oembed", {})
    for name, value in words.items():
        writer.startElement(name, {})
        writer.characters(str(value))
        writer.endElement(name)
    writer.endElement("oembed")
    writer.endDocument()
    return reply
