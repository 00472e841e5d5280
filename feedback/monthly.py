"""What the room tells in a region's monthly pack."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from feedback.models import AnswerTally
from feedback.queries import waiting
from regions.models import Region
from visits.monthly import Line, Span, monthly


@monthly(60)
def told(region: Region, span: Span) -> list[Line]:
    """How much waits now, and how much was answered in the month."""
    rows = list(waiting(region))
    late = sum(row.is_late for row in rows)
    note = ngettext("%(count)s is late", "%(count)s are late", late) % {"count": late}
    lines = [Line(_("Feedback that waits now"), str(len(rows)), note if late else "")]
    tally = AnswerTally.objects.filter(region=region, month=span.first).first()
    if tally is not None:
        told = {"in_time": tally.in_time}
        note = _("%(in_time)s within 14 days") % told
        lines.append(Line(_("Feedback answered"), str(tally.in_time + tally.late), note))
    return lines
