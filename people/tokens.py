"""The link in an invitation's mail."""

from __future__ import annotations

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils.crypto import constant_time_compare

from people.errors import InvitationGone, InvitationUnknown
from people.models import Invitation
from regions.scoping import in_every_region

_SALT = "people.invitation"


def token_of(invitation: Invitation) -> str:
    """Signed for this purpose alone; bound to the row and to its nonce of now."""
    return signing.dumps([invitation.pk, invitation.nonce], salt=_SALT)


def address_of(invitation: Invitation) -> str:
    """The whole address, on the network's own host."""
    path = reverse("people_accept", args=(token_of(invitation),))
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def invitation_of(token: str) -> Invitation:
    """The invitation that may be accepted with the token.

    Raises ``InvitationUnknown`` for what we never signed or have forgotten since, and
    ``InvitationGone`` for what was used, withdrawn, replaced by a newer mail or is out of date.
    """
    pk, nonce = _read(token)
    with in_every_region():  # the signature names the row; nobody is logged in yet
        invitation = (
            Invitation.objects.filter(pk=pk).select_related("region__site", "invited_by").first()
        )
    if invitation is None:
        raise InvitationUnknown
    if invitation.state != Invitation.State.WAITING:
        raise InvitationGone(invitation)
    if not constant_time_compare(nonce, invitation.nonce):
        raise InvitationGone(invitation, replaced=True)
    return invitation


def _read(token: str) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise InvitationUnknown from error
    match content:
        case [int(pk), str(nonce)]:
            return pk, nonce
    raise InvitationUnknown
