"""A target's secret, and the signatures made with it (https://www.standardwebhooks.com)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from django.db import transaction
from django.utils import timezone

from network.users import sealing
from regions.scoping import in_every_region
from webhooks.models import OLD_SECRET_LASTS, Target

PURPOSE = b"webhooks.secrets: what messages are signed with"
_PREFIX, _BYTES = "whsec_", 32


def give_secret(target: Target) -> str:
    """A new secret on an unsaved change of the row; the old one holds for 24 hours more. Returned
    once, to be shown once."""
    secret = _PREFIX + base64.b64encode(secrets.token_bytes(_BYTES)).decode()
    if target.sealed_secret:
        target.sealed_old_secret = target.sealed_secret
        target.old_secret_until = timezone.now() + OLD_SECRET_LASTS
    target.sealed_secret = sealing.seal(secret, PURPOSE)
    return secret


def signatures(target: Target, key: str, timestamp: int, body: bytes) -> str:
    """The header ``webhook-signature``: with the secret, and with the old one while it holds."""
    sealed = [target.sealed_secret]
    if target.sealed_old_secret and (target.old_secret_until or timezone.now()) > timezone.now():
        sealed.append(target.sealed_old_secret)
    signed = f"{key}.{timestamp}.".encode() + body
    return " ".join(f"v1,{_signature(sealing.unseal(one, PURPOSE), signed)}" for one in sealed)


def _signature(secret: str, signed: bytes) -> str:
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def renew_with_the_others() -> None:
    """``manage.py renew_seals`` does these secrets too."""
    if _renew not in sealing.renewals:
        sealing.renewals.append(_renew)


def _renew() -> str:
    count = 0
    with in_every_region():
        for pk in Target.objects.values_list("pk", flat=True):
            with transaction.atomic():
                row = Target.objects.select_for_update().filter(pk=pk).first()
                if row is not None:
                    _seal_anew(row)
                    count += 1
    return f"{count} webhooks' secrets are sealed with the present key."


def _seal_anew(row: Target) -> None:
    for name in ("sealed_secret", "sealed_old_secret"):
        if sealed := getattr(row, name):
            setattr(row, name, sealing.seal(sealing.unseal(sealed, PURPOSE), PURPOSE))
    row.save(update_fields=["sealed_secret", "sealed_old_secret"])
