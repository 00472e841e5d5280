"""Parts that are the same on many pages, or always: icons, menu, search field, foot, the hub's
regions.

They are remembered as what they are made of is (``network.remembering``), each by all that it
depends on. What is remembered holds nothing of a request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote as urlquote

from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from home import queries
from home.navigation import Chrome
from home.outside.installing import links_of
from network.remembering import remembered
from regions.hosts import memory_of
from regions.models import Region

Arguments = Callable[[], dict[str, Any]]
_HERE, _PAGE = "?page=/-/", "?sivu=/-/"
"""Stand in the remembered foot where each page's own query belongs."""


def menu(site: Chrome) -> SafeString:
    """The main menu, as it is in one section or outside all of them."""
    standing = tuple((link.url, link.current) for link in site.menu if link.current)
    return _kept("components/menu", site, standing, lambda: {"links": site.menu})


def search_field(site: Chrome) -> SafeString:
    """The search's field in the head of a page."""
    told = {"words": "", "place": "header"}
    return _kept("components/search_box", site, (), lambda: told)


def footer(site: Chrome) -> SafeString:
    """The foot of a page, with the page in the links by which readers tell of it.

    Where the address may hold a secret the page is not named, and nothing is asked of it.
    """
    told = {"site": site, "feedback_query": _HERE}
    whole = _kept("components/site_footer", site, (), lambda: told)
    if not site.path:
        return SafeString(whole.replace(_HERE, ""))
    asked = _kept("components/page_feedback", site, (), lambda: {"query": _PAGE})
    here = escape(urlquote(site.path))
    return SafeString(asked.replace(_PAGE, f"?sivu={here}") + whole.replace(_HERE, f"?page={here}"))


def regions(site: Chrome) -> SafeString:
    """The hub's map and cards of its regions, which are a hundred when all have come."""
    return _kept("home/regions", site, (), lambda: {"regions": queries.open_regions()})


def icons(region: Region, language: str, *, is_home: bool = False) -> SafeString:
    """The icons of a region's site and the colour of its head; on its front page the manifest in
    a language as well, since a site is put on a home screen from there."""
    return _kept_of(
        "components/site_icons",
        region,
        (language, is_home),
        lambda: links_of(region, language) | ({} if is_home else {"manifest": ""}),
    )


def _kept(component: str, around: Chrome, standing: Any, tell: Arguments) -> SafeString:
    return _kept_of(component, around.region, standing, tell)


def _kept_of(component: str, region: Region, standing: Any, tell: Arguments) -> SafeString:
    """``component`` is a template's name; ``tell`` gives its arguments when it is rendered."""
    key = (component, region.pk, get_language(), standing)
    template = f"{component}.html"
    memory = memory_of(region)
    return remembered(key, lambda: render_to_string(template, tell()), within=memory)
