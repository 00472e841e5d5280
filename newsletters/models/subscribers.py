"""The people who get letters, and which lists each of them is on."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsletters.addresses import address_key, normalise
from regions.scoping import RegionManager


class Subscriber(models.Model):
    """A person's address in one region.

    Personal data: kept to send the letters that were asked for, until the person leaves every list;
    then the row is deleted and only consents without an address stay (``newsletters.consent``).
    """

    region = models.ForeignKey(
        "regions.Region", on_delete=models.PROTECT, related_name="subscribers"
    )
    email = models.EmailField(_("e-mail"))
    address_key = models.BinaryField(max_length=32, editable=False)
    """The address's fingerprint: what suppressions are known by, in every region alike."""
    name = models.CharField(_("name"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    audiences = models.ManyToManyField(
        "newsletters.Audience", through="newsletters.Subscription", related_name="subscribers"
    )
    paused_until = models.DateField(_("no letters until"), null=True, blank=True)
    soft_bounces = models.PositiveSmallIntegerField(default=0)
    """In a row; the next mail that arrives makes it 0."""
    last_bounce_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        constraints = [
            models.UniqueConstraint(fields=("region", "email"), name="one_subscriber_an_address")
        ]
        indexes = [models.Index(fields=("address_key",), name="subscribers_by_address")]

    def __str__(self) -> str:
        return self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the address in its one form, and its fingerprint."""
        self.email = normalise(self.email)
        self.address_key = address_key(self.email)
        super().save(*args, **kwargs)


class Subscription(models.Model):
    """One person on one list.

    Personal data: through the subscriber, with whom it is deleted.
    """

    class State(models.TextChoices):
        ASKED = "asked", _("waits for the person's confirmation")
        ACTIVE = "active", _("subscribes")
        LEFT = "left", _("has left")

    subscriber = models.ForeignKey(
        Subscriber, on_delete=models.CASCADE, related_name="subscriptions"
    )
    audience = models.ForeignKey(
        "newsletters.Audience", on_delete=models.PROTECT, related_name="subscriptions"
    )
    state = models.CharField(max_length=8, choices=State.choices, default=State.ACTIVE)
    changed_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager("subscriber__region")

    class Meta:
        verbose_name = _("subscription")
        verbose_name_plural = _("subscriptions")
        constraints = [
            models.UniqueConstraint(fields=("subscriber", "audience"), name="one_place_on_a_list")
        ]
        indexes = [
            models.Index(
                fields=("audience", "subscriber"),
                condition=models.Q(state="active"),
                name="subscriptions_active",
            )
        ]

    def __str__(self) -> str:
        return f"{self.subscriber_id} on {self.audience_id}: {self.state}"
