"""What stands between a request and the pages of staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext

from network.users import paths, sessions
from network.users.language import keep_language, page_language
from network.users.second_factor import Standing, standing
from network.users.throttling import remember_device

Respond = Callable[[HttpRequest], HttpResponse]
FORGET = '"cache"'
"""What a browser forgets at a log-out. Not its storage: that holds the admin's looks, and marks
made at an event's door that have not reached us yet (static/admin/door.js), which name nobody."""


class KeptSessionMiddleware(SessionMiddleware):
    """Takes the session's cookie away at a log-out only.

    A new password or factor gives the session a new key. A request that was on its way with the old
    one finds no session, and Django's own middleware would answer it by taking the cookie away: the
    new one, which the browser has received meanwhile.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response = super().process_response(request, response)
        cookie = response.cookies.get(settings.SESSION_COOKIE_NAME)
        if cookie is not None and not cookie.value and not hasattr(request, "logged_out"):
            del response.cookies[settings.SESSION_COOKIE_NAME]
        if hasattr(request, "logged_out"):
            response.headers["Clear-Site-Data"] = FORGET
        return response


class AccountPagesMiddleware:
    """Pages of ``/account/`` are in the person's language, and no cache may keep them."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(paths.ACCOUNT):
            return self.get_response(request)
        with translation.override(page_language(request)):
            request.LANGUAGE_CODE = translation.get_language()  # type: ignore[attr-defined]
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        keep_language(request)
        response.headers["Cache-Control"] = "no-store"
        return response


class SessionLifeMiddleware:
    """Ends sessions that are too old or idle, and notes when the others were used.

    Staff's pages only: elsewhere the session is nobody's to read (public pages are the same for
    everybody), which is why allauth's own middleware for the list of sessions is not used.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info.startswith(paths.STAFF_PATHS) and _has_ended(request):
            _log_out(request)
        return self.get_response(request)


class SecondFactorMiddleware:
    """A session is nobody's until it has passed a second factor.

    Under ``/admin/`` such a session is led to where it can pass, or to set a factor up; a program
    is told 403. Under ``/account/`` it may do just that. Everywhere else its user is anonymous, so
    that half a log-in opens no private page or file either. What is not listed in
    ``network.users.paths`` is closed.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = request.path_info
        if paths.is_side_door(path):
            return self.get_response(request)
        if path.startswith(paths.ADMIN):
            return self._admin(request)
        if path.startswith(paths.ACCOUNT):
            return _account(request) or self.get_response(request)
        user = request.user
        request.user = SimpleLazyObject(lambda: _if_passed(request, user))  # type: ignore[assignment]
        return self.get_response(request)

    def _admin(self, request: HttpRequest) -> HttpResponse:
        found = standing(request, request.user)
        if found is not Standing.PASSED:
            return _lead_on(request, found)
        if not request.user.has_perm("wagtailadmin.access_admin"):
            with translation.override(page_language(request)):
                return render(request, "account/no_role.html", status=403)
        response = self.get_response(request)
        remember_device(request, response)
        return response


def _has_ended(request: HttpRequest) -> bool:
    if not request.user.is_authenticated:
        return False
    return sessions.is_over(request) or not sessions.note_visit(request)


def _log_out(request: HttpRequest) -> None:
    with translation.override(page_language(request)):
        sentence = gettext("You have been logged out because your session had become old.")
    logout(request)
    messages.info(request, sentence)


def _account(request: HttpRequest) -> HttpResponse | None:
    """Where somebody is sent who may not see the page yet; None when it may be seen."""
    try:
        name = resolve(request.path_info).url_name
    except Resolver404:
        return None
    if name in paths.ENTRANCE or name in settings.OPEN_ACCOUNT_ADDRESSES:
        return None
    found = standing(request, request.user)
    allowed = {
        Standing.NOBODY: paths.FOR_NOBODY,
        Standing.NO_FACTOR: paths.FOR_SETTING_UP,
        Standing.WAITING: paths.FOR_PROVING,
    }
    if found is Standing.PASSED or name in allowed[found]:
        return None
    return _lead_on(request, found)


def _lead_on(request: HttpRequest, found: Standing) -> HttpResponse:
    """To the next step; a program cannot take it and gets 403."""
    if _is_program(request):
        return _closed(JsonResponse({"error": gettext("Log in first.")}, status=403))
    if found is Standing.NO_FACTOR:
        return _closed(redirect("mfa_activate_totp"))
    here = request.get_full_path()
    if found is Standing.WAITING:
        return _closed(redirect_to_login(here, login_url=_proof(request)))
    return _closed(redirect_to_login(here))


def _proof(request: HttpRequest) -> str:
    """Where a session that somebody else's code has logged in proves its second factor."""
    has_app = Authenticator.objects.filter(
        user_id=request.user.pk, type=Authenticator.Type.TOTP
    ).exists()
    return reverse("mfa_reauthenticate" if has_app else "mfa_reauthenticate_webauthn")


def _is_program(request: HttpRequest) -> bool:
    """True for what a page's script or another program asks: nobody would see a log-in page."""
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        return True
    accepted = request.headers.get("Accept", "")
    return "application/json" in accepted and "text/html" not in accepted


def _closed(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response


def _if_passed(request: HttpRequest, user: Any) -> Any:
    """The session's user, if it has passed; asked only where a page wants to know."""
    return user if standing(request, user) is Standing.PASSED else AnonymousUser()
