"""The language menu: the same page in each language, or an honest way to the front page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpRequest
from django.urls import ResolverMatch, reverse
from django.utils.translation import get_language, gettext, override
from wagtail.models import Page

from home.models import PlainPage
from home.surroundings import HOME_DEPTH, Home
from network.reading import Version, versions_of
from network.site_roots import address, full_address

PLAIN = "plain"
LANGUAGE_NAMES = dict(settings.LANGUAGES)
"""Each language by its own name."""
EVERYWHERE = {
    "search",
    "api_guide",
    "basket",
    "accessibility_feedback",
    "accessibility_thanks",
    "contact_people",
    "contact_write",
    "contact_thanks",
    "feedback_tell",
    "feedback_thanks",
    "own_data_ask",
    "own_data_thanks",
    "own_data_erased",
    "own_data_page",
    "own_data_correct",
    "own_data_erase",
    "organisations_suggest",
    "organisations_ask",
    "organisations_tell",
    "organisations_thanks",
    "organisations_details",
    "organisations_check_ok",
    "organisations_check_correct",
    "organisations_check_ended",
    "campaign_submission_start",
    "campaign_submission_thanks",
    "campaign_submission_write",
    "campaign_submission_video",
    "campaign_submission_withdraw",
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
    "campaign_consent",
    "campaign_consent_thanks",
    "campaign_material_follow",
    "campaign_material_thanks",
    "campaign_material_confirm",
    "campaign_material_leave",
    "campaign_kit",
    "newsletters_subscribe",
    "newsletters_thanks",
    "newsletters_confirm",
    "newsletters_preferences",
    "newsletters_leave",
}
"""Names of addresses that are no pages and stand in every language of a site.

A page that answers below its own address says so in ``request.below_page``: "tyokalupakki/".
"""


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
    variant: bool = False
    """True for plain Finnish, which is no language of its own."""
    note: str = ""
    """Says so, in the language that the link leads to."""

    @property
    def is_alternate(self) -> bool:
        """Whether search engines are told of it: plain Finnish has no code of its own."""
        return self.translated and not self.variant

    def kept_key(self) -> tuple[str, str, str, bool, str]:
        """What the menu shows of it (``network.templatetags.kept``)."""
        return self.code, self.name, self.url, self.current, self.note


def language_links(
    homes: Mapping[str, Home], page: Page | None, request: HttpRequest
) -> list[LanguageLink]:
    """The site's languages in its own order, and plain Finnish after Finnish where
    the page has it; none when there is nothing to choose from."""
    if len(homes) < 2 and not _may_be_plain(page):
        return []
    if page is None and (match := request.resolver_match) and match.url_name in EVERYWHERE:
        return [_same_address(code, match, request) for code in homes]
    here = _versions(homes, page)
    plain = here.pop(PLAIN, None)
    links = [_link(code, home, here.get(code), page, request) for code, home in homes.items()]
    if plain is not None:
        links.insert(1, _plain_link(plain, page, request))
        if isinstance(page, PlainPage):
            links[0] = replace(links[0], current=False)
    return links if len(links) > 1 else []


def _may_be_plain(page: Page | None) -> bool:
    return page is not None and (page.numchild > 0 or isinstance(page, PlainPage))


def _plain_link(plain: Version, page: Page | None, request: HttpRequest) -> LanguageLink:
    return LanguageLink(
        code=settings.LANGUAGE_CODE,
        name="Selkosuomi",
        url=_address(plain.url_path, request),
        full_url=full_address(plain.url_path),
        current=page is not None and page.pk == plain.pk,
        variant=True,
    )


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


def _versions(homes: Mapping[str, Home], page: Page | None) -> dict[str, Version]:
    """The live versions of the page by language code, and the one in plain Finnish."""
    if page is None:
        return {}
    found = [one for one in versions_of(page) if one.is_plain or one.code in homes]
    versions = {PLAIN if one.is_plain else one.code: one for one in found}
    return (
        {**_fronts(homes), **versions} if HOME_DEPTH in {one.depth for one in found} else versions
    )


def _fronts(homes: Mapping[str, Home]) -> dict[str, Version]:
    return {
        code: Version(pk=home.pk, url_path=home.url_path, depth=home.depth, code=code)
        for code, home in homes.items()
    }


def _address(url_path: str, request: HttpRequest) -> str:
    return address(url_path, request.region.site_id)  # type: ignore[attr-defined]


def _link(
    code: str, home: Home, version: Version | None, page: Page | None, request: HttpRequest
) -> LanguageLink:
    leads_to = (version or home).url_path
    below = getattr(request, "below_page", "") if version is not None else ""
    url = (_address(leads_to, request) or "/") + below
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
        full_url=full_address(leads_to) + below,
        current=current,
        translated=version is not None,
        note=note,
    )
