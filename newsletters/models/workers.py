"""What the engine keeps of its workers: who holds what, how far they are, how fast they may go."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F
from django.utils import timezone

from regions.scoping import RegionManager

BY_HAND = 0
"""The worker whose row is corrected by people's decisions and by reports: it may be below zero."""


class MailWorker(models.Model):
    """One run of the engine. It holds an advisory lock of PostgreSQL for as long as it lives, so
    that a sweeper can tell a dead one from a slow one; its journal is a file named by ``key``."""

    key = models.UUIDField(default=uuid.uuid4, unique=True)
    host = models.CharField(max_length=120)
    pid = models.PositiveIntegerField()
    started_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=("id",), condition=models.Q(ended_at=None), name="mail_workers_alive"
            )
        ]

    def __str__(self) -> str:
        return f"{self.host}:{self.pid} {self.key}"


class SendingProgress(models.Model):
    """What one worker has settled of a sending: a bar is a sum over workers, never a count of rows.

    A sweeper that finds a worker's mails settles them under the worker's own row.
    """

    sending = models.ForeignKey(
        "newsletters.Sending", on_delete=models.CASCADE, related_name="progress"
    )
    worker = models.BigIntegerField()
    sent = models.IntegerField(default=0)
    failed = models.IntegerField(default=0)
    in_doubt = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)

    objects = RegionManager("sending__region")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("sending", "worker"), name="one_progress_a_worker")
        ]

    def __str__(self) -> str:
        return f"{self.sending_id} by {self.worker}: {self.sent}"

    @classmethod
    def correct(cls, sending: int, **changes: int) -> None:
        """Add to what has been counted: ``correct(7, sent=1, in_doubt=-1)``."""
        row, _made = cls.objects.get_or_create(sending_id=sending, worker=BY_HAND)
        added = {name: F(name) + change for name, change in changes.items()}
        cls.objects.filter(pk=row.pk).update(**added)


class MailBucket(models.Model):
    """A token bucket: how many mails may go to a receiver, by a relay or for a region now."""

    key = models.CharField(max_length=80, primary_key=True)
    tokens = models.FloatField()
    filled_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.key}: {self.tokens:.0f}"
