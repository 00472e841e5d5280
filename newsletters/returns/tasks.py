"""Celery's doors to what comes back."""

import imaplib
import logging

from celery import shared_task

from newsletters.returns.mailbox import read_mailboxes
from newsletters.returns.services import forget_texts, forgive, take_in_refusals
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)


@shared_task(name="newsletters.returns.tasks.read_returns")
def read_returns() -> int:
    """Beat, every five minutes: what servers refused at once, then what they sent back later."""
    refused = take_in_refusals()
    try:
        return refused + read_mailboxes().handled
    except (OSError, imaplib.IMAP4.error) as problem:
        logger.warning("The mailbox of returned mails does not answer: %s", problem)
        return refused


@shared_task(name="newsletters.returns.tasks.tidy_returns")
def tidy_returns() -> int:
    """Beat, once a night: forgive soft bounces, and forget servers' words after 90 days."""
    with in_every_region():
        return forgive() + forget_texts()
