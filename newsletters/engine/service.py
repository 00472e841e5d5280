"""Handing letters to a sending service over its web interface (django-anymail) instead of SMTP."""

from __future__ import annotations

import asyncio
import email
import logging
from email.policy import default

from anymail.message import AnymailMessage
from django.core.mail import get_connection

from newsletters.engine.desk import Desk, Mail
from newsletters.engine.journal import LOST
from newsletters.engine.outcomes import Outcome, State, outcome_of
from newsletters.tokens import metadata_of

logger = logging.getLogger(__name__)
_TAKEN = 250
_KEPT = ("List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Archive", "Message-ID")
"""Headers of ours that a service passes on."""


async def talk_to_service(desk: Desk) -> None:
    """Hand over what the desk has, a message a request, until it has no more."""
    while (mail := await desk.take()) is not None:
        desk.journal.intend(mail.id)
        desk.settle(await asyncio.to_thread(_hand_over, mail))


def _hand_over(mail: Mail) -> Outcome:
    """A service that refuses says so with a status; anything else leaves the mail in doubt."""
    try:
        get_connection(fail_silently=False).send_messages([_message(mail)])
    except Exception as error:  # noqa: BLE001 — services fail in ways of their own
        status = getattr(error, "status_code", None)
        logger.warning("The sending service did not take a letter: %s", type(error).__name__)
        if status is None:
            return outcome_of(mail.id, mail.sending, LOST, str(error))
        if status in (401, 403, 429) or status >= 500:
            return Outcome(mail.id, mail.sending, State.DEFERRED, status, str(error), is_ours=True)
        return Outcome(mail.id, mail.sending, State.FAILED, status, str(error))
    return outcome_of(mail.id, mail.sending, _TAKEN)


def _message(mail: Mail) -> AnymailMessage:
    """The service's own copy of the message; ``metadata`` comes back with its reports."""
    parsed = email.message_from_bytes(mail.content(), policy=default)
    plain, html = (part.get_content() for part in parsed.iter_parts())
    message = AnymailMessage(
        subject=parsed["Subject"],
        body=plain,
        from_email=parsed["From"],
        to=[parsed["To"]],
        reply_to=[parsed["Reply-To"]] if parsed["Reply-To"] else None,
        headers={name: str(parsed[name]) for name in _KEPT if parsed[name]},
    )
    message.attach_alternative(html, "text/html")
    message.metadata = metadata_of(mail.id)
    return message
