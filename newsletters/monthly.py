"""What the room tells in a region's monthly pack."""

from __future__ import annotations

from django.db.models import Sum
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsletters.models import Sending
from regions.models import Region
from visits.monthly import Line, Span, monthly


@monthly(40)
def letters(region: Region, span: Span) -> list[Line]:
    """How many letters were sent, and to how many recipients."""
    rows = Sending.objects.filter(
        region=region,
        state=Sending.State.DONE,
        finished_at__date__gte=span.first,
        finished_at__date__lt=span.after,
    )
    number, to = rows.count(), rows.aggregate(all=Sum("total", default=0))["all"]
    note = ngettext("to %(count)s recipient", "to %(count)s recipients", to) % {"count": to}
    return [Line(_("Letters sent"), str(number), note if number else "")]
