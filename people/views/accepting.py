"""The page behind the link in an invitation: a look is free, a button accepts."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, update_session_auth_hash
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from people.errors import (
    AccountClosed,
    AccountExists,
    InvitationGone,
    InvitationUnknown,
    SomebodyElse,
)
from people.forms import NewAccountForm
from people.models import Invitation
from people.queries import account_of, can_be_reopened
from people.services import accept_invitation
from people.tokens import invitation_of

_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows who asks and as what; only POST changes anything. On the network's host alone."""
    if not request.region.is_hub:  # type: ignore[attr-defined]
        raise Http404
    language = _language_of(request)
    try:
        invitation = invitation_of(token)
        language = invitation.language
        with translation.override(language):
            response = _answer(request, invitation)
    except InvitationUnknown:
        response = _no_entry(request, language, "unknown", status=404)
    except InvitationGone as gone:
        language = gone.language
        response = _no_entry(request, language, gone.reason, status=410)
    return _guarded(response, language)


def _answer(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    """What the person sees depends on whose browser it is and whether there is an account."""
    try:
        if request.user.is_authenticated:
            return _join(request, invitation)
        return _open_account(request, invitation)
    except SomebodyElse:
        return _page(request, invitation, "somebody_else", status=403)
    except AccountClosed:
        return _page(request, invitation, "closed", status=403)
    except AccountExists:
        query = urlencode({"next": request.path})
        address = f"{resolve_url(settings.LOGIN_URL)}?{query}"
        status = 403 if request.method == "POST" else 200
        return _page(request, invitation, "log_in", status=status, login_address=address)


def _join(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    """One button, for the owner of the invited address only."""
    account = account_of(invitation.email)
    if account is None or account.pk != request.user.pk:
        raise SomebodyElse
    if request.method != "POST":
        return _page(request, invitation, "join")
    # The account's sessions end when its roles change; this one gets a new key and goes on.
    update_session_auth_hash(request, accept_invitation(invitation=invitation, who=account))
    return redirect("wagtailadmin_home")


def _open_account(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    """Name and password, for an address without an account, or with one that was closed."""
    account = account_of(invitation.email)
    if account and account.is_active:
        raise AccountExists
    if account and not can_be_reopened(account):
        raise AccountClosed
    form = NewAccountForm(
        request.POST if request.method == "POST" else None, email=invitation.email
    )
    if not form.is_valid():
        return _page(request, invitation, "new", form=form)
    user = accept_invitation(invitation=invitation, who=form.account())
    if account:  # it may have a second factor, so the ordinary door is the right one
        messages.success(request, _("Your account is open again. Log in with your new password."))
        return redirect(f"{resolve_url(settings.LOGIN_URL)}?next={reverse('wagtailadmin_home')}")
    login(request, user, backend=_BACKEND)
    return redirect("wagtailadmin_home")


def _page(
    request: HttpRequest, invitation: Invitation, case: str, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"invitation": invitation, "region": invitation.region, "case": case, **more}
    return render(request, "people/accept.html", context, status=status)


def _no_entry(request: HttpRequest, language: str, reason: str, status: int) -> HttpResponse:
    """Names nobody and no region: whoever holds a dead link learns nothing by it."""
    address = resolve_url(settings.LOGIN_URL)
    context = {"reason": reason, "login_address": address}
    with translation.override(language):
        return render(request, "people/no_entry.html", context, status=status)


def _language_of(request: HttpRequest) -> str:
    """The browser's, for a link that tells us nothing; one of those that staff may choose."""
    wished = translation.get_language_from_request(request)
    known = dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES)
    return wished if wished in known else settings.LANGUAGE_CODE


def _guarded(response: HttpResponse, language: str) -> HttpResponse:
    """The address is a secret: it goes neither into caches nor to other sites.

    ``same-origin`` and not ``no-referrer``: under the latter a browser posts the form with
    ``Origin: null``, which the guard against forged requests rightly refuses.
    """
    response["Referrer-Policy"] = "same-origin"
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    response["Content-Language"] = language
    return response
