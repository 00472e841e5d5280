"""The link in the mail to whoever asked for her own data."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare

from own_data.models import DataLink
from regions.models import Region
from regions.scoping import inside

_SALT = "own_data.link"


class LinkUnknown(Exception):
    """We never wrote this link for this site, or its hour is over."""


def token_of(link: DataLink) -> str:
    """Signed for this purpose alone; bound to the row, its nonce and its region."""
    return signing.dumps([link.region_id, link.pk, link.nonce], salt=_SALT)


def address_of(link: DataLink) -> str:
    """The whole address, on the region's own host and in the person's language."""
    language = link.language if link.language in link.region.languages else "fi"
    with translation.override(language):
        path = reverse("own_data_page", args=(token_of(link),))
    return f"{link.region.open_site.root_url}{path}"


def link_of(token: str, region: Region) -> DataLink:
    """The link's row on the region's site. Raises ``LinkUnknown``."""
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            with inside(region):
                row: DataLink | None = DataLink.objects.filter(pk=pk).first()
            if row and constant_time_compare(nonce, row.nonce) and not row.is_out_of_date:
                row.region = region
                return row
    raise LinkUnknown
