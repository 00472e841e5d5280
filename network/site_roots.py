"""Where a page stands on the web, from its path in the tree: no query, however many the sites.

Wagtail compares each page with the front pages of all sites and languages. Here a page's front page
is looked up by the first step of its path, as front pages stand directly under the root.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db.models import QuerySet
from django.urls import get_script_prefix
from wagtail.models import Locale, Page, Site

from network.remembering import remembered


@dataclass(frozen=True)
class Root:
    """A front page: its site's id and address, its language's prefix, its path in the tree."""

    site_id: int
    site_url: str
    prefix: str
    path: str

    def below(self, url_path: str) -> str:
        """The address on the site of a page below this front page."""
        return f"{get_script_prefix()}{self.prefix}{url_path[len(self.path) :]}"


def root_of(url_path: str) -> Root | None:
    """The front page above a page's ``url_path``; None for what no site shows."""
    first, _slash, _rest = url_path[1:].partition("/")
    return remembered("site-roots", _roots).get(f"/{first}/")


def address(url_path: str, site_id: int | None) -> str:
    """The address for a link on a site: without a host on its own site, else the whole one; empty
    for what no site shows."""
    root = root_of(url_path)
    if root is None:
        return ""
    below = root.below(url_path)
    return below if root.site_id == site_id else root.site_url + below


def every_locale() -> dict[int, Locale]:
    """The languages by their id."""
    return remembered("locales", lambda: {one.pk: one for one in Locale.objects.all()})


def full_address(url_path: str) -> str:
    """The whole address; empty for what no site shows."""
    root = root_of(url_path)
    return "" if root is None else root.site_url + root.below(url_path)


def _roots() -> dict[str, Root]:
    """By two queries, past Wagtail's own cache, which may hold what stood before a commit."""
    sites = {site.root_page.translation_key: site for site in _sites()}
    fronts = Page.objects.filter(translation_key__in=sites)
    found = fronts.values_list("url_path", "translation_key", "locale__language_code")
    return {path: _root(sites[key], path, language) for path, key, language in found}


def _sites() -> QuerySet[Site]:
    """The default site last, which then counts where two share a front page."""
    return Site.objects.select_related("root_page").order_by("is_default_site", "-hostname")


def _root(site: Site, path: str, language: str) -> Root:
    prefix = "" if language == settings.LANGUAGE_CODE else f"{language}/"
    return Root(site.pk, site.root_url, prefix, path)
