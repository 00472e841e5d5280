"""What the room tells in a region's monthly pack."""

from __future__ import annotations

from django.utils.translation import gettext as _

from quality.queries import to_mend
from regions.models import Region
from visits.monthly import Line, Span, monthly


@monthly(50)
def faults(region: Region, span: Span) -> list[Line]:
    """How much there is to mend now, on how many pages."""
    rows = to_mend(region)
    pages = rows.values("page").distinct().count()
    note = _("on %(count)s pages") % {"count": pages} if pages else ""
    return [Line(_("To mend on the pages now"), str(rows.count()), note)]
