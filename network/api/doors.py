"""The way into every view of the interface."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from network.api.answering import conditional, not_answered, opened
from network.api.parameters import Parameter, check
from network.api.problems import Refused

View = Callable[..., HttpResponse]


def open_data(name: str, *parameters: Parameter) -> Callable[[View], View]:
    """Answer GET and HEAD to anybody, a preflight to any origin, and nothing else; refuse what is
    not declared; 304 to those who have it already.

    ``name`` is the interface: each counts its own requests. ``parameters`` stay on the view, where
    the OpenAPI document finds them.
    """

    def decorated(view: View) -> View:
        @wraps(view)
        def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            if reply := not_answered(request, name):
                return opened(reply)
            try:
                check(request, parameters)
                reply = view(request, **kwargs)
            except Refused as refused:
                return opened(refused.reply())
            return opened(conditional(request, reply))

        answered.parameters = parameters  # type: ignore[attr-defined]  # for home.openapi
        return answered

    return decorated


def described(*parameters: Parameter) -> Callable[[View], View]:
    """A feed beside the interface: its parameters are told in the OpenAPI document, and whatever
    else is asked is passed by, as feeds' readers add words of their own."""

    def decorated(view: View) -> View:
        view.parameters = parameters  # type: ignore[attr-defined]  # for home.openapi
        return view

    return decorated
