"""A plain Django view with the same page, and Django's own cache: what others would do."""

from __future__ import annotations

import os
from pathlib import Path

from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

PAGE = Path(os.environ.get("BENCH_PAGE", "/dev/null")).read_bytes()


def hello(request: HttpRequest) -> HttpResponse:
    """The page from memory."""
    return HttpResponse(PAGE)


urlpatterns = [path("", hello)]


def application() -> WSGIHandler:
    """Django with the settings that ``DJANGO_SETTINGS_MODULE`` names."""
    return get_wsgi_application()


wsgi = application() if "BENCH_PAGE" in os.environ else None
