"""The invitation's mail, and the end of its row."""

from __future__ import annotations

import smtplib
from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from people.models import KEPT_FOR, OPEN, Invitation
from people.tokens import address_of
from regions.models import Region
from regions.scoping import in_every_region, inside


@transaction.atomic
def send_invitation(*, region: Region, invitation_id: int) -> bool:
    """Hand the mail over unless that was done; True when it left.

    The row is locked meanwhile, so two workers send one mail. An address that the mail server
    refuses is marked and shown to the inviter; a server that is away raises, and beat tries again.
    """
    with inside(region):
        invitation = (
            Invitation.objects.select_for_update(of=("self",), skip_locked=True)
            .select_related("region__site__regionsettings", "invited_by")
            .filter(OPEN, pk=invitation_id, mailed_at=None, refused=False)
            .first()
        )
        if invitation is None or invitation.state != Invitation.State.WAITING:
            return False
        try:
            compose(invitation).send()
            invitation.mailed_at = timezone.now()
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, ValueError) as error:
            if _will_pass(error):
                raise
            invitation.refused = True
        invitation.save(update_fields=["mailed_at", "refused"])
    return not invitation.refused


def _will_pass(error: Exception) -> bool:
    """A mail server's 4xx means: not now. Everything else will be the same tomorrow."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code < 500 for code, _words in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code < 500


def unsent_invitations() -> list[tuple[int, int]]:
    """Region and invitation of every mail that has not left: the broker or a worker lost it."""
    with in_every_region():
        waiting = Invitation.objects.filter(OPEN, mailed_at=None, refused=False)
        waiting = waiting.filter(expires_at__gt=timezone.now())
        return list(waiting.values_list("region_id", "pk"))


def purge_invitations() -> int:
    """Delete the rows whose time is over, in every region; returns how many there were."""
    limit = timezone.now() - KEPT_FOR
    over = Q(accepted_at__lt=limit) | Q(withdrawn_at__lt=limit) | Q(OPEN, expires_at__lt=limit)
    with in_every_region():
        deleted, _by_model = Invitation.objects.filter(over).delete()
    return deleted


def compose(invitation: Invitation) -> EmailMultiAlternatives:
    """The mail in the invited person's language: who asks, where to, as what, until when."""
    region = invitation.region
    look = region.open_site.regionsettings
    with translation.override(invitation.language):
        context = {
            "invitation": invitation,
            "region": region,
            "inviter": str(invitation.invited_by or look.sender_name or region.name),
            "address": address_of(invitation),
            "look": look,
        }
        subject = _("Invitation to %(region)s") % {"region": region.name}
        text = render_to_string("people/mail/invitation.txt", context)
        html = render_to_string("people/mail/invitation.html", context)
        sender = " ".join((look.sender_name or region.name).split())
    message = EmailMultiAlternatives(
        subject=" ".join(subject.split()),
        body=text,
        from_email=formataddr((sender, settings.DEFAULT_FROM_EMAIL)),
        to=[invitation.email],
        reply_to=[look.contact_email] if look.contact_email else None,
        headers={"Content-Language": invitation.language, "Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(html, "text/html")
    return message
