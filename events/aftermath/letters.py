"""What is mailed after an event: the memo, the survey's link, the convener's task."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.aftermath.answering import survey_state
from events.aftermath.mailing import MEMO, NUDGE, SURVEY
from events.aftermath.queries import public_memo, title_in
from events.aftermath.tokens import survey_address
from events.desk.mails import concerns
from events.models import AgreedItem, MeetingSeriesPage, Occasion, Registration
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind

BATON = "events.baton"


def _registration(mail: OutgoingMail) -> Registration | None:
    rows = Registration.objects.filter(pk=mail.about).exclude(email="")
    found: Registration | None = rows.select_related("occasion__region__site").first()
    return found


@letter_kind(MEMO)
def memo(mail: OutgoingMail) -> Letter | None:
    """The memo in short with a link to it; in Finnish with a word about it where not translated."""
    row = _registration(mail)
    page = public_memo(row.occasion, mail.language) if row and row.wants_memo else None
    if row is None or page is None:
        return None
    title = title_in(row.occasion, mail.language)
    about = {"event": title, "day": _day(row.occasion)}
    paragraphs = [_("Thank you for coming: %(event)s, %(day)s. Here is the memo.") % about]
    if page.locale.language_code != mail.language:
        paragraphs.append(_("The memo has not been translated; it is in Finnish."))
    agreed = [agreed_line(item) for item in page.agreed.all()]
    if agreed:
        paragraphs += [_("This was agreed:"), *(f"– {line}" for line in agreed)]
    return Letter(
        subject=_("Memo: %(event)s") % about,
        paragraphs=paragraphs,
        ways=[(_("Read the memo"), page.full_url)],
        small=[_("You get this mail because you asked for the memo. It comes once.")],
    )


def agreed_line(item: AgreedItem) -> str:
    """An agreed item as one line: what (who, by when)."""
    due = item.due_on and _("by %(day)s") % {"day": date_format(item.due_on, "SHORT_DATE_FORMAT")}
    more = ", ".join(part for part in (item.who, due) if part)
    return f"{item.what} ({more})" if more else item.what


@letter_kind(SURVEY)
def survey(mail: OutgoingMail) -> Letter | None:
    """The survey's link, the same for everybody."""
    return _survey(mail, _("How was it? %(event)s"), _("Thank you for coming to %(event)s."))


@letter_kind(NUDGE)
def survey_nudge(mail: OutgoingMail) -> Letter | None:
    """The same link once more, to everybody who got it."""
    begins = _("A few days ago we asked how %(event)s was. If you have answered: thank you.")
    return _survey(mail, _("A word still? %(event)s"), begins)


def _survey(mail: OutgoingMail, subject: str, begins: str) -> Letter | None:
    row = _registration(mail)
    if row is None or survey_state(row.occasion) != "open":
        return None
    about = {"event": title_in(row.occasion, mail.language)}
    return Letter(
        subject=subject % about,
        paragraphs=[
            begins % about,
            _("Four questions take a minute. They help to make the next one better."),
        ],
        ways=[(_("Answer the survey"), survey_address(row.occasion, mail.language))],
        small=[_("The link is the same for everybody, and nobody sees who has answered.")],
    )


@letter_kind(BATON)
def baton(mail: OutgoingMail) -> Letter | None:
    """The convener's task: theme, day, and what to do. None when the baton has moved on."""
    page = MeetingSeriesPage.objects.live().filter(pk=mail.about).first()
    if page is None or page.convener_email != mail.email or not page.next_at:
        return None
    when = date_format(localtime(page.next_at), "DATETIME_FORMAT")
    about = {"series": page.title, "when": when, "theme": page.next_theme or _("still open")}
    return Letter(
        subject=_("You convene next: %(series)s") % about,
        paragraphs=[
            _("The baton of %(series)s is yours. Thank you for taking it.") % about,
            _("Theme: %(theme)s") % about,
            _("Time: %(when)s") % about,
            _("What to do:"),
            "– " + _("Two weeks before, agree on the place or the meeting link with the editors."),
            "– " + _("At the meeting, count who came and write down what was said and agreed."),
            "– " + _("Before people leave, agree on the next theme, day and convener."),
            "– " + _("Send your notes to the editors: answer this mail."),
        ],
        ways=[(_("The series' page"), page.full_url)],
        small=[_("You get this mail because you were agreed on as the convener. Cannot? Answer.")],
    )


def _day(occasion: Occasion) -> str:
    return date_format(localtime(occasion.starts_at), "SHORT_DATE_FORMAT")


def _registrations(occasion: Occasion) -> QuerySet[Registration]:
    return Registration.objects.filter(occasion=occasion)


concerns(MEMO, gettext_lazy("Memos"), _registrations)
concerns(SURVEY, gettext_lazy("Links to the survey"), _registrations)
concerns(NUDGE, gettext_lazy("Second words about the survey"), _registrations)
