"""Delivery is rows, not queue messages: the broker may lose everything and nothing is lost."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsletters.addresses import DomainGroup
from regions.scoping import RegionManager


class Delivery(models.Model):
    """One letter to one person, once: docs/features/letters-engine.md draws its states.

    Personal data: the address, kept 90 days after it was settled to answer "did I get it?"; then
    ``newsletters.engine.retention`` empties it and the counts stay.
    """

    class State(models.IntegerChoices):
        PENDING = 0, _("waiting")
        CLAIMED = 1, _("being sent")
        SENT = 2, _("delivered")
        DEFERRED = 3, _("will be tried again")
        FAILED = 4, _("not accepted")
        IN_DOUBT = 5, _("perhaps delivered")
        SKIPPED = 6, _("left out")
        BOUNCED = 7, _("came back")
        COMPLAINED = 8, _("marked as unwanted")

    class Skip(models.TextChoices):
        """Why somebody who was on the list got nothing."""

        LEFT = "left", _("left the list meanwhile")
        SUPPRESSED = "suppressed", _("the address receives no letters")
        PAUSED = "paused", _("has paused the letters")
        CANCELLED = "cancelled", _("the sending was cancelled")

    sending = models.ForeignKey(
        "newsletters.Sending",
        on_delete=models.CASCADE,
        related_name="deliveries",
        db_index=False,  # the constraint's index begins with it; each claim pays for one more
    )
    subscriber = models.ForeignKey(
        "newsletters.Subscriber", null=True, on_delete=models.SET_NULL, related_name="deliveries"
    )
    audience = models.ForeignKey(
        "newsletters.Audience", on_delete=models.PROTECT, related_name="+", db_index=False
    )
    """The first of the letter's audiences that the person is on."""
    email = models.CharField(_("e-mail"), max_length=254)
    language = models.CharField(_("language"), max_length=8)
    domain = models.PositiveSmallIntegerField(default=DomainGroup.REST)
    state = models.PositiveSmallIntegerField(
        _("state"), choices=State.choices, default=State.PENDING
    )
    skip = models.CharField(max_length=10, choices=Skip.choices, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(null=True)
    worker = models.BigIntegerField(null=True)
    """The ``MailWorker`` that holds the row; a foreign key would be checked at every claim."""
    lease_until = models.DateTimeField(null=True)
    code = models.PositiveSmallIntegerField(null=True)
    reply = models.CharField(max_length=200, blank=True)
    maybe_delivered = models.BooleanField(default=False)
    """It was in doubt once: a later refusal does not make it certain that nothing arrived."""
    settled_at = models.DateTimeField(_("settled"), null=True)

    objects = RegionManager("sending__region")

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [
            models.UniqueConstraint(fields=("sending", "subscriber"), name="one_delivery_a_person")
        ]
        indexes = [
            models.Index(
                fields=("sending", "id"),
                condition=models.Q(state=0),
                name="deliveries_waiting",
            ),
            models.Index(
                fields=("next_at",), condition=models.Q(state=3), name="deliveries_deferred"
            ),
            models.Index(
                fields=("worker",), condition=models.Q(state=1), name="deliveries_claimed"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sending_id} → {self.subscriber_id}: {self.state}"
