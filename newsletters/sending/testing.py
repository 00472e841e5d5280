"""A letter to oneself before anybody else gets it."""

from __future__ import annotations

import smtplib
from collections.abc import Iterable
from email.utils import formataddr
from html import escape
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.urls import reverse
from django.utils.translation import gettext as _

from newsletters.composing.mailing import ComposedLetter, compose
from newsletters.models import Audience, NewsletterPage
from newsletters.sending.errors import LetterNotReady
from newsletters.slots import fill

if TYPE_CHECKING:
    from network.users.models import User

MOST = 12
"""Mails at once."""
PREFIX = "[Koe] "
"""The same in all languages: mail programmes sort by it."""


def send_test(
    *, letter: NewsletterPage, person: User, choice: Iterable[tuple[NewsletterPage, Audience]]
) -> int:
    """Send the person one mail for each (language version, audience); returns how many.

    The links for leaving lead to the page that explains the test: no reader's link is in it.
    Raises ``LetterNotReady`` when nothing was chosen, or when the mail server did not take them.
    """
    pairs = list(choice)[:MOST]
    if not pairs:
        raise LetterNotReady(_("Choose a language and an audience for the test."))
    composed = [compose(version, audience=audience) for version, audience in pairs]
    mails = [_mail(one, person, reverse("newsletters_test", args=[letter.pk])) for one in composed]
    try:
        return get_connection().send_messages(mails) or 0
    except (smtplib.SMTPException, OSError) as problem:
        raise LetterNotReady(
            _("The mail server did not take the test: %(reply)s. Try again soon.")
            % {"reply": str(problem)[:200]}
        ) from problem


def _mail(letter: ComposedLetter, person: User, explained: str) -> EmailMultiAlternatives:
    here = f"{settings.WAGTAILADMIN_BASE_URL}{explained}"
    name = person.get_full_name()
    values = {"name": name, "preferences": here, "leave": here, "address": person.email}
    mail = EmailMultiAlternatives(
        PREFIX + letter.subject,
        fill(letter.text, values),
        formataddr((letter.sender_name, letter.sender_address)),
        [person.email],
        reply_to=[letter.reply_to] if letter.reply_to else None,
        headers={"Content-Language": letter.language, "X-Auto-Response-Suppress": "All"},
    )
    shown = {key: escape(value) for key, value in values.items()}
    mail.attach_alternative(fill(letter.html, shown), "text/html")
    return mail
