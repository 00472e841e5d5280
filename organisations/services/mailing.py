"""Mails to associations leave once, in their language and the region's name."""

from __future__ import annotations

import logging
import smtplib
from email.utils import formataddr
from functools import partial

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from kombu.exceptions import OperationalError

from organisations.composing import letter_of
from organisations.models import CareMail, DetailCheck, Proposal
from organisations.services.checking import to_be_called
from regions.models import Region
from regions.scoping import in_every_region, inside

logger = logging.getLogger(__name__)


@transaction.atomic
def send_mail(*, region: Region, mail_id: int) -> bool:
    """Hand one mail over unless that was done; True when it left.

    The row is locked meanwhile, so two workers send one mail. An address that the mail server
    refuses is marked, and its association is called instead; a server that is away raises, and
    beat tries again.
    """
    with inside(region):
        mail = (
            CareMail.objects.select_for_update(of=("self",), skip_locked=True)
            .select_related("region__site__regionsettings", "proposal", "check_of_details")
            .filter(pk=mail_id, mailed_at=None, refused=False)
            .first()
        )
        if mail is None:
            return False
        if not _is_needed(mail):
            mail.delete()
            return False
        try:
            compose(mail).send()
            mail.mailed_at = timezone.now()
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, ValueError) as error:
            if _will_pass(error):
                raise
            mail.refused = True
        mail.save(update_fields=["mailed_at", "refused"])
        if mail.refused and mail.check_of_details:
            to_be_called(mail.check_of_details, DetailCheck.Reason.REFUSED)
    return not mail.refused


def _is_needed(mail: CareMail) -> bool:
    """False when what the mail is about has been settled while it waited."""
    check, proposal = mail.check_of_details, mail.proposal
    if check is not None:
        return check.state == DetailCheck.State.ASKED and check.organisation_id is not None
    if proposal is None or proposal.has_lost_its_page:
        return False
    return mail.kind == CareMail.Kind.APPROVED or proposal.can_be_written


def _will_pass(error: Exception) -> bool:
    """A mail server's 4xx means: not now. Everything else will be the same tomorrow."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code < 500 for code, _words in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code < 500


def unsent_mails() -> list[tuple[int, int]]:
    """Region and mail of everything that has not left: the broker or a worker lost it."""
    with in_every_region():
        waiting = CareMail.objects.filter(mailed_at=None, refused=False)
        return list(waiting.values_list("region_id", "pk"))


def mail_about(proposal: Proposal, kind: CareMail.Kind) -> CareMail:
    """Write a mail to the proposal's sender; it leaves when the transaction has been committed."""
    mail = CareMail.objects.create(
        region=proposal.region,
        kind=kind,
        proposal=proposal,
        email=proposal.email,
        language=proposal.language,
    )
    wake(mail)
    return mail


def wake(mail: CareMail) -> None:
    """Ask a worker to send the mail after the commit; beat asks again every minute in any case."""
    transaction.on_commit(partial(_wake, mail.region_id, mail.pk))


def _wake(region_id: int, mail_id: int) -> None:
    from organisations.tasks import send_mail as task  # noqa: PLC0415 — tasks are doors to services

    try:
        task.delay(region_id, mail_id)
    except OperationalError:
        logger.warning("The broker did not answer; mail %s waits.", mail_id)


def compose(mail: CareMail) -> EmailMultiAlternatives:
    """The mail in the association's language."""
    look = mail.region.open_site.regionsettings
    with translation.override(mail.language):
        letter = letter_of(mail)
        sender = " ".join((look.sender_name or mail.region.name).split())
        context = {"letter": letter, "look": look, "region": mail.region}
        text = render_to_string("mail/letter.txt", context)
        html = render_to_string("mail/letter.html", context)
    message = EmailMultiAlternatives(
        subject=" ".join(letter.subject.split()),
        body=text,
        from_email=formataddr((sender, settings.DEFAULT_FROM_EMAIL)),
        to=[mail.email],
        reply_to=[look.contact_email] if look.contact_email else None,
        headers={"Content-Language": mail.language, "Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(html, "text/html")
    return message
