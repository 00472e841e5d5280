"""Mails of this room: rows, so that each leaves once whatever the broker or a worker loses."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

MAIL_KEPT_FOR = dt.timedelta(days=30)


class CareMail(models.Model):
    """One mail to an association about its details.

    Personal data: the address, kept until the mail has left and 30 days more, to answer for what
    was sent; then ``tasks.purge_care`` deletes the row.
    """

    class Kind(models.TextChoices):
        LINK = "link", _("the form to change the details")
        APPROVED = "approved", _("approved")
        RETURNED = "returned", _("sent back with a word")
        QUESTION = "question", _("are the details right")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    proposal = models.ForeignKey(
        "organisations.Proposal", null=True, on_delete=models.CASCADE, related_name="mails"
    )
    check_of_details = models.ForeignKey(
        "organisations.DetailCheck", null=True, on_delete=models.CASCADE, related_name="letters"
    )
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    created_at = models.DateTimeField(default=timezone.now)
    mailed_at = models.DateTimeField(null=True, blank=True)
    refused = models.BooleanField(default=False, help_text="The mail server knows no such address.")

    objects = RegionManager()

    class Meta:
        verbose_name = _("mail to an association")
        verbose_name_plural = _("mails to associations")
        ordering = ["created_at"]

    def __str__(self) -> str:
        return f"{self.kind} → {self.email}"
