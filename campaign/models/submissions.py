"""A story that somebody without an account sends in."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from campaign.models.story import Story, new_nonce
from campaign.models.videos import private_files
from regions.scoping import RegionManager

UNTOUCHED_FOR = dt.timedelta(days=60)
"""So long after the last save a draft is kept, and its link opens it."""
SETTLED_FOR = dt.timedelta(days=30)
"""So long after the answer the submission is kept."""
REMINDED_BEFORE = dt.timedelta(days=7)
"""So long before a draft is deleted its sender gets a mail."""


class StorySubmission(models.Model):
    """A story from the first word to the moderator's answer; its form opens by a signed link.

    Personal data: the sender's address, in ``content`` the names of the people shown, and the
    signed paper, kept to make the story and its consents. Deleted 30 days after it was settled, and
    when nobody has touched a draft for 60 days.
    """

    class State(models.TextChoices):
        INVITED = "invited", _("the association has been asked")
        DRAFT = "draft", _("is being written")
        SENT = "sent", _("waits for you")
        RETURNED = "returned", _("something is asked for")
        ACCEPTED = "accepted", _("accepted")
        DECLINED = "declined", _("declined")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    campaign_key = models.SlugField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    organisation = models.ForeignKey(
        "organisations.OrganisationPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    organisation_name = models.CharField(max_length=200, blank=True)
    """As the sender wrote it, when it is not in the directory."""
    content = models.JSONField(default=dict, blank=True)
    """What the form holds: title, lead, words, speaker, captions, transcript, places, people."""
    document = models.FileField(upload_to="consents", storage=private_files, blank=True)
    """The paper that the people shown have signed, for all of them."""
    video = models.ForeignKey(
        "campaign.Video", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    story = models.ForeignKey(Story, null=True, on_delete=models.SET_NULL, related_name="+")
    """What became of it."""
    feedback = models.TextField(max_length=2000, blank=True)
    """What the moderator asked for, or why it was declined."""
    rounds = models.JSONField(default=list, blank=True)
    """What was said to and fro: ``{"at": …, "what": "sent" or "asked" …, "words": …}``."""
    nonce = models.CharField(max_length=32, default=new_nonce)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    agreed_at = models.DateTimeField(null=True)
    """When the sender let us keep the address and what is written."""
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("story that was sent in")
        verbose_name_plural = _("stories that were sent in")
        ordering = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return str(self.content.get("title", "")) or self.email

    @property
    def can_be_written(self) -> bool:
        """True while the sender may still change it."""
        return self.state in {self.State.INVITED, self.State.DRAFT, self.State.RETURNED}

    @property
    def association(self) -> str:
        """The association's name, from the directory or as the sender wrote it."""
        return self.organisation.title if self.organisation else self.organisation_name

    @property
    def forgotten_at(self) -> dt.datetime:
        """When an untouched draft is deleted."""
        return self.changed_at + UNTOUCHED_FOR
