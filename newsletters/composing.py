"""A letter as a mail: both parts from the same blocks, in the reader's language."""

from __future__ import annotations

import hashlib
import hmac
from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from newsletters.models import Delivery, NewsletterPage


def compose(version: NewsletterPage, delivery: Delivery) -> EmailMultiAlternatives:
    """The mail of one delivery, in the language of the version given.

    Its Message-ID is the same on every attempt, so that a doubtful one can be recognised.
    """
    region = delivery.subscriber.region
    look = region.open_site.regionsettings
    language = version.locale.language_code
    context = {"letter": version, "region": region, "address": version.full_url, "look": look}
    with translation.override(language):
        text = render_to_string("newsletters/mail/letter.txt", context)
        html = render_to_string("newsletters/mail/letter.html", context)
    message = EmailMultiAlternatives(
        subject=" ".join(version.title.split()),
        body=text,
        from_email=formataddr((look.sender_name or region.name_fi, settings.DEFAULT_FROM_EMAIL)),
        to=[delivery.subscriber.email],
        reply_to=[look.sender_address] if look.sender_address else None,
        headers={
            "Message-ID": message_id(delivery),
            "List-Id": f"<{region.slug}.{settings.NETWORK_DOMAIN}>",
            "Content-Language": language,
            "Auto-Submitted": "auto-generated",
        },
    )
    if look.sender_address:
        message.extra_headers["List-Unsubscribe"] = (
            f"<mailto:{look.sender_address}?subject=unsubscribe>"
        )
    message.attach_alternative(html, "text/html")
    return message


def message_id(delivery: Delivery) -> str:
    """An unguessable Message-ID that never changes for a delivery."""
    name = f"{delivery.letter_id}:{delivery.subscriber_id}".encode()
    digest = hmac.new(settings.SECRET_KEY.encode(), name, hashlib.sha256).hexdigest()
    return f"<{digest[:32]}@{settings.NETWORK_DOMAIN}>"
