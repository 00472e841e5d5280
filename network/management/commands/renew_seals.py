"""``manage.py renew_seals``: seals second factors, and what rooms keep sealed, with the present
SECRET_KEY.

Links run out by themselves; what is sealed in the database does not, so an old key may leave
SECRET_KEY_FALLBACKS only when this has run.
"""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand
from django.db import transaction

from network.users.sealing import renewals, seal, unseal

_SEALED = ("secret", "seed")
"""Of an authenticator app, and of recovery codes (allauth's names)."""


class Command(BaseCommand):
    help = "Seals what is kept sealed with the present key; afterwards an old key may be forgotten."

    def handle(self, *args: Any, **options: Any) -> None:
        """One row at a time, so that nobody who logs in waits."""
        renewed = 0
        for pk in Authenticator.objects.values_list("pk", flat=True):
            with transaction.atomic():
                row = Authenticator.objects.select_for_update().filter(pk=pk).first()
                if row is not None:
                    renewed += _renewed(row)
        self.stdout.write(f"{renewed} second factors are sealed with the present key.")
        for renewal in renewals:
            self.stdout.write(renewal())


def _renewed(row: Authenticator) -> bool:
    names = [name for name in _SEALED if isinstance(row.data.get(name), str)]
    for name in names:
        row.data[name] = seal(unseal(row.data[name]))
    if isinstance(row.data.get("migrated_codes"), list):
        names.append("migrated_codes")
        row.data["migrated_codes"] = [seal(unseal(code)) for code in row.data["migrated_codes"]]
    if names:
        row.save(update_fields=["data"])
    return bool(names)
