"""The room's doors: it names what is opened, and shows the figures in the admin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail import hooks

from visits.counting import Visited


@hooks.register("on_serve_page", order=1000)
def name_what_is_opened(serve: Callable[..., Any]) -> Callable[..., Any]:
    """For ``VisitMiddleware``. Last of all: a page that asks for a password is not opened yet. A
    preview does not come here."""

    def serve_and_name(page: Any, request: HttpRequest, args: Any, kwargs: Any) -> Any:
        region = getattr(request, "region", None)
        if region is not None:
            language = get_language() or settings.LANGUAGE_CODE
            request.visited = Visited(region.pk, page.translation_key, language)  # type: ignore[attr-defined]
        return serve(page, request, args, kwargs)

    return serve_and_name
