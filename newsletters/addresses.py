"""Mail addresses: the one form of each, and its fingerprint."""

from __future__ import annotations

import hmac
from enum import IntEnum

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

LONGEST = 254
"""RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets."""


class DomainGroup(IntEnum):
    """Receivers that count all mail of ours together, and slow it down together."""

    REST = 0
    GOOGLE = 1
    MICROSOFT = 2
    YAHOO = 3


GROUPS: dict[DomainGroup, tuple[str, ...]] = {
    DomainGroup.GOOGLE: ("gmail.com", "googlemail.com"),
    DomainGroup.MICROSOFT: ("outlook.com", "hotmail.com", "live.com", "msn.com", "hotmail.fi"),
    DomainGroup.YAHOO: ("yahoo.com", "ymail.com", "aol.com", "yahoo.fr", "yahoo.co.uk"),
}


def normalise(email: str) -> str:
    """An address in its one form: lower case, its domain as it stands in DNS (RFC 5891).

    The part before the @ is folded too: RFC 5321 would let a server tell ``Matti`` from ``matti``,
    none does, and two mails to one person are worse. A plus tag stays: it is another address.
    Raises ``ValidationError`` in the active language.
    """
    local, at, domain = email.strip().rpartition("@")
    try:
        domain = domain.lower().encode("idna").decode() if not domain.isascii() else domain.lower()
    except UnicodeError:
        domain = ""
    found = f"{local.lower()}@{domain}"
    if not at or not domain or len(found) > LONGEST or not local.isascii():
        raise ValidationError(_("Check the address. For example: name@example.org"))
    validate_email(found)
    return found


def address_key(email: str) -> bytes:
    """32 bytes that tell two addresses apart and tell nobody what they are.

    Keyed apart from everything else: an address stays left alone when ``SECRET_KEY`` changes.
    """
    return hmac.digest(settings.FINGERPRINT_KEY.encode(), email.encode(), "sha256")


def domain_group(email: str) -> DomainGroup:
    """Whose rules the receiver follows."""
    domain = email.rpartition("@")[2]
    return next((group for group, names in GROUPS.items() if domain in names), DomainGroup.REST)
