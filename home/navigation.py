"""What surrounds every page: names, menu, languages, the way back, the footer's links.

What all pages of a site share comes from ``surroundings``; the rest is worked out once a request,
also on pages that do not exist. Nothing here writes or looks at who is asking: one address, one
page for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from wagtail.models import Page

from home.languages import LanguageLink, language_links
from home.surroundings import HOME_DEPTH, Home, Surroundings, surroundings
from network.prepared import prepared
from network.remembering import remembered
from network.site_roots import address
from regions.hosts import memory_of, opened_regions
from regions.models import Motif, Region, RegionSettings

FOR_EVERYBODY = {"search", "contact_people", "api_guide"}
"""Views without a page in the tree whose addresses hold nothing of a reader's own."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link of the header or the footer."""

    title: str
    url: str
    current: str = ""
    """The value of ``aria-current``: ``page``, ``true`` above the present page, or empty."""
    language: str = ""
    """The code of the target's language where it is not the reader's own."""


@dataclass(kw_only=True)
class Chrome:
    """Everything around the page itself; parts are read when a template asks for them."""

    request: HttpRequest
    page: Page | None
    region: Region
    origin: str
    """Scheme and host, as they were asked."""
    contacts: RegionSettings
    """The site's contacts and look."""
    shared: Surroundings
    """What all pages of the site have in common."""

    @property
    def homes(self) -> dict[str, Home]:
        """The front pages by language code, in the region's order."""
        return self.shared.homes

    @property
    def sections(self) -> list[Page]:
        """The live public pages under the home of the reader's language."""
        return self.shared.sections

    @cached_property
    def home(self) -> Home | None:
        """The front page in the reader's language, or the Finnish one."""
        return self.homes.get(get_language() or "") or self.homes.get(settings.LANGUAGE_CODE)

    @cached_property
    def name(self) -> str:
        """The site's name."""
        return self.home.site_name if self.home else self.region.name

    @cached_property
    def home_url(self) -> str:
        """The address of the front page."""
        return (self.home and self.home.get_url(self.request)) or "/"

    @cached_property
    def address(self) -> str:
        """The page's own full address."""
        return (self.page and self.page.get_full_url(self.request)) or ""

    @cached_property
    def path(self) -> str:
        """The page's own address on its site, or that of a view for everybody; nothing elsewhere,
        where it may hold a reader's secret."""
        if self.page is None:
            match = self.request.resolver_match
            return self.request.path if match and match.url_name in FOR_EVERYBODY else ""
        return self.page.get_url(self.request) or ""

    @property
    def is_home(self) -> bool:
        """True on the front page itself."""
        return self.page is not None and self.page.depth == HOME_DEPTH

    @property
    def motif(self) -> str:
        """The template of the site's drawing."""
        return f"motifs/{self._motif}.svg"

    @property
    def _motif(self) -> str:
        chosen = self.contacts.motif
        return chosen if chosen in Motif.values else Motif.NETWORK

    @property
    def rooms(self) -> dict[str, Link]:
        """The sections by the name of their model: ``site.rooms.directorypage.url``."""
        key = ("rooms", self.region.pk, get_language())
        return remembered(key, lambda: _rooms_of(self), within=memory_of(self.region))

    @cached_property
    def menu(self) -> list[Link]:
        """The main menu."""
        return [self._link(section) for section in self.sections if section.show_in_menus]

    @cached_property
    def crumbs(self) -> list[Link]:
        """The way from the front page to this one; empty on the front page."""
        if self.page is None or self.is_home or not self.page.depth:
            return []
        home = Link(title=gettext("Front page"), url=self.home_url)
        above = [self._link(page) for page in self._ancestors()]
        return [home, *above, Link(title=self.page.title, url="", current="page")]

    @cached_property
    def languages(self) -> list[LanguageLink]:
        """The languages that the site has, when it has more than one."""
        return language_links(self.homes, self.page, self.request)

    @cached_property
    def alternates(self) -> list[LanguageLink]:
        """The languages that the page exists in, when there are several."""
        found = [link for link in self.languages if self.page and link.is_alternate]
        return found if len(found) > 1 else []

    @cached_property
    def legal(self) -> list[Link]:
        """The accessibility statement and the privacy notice; the Finnish where not translated."""
        return [
            self._link(page, "" if page.in_own_language() else page.locale.language_code)
            for page in self.shared.legal
        ]

    @cached_property
    def open_regions(self) -> list[Link]:
        """The sites of the network's regions in alphabetical order."""
        regional = [region for region in self._open_regions if not region.is_hub]
        return [self._site_link(region) for region in sorted(regional, key=lambda one: one.name)]

    @cached_property
    def hub(self) -> Link | None:
        """The network's own site; none on the hub itself."""
        if self.region.is_hub:
            return None
        return next((self._site_link(one) for one in self._open_regions if one.is_hub), None)

    @cached_property
    def _open_regions(self) -> list[Region]:
        return opened_regions()

    def _site_link(self, region: Region) -> Link:
        site = region.open_site
        here = region.pk == self.region.pk
        return Link(title=region.name, url=f"{site.root_url}/", current="true" if here else "")

    def _link(self, page: Page, language: str = "") -> Link:
        return Link(
            title=page.title,
            url=address(page.url_path, self.region.site_id),
            current=_current(self.page, page),
            language=language,
        )

    def _ancestors(self) -> list[Page]:
        """The pages between the front page and this one, without a query where the menu has it."""
        if self.page is None or self.page.depth <= HOME_DEPTH + 1:
            return []
        if self.page.depth == HOME_DEPTH + 2:
            above = [one for one in self.sections if self.page.path.startswith(one.path)]
            if above:
                return above
        return _between(self.page.path)


def whole(site: Chrome, url: str) -> str:
    """A link's whole address."""
    return site.origin + url if url.startswith("/") else url


def _rooms_of(site: Chrome) -> dict[str, Link]:
    here = site.region.site_id
    return {
        one.cached_content_type.model: Link(title=one.title, url=address(one.url_path, here))
        for one in reversed(site.sections)
    }


@prepared
def _between(path: str) -> Any:
    """The live pages above a place in the tree and below the front page, from the top."""
    steps = range((HOME_DEPTH + 1) * Page.steplen, len(path), Page.steplen)
    return Page.objects.live().filter(path__in=[path[:end] for end in steps]).order_by("depth")


def _current(shown: Page | None, page: Page) -> str:
    if shown is None or not shown.path:
        return ""
    if shown.path == page.path:
        return "page"
    return "true" if shown.path.startswith(page.path) else ""


def chrome_for(request: HttpRequest, page: Page | None = None) -> Chrome:
    """What surrounds the page that the request is for; the same object for the whole request."""
    chrome: Chrome | None = getattr(request, "_chrome", None)
    if chrome is None or chrome.page is not page:
        chrome = _gather(request, page)
        request._chrome = chrome  # type: ignore[attr-defined]  # noqa: SLF001 — for this request
    return chrome


def _gather(request: HttpRequest, page: Page | None) -> Chrome:
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    site = region.open_site
    return Chrome(
        request=request,
        page=page,
        region=region,
        origin=request.build_absolute_uri("/").removesuffix("/"),
        contacts=site.regionsettings,
        shared=surroundings(region, get_language() or settings.LANGUAGE_CODE),
    )
