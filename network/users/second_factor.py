"""Questions about second factors: who has one, and has this session passed it."""

from __future__ import annotations

from enum import Enum

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest

from network.users.models import User

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""Recovery codes replace a factor for a day; they are not one to live with."""


class Standing(Enum):
    """How far somebody has come."""

    NOBODY = "nobody is logged in"
    NO_FACTOR = "logged in, without any second factor"
    WAITING = "has a second factor that this session has not passed"
    PASSED = "has passed it"


def has_second_factor(user: User | AnonymousUser) -> bool:
    """True when the person has an authenticator app or a passkey."""
    return Authenticator.objects.filter(user_id=user.pk, type__in=FACTORS).exists()


def standing(request: HttpRequest, user: User | AnonymousUser) -> Standing:
    """How far the user of the session has come; a person without a factor is never past it.

    allauth writes the ways in which a session has proved itself into the session. Passkeys count
    because ``MFA_WEBAUTHN_USER_VERIFICATION`` demands their PIN or finger.
    """
    if not user.is_authenticated or not user.is_active:
        return Standing.NOBODY
    if not has_second_factor(user):
        return Standing.NO_FACTOR
    proofs = get_authentication_records(request, user)
    passed = any(proof.get("method") == "mfa" for proof in proofs)
    return Standing.PASSED if passed else Standing.WAITING
