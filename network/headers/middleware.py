"""Puts the headers on every answer: pages, files, refusals and errors alike."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from network.headers import nonces, policies
from network.users.paths import ADMIN, STAFF_PATHS

CSP, CORP, FRAMES = "Content-Security-Policy", "Cross-Origin-Resource-Policy", "X-Frame-Options"
REFUSED = ", ".join(
    f"{feature}=()"
    for feature in (
        *("accelerometer", "browsing-topics", "camera", "display-capture", "geolocation"),
        *("gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb"),
    )
)
"""Features that no page of ours asks for, nor any frame in it."""

_SHOWN_ELSEWHERE = ("image/", "video/", "font/", "text/css", "text/javascript", "text/vtt")
"""Mails in a browser, kits and frames on other sites show our pictures and films."""
_PAGES = ("text/html", "application/xhtml+xml")


class HeadersMiddleware:
    """Stands outside of all others, so that nothing answers without it.

    A view says who may frame its page by Django's decorators for ``X-Frame-Options``; a policy that
    a view has set itself is kept. SecurityMiddleware sets HSTS, nosniff, COOP and Referrer-Policy.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_admin = request.path_info.startswith(ADMIN)
        nonce = nonces.nonce_for(request) if is_admin else ""
        with nonces.known_as(nonce):
            response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", REFUSED)
        _frame(response)
        if response.status_code != HTTPStatus.NOT_MODIFIED:  # it names no kind; what came stays
            if CORP not in response.headers or request.path_info.startswith(STAFF_PATHS):
                response.headers[CORP] = _sharing(request, response)
            _limit(response, nonce)
        return response


def _kind(response: HttpResponse) -> str:
    return response.headers.get("Content-Type", "").lower()


def _sharing(request: HttpRequest, response: HttpResponse) -> str:
    is_ours = request.path_info.startswith((*STAFF_PATHS, "/documents/"))
    return (
        "cross-origin"
        if _kind(response).startswith(_SHOWN_ELSEWHERE) and not is_ours
        else ("same-origin")
    )


def _frame(response: HttpResponse) -> None:
    """What answers before Django's own middleware, such as a static file, is framed by nobody."""
    if not getattr(response, "xframe_options_exempt", False):
        response.headers.setdefault(FRAMES, "DENY")


def _limit(response: HttpResponse, nonce: str) -> None:
    if CSP in response.headers and not getattr(response, "has_our_policy", False):
        return
    framers = policies.FRAMERS[response.headers.get(FRAMES, "").upper()]
    if response.headers.get("Content-Type") and not _kind(response).startswith(_PAGES):
        policy = policies.for_file(framers)
    elif nonce:
        policy = policies.for_admin(nonce, framers)
    else:
        policy = policies.for_page(framers)
    response.headers[CSP] = policy
    # A preview is rendered as its page would be, and given out by the admin with the admin's.
    response.has_our_policy = True  # type: ignore[attr-defined]
