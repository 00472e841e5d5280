"""``/api/openapi.json`` for programs, ``/api/`` for people."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from home.openapi.document import document
from home.openapi.guide import sections
from network.api.answering import MOST_A_MINUTE, answer
from network.api.doors import open_data
from network.api.problems import Refused


@open_data("v1")
def openapi(request: HttpRequest) -> HttpResponse:
    """The OpenAPI document."""
    return answer(document(request))


@open_data("v1")
def nothing_here(request: HttpRequest, rest: str) -> HttpResponse:
    """Every other address below /api/, which is no page's either."""
    raise Refused(404, "There is nothing at this address: see /api/.")


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """What the site gives to programs, with examples; it needs no script."""
    context = {
        "sections": sections(request),
        "openapi_url": request.build_absolute_uri(reverse("openapi")),
        "most": MOST_A_MINUTE,
    }
    return render(request, "home/api_guide.html", context)
