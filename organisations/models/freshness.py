"""Are the details right? What is asked of an association each year, and what became of it."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisations.models.care import new_nonce
from regions.scoping import RegionManager

FRESH_FOR = dt.timedelta(days=365)
"""How long details stay fresh once somebody has checked them; then the association is asked."""
ASKED_AGAIN_AFTER = dt.timedelta(days=21)
"""How long an answer is waited for, after each mail."""
MOST_MAILS = 2
"""After so many unanswered mails somebody calls."""
ANSWERABLE_FOR = dt.timedelta(days=120)
"""How long the links in a mail work."""
CHECK_KEPT_FOR = dt.timedelta(days=90)
"""How long a row stays after it was settled."""


class DetailCheck(models.Model):
    """One round of asking an association whether its details are right.

    Personal data: the caller's note and the address asked, kept to know whom to ask and what came
    of it; ``tasks.purge_care`` deletes the row 90 days after it was settled.
    """

    class State(models.TextChoices):
        ASKED = "asked", _("asked by mail")
        CORRECTING = "correcting", _("the association is correcting")
        CALL = "call", _("to be called")
        ENDING = "ending", _("has told that it has ended")
        CONFIRMED = "confirmed", _("details checked")
        ENDED = "ended", _("has ended")
        CLOSED = "closed", _("closed")

    class Reason(models.TextChoices):
        UNANSWERED = "unanswered", _("two mails were not answered")
        REFUSED = "refused", _("the mail did not arrive")
        NO_ADDRESS = "no_address", _("there is no e-mail address")
        UNFINISHED = "unfinished", _("a correction was begun and not sent")
        NOT_ENDED = "not_ended", _("an editor doubts that it has ended")

    OPEN = ("asked", "correcting", "call", "ending")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(
        "organisations.OrganisationPage",
        null=True,
        on_delete=models.SET_NULL,
        related_name="checks",
    )
    state = models.CharField(max_length=12, choices=State.choices, default=State.ASKED)
    reason = models.CharField(max_length=12, choices=Reason.choices, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    nonce = models.CharField(max_length=32, default=new_nonce)
    mails = models.PositiveSmallIntegerField(default=0)
    opened_at = models.DateTimeField(default=timezone.now)
    asked_at = models.DateTimeField(null=True, blank=True)
    """When the latest mail was written, or a correction begun."""
    calls = models.PositiveSmallIntegerField(default=0)
    called_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(
        _("note"), max_length=300, blank=True, help_text=_("For example: Try again after 4 pm")
    )
    settled_at = models.DateTimeField(null=True, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("check of an association's details")
        verbose_name_plural = _("checks of associations' details")
        ordering = ["opened_at"]
        constraints = [
            models.UniqueConstraint(
                fields=("organisation",),
                condition=models.Q(state__in=("asked", "correcting", "call", "ending")),
                name="one_open_check_an_association",
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        """True until somebody has answered, or the association has gone."""
        return self.state in self.OPEN

    @property
    def is_out_of_date(self) -> bool:
        """True when the links in the latest mail have stopped working."""
        return (self.asked_at or self.opened_at) + ANSWERABLE_FOR <= timezone.now()


class VerifiedShare(models.Model):
    """How many of a region's associations had been checked within a year, a row a month."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    month = models.DateField(help_text="The first of the month.")
    total = models.PositiveIntegerField()
    verified = models.PositiveIntegerField()

    objects = RegionManager()

    class Meta:
        verbose_name = _("share of checked profiles")
        verbose_name_plural = _("shares of checked profiles")
        ordering = ["month"]
        constraints = [
            models.UniqueConstraint(fields=("region", "month"), name="one_share_a_region_and_month")
        ]

    def __str__(self) -> str:
        return f"{self.month:%Y-%m}: {self.verified}/{self.total}"

    @property
    def percent(self) -> int:
        """Whole percents; 0 where there is nothing to check."""
        return round(100 * self.verified / self.total) if self.total else 0
