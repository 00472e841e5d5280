"""The link in a registration's mails: it opens the page where one changes and cancels."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.crypto import constant_time_compare

from events.models import Registration
from events.registration.errors import LinkGone, LinkUnknown
from regions.models import Region
from regions.scoping import inside

_SALT = "events.registration"


def registration_address(row: Registration, name: str = "events_registration") -> str:
    """The whole address, on the region's own host and in the person's language.

    Signed for this purpose alone; bound to the row, its nonce and its region.
    """
    token = signing.dumps([row.region_id, row.pk, row.nonce], salt=_SALT)
    language = row.language if row.language in row.region.languages else "fi"
    with translation.override(language):
        return f"{row.region.open_site.root_url}{reverse(name, args=(token,))}"


def registration_of(token: str, region: Region) -> Registration:
    """The registration that the link opens on the region's site, as long as it can be changed.

    Raises ``LinkUnknown`` for what we never wrote for this site or have forgotten, and ``LinkGone``
    for what was cancelled, was called off, or has begun.
    """
    pk, nonce = _read(token, region)
    with inside(region):
        rows = Registration.objects.filter(pk=pk)
        row = rows.select_related("occasion", "region__site", "needs").first()
    if row is None or not constant_time_compare(nonce, row.nonce):
        raise LinkUnknown
    if row.state == Registration.State.CANCELLED:
        raise LinkGone("cancelled", row.language)
    if row.occasion.cancelled:
        raise LinkGone("off", row.language)
    if row.occasion.starts_at <= timezone.now():
        raise LinkGone("over", row.language)
    found: Registration = row
    return found


def _read(token: str, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
