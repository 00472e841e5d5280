"""The mails to a region's people about what somebody has told."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from accessibility.models import Feedback
from accessibility.services import OVERDUE, RECEIVED, REMINDER
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind


def _waiting(mail: OutgoingMail) -> Feedback | None:
    rows = Feedback.objects.filter(pk=mail.about, answered_at=None).select_related("region")
    row: Feedback | None = rows.first()
    return row


def _letter(row: Feedback, subject: str, beginning: str) -> Letter:
    """The word, how to answer it, and the way to the desk."""
    gaps = {"day": date_format(row.due_on, "DATE_FORMAT"), "page": row.page, "email": row.email}
    paragraphs = [beginning % gaps]
    if row.page:
        paragraphs.append(_("It is about this page: %(page)s") % gaps)
    if row.email:
        answering = _("When you answer this mail, your answer goes to %(email)s.")
    else:
        answering = _("No address was given, so nobody waits for an answer. Mend what you can.")
    paragraphs.append(answering % gaps)
    path = reverse("accessibility_desk", args=(row.region.slug,))
    return Letter(
        subject=subject % gaps,
        paragraphs=paragraphs,
        quoted=row.words,
        ways=[(_("Mark it as answered"), f"{settings.WAGTAILADMIN_BASE_URL}{path}")],
        small=[_("What was told is deleted 30 days after it was marked as answered.")],
        reply_to=row.email,
    )


@letter_kind(RECEIVED)
def received(mail: OutgoingMail) -> Letter | None:
    """A new word; not needed when a colleague has answered already."""
    row = _waiting(mail)
    if row is None:
        return None
    return _letter(
        row,
        _("Something is hard to use on the site: answer by %(day)s"),
        _("Somebody tells that something on your site is hard to use. Answer by %(day)s."),
    )


@letter_kind(REMINDER)
def reminder(mail: OutgoingMail) -> Letter | None:
    """The tenth day."""
    row = _waiting(mail)
    if row is None or row.is_late:
        return None
    return _letter(
        row,
        _("Still to be answered by %(day)s: something is hard to use"),
        _(
            "Somebody told ten days ago that something on your site is hard to use, and nobody has "
            "marked it as answered. The last day is %(day)s."
        ),
    )


@letter_kind(OVERDUE)
def overdue(mail: OutgoingMail) -> Letter | None:
    """The last day is over."""
    row = _waiting(mail)
    if row is None:
        return None
    return _letter(
        row,
        _("The answer is late: it was due on %(day)s"),
        _(
            "Somebody told that something on your site is hard to use. The answer was due on "
            "%(day)s. Answer today; she may already turn to the supervising authority."
        ),
    )
