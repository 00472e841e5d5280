"""Which language the pages of ``/account/`` speak: these are not anybody's public address."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

from network.users.models import User

KEPT = "account_language"


def languages() -> list[str]:
    """Codes of the languages that staff may choose from, the default first."""
    return [code for code, _name in settings.WAGTAILADMIN_PERMITTED_LANGUAGES]


def language_of(user: User) -> str:
    """The language that the person has chosen in the admin, or nothing."""
    profile = getattr(user, "wagtail_userprofile", None)
    chosen = profile.preferred_language if profile else ""
    return chosen if chosen in languages() else ""


def asked_language(request: HttpRequest) -> str:
    """The language of the page's own links, ``?lang=sv``, or nothing."""
    asked = request.GET.get("lang", "")
    return asked if asked in languages() else ""


def page_language(request: HttpRequest) -> str:
    """A click on a language, the person's own, the one clicked before, or the browser's wish."""
    if asked := asked_language(request):
        return asked
    if request.user.is_authenticated and (own := language_of(request.user)):
        return own
    return request.session.get(KEPT) or _wished(request) or languages()[0]


def keep_language(request: HttpRequest) -> None:
    """Remember a click in the session, if there is one: a click alone sets no cookie."""
    if (asked := asked_language(request)) and not request.session.is_empty():
        request.session[KEPT] = asked


def _wished(request: HttpRequest) -> str:
    header = request.headers.get("Accept-Language", "")
    for wish, _weight in parse_accept_lang_header(header):
        if (code := wish.split("-")[0]) in languages():
            return code
    return ""
