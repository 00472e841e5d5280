"""Mails to the owner of an account about what somebody else has done to it."""

from __future__ import annotations

import logging

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from network.users.language import language_of
from network.users.models import User

log = logging.getLogger(__name__)
_TEMPLATES = "mfa/email/second_step_forgotten"


def tell_of_forgotten_factors(user: User) -> None:
    """Say what has happened and what comes next; a mail server that is away undoes nothing."""
    with translation.override(language_of(user) or settings.LANGUAGE_CODE):
        context = {"user": user, "network": settings.WAGTAIL_SITE_NAME}
        context["login_url"] = settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_home")
        subject = render_to_string(f"{_TEMPLATES}_subject.txt", context)
        text = render_to_string(f"{_TEMPLATES}_message.txt", context)
    mail = EmailMessage(
        " ".join(subject.split()),
        text.strip() + "\n",
        settings.DEFAULT_FROM_EMAIL,
        [user.email],
        headers={"Auto-Submitted": "auto-generated"},
    )
    try:
        mail.send()
    except OSError:
        log.exception("The mail %s could not be sent.", _TEMPLATES)
