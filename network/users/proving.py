"""Whether somebody has just shown again, by every step that she has, who she is.

allauth asks for one step, whichever; to change what keeps an account safe, ours asks for as many as
the log-in did (ASVS 5.0, V7.5.1): the password and a code, or a passkey, which is both.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import suspend_request
from allauth.mfa.models import Authenticator
from django.http import HttpRequest, HttpResponse

from network.users import sessions
from network.users.models import User
from network.users.second_factor import has_second_factor

View = Callable[..., HttpResponse]
PASSWORD, FACTOR = "password", "mfa"


def missing(request: HttpRequest, user: User) -> set[str]:
    """The steps that the person still has to take; none for a while after the log-in."""
    limit = app_settings.REAUTHENTICATION_TIMEOUT
    if sessions.began_recently(request, limit):
        return set()
    since = time.time() - limit
    fresh = [one for one in get_authentication_records(request, user) if one.get("at", 0) > since]
    if any(one.get("type") == Authenticator.Type.WEBAUTHN for one in fresh):
        return set()
    has = {PASSWORD: user.has_usable_password(), FACTOR: has_second_factor(user)}
    taken = {one.get("method") for one in fresh}
    return {step for step in has if has[step]} - taken


def proven(view: View, *, when: Callable[[HttpRequest], bool] = lambda request: True) -> View:
    """The view, for whoever has taken every step anew; others are led to the next one and back."""

    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = request.user
        if not user.is_authenticated or not when(request) or not missing(request, user):
            return view(request, *args, **kwargs)
        ways = get_adapter().get_reauthentication_methods(user)
        return suspend_request(request, ways[0]["url"])

    return asked


def is_post(request: HttpRequest) -> bool:
    """For views that only show something until a form is sent."""
    return request.method == "POST"
