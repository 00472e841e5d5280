"""Delivery is rows, not queue messages: the broker may lose everything and nothing is lost."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Delivery(models.Model):
    """One letter to one subscriber, once. The letter is the Finnish original."""

    class State(models.TextChoices):
        PENDING = "pending", _("waiting")
        SENT = "sent", _("sent")
        FAILED = "failed", _("failed")

    letter = models.ForeignKey(
        "newsletters.NewsletterPage", on_delete=models.PROTECT, related_name="deliveries"
    )
    subscriber = models.ForeignKey(
        "newsletters.Subscriber", on_delete=models.CASCADE, related_name="deliveries"
    )
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.PENDING)
    reason = models.CharField(_("reason"), max_length=200, blank=True)
    settled_at = models.DateTimeField(_("settled"), null=True)

    objects = RegionManager("subscriber__region")

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [
            models.UniqueConstraint(fields=("letter", "subscriber"), name="one_delivery_a_person")
        ]
        indexes = [
            models.Index(
                fields=("letter", "id"),
                condition=models.Q(state="pending"),
                name="deliveries_waiting",
            )
        ]

    def __str__(self) -> str:
        return f"{self.letter_id} → {self.subscriber_id}: {self.state}"
