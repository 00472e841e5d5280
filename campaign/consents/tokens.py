"""The link by which a person withdraws her consent herself."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare

from campaign.consents.errors import LinkGone, LinkUnknown
from campaign.models import Consent
from regions.models import Region
from regions.scoping import inside

_SALT = "campaign.consents.withdraw"


def link_to(consent: Consent) -> str:
    """The whole address, on the region's own host and in the person's language; bound to the row,
    its nonce and its region."""
    token = signing.dumps([consent.region_id, consent.pk, consent.nonce], salt=_SALT)
    known = consent.language in consent.region.languages
    with translation.override(consent.language if known else "fi"):
        path = reverse("campaign_consent", args=(token,))
    return f"{consent.region.open_site.root_url}{path}"


def consent_of(token: str, region: Region) -> Consent:
    """The consent in force that the link opens on the region's site.

    Raises ``LinkUnknown`` and ``LinkGone``; the latter for one that has ended.
    """
    pk, nonce = _read(token, region)
    with inside(region):
        rows = Consent.objects.filter(pk=pk).select_related("story", "region__site")
        row: Consent | None = rows.first()
    if row is None or not constant_time_compare(nonce, row.nonce):
        raise LinkUnknown
    if row.state != Consent.State.GIVEN:
        raise LinkGone(row.state, row.language)
    if row.story.taken_down_at is not None:
        raise LinkGone("down", row.language)
    return row


def _read(token: str, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
