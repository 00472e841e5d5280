"""An address in a language that the site lacks, or in which the page is not: the way to it.

Nothing is ever served under a language that it is not in. What stands on the site in another
language is led to for good; anything else is a "not found" that offers what there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import Resolver404, resolve
from django.utils.cache import patch_cache_control
from django.utils.translation import override
from wagtail.models import Page

from home.languages import EVERYWHERE, LANGUAGE_NAMES
from home.surroundings import surroundings
from network.pages import BasePageQuerySet
from regions.models import Region
from regions.services.planting import seed_key, seeded_paths

_ADDRESS = re.compile(r"^/(?P<segment>(?P<code>[a-z]{2,3})(?:[-_][a-z0-9]+)?)(?P<rest>/.*|$)", re.I)
KEPT_SECONDS = 86_400
"""How long a browser may remember the way: a region can be given the language later."""


@dataclass(frozen=True)
class Asked:
    """An address that begins with a language, on a site."""

    region: Region
    segment: str
    code: str
    rest: str
    """The address below the language: ``/ajankohtaista/``."""

    @property
    def known(self) -> bool:
        """Whether the site has the language."""
        return self.code in self.region.languages

    @property
    def spelt_right(self) -> bool:
        """Finnish has no prefix, and the others are in small letters."""
        return self.segment == self.code != settings.LANGUAGE_CODE

    @property
    def name(self) -> str:
        """The language by its own name."""
        return LANGUAGE_NAMES[self.code]

    @cached_property
    def original(self) -> Page | None:
        """The live page, in another language of the site, that the address would be a version of.

        What stood at the address in that language is known by its translations, also when the
        language or the page has been taken off the site; else the Finnish page with the same path.
        """
        open_pages = (
            BasePageQuerySet(Page)
            .open_to_all()
            .filter(locale__language_code__in=self.region.languages)
        )
        for key in self._keys():
            versions = open_pages.filter(translation_key=key).select_related("locale")
            found = {page.locale.language_code: page for page in versions}
            for code in (settings.LANGUAGE_CODE, *self.region.languages):
                if code in found:
                    return found[code]
        return open_pages.filter(url_path=self._path_in(settings.LANGUAGE_CODE)).first()

    def _keys(self) -> Iterator[object]:
        here = Page.objects.filter(url_path=self._path_in(self.code))
        yield from here.values_list("translation_key", flat=True)
        if seed := seeded_paths(self.region, self.code).get(self.rest.strip("/")):
            yield seed_key(self.region, seed)

    def _path_in(self, code: str) -> str:
        key = self.region.open_site.root_page.translation_key
        home = Page.objects.filter(translation_key=key, locale__language_code=code).first()
        return f"{home.url_path if home else '/-'}{self.rest.strip('/')}/".replace("//", "/")


def asked(request: HttpRequest) -> Asked | None:
    """What the address says, when it begins with one of the network's languages."""
    match = _ADDRESS.match(request.path_info)
    region: Region | None = getattr(request, "region", None)
    if match is None or region is None or match["code"].lower() not in LANGUAGE_NAMES:
        return None
    return Asked(region, match["segment"], match["code"].lower(), match["rest"] or "/")


def right_way(request: HttpRequest, wish: Asked) -> HttpResponse | None:
    """A permanent redirect to the same page where it is, or None."""
    if wish.known and wish.spelt_right:
        return None
    address = _plain_address(wish) or _page_address(wish, request)
    if not address:
        return None
    query = request.GET.urlencode()
    response = HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)
    patch_cache_control(response, public=True, max_age=KEPT_SECONDS)
    return response


def _plain_address(wish: Asked) -> str:
    """Search, forms and the like, which stand in every language of a site."""
    code = wish.code if wish.known else settings.LANGUAGE_CODE
    prefix = "" if code == settings.LANGUAGE_CODE else f"/{code}"
    with override(code):
        try:
            match = resolve(f"{prefix}{wish.rest}", "network.urls")
        except Resolver404:
            return ""
    return f"{prefix}{wish.rest}" if match.url_name in EVERYWHERE else ""


def _page_address(wish: Asked, request: HttpRequest) -> str:
    if wish.rest == "/":
        homes = surroundings(wish.region, settings.LANGUAGE_CODE).homes
        home = homes.get(wish.code) or homes.get(settings.LANGUAGE_CODE)
        return (home.get_url(request) or "") if home else ""
    page = wish.original
    if page is not None and wish.known:
        versions = (
            BasePageQuerySet(Page)
            .open_to_all()
            .filter(translation_key=page.translation_key, locale__language_code=wish.code)
        )
        page = versions.first() or page
    return (page.get_url(request) or "") if page else ""


def sites_with(code: str, besides: Region) -> list[dict[str, str]]:
    """The other sites that have the language, the nation's first: name and address."""
    rows = Region.objects.open().filter(languages__contains=[code]).exclude(pk=besides.pk)
    rows = sorted(rows.select_related("site"), key=lambda row: (not row.is_hub, row.name_in(code)))
    return [{"name": row.name_in(code), "url": f"{row.open_site.root_url}/{code}/"} for row in rows]
