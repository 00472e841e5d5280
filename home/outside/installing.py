"""The icons of a site and its web manifest, in its region's look."""

from __future__ import annotations

import io
from functools import lru_cache

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from home.navigation import chrome_for
from regions.colours import Oklch, hexed
from regions.drawing.icons import ICON_VERSION, Icon, paint_icon, svg_icon
from regions.drawing.palette import motif_of
from regions.models import Region, RegionSettings

SIZES = (180, 192, 512)
"""Of a telephone's home screen: Apple's, and the two that the manifest's standard asks for."""
_ICO = (16, 32, 48)

for_ever = cache_control(public=True, max_age=31_536_000, immutable=True)
for_a_day = cache_control(public=True, max_age=86_400)


def icon_of(look: RegionSettings) -> Icon:
    """The icon that a look gives."""
    return Icon(str(motif_of(look)), look.hue, look.accent_hue, look.own_colour)


def icon_version(look: RegionSettings) -> str:
    """What changes when the icon does, so that it can be kept for a year."""
    one = icon_of(look)
    parts = (one.motif, one.hue, one.accent_hue, one.own_colour.removeprefix("#"), ICON_VERSION)
    return "-".join(str(part) for part in parts if part != "")


@require_safe
@for_ever
def icon(request: HttpRequest, version: str) -> HttpResponse:
    """The icon as a drawing; the version is there for caches only."""
    return HttpResponse(svg_icon(icon_of(_look(request))), content_type="image/svg+xml")


@require_safe
@for_ever
def icon_in_pixels(request: HttpRequest, version: str, size: int) -> HttpResponse:
    """The icon for home screens; whole to its edges, as telephones round the corners themselves."""
    if size not in SIZES:
        raise Http404
    return HttpResponse(_pixels(icon_of(_look(request)), size), content_type="image/png")


@require_safe
@for_a_day
def favicon(request: HttpRequest) -> HttpResponse:
    """For programs that ask nothing but ``/favicon.ico``."""
    return HttpResponse(_ico(icon_of(_look(request))), content_type="image/x-icon")


@require_safe
@for_a_day
def manifest(request: HttpRequest, language: str) -> JsonResponse:
    """The site by name, colours and icons (W3C Web Application Manifest)."""
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    if language not in region.languages:
        raise Http404
    with translation.override(language):
        chrome = chrome_for(request, None)
        look = _look(request)
        told = {
            "name": chrome.name,
            "short_name": region.name,
            "lang": language,
            "id": "/",
            "start_url": chrome.home_url,
            "scope": "/",
            "display": "minimal-ui",
            "background_color": hexed(Oklch(0.987, 0.006, look.hue).rgb()),
            "theme_color": hexed(Oklch(0.28, 0.065, look.hue).rgb()),
            "icons": _icons(look),
        }
    reply = JsonResponse(told, content_type="application/manifest+json")
    reply["Content-Language"] = language
    return reply


def links_of(region: Region, language: str) -> dict[str, str]:
    """What the head of every page says of the icons: addresses, and the colour of its top."""
    look = region.open_site.regionsettings
    version = icon_version(look)
    return {
        "drawing": reverse("site_icon", args=(version,)),
        "apple": reverse("site_icon_png", args=(version, SIZES[0])),
        "manifest": reverse("site_manifest", args=(language,)),
        "by_day": hexed(Oklch(0.956, 0.02, look.hue).rgb()),
        "by_night": hexed(Oklch(0.265, 0.032, look.hue).rgb()),
    }


def _icons(look: RegionSettings) -> list[dict[str, str]]:
    version = icon_version(look)
    drawing = {"src": reverse("site_icon", args=(version,)), "type": "image/svg+xml"}
    pixels = [
        {
            "src": reverse("site_icon_png", args=(version, size)),
            "type": "image/png",
            "sizes": f"{size}x{size}",
            "purpose": purpose,
        }
        for size in SIZES[1:]
        for purpose in ("any", "maskable")
    ]
    return [{**drawing, "sizes": "any", "purpose": "any"}, *pixels]


def _look(request: HttpRequest) -> RegionSettings:
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    look: RegionSettings = region.open_site.regionsettings
    return look


@lru_cache(maxsize=200)
def _pixels(one: Icon, size: int) -> bytes:
    file = io.BytesIO()
    paint_icon(one, size, is_whole=True).save(file, "PNG", optimize=True)
    return file.getvalue()


@lru_cache(maxsize=50)
def _ico(one: Icon) -> bytes:
    file = io.BytesIO()
    paint_icon(one, max(_ICO)).save(file, "ICO", sizes=[(size, size) for size in _ICO])
    return file.getvalue()
