"""Sitemaps (https://www.sitemaps.org/protocol.html), an index and its files, and robots.txt.

Asked again each time (``no-cache``): a page that is taken away leaves them at once.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from campaign.feeds.sitemaps import PER_FILE, films, told_films
from home.sitemaps.pages import entries, number_of_files
from network.api.answering import conditional
from network.api.licence import LICENCE
from regions.models import Region


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be read but the admin and the forms; where the sitemap is."""
    lines = [
        f"# {LICENCE.name}: {LICENCE.url}",
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /account/",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The files of the site's sitemap."""
    region = _region(request)
    pages = _files(request, "sitemap_pages", number_of_files(region))
    videos = _files(request, "sitemap_videos", -(-told_films(region).count() // PER_FILE))
    return _xml(request, "home/sitemap_index.xml", {"files": [*pages, *videos]})


@require_safe
def pages(request: HttpRequest) -> HttpResponse:
    """The site's pages with their languages."""
    found = list(entries(_region(request), _number(request)))
    return _xml(request, "home/sitemap.xml", {"entries": found})


@require_safe
def videos(request: HttpRequest) -> HttpResponse:
    """The site's own films."""
    start = (_number(request) - 1) * PER_FILE
    rows = told_films(_region(request))[start : start + PER_FILE]
    return _xml(request, "home/sitemap_videos.xml", {"films": films(request, rows)})


def _files(request: HttpRequest, name: str, number: int) -> list[str]:
    address = request.build_absolute_uri(reverse(name))
    return [address if one == 1 else f"{address}?p={one}" for one in range(1, number + 1)]


def _number(request: HttpRequest) -> int:
    text = request.GET.get("p", "1")
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 10_000):
        raise Http404
    return int(text[:6])


def _region(request: HttpRequest) -> Region:
    return request.region  # type: ignore[attr-defined,no-any-return]  # regions.middleware sets it


def _xml(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    reply = render(request, template, context, content_type="application/xml; charset=utf-8")
    reply = conditional(request, reply)
    reply["Cache-Control"] = "no-cache"
    reply["X-Robots-Tag"] = "noindex"
    return reply
