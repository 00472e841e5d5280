"""A page that was not ready to be published, where no form could say so."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from network.publishing.problems import NotReadyToPublish


class NotReadyMiddleware:
    """Leads to the page's editor with a message for every problem."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Only ``NotReadyToPublish``; everything else goes on."""
        if not isinstance(error, NotReadyToPublish):
            return None
        for problem in error.problems:
            messages.error(request, f"{error.page.get_admin_display_title()}: {problem.sentence}")
        return redirect("wagtailadmin_pages:edit", error.page.pk)
