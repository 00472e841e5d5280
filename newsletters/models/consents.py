"""The log of consents, and the addresses that nobody writes to any more."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Consent(models.Model):
    """One thing that a person said, or that was noted, about one list. Rows are never changed.

    Personal data: the fingerprint of the address and of the network address; the address itself
    only through the subscriber, so that a deleted person's row proves and tells nothing more. Kept
    three years after the last row of the person on the list (``newsletters.consent.retention``).
    """

    class Deed(models.TextChoices):
        ASKED = "asked", _("asked for the letters")
        CONFIRMED = "confirmed", _("confirmed by the link in the mail")
        IMPORTED = "imported", _("was brought in from a file, with proof")
        ADDED = "added", _("was added by the region's people")
        LEFT = "left", _("left the list")
        REMOVED = "removed", _("was taken off by the region's people")
        BOUNCED = "bounced", _("was taken off because the address does not exist")
        COMPLAINED = "complained", _("was taken off because the mail was marked as unwanted")
        PAUSED = "paused", _("asked for a pause")
        RESUMED = "resumed", _("ended the pause")
        ERASED = "erased", _("asked for everything to be deleted")

    class Source(models.TextChoices):
        FORM = "form", _("form on the site")
        LINK = "link", _("link in a letter")
        ONE_CLICK = "one_click", _("the mail programme's own button")
        MAIL = "mail", _("mail")
        FILE = "file", _("file")
        DESK = "desk", _("the region's people")
        SERVER = "server", _("the receiver's mail server")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    audience = models.ForeignKey(
        "newsletters.Audience", null=True, on_delete=models.CASCADE, related_name="consents"
    )
    subscriber = models.ForeignKey(
        "newsletters.Subscriber", null=True, on_delete=models.SET_NULL, related_name="consents"
    )
    address_key = models.BinaryField(max_length=32)
    deed = models.CharField(max_length=10, choices=Deed.choices)
    source = models.CharField(max_length=10, choices=Source.choices)
    text = models.TextField(blank=True)
    """The very words that were on the page or in the mail."""
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    network_key = models.CharField(max_length=32, blank=True)
    """Fingerprint of the network address it came from."""
    proof = models.CharField(max_length=255, blank=True)
    """What an import or an addition rests on: "Registration form of 14 March, folder 3"."""
    letter = models.ForeignKey(
        "newsletters.NewsletterPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """The letter whose link was pressed."""
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=("region", "address_key"), name="consents_by_person"),
            models.Index(fields=("letter", "deed"), name="consents_by_letter"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}: {self.deed}"


class Suppression(models.Model):
    """An address that no region writes to. It is a fingerprint: nobody can read whose it is.

    Personal data: the fingerprint alone, kept so that the address stays left alone; a person who
    subscribes anew and confirms it lifts a bounce, never an objection that another region knows of.
    """

    class Reason(models.TextChoices):
        BOUNCED = "bounced", _("the address does not exist")
        COMPLAINED = "complained", _("the person marked a letter as unwanted")
        OBJECTED = "objected", _("the person wants no letters from anybody here")

    address_key = models.BinaryField(max_length=32, unique=True)
    reason = models.CharField(max_length=10, choices=Reason.choices)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("suppressed address")
        verbose_name_plural = _("suppressed addresses")

    def __str__(self) -> str:
        return f"{self.reason} {self.since:%Y-%m-%d}"
