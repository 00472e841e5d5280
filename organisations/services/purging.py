"""The end of rows whose time is over, and the month's count."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q
from django.utils import timezone

from organisations.models import CareMail, DetailCheck, Proposal, Remark, VerifiedShare
from organisations.models.care import KEPT_FOR, UNJUDGED_FOR
from organisations.models.freshness import CHECK_KEPT_FOR
from organisations.models.mails import MAIL_KEPT_FOR
from organisations.models.remarks import DONE_KEPT_FOR, UNDONE_KEPT_FOR
from organisations.queries import share_of
from regions.models import Region
from regions.scoping import in_every_region, inside


def purge_care(now: dt.datetime | None = None) -> int:
    """Delete what this room keeps of people once it is not needed, in every region; returns how
    many rows went."""
    moment = now or timezone.now()
    state = Proposal.State
    with in_every_region():
        over = [
            Proposal.objects.filter(
                Q(settled_at__lt=moment - KEPT_FOR)
                | Q(state=state.WISHED, created_at__lt=moment - UNJUDGED_FOR)
                | Q(state__in=(state.OPEN, state.RETURNED), expires_at__lt=moment - KEPT_FOR)
                | Q(state=state.SENT, organisation=None, sent_at__lt=moment - KEPT_FOR)
                | Q(state=state.SENT, sent_at__lt=moment - UNDONE_KEPT_FOR)
            ),
            CareMail.objects.filter(
                Q(mailed_at__lt=moment - MAIL_KEPT_FOR)
                | Q(refused=True, created_at__lt=moment - MAIL_KEPT_FOR)
            ),
            DetailCheck.objects.filter(settled_at__lt=moment - CHECK_KEPT_FOR),
            Remark.objects.filter(
                Q(done_at__lt=moment - DONE_KEPT_FOR) | Q(created_at__lt=moment - UNDONE_KEPT_FOR)
            ),
        ]
        return sum(rows.delete()[0] for rows in over)


def count_verified(*, region: Region, today: dt.date | None = None) -> VerifiedShare:
    """Write the region's share into the month's row; the month's last count stays."""
    day = today or timezone.localdate()
    share = share_of(region, day)
    with inside(region):
        row, _created = VerifiedShare.objects.update_or_create(
            region=region,
            month=day.replace(day=1),
            defaults={"total": share.total, "verified": share.verified},
        )
    return row
