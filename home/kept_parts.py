"""Parts that are the same on many pages, or always: menu, search field, foot, the hub's regions.

They are remembered as what they are made of is (``network.remembering``), each by all that it
depends on. What is remembered holds nothing of a request.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote as urlquote

from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from home import queries
from home.navigation import Chrome
from network.remembering import remembered
from regions.hosts import memory_of

_HERE, _PAGE = "?page=/-/", "?sivu=/-/"
"""Stand in the remembered foot where each page's own query belongs."""


def menu(site: Chrome) -> SafeString:
    """The main menu, as it is in one section or outside all of them."""
    standing = tuple((link.url, link.current) for link in site.menu if link.current)
    return _kept("components/menu", site, standing, links=site.menu)


def search_field(site: Chrome) -> SafeString:
    """The search's field in the head of a page."""
    return _kept("components/search_box", site, (), words="", place="header")


def footer(site: Chrome) -> SafeString:
    """The foot of a page, with the page in the links by which readers tell of it.

    Where the address may hold a secret the page is not named, and nothing is asked of it.
    """
    whole = _kept("components/site_footer", site, (), site=site, feedback_query=_HERE)
    if not site.path:
        return SafeString(whole.replace(_HERE, ""))
    asked = _kept("components/page_feedback", site, (), query=_PAGE)
    here = escape(urlquote(site.path))
    return SafeString(asked.replace(_PAGE, f"?sivu={here}") + whole.replace(_HERE, f"?page={here}"))


def regions(site: Chrome) -> SafeString:
    """The hub's map and cards of its regions, which are a hundred when all have come."""
    return _kept("home/regions", site, (), regions=queries.open_regions)


def _kept(component: str, around: Chrome, standing: Any, **arguments: Any) -> SafeString:
    """``component`` is a template's name; arguments that are functions are called to render it."""
    key = (component, around.region.pk, get_language(), standing)
    template = f"{component}.html"
    memory = memory_of(around.region)
    return remembered(key, lambda: render_to_string(template, arguments), within=memory)
