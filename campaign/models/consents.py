"""Consent of the people whom a story shows."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from campaign.models.story import Story, new_nonce
from campaign.models.videos import private_files
from regions.scoping import RegionManager

WARNED_BEFORE = dt.timedelta(days=30)
"""So long before its end the region is told that a consent runs out."""


class Consent(models.Model):
    """One person's consent to be shown in a story.

    Personal data: the name, the address and the signed paper, kept to prove the consent (GDPR,
    article 7(1)) and told to nobody outside the region; deleted with the story.
    """

    class Purpose(models.TextChoices):
        WEB = "web", _("the network's sites")
        SOCIAL = "social", _("social media")
        LETTERS = "letters", _("letters by mail")
        MEDIA = "media", _("newspapers, radio and television")
        PRINT = "print", _("printed material")

    class State(models.TextChoices):
        GIVEN = "given", _("in force")
        WITHDRAWN = "withdrawn", _("withdrawn")
        EXPIRED = "expired", _("has run out")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="consents")
    name = models.CharField(max_length=120)
    guardian = models.CharField(max_length=120, blank=True)
    """Who consents for somebody who cannot: a child's guardian."""
    email = models.EmailField(blank=True)
    """Where the link to withdraw goes; empty = she calls or writes."""
    language = models.CharField(max_length=8, choices=settings.LANGUAGES, default="fi")
    purposes = ArrayField(models.CharField(max_length=10, choices=Purpose.choices))
    given_on = models.DateField(default=timezone.localdate)
    valid_until = models.DateField()
    """The last day on which the story may be shown."""
    document = models.FileField(upload_to="consents", storage=private_files, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.GIVEN)
    nonce = models.CharField(max_length=32, default=new_nonce)
    warned_for = models.DateField(null=True)
    """The end of which the region has been warned; a new end is warned of again."""
    ended_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()
    everywhere = models.Manager()
    """For what the public sees."""

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        default_manager_name = "objects"
        ordering = ["valid_until", "pk"]

    def __str__(self) -> str:
        return f"{self.story_id}/{self.pk}"

    @property
    def is_in_force(self) -> bool:
        """True until the end of its last day, unless it was withdrawn."""
        return self.state == self.State.GIVEN and self.valid_until >= timezone.localdate()


class StoryTakenDown(models.Model):
    """That a story was taken down, when and for what kind of reason; names neither the person nor
    the story's title, which may hold a name."""

    class Reason(models.TextChoices):
        WITHDRAWN = "withdrawn", _("A consent was withdrawn")
        EXPIRED = "expired", _("A consent ran out")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    story_number = models.BigIntegerField()
    campaign_key = models.SlugField(blank=True)
    reason = models.CharField(max_length=10, choices=Reason.choices)
    pages = models.PositiveSmallIntegerField(default=0)
    """How many public pages of the story's languages went."""
    sites = models.PositiveSmallIntegerField(default=0)
    """How many other sites had shown it."""
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """None = the person herself by her link, or the clock."""
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("story that was taken down")
        verbose_name_plural = _("stories that were taken down")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.story_number}: {self.reason}"
