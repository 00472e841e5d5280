"""The language menu: the same page in each language, or an honest way to the front page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import ResolverMatch, reverse
from django.utils.translation import get_language, gettext, override
from wagtail.models import Page

from home.surroundings import HOME_DEPTH, Home

LANGUAGE_NAMES = dict(settings.LANGUAGES)
"""Each language by its own name."""
EVERYWHERE = {
    "search",
    "basket",
    "organisations_suggest",
    "organisations_ask",
    "organisations_tell",
    "organisations_thanks",
    "organisations_details",
    "organisations_check_ok",
    "organisations_check_correct",
    "organisations_check_ended",
    "carpool_announce",
    "carpool_contact",
    "carpool_thanks",
    "carpool_confirm",
    "carpool_edit",
    "carpool_close",
    "events_register",
    "events_registration",
    "events_registration_cancel",
    "events_registration_thanks",
    "events_survey",
    "events_survey_thanks",
    "events_figures",
}
"""Names of addresses that are no pages and stand in every language of a site."""


@dataclass(frozen=True, kw_only=True)
class LanguageLink:
    """One language of the site."""

    code: str
    name: str
    url: str
    full_url: str = ""
    current: bool = False
    translated: bool = True
    """False when the link leads to the front page, because the page is not in that language."""
    note: str = ""
    """Says so, in the language that the link leads to."""


def language_links(
    homes: Mapping[str, Home], page: Page | None, request: HttpRequest
) -> list[LanguageLink]:
    """The site's languages in its own order, by one query; none when it has only one."""
    if len(homes) < 2:
        return []
    if page is None and (match := request.resolver_match) and match.url_name in EVERYWHERE:
        return [_same_address(code, match, request) for code in homes]
    here = _versions(homes, page)
    return [_link(code, home, here.get(code), page, request) for code, home in homes.items()]


def _same_address(code: str, match: ResolverMatch, request: HttpRequest) -> LanguageLink:
    """The same address in another language, with the words and the choices that it carries."""
    with override(code):
        path = reverse(match.view_name, kwargs=match.kwargs)
    query = request.GET.urlencode()
    url = f"{path}?{query}" if query else path
    return LanguageLink(
        code=code,
        name=LANGUAGE_NAMES[code],
        url=url,
        full_url=request.build_absolute_uri(url),
        current=code == get_language(),
    )


def _versions(homes: Mapping[str, Home], page: Page | None) -> dict[str, Page]:
    """The live versions of the page by language code."""
    if page is None:
        return {}
    if page.depth == HOME_DEPTH:
        return dict(homes)
    found = Page.objects.live().filter(translation_key=page.translation_key)
    found = found.filter(depth__gt=HOME_DEPTH, locale__language_code__in=homes)
    return {version.locale.language_code: version for version in found.select_related("locale")}


def _link(
    code: str, home: Home, version: Page | None, page: Page | None, request: HttpRequest
) -> LanguageLink:
    leads_to = version or home
    url = leads_to.get_url(request) or "/"
    if version is not None and request.GET:  # a list stays narrowed in another language
        url = f"{url}?{request.GET.urlencode()}"
    current = code == get_language()
    note = ""
    if page is not None and version is None and not current:
        with override(code):
            note = gettext("To the front page: this page is not available in English")
    return LanguageLink(
        code=code,
        name=LANGUAGE_NAMES[code],
        url=url,
        full_url=leads_to.get_full_url(request) or "",
        current=current,
        translated=version is not None,
        note=note,
    )
