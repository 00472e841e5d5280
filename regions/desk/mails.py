"""Mails about approvals: to the region's own people, in their language, in the region's name.

Wagtail writes to whoever once asked for an approval, also to someone who has left the region, and
to every network administrator. One class of Wagtail's sends all of these mails, so two methods of
it are ours.
"""

from __future__ import annotations

import logging
import smtplib
from email.utils import formataddr
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation
from wagtail.admin.mail import EmailNotificationMixin
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.users.models import UserProfile

from regions.models import Region
from regions.permissions import roles_of

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)
_recipients = EmailNotificationMixin.get_valid_recipients


def region_of(instance: TaskState | WorkflowState) -> Region | None:
    """The region of the page that an approval is about."""
    state = instance if isinstance(instance, WorkflowState) else instance.workflow_state
    page = state.content_object
    return getattr(page.specific, "region", None) if isinstance(page, Page) else None


def own_recipients(
    self: EmailNotificationMixin, instance: TaskState | WorkflowState, **kwargs: Any
) -> set[User]:
    """Of those whom Wagtail would write to, the ones who work in the region now."""
    region = region_of(instance)
    people = _recipients(self, instance, **kwargs)
    return {person for person in people if region and region.pk in roles_of(person)}


def send_in_regions_name(
    self: EmailNotificationMixin,
    templates: dict[str, str],
    context: dict[str, Any],
    recipients: set[User],
    **kwargs: Any,
) -> bool:
    """Send each person the mail in her language; True when all of them have left."""
    sent = [_send(templates, context, person) for person in recipients]
    return all(sent)


def _send(templates: dict[str, str], context: dict[str, Any], person: User) -> bool:
    region = context["page"].region
    look = region.open_site.regionsettings
    with translation.override(UserProfile.get_for_user(person).get_preferred_language()):
        own = context | {"user": person, "region": region.name}
        subject = render_to_string(templates["subject"], own)
        text = render_to_string(templates["text"], own)
    mail = EmailMessage(
        " ".join(subject.split()),
        text.strip() + "\n",
        formataddr((look.sender_name or region.name_fi, settings.DEFAULT_FROM_EMAIL)),
        [person.email],
        reply_to=[look.contact_email] if look.contact_email else None,
        headers={"Auto-Submitted": "auto-generated"},
    )
    try:
        return mail.send() == 1
    except (smtplib.SMTPException, OSError):
        logger.exception("A mail about an approval could not be sent.")
        return False


def take_over() -> None:
    """Let Wagtail's notifications use the two methods."""
    EmailNotificationMixin.get_valid_recipients = own_recipients
    EmailNotificationMixin.send_emails = send_in_regions_name
