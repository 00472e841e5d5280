"""What every answer of the API has in common: open to any origin, cacheable, bounded."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override

from network.open_data import answer, conditional, not_answered, opened, refusal
from organisations.filters import has_associations

__all__ = ["answer", "open_data", "refusal"]

View = Callable[..., HttpResponse]


def open_data(view: View) -> View:
    """Answer GET and HEAD to anybody, a preflight to any origin, and nothing else.

    ``?language=sv`` gives texts in a language of the site, Finnish where there is none.
    """

    @wraps(view)
    def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if reply := not_answered(request, "hsds"):
            return opened(reply)
        if not has_associations(request.region):  # type: ignore[attr-defined]
            return opened(refusal(404, "This site has no associations."))
        with override(_language(request)):
            return opened(conditional(request, view(request, **kwargs)))

    return answered


def _language(request: HttpRequest) -> str:
    wanted = request.GET.get("language", "")
    known = request.region.languages  # type: ignore[attr-defined]
    return wanted if wanted in known else settings.LANGUAGE_CODE
