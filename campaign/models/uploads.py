"""A file on its way here: it may break off at any byte and go on later (tus 1.0)."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Upload(models.Model):
    """One file being received, from a member of staff or from whoever holds a submission's link.

    How much has come is the length of the file on the disk: the row does not repeat it. Personal
    data: the file's name as the sender's device called it; deleted with the row.
    """

    class State(models.TextChoices):
        RECEIVING = "receiving", _("is being received")
        DONE = "done", _("received")
        REFUSED = "refused", _("refused")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+"
    )
    submission = models.ForeignKey(
        "campaign.StorySubmission", null=True, on_delete=models.CASCADE, related_name="uploads"
    )
    name = models.CharField(max_length=200)
    size = models.PositiveBigIntegerField()
    """Bytes of the whole file."""
    sha256 = models.CharField(max_length=64, blank=True)
    """What the sender says the whole file's hash is; looked at when all has come."""
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVING)
    problem = models.CharField(max_length=20, blank=True)
    video = models.ForeignKey(
        "campaign.Video", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """What became of it."""
    created_at = models.DateTimeField(default=timezone.now)
    touched_at = models.DateTimeField(default=timezone.now)
    """When bytes last came; one that has long stood still is deleted."""

    objects = RegionManager()

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")

    def __str__(self) -> str:
        return self.name
