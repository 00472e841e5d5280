"""What the room tells in a region's monthly pack."""

from __future__ import annotations

from django.utils.translation import gettext as _

from organisations.queries import cared_for, share_of
from regions.models import Region
from visits.monthly import Line, Span, monthly


@monthly(20)
def associations(region: Region, span: Span) -> list[Line]:
    """How many came, how many were checked, and how many are up to date now."""
    pages = cared_for(region)
    new = pages.filter(
        first_published_at__date__gte=span.first, first_published_at__date__lt=span.after
    )
    checked = pages.filter(verified_on__gte=span.first, verified_on__lt=span.after)
    share = share_of(region)
    told = {"verified": share.verified, "total": share.total}
    return [
        Line(_("New associations"), str(new.count())),
        Line(
            _("Associations checked"),
            str(checked.count()),
            _("%(verified)s of %(total)s were checked within a year") % told,
        ),
    ]
