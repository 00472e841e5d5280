"""Languages: the Sámi ones that Django does not know, and which language an address is in."""

from __future__ import annotations

from collections.abc import Callable

import django.conf.locale
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

CONTENT_LANGUAGES = [
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("se", "Davvisámegiella"),
    ("en", "English"),
    ("smn", "Anarâškielâ"),
    ("sms", "Sääʹmǩiõll"),
]

SAMI_LANGUAGES = {
    "se": ("Northern Sámi", "davvisámegiella"),
    "smn": ("Inari Sámi", "anarâškielâ"),
    "sms": ("Skolt Sámi", "sääʹmǩiõll"),
}

DRAFTED = frozenset(SAMI_LANGUAGES)
"""Languages whose interface waits for a speaker: their pages say so at the foot. Take one out when
speakers have reviewed what its readers meet."""


def register_sami_languages() -> None:
    """Tell Django the Sámi languages; must run before ``LANGUAGES`` is read.

    An address such as ``/se/`` answers only when ``locale/se/LC_MESSAGES/django.mo`` exists too.
    """
    for code, (name, own_name) in SAMI_LANGUAGES.items():
        django.conf.locale.LANG_INFO.setdefault(
            code, {"bidi": False, "code": code, "name": name, "name_local": own_name}
        )


class LanguageMiddleware:
    """The language is what the address says, and nothing else: one address, one page for everybody.

    Differs from Django's ``LocaleMiddleware`` in three ways that caches and residents need: the
    browser's wishes and cookies are not asked (no ``Vary``), and a language that the site does not
    have is a 404 in the site's own language instead of the Finnish page under another address.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = translation.get_language_from_path(request.path_info)
        region = getattr(request, "region", None)
        if language and region and language not in region.languages:
            language = None
            request.urlconf = "network.urls_missing"  # type: ignore[attr-defined]  # Django reads it
        with translation.override(language or settings.LANGUAGE_CODE):
            request.LANGUAGE_CODE = translation.get_language()  # type: ignore[attr-defined]
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        return response
