"""Inviting a person to a region, and thinking better of it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import partial

from django.db import IntegrityError, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from network.users.models import User
from people.errors import AlreadyHere, AlreadyInvited, InvitationSettled
from people.models import OPEN, Invitation, new_nonce, week_from_now
from people.queries import has_role_in
from people.services.acting import administrator, known_roles
from regions.activity import record
from regions.models import Deed, Region
from regions.roles import RoleKey
from regions.scoping import inside

logger = logging.getLogger(__name__)


@transaction.atomic
def invite_person(
    *, region: Region, email: str, roles: Iterable[str], language: str, invited_by: User
) -> Invitation:
    """Ask a person to join the region; the mail leaves when the transaction has been committed.

    Whether the address has an account in some other region makes no difference to what happens
    here, so nobody learns it. Raises ``NotYourRegion``, ``RolesMissing``, ``AlreadyHere`` and
    ``AlreadyInvited``.
    """
    actor = administrator(invited_by, region)
    email = email.strip().lower()
    wanted = known_roles(roles)
    if has_role_in(region, email):
        raise AlreadyHere
    with inside(region):
        _clear_outdated(region, email)
        try:
            with transaction.atomic():
                invitation = Invitation.objects.create(
                    region=region,
                    email=email,
                    roles=[role for role in RoleKey.values if role in wanted],
                    language=language,
                    invited_by=actor,
                    nonce=new_nonce(),
                    expires_at=week_from_now(),
                )
        except IntegrityError as error:
            raise AlreadyInvited from error
    _write_down(invitation, actor, Deed.INVITED)
    _mail(invitation)
    return invitation


@transaction.atomic
def resend_invitation(*, invitation: Invitation, by: User) -> Invitation:
    """Send a fresh link, good for a week from now; links that were sent before stop working.

    Raises ``NotYourRegion`` and ``InvitationSettled``.
    """
    actor = administrator(by, invitation.region)
    invitation = _still_open(invitation)
    invitation.nonce, invitation.expires_at = new_nonce(), week_from_now()
    invitation.mailed_at, invitation.refused = None, False
    invitation.save(update_fields=["nonce", "expires_at", "mailed_at", "refused"])
    _write_down(invitation, actor, Deed.INVITED_AGAIN)
    _mail(invitation)
    return invitation


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: User) -> None:
    """Make the link useless. Raises ``NotYourRegion`` and ``InvitationSettled``."""
    actor = administrator(by, invitation.region)
    invitation = _still_open(invitation)
    invitation.withdrawn_at = timezone.now()
    invitation.save(update_fields=["withdrawn_at"])
    _write_down(invitation, actor, Deed.WITHDREW)


def _clear_outdated(region: Region, email: str) -> None:
    """An invitation that went out of date does not stand in the way of a new one."""
    old = Invitation.objects.filter(OPEN, region=region, email=email)
    old.filter(expires_at__lte=timezone.now()).update(withdrawn_at=timezone.now())


def _still_open(invitation: Invitation) -> Invitation:
    with inside(invitation.region):
        rows = Invitation.objects.select_for_update(of=("self",)).select_related("region")
        found = rows.filter(OPEN, pk=invitation.pk).first()
    if found is None:
        raise InvitationSettled
    return found


def _write_down(invitation: Invitation, actor: User, deed: Deed) -> None:
    record(invitation.region, actor, deed, invitation.email, {"roles": invitation.roles})


def _mail(invitation: Invitation) -> None:
    transaction.on_commit(partial(_wake, invitation.region_id, invitation.pk))


def _wake(region_id: int, invitation_id: int) -> None:
    """Ask a worker to send the mail now; beat asks again every minute in any case."""
    from people.tasks import send_invitation  # noqa: PLC0415 — tasks are doors to services

    try:
        send_invitation.delay(region_id, invitation_id)
    except OperationalError:
        logger.warning("The broker did not answer; invitation %s waits.", invitation_id)
