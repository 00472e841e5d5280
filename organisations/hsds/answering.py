"""What every answer of HSDS has in common, besides what all interfaces have."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override

from network.api.doors import View, open_data
from network.api.parameters import Parameter, choice
from network.api.problems import Refused
from organisations.filters import has_associations

LANGUAGE = choice(
    "language",
    "Texts in a language of the site, in Finnish where an association has none in it.",
    lambda request: request.region.languages,  # type: ignore[attr-defined]
)


def hsds(*parameters: Parameter) -> Callable[[View], View]:
    """A door of the interface; a site without associations has none behind it."""

    def decorated(view: View) -> View:
        @open_data("hsds", *parameters, LANGUAGE)
        @wraps(view)
        def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            if not has_associations(request.region):  # type: ignore[attr-defined]
                raise Refused(404, "This site has no associations.")
            with override(request.GET.get("language") or settings.LANGUAGE_CODE):
                return view(request, **kwargs)

        return answered

    return decorated
