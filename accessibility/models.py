"""What a region knows to be hard on its site, and what people have told it."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

ANSWER_WITHIN = dt.timedelta(days=14)
"""The Act on the Provision of Digital Services, 306/2019."""
REMIND_AFTER = dt.timedelta(days=10)
"""When the region is reminded, if nobody has answered."""
ANSWERED_KEPT_FOR = dt.timedelta(days=30)
KEPT_AT_MOST = dt.timedelta(days=365)
LONGEST_ADDRESS = 300


class Feedback(models.Model):
    """Somebody's word that something is hard to use; she need not say who she is.

    Personal data: the address, when an answer is wanted, and what the words may hold; kept to
    answer and to mend. ``retention.forget_feedback`` deletes the row 30 days after it was answered,
    and after a year in any case.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    words = models.TextField(_("what is hard"), max_length=2000)
    page = models.CharField(_("page"), max_length=LONGEST_ADDRESS, blank=True)
    """As the link or the person said it; nobody's address is followed by a program."""
    email = models.EmailField(_("e-mail address"), blank=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    created_at = models.DateTimeField(default=timezone.now)
    reminded_at = models.DateTimeField(null=True)
    overdue_told_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    note = models.TextField(_("what was done"), max_length=500, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("word about accessibility")
        verbose_name_plural = _("words about accessibility")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return f"{self.region_id}: {self.created_at:%Y-%m-%d}"

    @property
    def due_on(self) -> dt.date:
        """The last day on which an answer is in time."""
        return timezone.localdate(self.created_at) + ANSWER_WITHIN

    @property
    def is_late(self) -> bool:
        """True when the last day is over and nobody has answered."""
        return self.answered_at is None and timezone.localdate() > self.due_on

    @property
    def forgotten_on(self) -> dt.date | None:
        """The day on which an answered word is deleted."""
        if self.answered_at is None:
            return None
        return timezone.localdate(self.answered_at + ANSWERED_KEPT_FOR)


class KnownGap(models.Model):
    """Something on the region's own site that does not work for everybody yet.

    No personal data. Shown on the statement until somebody says that it has been mended.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    words = models.JSONField(default=dict)
    """By language: ``{"fi": {"gap": …, "reason": …}}``; Finnish is always there."""
    mended_by = models.DateField(null=True, blank=True)
    """The day by which it will be mended; None = not known."""
    changed_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("known gap in accessibility")
        verbose_name_plural = _("known gaps in accessibility")
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.words.get(settings.LANGUAGE_CODE, {}).get("gap", ""))
