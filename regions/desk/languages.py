"""The languages of a region's site: opened by one press, closed after a look at what that means."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from regions.activity import record
from regions.desk.where import for_duty, regions_of_desk
from regions.models import Deed, Region
from regions.roles import Duty
from regions.services.languages import (
    LANGUAGE_NAMES,
    close_language,
    languages_of,
    newest_in,
    open_language,
)


@for_duty(Duty.CHOOSE_LANGUAGES)
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """What the site speaks, and what it could."""
    context = {
        "region": region,
        "regions": regions_of_desk(request),
        "languages": languages_of(region),
    }
    return render(request, "regions/admin/languages.html", context)


@for_duty(Duty.CHOOSE_LANGUAGES)
@require_POST
def open_one(request: HttpRequest, region: Region, language: str) -> HttpResponse:
    """Open a language; doing it twice changes nothing."""
    if language not in LANGUAGE_NAMES:
        raise Http404
    if language not in region.languages:
        open_language(region, language)
        record(region, request.user, Deed.OPENED_LANGUAGE, LANGUAGE_NAMES[language])
        words = _("The site has this language now: %(language)s. Translate its front page next.")
        messages.success(request, words % {"language": LANGUAGE_NAMES[language]})
    return redirect("region_languages", region.slug)


@for_duty(Duty.CHOOSE_LANGUAGES)
def close_one(request: HttpRequest, region: Region, language: str) -> HttpResponse:
    """Tell what happens, and close on POST."""
    if language not in region.languages or language == settings.LANGUAGE_CODE:
        raise Http404
    if request.method == "POST":
        close_language(region, language)
        record(region, request.user, Deed.CLOSED_LANGUAGE, LANGUAGE_NAMES[language])
        words = _("The site does not have this language any more: %(language)s.")
        messages.success(request, words % {"language": LANGUAGE_NAMES[language]})
        return redirect("region_languages", region.slug)
    row = next(one for one in languages_of(region) if one.code == language)
    context = {"region": region, "row": row, "newest": newest_in(region, language)}
    return render(request, "regions/admin/language_close.html", context)
