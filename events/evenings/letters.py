"""Letters of this part, written a moment before they leave."""

from __future__ import annotations

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from events.desk.mails import concerns
from events.evenings import doing  # noqa: F401 — names this part's actions
from events.evenings.queries import CHANGED, INVITATION, REMINDER
from events.models import EventPage, Invitation, Occasion, Registration
from events.registration.tokens import registration_address
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind


@letter_kind(INVITATION)
def invitation(mail: OutgoingMail) -> Letter | None:
    """To an association, unless the event has begun, was cancelled or is not public any more."""
    row = Invitation.objects.filter(pk=mail.about).select_related("occasion__municipality").first()
    page = _still_coming(row.occasion) if row else None
    if row is None or page is None:
        return None
    place = page.municipality.name if page.municipality else ""
    said = _("%(association)s is invited: %(event)s.") % {
        "association": row.name,
        "event": page.title,
    }
    paragraphs = [
        said,
        _when_and_where(page),
        *filter(None, (page.lead, _convened(page), _programme(page))),
        _("All associations, societies and clubs of %(place)s are welcome. Tell others too.")
        % {"place": place},
    ]
    way = _("Read more and register") if page.registration != page.Way.NONE else _("Read more")
    return Letter(
        subject=_("Invitation: %(event)s") % {"event": page.title},
        paragraphs=paragraphs,
        ways=[(way, page.full_url)],
        small=[
            _(
                "You get this because the association is in our directory. If you cannot come, or "
                "do not want invitations, just answer this mail."
            )
        ],
    )


@letter_kind(CHANGED)
def invitation_changed(mail: OutgoingMail) -> Letter | None:
    """The event is held at another time or place, or not at all; unless that has changed again."""
    row = Invitation.objects.filter(pk=mail.about).select_related("occasion__municipality").first()
    if row is None or mail.key.rpartition(":")[2] != str(row.occasion.sequence):
        return None
    page = row.occasion.page_in(mail.language)
    if page is None or row.occasion.starts_at <= timezone.now():
        return None
    told_of = {"event": page.title, "association": row.name}
    if row.occasion.cancelled:
        subject = _("Cancelled: %(event)s")
        first = _("%(association)s was invited to this event. It has been cancelled.")
    else:
        subject = _("The event has changed: %(event)s")
        first = _("%(association)s was invited to this event. It is now held:")
    return Letter(
        subject=subject % told_of,
        paragraphs=[first % told_of, _when_and_where(page)],
        ways=[(_("See the event's page"), page.full_url)],
    )


@letter_kind(REMINDER)
def reminder(mail: OutgoingMail) -> Letter | None:
    """To somebody who holds a seat, unless the event has begun or was cancelled."""
    rows = Registration.objects.filter(pk=mail.about, state=Registration.State.SEATED)
    row = rows.select_related("occasion").first()
    page = _still_coming(row.occasion) if row else None
    if row is None or page is None:
        return None
    ways = [(_("See the event's page"), page.full_url)]
    ways.insert(0, (_("Change or cancel my registration"), registration_address(row)))
    return Letter(
        subject=_("Soon: %(event)s") % {"event": page.title},
        paragraphs=[
            _("You have registered for this event. Welcome!"),
            _when_and_where(page),
            *filter(None, (_party(row), page.accessibility, _programme(page))),
            _("If you cannot come, please cancel: somebody else may be waiting for the seat."),
        ],
        ways=ways,
    )


def _still_coming(occasion: Occasion) -> EventPage | None:
    if occasion.cancelled or occasion.starts_at <= timezone.now():
        return None
    return occasion.page_in(get_language() or "fi")


def _when_and_where(page: EventPage) -> str:
    """ "keskiviikko 3.3.2027 kello 17.00–20.00, Kirjasto, Kauppakatu 4, Kuhmo"."""
    begins, ends = timezone.localtime(page.starts_at), timezone.localtime(page.ends_at)
    day = f"{date_format(begins, 'l')} {date_format(begins, 'SHORT_DATE_FORMAT')}"
    hours = f"{date_format(begins, 'TIME_FORMAT')}–{date_format(ends, 'TIME_FORMAT')}"
    place = page.municipality.name if page.municipality else ""
    where = [part for part in (page.venue, page.street, place) if part]
    if page.online:
        where.append(_("also on line"))
    return ", ".join([_("%(day)s at %(hours)s") % {"day": day, "hours": hours}, *where])


def _convened(page: EventPage) -> str:
    return _("Convened by: %(organiser)s") % {"organiser": page.organiser} if page.organiser else ""


def _programme(page: EventPage) -> str:
    lines = [f"{item.value['time']} {item.value['what']}" for item in page.programme]
    return _("Programme: %(lines)s") % {"lines": "; ".join(lines)} if lines else ""


def _party(row: Registration) -> str:
    if row.party == 1:
        return ""
    return _("You have registered %(count)d people.") % {"count": row.party}


concerns(
    INVITATION,
    gettext_lazy("Invitations"),
    lambda occasion: Invitation.objects.filter(occasion=occasion),
)
concerns(
    CHANGED,
    gettext_lazy("Changes told to the invited"),
    lambda occasion: Invitation.objects.filter(occasion=occasion),
)
concerns(
    REMINDER,
    gettext_lazy("Reminders"),
    lambda occasion: Registration.objects.filter(occasion=occasion),
)
