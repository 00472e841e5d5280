"""What people have told a region of its site, and bare numbers of pages."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

ANSWER_WITHIN = dt.timedelta(days=14)
"""The Act on the Provision of Digital Services, 306/2019, of accessibility; our promise for all."""
REMIND_AFTER = dt.timedelta(days=10)
"""When the region is reminded, if nobody has answered."""
ANSWERED_KEPT_FOR = dt.timedelta(days=30)
KEPT_AT_MOST = dt.timedelta(days=365)
NUMBERS_KEPT_FOR = dt.timedelta(days=400)
LONGEST_ADDRESS = 300
LONGEST_ANSWER = 4000


class Kind(models.TextChoices):
    """What a word is about."""

    ACCESSIBILITY = "accessibility", _("Hard to use")
    MISTAKE = "mistake", _("A mistake on the page")
    MISSING = "missing", _("Did not find it")
    FOUND = "found", _("Found it")
    OTHER = "other", _("Thanks, or something else")
    CONTACT = "contact", _("A message to the keepers")


class Feedback(models.Model):
    """Somebody's word about a region's site; she need not say who she is.

    Personal data: the address, when an answer is wanted, and what the words and the answer may
    hold; kept to answer and to mend. ``retention.forget_feedback`` deletes the row 30 days after it
    was answered, and after a year in any case.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(_("kind"), max_length=16, choices=Kind.choices)
    words = models.TextField(_("what was told"), max_length=2000)
    role = models.CharField(max_length=120, blank=True)
    """For whom a message is, as the page of contacts names the role."""
    page = models.CharField(_("page"), max_length=LONGEST_ADDRESS, blank=True)
    """As the link or the person said it; nobody's address is followed by a program."""
    email = models.EmailField(_("e-mail address"), blank=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    created_at = models.DateTimeField(default=timezone.now)
    reminded_at = models.DateTimeField(null=True)
    overdue_told_at = models.DateTimeField(null=True)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """Who works on it; colleagues see it, and anybody may still answer."""
    handed = models.PositiveSmallIntegerField(default=0)
    """How often it was handed to another region; each time its people are told anew."""
    handed_from = models.ForeignKey(
        "regions.Region", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    handed_note = models.TextField(_("note for them"), max_length=500, blank=True)
    """What the region that gave it wants the other to know; the person never sees it."""
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    answer = models.TextField(_("answer"), max_length=LONGEST_ANSWER, blank=True)
    """What the person got by mail; empty when she gave no address or was answered otherwise."""
    note = models.TextField(_("what was done"), max_length=500, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
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
    def was_in_time(self) -> bool:
        """True when it was answered by the last day."""
        return self.answered_at is not None and timezone.localdate(self.answered_at) <= self.due_on

    @property
    def forgotten_on(self) -> dt.date | None:
        """The day on which an answered word is deleted."""
        if self.answered_at is None:
            return None
        return timezone.localdate(self.answered_at + ANSWERED_KEPT_FOR)


class HandOver(models.Model):
    """That a region has handed a word to another one; what it said is the other's alone.

    No personal data but which colleague did it. Rows go 30 days later.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    to = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=16, choices=Kind.choices)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager()

    class Meta:
        verbose_name = _("hand-over")
        verbose_name_plural = _("hand-overs")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.region_id} → {self.to_id}: {self.at:%Y-%m-%d}"


class PageVerdict(models.Model):
    """How many said in a month that they found what they looked for on a page, and how many not.

    No personal data: neither words nor address nor hour. Rows go after 400 days.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    page = models.CharField(max_length=LONGEST_ADDRESS)
    month = models.DateField()
    """The month's first day."""
    found = models.PositiveIntegerField(default=0)
    missing = models.PositiveIntegerField(default=0)

    objects = RegionManager()

    class Meta:
        verbose_name = _("verdict on a page")
        verbose_name_plural = _("verdicts on pages")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "page", "month"), name="one_verdict_a_page_and_month"
            )
        ]

    def __str__(self) -> str:
        return f"{self.page} {self.month:%Y-%m}: {self.found}/{self.missing}"


class AnswerTally(models.Model):
    """How many words a region answered in a month in time and late; outlives the words.

    No personal data. Rows go after 400 days.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    month = models.DateField()
    """The first day of the month in which it was answered."""
    in_time = models.PositiveIntegerField(default=0)
    late = models.PositiveIntegerField(default=0)

    objects = RegionManager()

    class Meta:
        verbose_name = _("answers of a month")
        verbose_name_plural = _("answers of the months")
        constraints = [
            models.UniqueConstraint(fields=("region", "month"), name="one_tally_of_answers_a_month")
        ]

    def __str__(self) -> str:
        return f"{self.region_id} {self.month:%Y-%m}: {self.in_time}/{self.late}"
