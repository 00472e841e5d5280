"""The link that confirms a subscription."""

from __future__ import annotations

import datetime as dt

from django.core import signing
from django.urls import reverse
from django.utils import timezone, translation

from newsletters.consent.errors import LinkUnknown
from newsletters.models import Consent
from regions.models import Region
from regions.scoping import inside

GOOD_FOR = dt.timedelta(days=14)
"""After this the request is forgotten, and its link with it."""
_SALT = "newsletters.consent.confirm"


def confirm_token(ask: Consent, language: str) -> str:
    """Bound to one press of the form's button, its region, and the language of the letters."""
    return signing.dumps([ask.region_id, ask.pk, language], salt=_SALT)


def confirm_address(ask: Consent, language: str) -> str:
    """The whole address, on the region's own host and in the language of the mail."""
    region: Region = ask.region
    with translation.override(language if language in region.languages else "fi"):
        path = reverse("newsletters_confirm", args=(confirm_token(ask, language),))
    return f"{region.open_site.root_url}{path}"


def ask_of(token: str, region: Region) -> tuple[Consent, str]:
    """The request that the link confirms, and the language of the letters.

    Raises ``LinkUnknown`` for whatever we never wrote for this site, for a request older than 14
    days, and for a person who has been deleted: nobody learns which of them it is.
    """
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(language)] if home == region.pk:
            return _ask(region, pk), language if language in region.languages else "fi"
    raise LinkUnknown


def _ask(region: Region, pk: int) -> Consent:
    with inside(region):
        rows = Consent.objects.filter(
            pk=pk, region=region, deed=Consent.Deed.ASKED, at__gt=timezone.now() - GOOD_FOR
        )
        found: Consent | None = rows.exclude(subscriber=None).select_related("region").first()
    if found is None:
        raise LinkUnknown
    return found
