"""An invitation is accepted once, by the person it was sent to."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.users.models import UserProfile

from network.users.models import User
from people.errors import AccountClosed, AccountExists, InvitationGone, SomebodyElse
from people.models import Invitation
from people.queries import account_of, can_be_reopened
from people.services.acting import groups_of, known_roles
from regions.activity import record
from regions.models import Deed
from regions.scoping import inside


@dataclass(frozen=True, kw_only=True)
class NewAccount:
    """What a person without an account tells about herself."""

    first_name: str
    last_name: str
    password: str = field(repr=False)


@transaction.atomic
def accept_invitation(*, invitation: Invitation, who: User | NewAccount) -> User:
    """Give the person the invitation's roles, in its region only; returns her account.

    ``who`` is the account that is logged in, or what is needed to open one. The row is locked: of
    two browsers that accept at once one succeeds. Raises ``InvitationGone``, ``SomebodyElse``,
    ``AccountExists`` and ``AccountClosed``.
    """
    with inside(invitation.region):
        invitation = _locked(invitation)
        if isinstance(who, NewAccount):
            user = _open_account(invitation, who)
        else:
            user = _own_account(invitation, who)
        groups = groups_of(invitation.region)
        user.groups.add(*(groups[role] for role in known_roles(invitation.roles)))
        invitation.accepted_at, invitation.accepted_by = timezone.now(), user
        invitation.save(update_fields=["accepted_at", "accepted_by"])
        data = {"roles": invitation.roles}
        record(invitation.region, user, Deed.JOINED, invitation.email, data)
    return user


def _locked(seen: Invitation) -> Invitation:
    """The row as it is now; the nonce must still be the one of the link."""
    rows = Invitation.objects.select_for_update(of=("self",)).select_related("region")
    invitation = rows.filter(pk=seen.pk).first()
    if invitation is None or invitation.state != Invitation.State.WAITING:
        raise InvitationGone(invitation or seen)
    if invitation.nonce != seen.nonce:
        raise InvitationGone(invitation, replaced=True)
    return invitation


def _own_account(invitation: Invitation, who: User) -> User:
    account = account_of(invitation.email)
    if account is None or account.pk != who.pk or not account.is_active:
        raise SomebodyElse
    # Nobody takes her last role away, and with it the account, while she joins.
    return User.objects.select_for_update().get(pk=account.pk)


def _open_account(invitation: Invitation, told: NewAccount) -> User:
    user = account_of(invitation.email) or User(email=invitation.email)
    if user.pk:
        if user.is_active:
            raise AccountExists
        if not can_be_reopened(user):
            raise AccountClosed
    user.first_name, user.last_name, user.is_active = told.first_name, told.last_name, True
    user.set_password(told.password)
    try:
        with transaction.atomic():
            user.save()
    except IntegrityError as error:  # another region's invitation was accepted at this moment
        raise AccountExists from error
    UserProfile.objects.update_or_create(
        user=user, defaults={"preferred_language": invitation.language}
    )
    return user
