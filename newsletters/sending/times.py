"""When a letter leaves: Finland's clock, with its missing hour in March and its double one in
October."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone
from django.utils.translation import gettext as _

from newsletters.sending.errors import LetterNotReady

UNDO = dt.timedelta(minutes=5)
"""So long a letter that was sent by a person waits before it leaves."""
FURTHEST = dt.timedelta(days=366)


def moment_of(day: dt.date, clock: dt.time) -> dt.datetime:
    """The moment when Finland's clocks show this. In the hour that comes twice (the last Sunday of
    October, 03.00-04.00) it is the first. Raises ``LetterNotReady`` for a time that does not come:
    the clocks jump over an hour on the last Sunday of March."""
    zone = timezone.get_default_timezone()
    moment = dt.datetime.combine(day, clock, tzinfo=zone).replace(fold=0)
    if moment.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None) != moment.replace(
        tzinfo=None
    ):
        raise LetterNotReady(
            _("That time does not come: clocks are moved forward that night. Choose another time.")
        )
    return moment


def comes_twice(moment: dt.datetime) -> bool:
    """Whether Finland's clocks show this time twice that night."""
    zone = timezone.get_default_timezone()
    wall = moment.astimezone(zone)
    return wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()


def check_due(due_at: dt.datetime) -> None:
    """Raises ``LetterNotReady`` for a time that has passed or is more than a year away."""
    now = timezone.now()
    if due_at < now:
        raise LetterNotReady(_("That time has passed already. Choose a later one."))
    if due_at > now + FURTHEST:
        raise LetterNotReady(_("Choose a time within a year from now."))
