"""Audiences of a region and the people on them."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Audience(models.Model):
    """One list of a region: associations, municipal officials, or residents."""

    class Kind(models.TextChoices):
        ASSOCIATIONS = "associations", _("Associations")
        OFFICIALS = "officials", _("Municipal officials")
        RESIDENTS = "residents", _("Residents")

    region = models.ForeignKey("regions.Region", on_delete=models.PROTECT, related_name="audiences")
    kind = models.CharField(_("audience"), max_length=16, choices=Kind.choices)

    objects = RegionManager()

    class Meta:
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")
        ordering = ["region", "kind"]
        constraints = [
            models.UniqueConstraint(fields=("region", "kind"), name="one_audience_a_kind")
        ]

    def __str__(self) -> str:
        return f"{self.region}: {self.get_kind_display()}"


class Subscriber(models.Model):
    """A person's address in one region, and the audiences that the person is on.

    Personal data: kept to send the letters that were asked for, until the person leaves them.
    """

    region = models.ForeignKey(
        "regions.Region", on_delete=models.PROTECT, related_name="subscribers"
    )
    email = models.EmailField(_("e-mail"))
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    audiences = models.ManyToManyField(Audience, related_name="subscribers")

    objects = RegionManager()

    class Meta:
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        constraints = [
            models.UniqueConstraint(fields=("region", "email"), name="one_subscriber_an_address")
        ]

    def __str__(self) -> str:
        return self.email
