"""What has been brought from elsewhere: the file, what stands in it, its pictures and its pages."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from network.localisation import CONTENT_LANGUAGES
from regions.bringing.models import Brought, BroughtRow, WrittenPage
from regions.scoping import RegionManager


class Incoming(Brought):
    """One file or address that somebody brought to a region.

    Personal data: whatever the old site's posts say of people, kept so that it can be looked at and
    undone; ``tasks.purge_incoming`` deletes file and rows after 30 days.
    """

    class Kind(models.TextChoices):
        WORDPRESS = "wordpress", _("WordPress site")
        FEED = "feed", _("News feed")
        CALENDAR = "calendar", _("Calendar")

    folder = "incoming"
    worker = "incoming.tasks.go_on_with_incoming"
    report = "incoming_report"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    address = models.URLField(max_length=500, blank=True)
    language = models.CharField(max_length=5, choices=CONTENT_LANGUAGES, default="fi")
    with_pictures = models.BooleanField(default=True)
    with_past = models.BooleanField(default=False, help_text="Events that are over, too.")
    about_items = models.PositiveIntegerField(default=0)
    last_item = models.PositiveIntegerField(default=0, help_text="The last one that was checked.")

    objects = RegionManager()

    class Meta(Brought.Meta):
        verbose_name = _("content from elsewhere")
        verbose_name_plural = _("content from elsewhere")


class IncomingItem(BroughtRow):
    """A post, an entry or an event as it would be brought in, and what became of it."""

    class Verdict(models.TextChoices):
        NEW = "new", _("New")
        SAME = "same", _("Here already")
        LEFT_OUT = "left_out", _("Left out")
        ERROR = "error", _("Cannot be brought in")

    source = models.ForeignKey(Incoming, on_delete=models.CASCADE, related_name="rows")
    key = models.CharField(max_length=64, help_text="Fingerprint of its mark at the source.")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    is_draft = models.BooleanField(default=False, help_text="Stays a draft whatever was chosen.")
    notes = models.JSONField(default=list, help_text="What is to be told of it.")
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager("source__region")

    class Meta(BroughtRow.Meta):
        verbose_name = _("item from elsewhere")
        verbose_name_plural = _("items from elsewhere")
        constraints = [
            models.UniqueConstraint(fields=("source", "number"), name="one_incoming_verdict")
        ]
        indexes = [
            models.Index(fields=("source", "key"), name="incoming_items_key"),
            models.Index(fields=("source", "verdict", "outcome"), name="incoming_items_waiting"),
        ]


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

    objects = RegionManager("source__region")

    class Meta:
        verbose_name = _("picture from elsewhere")
        verbose_name_plural = _("pictures from elsewhere")
        constraints = [
            models.UniqueConstraint(fields=("source", "address"), name="one_incoming_picture")
        ]
        indexes = [models.Index(fields=("source", "state"), name="incoming_pictures_state")]

    def __str__(self) -> str:
        return self.address


class BroughtPage(WrittenPage):
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
    published = models.BooleanField(default=False)

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
