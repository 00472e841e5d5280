"""The mails about what somebody has told: to the region's people, and the answer to the person."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from feedback.models import Feedback, Kind
from feedback.services import ANSWER, HANDED, OVERDUE, RECEIVED, REMINDER
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind


def _waiting(mail: OutgoingMail) -> Feedback | None:
    rows = Feedback.objects.filter(pk=mail.about, region=mail.region, answered_at=None)
    row: Feedback | None = rows.select_related("region", "handed_from").first()
    return row


def _letter(row: Feedback, subject: str, *beginning: str) -> Letter:
    """The word, how to answer it, and the way to the desk."""
    gaps = {
        "day": date_format(row.due_on, "DATE_FORMAT"),
        "kind": row.get_kind_display(),
        "page": row.page,
    }
    paragraphs = [sentence % gaps for sentence in beginning]
    if row.role:
        paragraphs.append(_("It is for: %(role)s") % {"role": row.role})
    if row.handed_from:
        given = {"region": row.handed_from.name, "note": row.handed_note or "–"}
        paragraphs.append(_("%(region)s handed it over to you. Their note: %(note)s") % given)
    if row.page:
        paragraphs.append(_("It is about this page: %(page)s") % gaps)
    if row.email:
        paragraphs.append(_("The person waits for an answer: write it on the desk, we mail it."))
    else:
        paragraphs.append(
            _("No address was given, so nobody waits for an answer. Mend what you can.")
        )
    path = reverse("feedback_desk", args=(row.region.slug,))
    return Letter(
        subject=subject % gaps,
        paragraphs=paragraphs,
        quoted=row.words,
        ways=[(_("Open the desk of feedback"), f"{settings.WAGTAILADMIN_BASE_URL}{path}")],
        small=[_("What was told is deleted 30 days after it was answered.")],
    )


@letter_kind(RECEIVED)
def received(mail: OutgoingMail) -> Letter | None:
    """A new word; not needed when a colleague has answered already."""
    row = _waiting(mail)
    if row is None:
        return None
    return _letter(
        row,
        _("Feedback on your site (%(kind)s): answer by %(day)s"),
        _("Somebody has told something of your site: %(kind)s. Answer by %(day)s."),
    )


@letter_kind(REMINDER)
def reminder(mail: OutgoingMail) -> Letter | None:
    """The tenth day."""
    row = _waiting(mail)
    if row is None or row.is_late:
        return None
    return _letter(
        row,
        _("Still to be answered by %(day)s: feedback on your site (%(kind)s)"),
        _(
            "Somebody told something of your site ten days ago (%(kind)s), and nobody has answered "
            "it. The last day is %(day)s."
        ),
    )


@letter_kind(OVERDUE)
def overdue(mail: OutgoingMail) -> Letter | None:
    """The last day is over."""
    row = _waiting(mail)
    if row is None:
        return None
    sentences = [
        _(
            "Somebody told something of your site (%(kind)s). The answer was due on %(day)s. "
            "Answer today."
        )
    ]
    if row.kind == Kind.ACCESSIBILITY:
        sentences.append(
            _("It is about accessibility: the person may already turn to the authority.")
        )
    return _letter(row, _("The answer is late: it was due on %(day)s"), *sentences)


@letter_kind(ANSWER)
def answered(mail: OutgoingMail) -> Letter | None:
    """What an editor has answered; nothing when the person has been erased meanwhile."""
    row = Feedback.objects.filter(pk=mail.about).exclude(answer="").first()
    if row is None:
        return None
    return Letter(
        subject=_("Answer to your feedback"),
        paragraphs=[
            _("You told us something of our site. Here is our answer:"),
            *(part for line in row.answer.splitlines() if (part := line.strip())),
            _("This is what you wrote:"),
        ],
        quoted=row.words,
        small=[_("Your feedback and this answer are deleted from us in 30 days.")],
    )


@letter_kind(HANDED)
def handed(mail: OutgoingMail) -> Letter | None:
    """Who answers now; nothing when it was answered or handed on meanwhile."""
    row = _waiting(mail)
    if row is None:
        return None
    gaps = {"region": row.region.name, "day": date_format(row.due_on, "DATE_FORMAT")}
    return Letter(
        subject=_("Your message was handed on: %(region)s") % gaps,
        paragraphs=[
            _("What you wrote concerns another site of the network, so we handed it on.") % gaps,
            _("You get the answer from %(region)s by %(day)s. You need not do anything.") % gaps,
            _("This is what you wrote:"),
        ],
        quoted=row.words,
        small=[_("Your message is deleted from us 30 days after it was answered.")],
    )
