"""What has been brought from elsewhere: the file, what stands in it, its pictures and its pages."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import PurePath

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from network.localisation import CONTENT_LANGUAGES
from regions.scoping import RegionManager

KEPT_FOR = dt.timedelta(days=30)
"""How long it can be looked at and undone; then it goes with its file. The pages stay."""


def private_files() -> Storage:
    """Where files are kept that no web server serves."""
    return storages["private"]


def place_of(row: Incoming, name: str) -> str:
    """A name that nobody can guess, and that tells nothing of what the file was called."""
    return f"incoming/{uuid.uuid4().hex}{PurePath(name).suffix.lower()[:5]}"


class Incoming(models.Model):
    """One file or address that somebody brought to a region.

    Personal data: whatever the old site's posts say of people, kept so that it can be looked at and
    undone; ``tasks.purge_incoming`` deletes file and rows after 30 days.
    """

    class Kind(models.TextChoices):
        WORDPRESS = "wordpress", _("WordPress site")
        FEED = "feed", _("News feed")
        CALENDAR = "calendar", _("Calendar")

    class State(models.TextChoices):
        CHECKING = "checking", _("Being checked")
        CHECKED = "checked", _("Checked, not brought in yet")
        REFUSED = "refused", _("Refused")
        RUNNING = "running", _("Being brought in")
        DONE = "done", _("Brought in")
        UNDOING = "undoing", _("Being undone")
        UNDONE = "undone", _("Undone")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="incoming")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    name = models.CharField(max_length=255, help_text="What the file was called, or the address.")
    address = models.URLField(max_length=500, blank=True)
    file = models.FileField(upload_to=place_of, storage=private_files, blank=True)
    language = models.CharField(max_length=5, choices=CONTENT_LANGUAGES, default="fi")
    publish = models.BooleanField(default=False)
    with_pictures = models.BooleanField(default=True)
    with_past = models.BooleanField(default=False, help_text="Events that are over, too.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.CHECKING)
    about_items = models.PositiveIntegerField(default=0)
    last_item = models.PositiveIntegerField(default=0, help_text="The last one that was checked.")
    trouble = models.JSONField(null=True, help_text="Why the whole was refused.")
    finished_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("content from elsewhere")
        verbose_name_plural = _("content from elsewhere")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.name


class OfSource(RegionManager):
    """Rows of the regions in scope; ``source.items`` makes its manager without arguments."""

    def __init__(self, path: str = "source__region") -> None:
        super().__init__(path)


class IncomingItem(models.Model):
    """A post, an entry or an event as it would be brought in, and what became of it."""

    class Verdict(models.TextChoices):
        NEW = "new", _("New")
        SAME = "same", _("Here already")
        LEFT_OUT = "left_out", _("Left out")
        ERROR = "error", _("Cannot be brought in")

    class Outcome(models.TextChoices):
        WAITING = "waiting", _("not brought in")
        WRITTEN = "written", _("brought in")
        FAILED = "failed", _("left out")
        UNDONE = "undone", _("undone")
        KEPT = "kept", _("kept, because it has been changed since")

    source = models.ForeignKey(Incoming, on_delete=models.CASCADE, related_name="items")
    number = models.PositiveIntegerField()
    key = models.CharField(max_length=64, help_text="Fingerprint of its mark at the source.")
    title = models.CharField(max_length=255, blank=True)
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    is_draft = models.BooleanField(default=False, help_text="Stays a draft whatever was chosen.")
    values = models.JSONField(default=dict)
    notes = models.JSONField(default=list, help_text="What is to be told of it.")
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.WAITING)

    objects = OfSource()

    class Meta:
        verbose_name = _("item from elsewhere")
        verbose_name_plural = _("items from elsewhere")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=("source", "number"), name="one_incoming_verdict")
        ]
        indexes = [
            models.Index(fields=("source", "key"), name="incoming_items_key"),
            models.Index(fields=("source", "verdict", "outcome"), name="incoming_items_waiting"),
        ]

    def __str__(self) -> str:
        return f"{self.source_id}/{self.number}: {self.verdict}"


class IncomingPicture(models.Model):
    """A picture of the old site that is to be fetched once, however many show it."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        FETCHED = "fetched", _("fetched")
        FAILED = "failed", _("not fetched")

    source = models.ForeignKey(Incoming, on_delete=models.CASCADE, related_name="pictures")
    address = models.CharField(max_length=1000)
    description = models.CharField(max_length=255, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    trouble = models.CharField(max_length=40, blank=True)
    is_ours = models.BooleanField(default=False, help_text="Came by this and goes with it.")
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = OfSource()

    class Meta:
        verbose_name = _("picture from elsewhere")
        verbose_name_plural = _("pictures from elsewhere")
        constraints = [
            models.UniqueConstraint(fields=("source", "address"), name="one_incoming_picture")
        ]
        indexes = [models.Index(fields=("source", "state"), name="incoming_pictures_state")]

    def __str__(self) -> str:
        return self.address


class BroughtPage(models.Model):
    """A page that came from elsewhere, by the mark that its original has there: what has been
    brought once is known for as long as the page is there, and is not brought again."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=64)
    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="brought_from"
    )
    item = models.ForeignKey(
        IncomingItem, null=True, on_delete=models.SET_NULL, related_name="brought"
    )
    after = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    published = models.BooleanField(default=False)
    announced = models.BooleanField(
        default=True, help_text="False until the search and the references know the page."
    )

    objects = RegionManager()

    class Meta:
        verbose_name = _("page from elsewhere")
        verbose_name_plural = _("pages from elsewhere")
        constraints = [models.UniqueConstraint(fields=("region", "key"), name="brought_once")]
        indexes = [
            models.Index(
                fields=("id",), condition=models.Q(announced=False), name="brought_unannounced"
            )
        ]

    def __str__(self) -> str:
        return f"{self.key} → {self.page_id}"
