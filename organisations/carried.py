"""What a region takes along of its associations."""

from __future__ import annotations

from organisations.models import OrganisationPage
from organisations.services import refresh_entries
from regions.models import Region
from regions.moving.owned import pages_of
from regions.moving.registry import after_arrival, carry, stay

carry("organisations.Representative", "organisations.DetailCheck", "organisations.Remark")
carry("organisations.VerifiedShare")
stay("organisations.DirectoryEntry", why="worked out from the pages")
stay(
    "organisations.Proposal",
    "organisations.CareMail",
    why="hangs on links that this network has mailed; settle them before leaving",
)
stay(
    "organisations.Import",
    "organisations.ImportRow",
    "organisations.ImportedPage",
    why="undoes an import by versions of pages that stay here",
)


def _list(region: Region) -> None:
    pages = OrganisationPage.objects.filter(pk__in=pages_of(region).order_by().values("pk"))
    refresh_entries(list(pages.values_list("translation_key", flat=True).distinct()))


after_arrival(_list)
