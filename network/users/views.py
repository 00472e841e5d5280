"""Thin doors: allauth's views where they fit, and the side doors turned to them."""

from __future__ import annotations

from typing import Any

from allauth.account.views import PasswordChangeView, PasswordResetFromKeyView
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def to_login(request: HttpRequest, **_: str) -> HttpResponse:
    """Wagtail's log-in is ours; where the person was going is kept if it is on this site."""
    wanted = request.GET.get(REDIRECT_FIELD_NAME, "")
    if url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure()):
        return redirect_to_login(wanted)
    return redirect("account_login")


def to_password_reset(request: HttpRequest, **_: str) -> HttpResponse:
    """Wagtail's forgotten password is ours."""
    return redirect("account_reset_password")


class ChangePassword(PasswordChangeView):
    """For a person who has a password; an account without one gets it by mail."""

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.user.is_authenticated and not request.user.has_usable_password():
            return redirect("account_reset_password")
        return super().dispatch(request, *args, **kwargs)


class NewPassword(PasswordResetFromKeyView):
    """Behind the link in a mail; a link that is used, old or edited is gone."""

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        if context.get("token_fail"):
            kwargs["status"] = 410
        return super().render_to_response(context, **kwargs)
