"""Guessing is counted in the database, by account and address, and stopped for a while.

Five failures from one address shut that address out of one account for a quarter of an hour, and
nobody else. Guessing from many addresses meets a second limit that counts the account alone. That
one could be used to shut a colleague out, so a browser that the person has logged in with before is
exempt from it: it carries a signed cookie (OWASP's "device cookie").
"""

from __future__ import annotations

from typing import Any

from axes.attempts import get_cool_off_threshold
from axes.handlers.database import AxesDatabaseHandler
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.signals import user_login_failed
from django.core import signing
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext

from network.users.models import User

MOST_IN_ALL = 30
"""Failures of one account from all strange browsers together within the cool-off time."""
LONGEST_NAME = 255
DEVICE_SALT = "network.users.throttling.device"
DEVICE_SECONDS = 180 * 86_400


class Handler(AxesDatabaseHandler):
    """axes' own counting, and the limit for an account as a whole."""

    def is_locked(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> bool:
        """True when this address, or any strange browser, has to wait."""
        if super().is_locked(request, credentials):
            return True
        name = name_of(request, credentials)
        if not name or is_known_device(request, name):
            return False
        recent = AccessAttempt.objects.filter(
            username=name, attempt_time__gte=get_cool_off_threshold(request)
        )
        return (recent.aggregate(all=Sum("failures_since_start"))["all"] or 0) >= MOST_IN_ALL


def name_of(request: HttpRequest, credentials: dict[str, Any] | None = None) -> str | None:
    """The account that somebody is trying: what was typed, in small letters, cut to the column."""
    known = credentials or {}
    name = known.get("email") or known.get("username") or request.POST.get("login", "")
    return name.strip().lower()[:LONGEST_NAME] or None


def is_locked(request: HttpRequest, user: User) -> bool:
    """True when this request may not try anything on the account; the answer will be 429."""
    credentials = {"email": user.email}
    if AxesProxyHandler.is_allowed(request, credentials):
        return False
    request.axes_locked_out = True  # type: ignore[attr-defined]  # axes' middleware reads it
    request.axes_credentials = credentials  # type: ignore[attr-defined]
    return True


def count_failure(request: HttpRequest, user: User) -> None:
    """A wrong code counts like a wrong password."""
    user_login_failed.send(sender=__name__, credentials={"email": user.email}, request=request)


def locked_out(
    request: HttpRequest, response: HttpResponse | None = None, credentials: Any = None
) -> HttpResponse:
    """What somebody sees who has to wait."""
    seconds = int(settings.AXES_COOLOFF_TIME.total_seconds())
    answer: HttpResponse
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        answer = JsonResponse({"error": gettext("Too many tries. Wait a while.")}, status=429)
    else:
        answer = render(request, "429.html", {"minutes": seconds // 60}, status=429)
    answer.headers["Retry-After"] = str(seconds)
    return answer


def is_known_device(request: HttpRequest, name: str) -> bool:
    """True for a browser in which the account's owner has passed the second factor before."""
    owner = _owner_of_device(request)
    return owner is not None and User.objects.filter(pk=owner, email=name).exists()


def remember_device(request: HttpRequest, response: HttpResponse) -> None:
    """Mark the browser of somebody who has passed the second factor; once is enough."""
    if _owner_of_device(request) == request.user.pk:
        return
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        signing.dumps(request.user.pk, salt=DEVICE_SALT),
        max_age=DEVICE_SECONDS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _owner_of_device(request: HttpRequest) -> int | None:
    cookie = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "")
    try:
        return signing.loads(cookie, salt=DEVICE_SALT, max_age=DEVICE_SECONDS)
    except signing.BadSignature:
        return None
