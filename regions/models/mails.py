"""Mails of the rooms: rows, so that each leaves once whatever the broker or a worker loses."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

MAIL_KEPT_FOR = dt.timedelta(days=30)


class OutgoingMail(models.Model):
    """One mail to one person in a region's name.

    Personal data: the address, kept until the mail has been settled and 30 days more, to answer for
    what was sent; then ``regions.tasks.purge_mails`` deletes the row. What the mail says is not
    kept: it is written from the room's own rows when it leaves.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        CLAIMED = "claimed", _("being written")
        HANDED = "handed", _("being handed over")
        SENT = "sent", _("sent")
        FAILED = "failed", _("could not be delivered")
        IN_DOUBT = "in_doubt", _("perhaps sent")
        DROPPED = "dropped", _("not needed any more")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=40)
    """Which letter it is: ``regions.outbox.kinds``."""
    about = models.BigIntegerField()
    """The id of the row that the letter is about."""
    key = models.CharField(max_length=120, unique=True)
    """What makes it the only one: "events.reminder:12:345"; a second is not made."""
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(default=timezone.now)
    worker = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True)
    """Until then the row is the worker's; after it, the worker is taken for dead."""
    reason = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["pk"]
        indexes = [
            models.Index(
                fields=["next_at", "id"],
                condition=models.Q(state="waiting"),
                name="mails_waiting",
            ),
            models.Index(
                fields=["lease_until"],
                condition=models.Q(state__in=("claimed", "handed")),
                name="mails_on_their_way",
            ),
            models.Index(fields=["kind", "about"], name="mails_about"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} → {self.email}: {self.state}"
