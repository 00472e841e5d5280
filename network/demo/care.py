"""What waits for the demo's editors: calls to make, a wish, a remark, and the months behind."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from organisations.models import DetailCheck, Proposal, Remark, VerifiedShare
from organisations.models.freshness import ASKED_AGAIN_AFTER
from organisations.queries import cared_for, share_of, unverified
from regions.models import Region

CALLS = 4
MONTHS = 8


def leave_work(region: Region) -> None:
    """Write the rows; a site without associations gets none."""
    organisations = list(unverified(region)[:CALLS])
    if region.is_hub or not organisations:
        return
    long_ago = timezone.now() - 3 * ASKED_AGAIN_AFTER
    for page in organisations:
        DetailCheck.objects.create(
            region=region,
            organisation=page,
            state=DetailCheck.State.CALL,
            reason=DetailCheck.Reason.UNANSWERED,
            email=page.email,
            language="fi",
            mails=2,
            opened_at=long_ago,
            asked_at=long_ago,
        )
    fresh = cared_for(region).order_by("-verified_on", "pk").exclude(verified_on=None).first()
    if fresh:
        _tell(region, fresh)
    _remember(region)


def _tell(region: Region, page: object) -> None:
    Remark.objects.create(
        region=region,
        organisation=page,
        about=Remark.About.TIMES,
        words="Ovessa luki, että kahvila on nyt keskiviikkoisin.",
    )
    Proposal.objects.create(
        region=region,
        kind=Proposal.Kind.UPDATE,
        state=Proposal.State.WISHED,
        organisation=page,
        name=str(page),
        email="uusi.sihteeri@example.net",
        language="fi",
        message="Olen yhdistyksen uusi sihteeri, ja osoitteemme on muuttunut.",
    )


def _remember(region: Region) -> None:
    """A share that has grown to what it is now."""
    share = share_of(region)
    month = timezone.localdate().replace(day=1)
    for back in range(1, MONTHS + 1):
        month = (month - dt.timedelta(days=1)).replace(day=1)
        verified = round(share.verified * (1 - back / (MONTHS + 4)))
        VerifiedShare.objects.create(
            region=region, month=month, total=share.total, verified=verified
        )
