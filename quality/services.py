"""What an editor does with a finding."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from network.users.models import User
from quality.models import Finding, Kind, Twin
from regions.scoping import inside


def dismiss(*, row: Finding, by: User) -> None:
    """ "This is fine as it is": off the list until the page says something else."""
    row.dismissed_at, row.dismissed_by = timezone.now(), by
    row.save(update_fields=["dismissed_at", "dismissed_by"])


def take_back(*, row: Finding) -> None:
    """On the list again."""
    row.dismissed_at = row.dismissed_by = None
    row.save(update_fields=["dismissed_at", "dismissed_by"])


@transaction.atomic
def name_twin(*, row: Finding, page: Page) -> None:
    """What the finding's file says stands on this page of the region too: none of the pages that
    lead to the file has anything to mend for it."""
    with inside(row.region):
        Twin.objects.update_or_create(
            region=row.region, document=row.document, defaults={"page": page}
        )
        found = Finding.objects.filter(region=row.region, document=row.document, kind=Kind.PDF)
        found.delete()


def forget_twin(*, twin: Twin) -> None:
    """It does not; the pages that lead to the file are told of by the next look."""
    twin.delete()
