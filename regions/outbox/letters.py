"""What a mail says, and how it is laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.crypto import salted_hmac

from regions.models import OutgoingMail


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    content: bytes
    mimetype: str


@dataclass
class Letter:
    """A mail before it is laid out: paragraphs, then ways to go on."""

    subject: str
    paragraphs: list[str]
    ways: list[tuple[str, str]] = field(default_factory=list)
    """Words of the button, and where it leads."""
    figures: list[tuple[str, str, str]] = field(default_factory=list)
    """Rows of a table: what it is, how much, and a word beside it."""
    quoted: str = ""
    """Somebody's own words."""
    small: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    reply_to: str = ""
    """Who answers; empty = the region's contact address."""


def compose(mail: OutgoingMail, letter: Letter) -> EmailMultiAlternatives:
    """The message in the active language, from the region's address.

    The Message-ID is worked out from the mail's key, so that it is the same at every attempt and
    cannot be guessed.
    """
    look = mail.region.open_site.regionsettings
    sender = _one_line(look.sender_name or mail.region.name)
    context = {"letter": letter, "look": look, "region": mail.region}
    reply_to = letter.reply_to or look.contact_email
    message = EmailMultiAlternatives(
        subject=_one_line(letter.subject),
        body=render_to_string("mail/letter.txt", context),
        from_email=formataddr((sender, settings.DEFAULT_FROM_EMAIL)),
        to=[mail.email],
        reply_to=[reply_to] if reply_to else None,
        headers={
            "Content-Language": mail.language,
            "Auto-Submitted": "auto-generated",
            "Message-ID": message_id(mail),
        },
    )
    message.attach_alternative(render_to_string("mail/letter.html", context), "text/html")
    for file in letter.attachments:
        message.attach(file.name, file.content, file.mimetype)
    return message


def message_id(mail: OutgoingMail) -> str:
    """The same for every attempt at one mail (RFC 5322, 3.6.4)."""
    digest = salted_hmac("regions.outbox", mail.key, algorithm="sha256").hexdigest()[:32]
    return f"<{digest}@{settings.DEFAULT_FROM_EMAIL.rpartition('@')[2]}>"


def _one_line(text: str) -> str:
    return " ".join(text.split())
