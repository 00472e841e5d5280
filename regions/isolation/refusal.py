"""What staff see when something is not theirs, not there, or not well formed: a page in their own
language that says what to do next and names nothing."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _

from network.users.paths import STAFF_PATHS


def for_staff(request: HttpRequest) -> bool:
    """True at an address of the admin or of staff's accounts."""
    return request.path_info.startswith(STAFF_PATHS)


def refuse(request: HttpRequest, status: int = 404) -> HttpResponse:
    """The page for a refused request, or its JSON for a script.

    ``status`` is 400, 403, 404, 409 or 413.
    """
    with translation.override(_language(request)):
        title, sentence = _words(status)
        if _asks_for_json(request):
            return JsonResponse({"error": sentence}, status=status)
        context = {"title": title, "sentence": sentence}
        return render(request, "regions/admin/refused.html", context, status=status)


def _words(status: int) -> tuple[str, str]:
    if status == 400:
        return _("This could not be read"), _(
            "Something in what was sent is not in order, and nothing was changed. Go back, reload "
            "the page and try again."
        )
    if status == 413:
        return _("This is too large"), _(
            "What was sent is larger than %(most)s megabytes and was not read. Go back and divide "
            "it into parts."
        ) % {"most": settings.MOST_SENT_BYTES // 1024 // 1024}
    if status == 403:
        return _("This is not among your duties"), _(
            "Ask your region's administrator if you think that it should be."
        )
    if status == 409:
        return _("This is still needed"), _(
            "Something else holds on to it, such as a letter that has been sent or a story that "
            "shows the video, so nothing was deleted. Take it off the site instead, or change what "
            "uses it first."
        )
    return _("This was not found"), _(
        "It may have been moved or deleted, or it is not your region's. Nothing was changed."
    )


def _asks_for_json(request: HttpRequest) -> bool:
    wants = request.headers.get("Accept", "")
    return "application/json" in wants or request.headers.get("X-Requested-With") == (
        "XMLHttpRequest"
    )


def _language(request: HttpRequest) -> str:
    user = getattr(request, "user", None)
    profile = getattr(user, "wagtail_userprofile", None) if user else None
    return profile.get_preferred_language() if profile else translation.get_language() or "fi"
