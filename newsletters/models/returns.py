"""What came back of a letter: bounces, complaints, and news of mails on their way."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class ReturnedMail(models.Model):
    """One report about one delivery. The same report counts once, however often it is read.

    Personal data: through the delivery; the server's words, which may hold an address, are kept
    as long as the delivery's own.
    """

    class Kind(models.TextChoices):
        HARD = "hard", _("the address does not exist")
        SOFT = "soft", _("the address does not receive now")
        SENDER = "sender", _("the receiver does not accept us as the sender")
        DELAYED = "delayed", _("is delayed")
        DELIVERED = "delivered", _("arrived")
        COMPLAINT = "complaint", _("was marked as unwanted")

    class Source(models.TextChoices):
        DSN = "dsn", _("a mail of the receiver's server")
        ARF = "arf", _("a complaint by mail")
        WEBHOOK = "webhook", _("the sending service")
        SMTP = "smtp", _("the answer to the mail itself")
        LOG = "log", _("our mail server's log")

    delivery = models.ForeignKey(
        "newsletters.Delivery", on_delete=models.CASCADE, related_name="returns"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    source = models.CharField(max_length=8, choices=Source.choices)
    code = models.CharField(max_length=12, blank=True)
    """The enhanced status code of RFC 3463: "5.1.1"."""
    text = models.CharField(max_length=200, blank=True)
    key = models.CharField(max_length=64, unique=True)
    """Fingerprint of the report."""
    at = models.DateTimeField(default=timezone.now)

    objects = RegionManager("delivery__sending__region")

    class Meta:
        verbose_name = _("returned mail")
        verbose_name_plural = _("returned mails")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.delivery_id}: {self.kind} {self.code}"
