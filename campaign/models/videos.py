"""Video files: what came in, and what is made of it for the web."""

from __future__ import annotations

import uuid

from django.contrib.postgres.fields import ArrayField
from django.core.files.storage import Storage, storages
from django.db import models
from django.db.models.fields.files import FieldFile
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtailmedia.models import AbstractMedia


def private_files() -> Storage:
    """Where video files are kept: a view gives them out, so a withdrawal closes them at once."""
    return storages["private"]


class OriginalFile(FieldFile):
    """The file as it came. When it has been deleted, its size is that of what was made of it."""

    @property
    def size(self) -> int:
        try:
            return super().size
        except FileNotFoundError:
            rows = self.instance.renditions.values_list("size", flat=True)
            return sum(rows)


class StillFile(FieldFile):
    """The still picture; its address is that of the poster made of it, for the region's people."""

    @property
    def url(self) -> str:
        return reverse("campaign_own_video_file", args=(self.instance.pk,)) + "?name=poster.jpg"


class StillField(models.FileField):
    """A picture that the admin's forms link to."""

    attr_class = StillFile


class OriginalField(models.FileField):
    """A file that is deleted before its row is."""

    attr_class = OriginalFile


class Video(AbstractMedia):
    """A video in a region's collection.

    ``file`` is the original as it came, with whatever metadata (place, device) it carries: never
    shown to the public, deleted when its renditions have stood for a while. ``thumbnail`` is the
    still picture. The public reads renditions, by ``key`` and through a view.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waits to be prepared")
        WORKING = "working", _("is being prepared")
        READY = "ready", _("ready")
        REFUSED = "refused", _("cannot be used")
        REMOVED = "removed", _("taken away")

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    file = OriginalField(_("file"), upload_to="videos", storage=private_files)
    thumbnail = StillField(
        _("still picture"), upload_to="stills", storage=private_files, blank=True
    )
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.WAITING, editable=False
    )
    progress = models.PositiveSmallIntegerField(default=0, editable=False)
    """Per cent of the preparing."""
    problem = models.CharField(max_length=20, blank=True, editable=False)
    """Why it cannot be used: a key of ``campaign.videos.problems``."""
    findings = ArrayField(models.CharField(max_length=20), default=list, editable=False)
    """What an editor should know, such as "silent" or "portrait"; it can be used all the same."""
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    lease_until = models.DateTimeField(null=True, editable=False)
    """While a worker holds it; when this has passed, another may take it."""
    prepared_at = models.DateTimeField(null=True, editable=False)
    original_gone_at = models.DateTimeField(null=True, editable=False)

    admin_form_fields = ("title", "file", "collection", "thumbnail")

    class Meta:
        verbose_name = _("video")
        verbose_name_plural = _("videos")

    @property
    def url(self) -> str:
        """Where a public story's player reads it; refuses everybody while no story shows it."""
        return self.rendition_url("480p.mp4")

    @property
    def plays(self) -> bool:
        """Whether a story can show it: the larger file may still be in the making."""
        if self.state == self.State.WORKING:
            return self.renditions.filter(name="480p.mp4").exists()
        return self.state == self.State.READY

    def rendition_url(self, name: str) -> str:
        """The address of one of its files on any site: "480p.mp4", "720p.mp4", "poster.jpg"."""
        return reverse("campaign_video_file", args=(self.key, name))


class VideoRendition(models.Model):
    """One file for the web: H.264 and AAC in MP4, or the poster."""

    video = models.ForeignKey(Video, on_delete=models.CASCADE, related_name="renditions")
    name = models.CharField(max_length=20)
    """"480p.mp4", "720p.mp4" or "poster.jpg": the end of its address."""
    file = models.FileField(upload_to="renditions", storage=private_files)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    size = models.PositiveBigIntegerField()
    """Bytes."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("video for the web")
        verbose_name_plural = _("videos for the web")
        constraints = [
            models.UniqueConstraint(fields=["video", "name"], name="one_rendition_of_a_name")
        ]

    def __str__(self) -> str:
        return f"{self.video_id}/{self.name}"
