"""What the room tells in a region's monthly pack."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.aftermath.counting import held_in
from regions.models import Region
from visits.monthly import Line, Span, monthly


@monthly(30)
def events(region: Region, span: Span) -> list[Line]:
    """How many were held, and how many people came to those that were counted."""
    held = [one for one in held_in([region]) if span.first <= one.day < span.after]
    number = sum(one.occasions for one in held)
    counted = [one for one in held if one.attended is not None]
    lines = [Line(_("Events held"), str(number))]
    if counted:
        events = sum(one.occasions for one in counted)
        note = ngettext("from %(count)s event", "from %(count)s events", events)
        came = sum(one.attended or 0 for one in counted)
        lines.append(Line(_("People who took part"), str(came), note % {"count": events}))
    return lines
