"""What the guard remembers: which forms have been sent, and how often somebody has sent one."""

from __future__ import annotations

from django.db import models


class SentForm(models.Model):
    """A form that did its work: its token does not work again, and a second press gets its answer.

    No personal data: ``digest`` is a keyed fingerprint of what was sent. Forgotten after a day by
    ``tasks.forget_public_forms``; a token lives for four hours.
    """

    nonce = models.CharField(max_length=32, primary_key=True)
    digest = models.CharField(max_length=64)
    leads_to = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(auto_now_add=True, db_index=True)

    def __str__(self) -> str:
        return f"{self.sent_at:%Y-%m-%d %H:%M}"


class Tally(models.Model):
    """How many forms came within an hour from one neighbourhood, to one form or to one address.

    ``key`` is a keyed fingerprint: whose address it was cannot be read from it. Forgotten after a
    day by ``tasks.forget_public_forms``.
    """

    key = models.CharField(max_length=64)
    hour = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("key", "hour"), name="one_tally_a_key_and_hour")
        ]

    def __str__(self) -> str:
        return f"{self.hour:%Y-%m-%d %H}: {self.count}"
