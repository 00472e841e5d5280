"""What the mails about a registration say; each is written a moment before it leaves."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.formats import date_format, time_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from events.desk.mails import concerns
from events.models import EventPage, Occasion, Registration
from events.registration.ics import attached
from events.registration.posting import kind_of
from events.registration.tokens import registration_address
from regions.models import OutgoingMail
from regions.outbox import Attachment, Letter, letter_kind

State = Registration.State


@dataclass(frozen=True)
class _About:
    """A registration and the event as the person's language has it."""

    row: Registration
    page: EventPage | None

    @property
    def title(self) -> str:
        return self.page.title if self.page else self.row.occasion.title

    @property
    def url(self) -> str:
        return (self.page.full_url if self.page else "") or ""

    def when_and_where(self) -> str:
        """ "Tuesday 24 November 2026 at 17.00–19.30, Library, Kuhmo"."""
        occasion = self.row.occasion
        starts, ends = localtime(occasion.starts_at), localtime(occasion.ends_at)
        if starts.date() == ends.date():
            when = _("%(weekday)s %(date)s at %(start)s–%(end)s") % {
                "weekday": date_format(starts, "l"),
                "date": date_format(starts),
                "start": time_format(starts),
                "end": time_format(ends),
            }
        else:
            moments = (date_format(moment, "DATETIME_FORMAT") for moment in (starts, ends))
            when = " – ".join(moments)
        town = occasion.municipality.name if occasion.municipality else ""
        return ", ".join(part for part in (when, occasion.place, town) if part)

    def seats(self) -> str:
        """For how many, and what to say at the door."""
        people = ngettext(
            "You have registered one person.", "You have registered %(people)s people.", self.party
        ) % {"people": self.party}
        code = _("At the door your name is enough; your code is %(code)s.")
        return f"{people} {code % {'code': self.row.code}}"

    @property
    def party(self) -> int:
        return self.row.party

    def way_to_change(self) -> list[tuple[str, str]]:
        return [(_("Change or cancel"), registration_address(self.row))]

    def file(self, *, cancelled: bool = False) -> Attachment:
        return attached(self.row.occasion, url=self.url, cancelled=cancelled)


def _about(mail: OutgoingMail, *, expects: set[str], off: bool = False) -> _About | None:
    """None when the registration or the event has changed so that the mail is not true any more."""
    rows = Registration.objects.filter(pk=mail.about).select_related(
        "occasion__municipality", "occasion__region__site__regionsettings", "region__site"
    )
    row = rows.defer("occasion__municipality__outline").first()
    if row is None or row.state not in expects or row.occasion.cancelled != off:
        return None
    return _About(row, row.occasion.page_in(mail.language))


@letter_kind(kind_of("confirmation"))
def confirmation(mail: OutgoingMail) -> Letter | None:
    """You have a seat, or a place on the waiting list."""
    about = _about(mail, expects={State.SEATED, State.WAITING})
    if about is None:
        return None
    if about.row.state == State.WAITING:
        return _waiting(about)
    return Letter(
        subject=_("You are welcome: %(title)s") % {"title": about.title},
        paragraphs=[_("You have registered. Welcome!"), about.when_and_where(), about.seats()],
        ways=about.way_to_change(),
        small=[_changing()],
        attachments=[about.file()],
    )


def _waiting(about: _About) -> Letter:
    """No calendar file yet: nothing is certain."""
    words = _(
        "All seats are taken, and you are on the waiting list. When seats become free, those who "
        "have waited longest get them, and we write to you at once."
    )
    paragraphs = [words, about.when_and_where(), about.seats()]
    if about.party > 1:
        paragraphs.append(_("If fewer of you come, change the number: there may be seats for you."))
    return Letter(
        subject=_("On the waiting list: %(title)s") % {"title": about.title},
        paragraphs=paragraphs,
        ways=about.way_to_change(),
        small=[_("If you cannot come after all, cancel: somebody else moves up.")],
    )


@letter_kind(kind_of("promoted"))
def promoted(mail: OutgoingMail) -> Letter | None:
    """A seat has become free."""
    about = _about(mail, expects={State.SEATED})
    if about is None:
        return None
    return Letter(
        subject=_("You got a seat: %(title)s") % {"title": about.title},
        paragraphs=[
            _("Seats became free, and they are yours. You need not do anything. Welcome!"),
            about.when_and_where(),
            about.seats(),
        ],
        ways=about.way_to_change(),
        small=[_changing()],
        attachments=[about.file()],
    )


@letter_kind(kind_of("changed"))
def changed(mail: OutgoingMail) -> Letter | None:
    """What you have changed is written down."""
    about = _about(mail, expects={State.SEATED, State.WAITING})
    if about is None:
        return None
    if about.row.state == State.WAITING:
        state, files = _("You are on the waiting list."), []
    else:
        state, files = _("You have a seat."), [about.file()]
    return Letter(
        subject=_("Your registration has been changed: %(title)s") % {"title": about.title},
        paragraphs=[
            _("What you changed has been saved.") + " " + state,
            about.when_and_where(),
            about.seats(),
        ],
        ways=about.way_to_change(),
        attachments=files,
    )


@letter_kind(kind_of("cancelled"))
def cancelled(mail: OutgoingMail) -> Letter | None:
    """Your registration has been cancelled."""
    about = _about(mail, expects={State.CANCELLED})
    if about is None:
        return None
    ways = [(_("The event's page"), about.url)] if about.url else []
    return Letter(
        subject=_("Your registration has been cancelled: %(title)s") % {"title": about.title},
        paragraphs=[
            _("Your registration has been cancelled. Thank you for telling."),
            about.when_and_where(),
            _("If you can come after all, register again on the event's page."),
        ],
        ways=ways,
        attachments=[about.file(cancelled=True)],
    )


@letter_kind(kind_of("moved"))
def moved(mail: OutgoingMail) -> Letter | None:
    """The event has a new time, and perhaps a new place."""
    return _news(
        mail,
        _("New time: %(title)s"),
        _("The event has been moved. Your registration is still good. It is now held:"),
    )


@letter_kind(kind_of("place"))
def place(mail: OutgoingMail) -> Letter | None:
    """The event has a new place."""
    return _news(
        mail,
        _("New place: %(title)s"),
        _("The event has a new place. Your registration is still good. It is now held:"),
    )


@letter_kind(kind_of("restored"))
def restored(mail: OutgoingMail) -> Letter | None:
    """The event is held after all."""
    return _news(
        mail,
        _("The event is held after all: %(title)s"),
        _("The event had been cancelled, and it is held after all. Your registration is good."),
    )


@letter_kind(kind_of("called_off"))
def called_off(mail: OutgoingMail) -> Letter | None:
    """The event has been cancelled."""
    return _news(
        mail,
        _("Cancelled: %(title)s"),
        _("The event has been cancelled. You need not do anything. It was to be held:"),
        off=True,
    )


def _news(mail: OutgoingMail, subject: str, words: str, *, off: bool = False) -> Letter | None:
    about = _about(mail, expects={State.SEATED, State.WAITING}, off=off)
    if about is None:
        return None
    if off:
        ways = [(_("The event's page"), about.url)] if about.url else []
    else:
        ways = about.way_to_change()
    is_seated = about.row.state == State.SEATED
    return Letter(
        subject=subject % {"title": about.title},
        paragraphs=[words, about.when_and_where()],
        ways=ways,
        small=[] if off else [_changing()],
        attachments=[about.file()] if is_seated else [],
    )


def _changing() -> str:
    return _("If something changes, or you cannot come, use the link: somebody else gets the seat.")


def _registrations(occasion: Occasion) -> QuerySet[Registration]:
    return Registration.objects.filter(occasion=occasion)


for _name, _label in (
    ("confirmation", gettext_lazy("Confirmations")),
    ("promoted", gettext_lazy("Seats from the waiting list")),
    ("changed", gettext_lazy("Changed registrations")),
    ("cancelled", gettext_lazy("Cancelled registrations")),
    ("moved", gettext_lazy("New time")),
    ("place", gettext_lazy("New place")),
    ("called_off", gettext_lazy("The event is cancelled")),
    ("restored", gettext_lazy("Held after all")),
):
    concerns(
        kind_of(_name), _label, lambda occasion: Registration.objects.filter(occasion=occasion)
    )
