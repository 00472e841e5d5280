"""Pages that are not there, and pages that broke, in the look of the region that was asked."""

from __future__ import annotations

import errno
import sys
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import set_urlconf
from django.utils.translation import get_language, get_language_from_path, gettext, override

from home.elsewhere import Asked, asked, right_way, sites_with
from network.api.problems import problem
from regions.isolation.refusal import for_staff, refuse
from regions.models import Region
from regions.views import look_version


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The way on, in the site's own language and look.

    A language that the site lacks is answered from an empty URLconf (``network.localisation``), so
    the real one is put back before the links are made.
    """
    set_urlconf(None)
    if is_of_the_interface(request):
        return problem(404, "There is nothing at this address: see /api/.")
    if for_staff(request):
        return refuse(request)
    wish = asked(request)
    if wish is None:
        return render(request, "404.html", status=404)
    return right_way(request, wish) or render(request, "404.html", _offer(wish), status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What could not be read, in the look and the language of the address. It is asked for from
    before and behind the middleware that sets the language."""
    set_urlconf(None)
    if is_of_the_interface(request):
        return problem(400, "The address cannot be read: it holds NUL, no UTF-8, or too much.")
    if getattr(request, "region", None) is None:
        return HttpResponseBadRequest(
            gettext("No site is served at this address."), content_type="text/plain; charset=utf-8"
        )
    if for_staff(request):
        return refuse(request, 400)
    language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    has_it = language in request.region.languages  # type: ignore[attr-defined]
    with override(language if has_it else settings.LANGUAGE_CODE):
        reply = render(request, "400.html", status=400)
        reply["Content-Language"] = get_language()
        return reply


def is_of_the_interface(request: HttpRequest) -> bool:
    """Whether programs ask, who read a problem better than a page."""
    return request.path_info.startswith("/api/") and len(request.path_info) > len("/api/")


def _offer(wish: Asked) -> dict[str, Any]:
    """What there is instead of a page in another language."""
    return {
        "lacking": None if wish.known else wish,
        "original": wish.original,
        "sites": [] if wish.known else sites_with(wish.code, besides=wish.region),
    }


def server_error(request: HttpRequest) -> HttpResponse:
    """An apology that needs no database: what failed once may fail again. When the database is away
    or a disk is full, the answer is 503: search engines keep the page, and programs try again."""
    set_urlconf(None)
    is_away = _is_away(sys.exc_info()[1])
    with override(get_language_from_path(request.path_info) or settings.LANGUAGE_CODE):
        reply = HttpResponse(_apology(request, is_away=is_away), status=503 if is_away else 500)
    if is_away:
        reply["Retry-After"] = "5"
        reply["Cache-Control"] = "no-store"
    return reply


def _is_away(problem: BaseException | None) -> bool:
    if isinstance(problem, OSError):
        return problem.errno in {errno.ENOSPC, errno.EDQUOT}
    return isinstance(problem, OperationalError | InterfaceError)


def _apology(request: HttpRequest, *, is_away: bool) -> str:
    region = getattr(request, "region", None)
    context = {"look": _look(region), "region": region, "is_away": is_away}
    return render_to_string("500.html", context)


def _look(region: Region | None) -> str:
    """The region's look, or none: the page must come whatever has failed."""
    try:
        return look_version(region) if region else ""
    except Exception:  # noqa: BLE001 — an apology may not fail
        return ""
