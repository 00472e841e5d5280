"""The basket and its hand-outs. Everything is in the address; nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from network.qr_codes import qr_code
from organisations.basket.selection import PARAMETER, Selection, languages_of, picked
from organisations.filters import has_associations
from organisations.models import OrganisationPage

LANGUAGE, SIZE = "kieli", "koko"
_NAMES = dict(settings.LANGUAGES)


@dataclass(frozen=True)
class Item:
    """One association of the basket, and where it can be moved."""

    page: OrganisationPage
    places: str
    without: str
    earlier: str
    later: str


@require_safe
def basket(request: HttpRequest) -> HttpResponse:
    """What has been picked, in order, and ways to a hand-out."""
    selection, language = _asked(request)
    pages = picked(selection, request.region, get_language() or "fi")  # type: ignore[attr-defined]
    selection = Selection(tuple(page.picked_key for page in pages))
    context = {
        "items": [_item(page, selection, language) for page in _placed(pages)],
        "selection": selection,
        "language": language,
        "languages": [(code, _NAMES[code]) for code in languages_of(request.region)],  # type: ignore[attr-defined]
        "query": _query(selection, language),
    }
    return _unlisted(render(request, "organisations/basket.html", context))


@require_safe
def handout(request: HttpRequest) -> HttpResponse:
    """A sheet to print, in the chosen language; ``?koko=iso`` in large print."""
    with override(_asked(request)[1]):
        context = _handout(request) | {"large": request.GET.get(SIZE) == "iso"}
        for item in context["items"]:
            item["code"] = qr_code(item["url"])
        context["code"] = qr_code(context["url"])
        reply = _unlisted(render(request, "organisations/handout.html", context))
        reply["Content-Language"] = get_language() or ""
        return reply


@require_safe
def plain_text(request: HttpRequest) -> HttpResponse:
    """The same as text, for a mail or a message."""
    with override(_asked(request)[1]):
        text = render_to_string("organisations/handout.txt", _handout(request), request)
        reply = _unlisted(HttpResponse(text, content_type="text/plain; charset=utf-8"))
        reply["Content-Language"] = get_language() or ""
        return reply


def _asked(request: HttpRequest) -> tuple[Selection, str]:
    region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    if not has_associations(region):
        raise Http404
    wanted = request.GET.get(LANGUAGE, "")
    known = languages_of(region)
    language = wanted if wanted in known else get_language() or settings.LANGUAGE_CODE
    return Selection.of(request.GET), language


def _handout(request: HttpRequest) -> dict[str, Any]:
    selection, language = _asked(request)
    pages = _placed(picked(selection, request.region, language))  # type: ignore[attr-defined]
    selection = Selection(tuple(page.picked_key for page in pages))
    address = f"{reverse('basket')}?{_query(selection, '')}"
    return {
        "region": request.region,  # type: ignore[attr-defined]
        "language": language,
        "query": _query(selection, language),
        "url": request.build_absolute_uri(address),
        "items": [
            {
                "page": page,
                "places": page.places,
                "url": page.get_full_url(request) or "",
                "foreign": ""
                if page.locale.language_code == language
                else page.locale.language_code,
            }
            for page in pages
        ],
    }


def _foreign(page: OrganisationPage, language: str) -> str:
    code = page.locale.language_code
    return "" if code == language else code


def _item(page: OrganisationPage, selection: Selection, language: str) -> Item:
    key, keys = page.picked_key, selection.keys
    return Item(
        page=page,
        places=", ".join(page.places),
        without=_query(selection.without(key), language),
        earlier=_query(selection.moved(key, -1), language) if key != keys[0] else "",
        later=_query(selection.moved(key, 1), language) if key != keys[-1] else "",
    )


def _placed(pages: list[OrganisationPage]) -> list[OrganisationPage]:
    """The pages with ``places``: names of their municipalities; two queries however many."""
    through = OrganisationPage.municipalities.through
    rows = through.objects.filter(organisationpage__in=pages).select_related("municipality")
    for page in pages:
        page.places = []
    known = {page.pk: page for page in pages}
    for row in rows.order_by("municipality__sort_key"):
        known[row.organisationpage_id].places.append(row.municipality.name)
    return pages


def _query(selection: Selection, language: str) -> str:
    told = {PARAMETER: selection.text, LANGUAGE: language}
    return urlencode({name: value for name, value in told.items() if value})


def _unlisted(reply: HttpResponse) -> HttpResponse:
    """No search engine lists somebody's basket, and no other site is told its address."""
    reply["X-Robots-Tag"] = "noindex, nofollow"
    reply["Referrer-Policy"] = "no-referrer"
    reply["Cache-Control"] = "private, no-store"
    return reply
