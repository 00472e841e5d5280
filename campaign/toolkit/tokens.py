"""The links in the mails about a material: confirm the address, leave."""

from __future__ import annotations

from enum import StrEnum

from django.core import signing
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.crypto import constant_time_compare

from campaign.models import MaterialFollower
from campaign.toolkit.errors import LinkGone, LinkUnknown
from campaign.toolkit.following import UNCONFIRMED_FOR
from regions.models import Region
from regions.scoping import inside


class Purpose(StrEnum):
    """What a link is for; the value is the end of its address's name."""

    CONFIRM = "confirm"
    LEAVE = "leave"


def link_to(follower: MaterialFollower, purpose: Purpose) -> str:
    """The whole address, on the region's own host and in the person's language.

    Signed for this purpose alone; bound to the row, its nonce and its region.
    """
    content = [follower.region_id, follower.pk, follower.nonce]
    token = signing.dumps(content, salt=_salt(purpose))
    language = follower.language if follower.language in follower.region.languages else "fi"
    with translation.override(language):
        path = reverse(f"campaign_material_{purpose}", args=(token,))
    return f"{follower.region.open_site.root_url}{path}"


def follower_of(token: str, purpose: Purpose, region: Region) -> MaterialFollower:
    """Whose link it is, on the region's site.

    Raises ``LinkUnknown`` for what we never wrote for this site or have forgotten, and ``LinkGone``
    for an address that was not confirmed in time.
    """
    pk, nonce = _read(token, purpose, region)
    with inside(region):
        rows = MaterialFollower.objects.filter(pk=pk).select_related("material", "region__site")
        found: MaterialFollower | None = rows.first()
    if found is None or not constant_time_compare(nonce, found.nonce):
        raise LinkUnknown
    late = found.created_at < timezone.now() - UNCONFIRMED_FOR
    if found.confirmed_at is None and late and purpose == Purpose.CONFIRM:
        raise LinkGone
    return found


def _salt(purpose: Purpose) -> str:
    return f"campaign.toolkit.{purpose}"


def _read(token: str, purpose: Purpose, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_salt(purpose))
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
