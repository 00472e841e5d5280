"""That somebody was erased; nobody can read who."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ErasedPerson(models.Model):
    """An address was erased in a region. No personal data can be read from it: ``address_key`` is a
    keyed hash. It tells apart what the database knows from what the journal knows
    (``network.privacy.erasing``).
    """

    region_id = models.BigIntegerField()
    """No foreign key: a restored backup may lack the region."""
    address_key = models.CharField(max_length=64)
    nonce = models.CharField(max_length=32, unique=True)
    """The journal's line; the same address can be erased again."""
    erased_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("erased person")
        verbose_name_plural = _("erased people")

    def __str__(self) -> str:
        return f"{self.region_id}: {self.erased_at:%Y-%m-%d}"
