"""What readers tell of a profile, and the editors' dealing with it."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from network.users.models import User
from organisations.errors import Settled
from organisations.models import OrganisationPage, Remark
from organisations.versions import original_of
from regions.activity import record
from regions.models import Deed
from regions.scoping import inside


def remark(*, organisation: OrganisationPage, about: str, words: str) -> Remark:
    """Keep a reader's word for the region's editors."""
    with inside(organisation.region):
        return Remark.objects.create(
            region=organisation.region,
            organisation=original_of(organisation),
            about=about,
            words=words,
        )


@transaction.atomic
def settle_remark(*, remark: Remark, by: User) -> None:
    """It has been dealt with. Raises ``Settled``."""
    with inside(remark.region):
        rows = Remark.objects.select_for_update(of=("self",)).select_related("organisation")
        found = rows.filter(pk=remark.pk, done_at=None).first()
        if found is None:
            raise Settled
        found.done_at, found.done_by = timezone.now(), by
        found.save(update_fields=["done_at", "done_by"])
        record(remark.region, by, Deed.SETTLED_REMARK, found.organisation.title)
