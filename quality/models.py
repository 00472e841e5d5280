"""What could be better on a region's pages, and what is known of the addresses they lead to."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

ASKED_EVERY = dt.timedelta(days=7)
"""An address of another site is asked no more often than this."""
FAILURES = 2
"""Days on which it did not answer before anybody is told."""


class Kind(models.TextChoices):
    """What can be found; in the order in which it hurts readers."""

    LINK = "link", _("Broken links")
    PICTURE = "picture", _("Pictures without a description")
    HEADING = "heading", _("Headings out of order")
    WORDS = "words", _("Links that do not say where they lead")
    PDF = "pdf", _("PDF files only")
    SENTENCE = "sentence", _("Long sentences")
    OLD = "old", _("Old pages")


class Finding(models.Model):
    """One thing to mend on one page; the row goes when it has been mended.

    No personal data but who said that it is fine. ``quality.inspecting`` writes the rows. A finding
    that somebody has dismissed comes back when the page says something else than it did then.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    key = models.CharField(max_length=64)
    """A fingerprint of what is wrong; the same at every look."""
    field = models.CharField(max_length=40, blank=True)
    """Which field of the page it is in; empty = the page as a whole."""
    block = models.CharField(max_length=36, blank=True)
    """The block's id, which the editor's address takes."""
    below = models.CharField(max_length=255, blank=True)
    """The heading that it stands below."""
    words = models.TextField(blank=True)
    """What the page says there: the link's words, the sentence, the heading, the file's name."""
    cause = models.CharField(max_length=12, blank=True)
    """A key of ``quality.words``: why it is wrong."""
    address = models.TextField(blank=True)
    size = models.PositiveIntegerField(default=0)
    """Words of a sentence, months since an old page was touched."""
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL, null=True, on_delete=models.CASCADE, related_name="+"
    )
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL, null=True, on_delete=models.CASCADE, related_name="+"
    )
    version = models.CharField(max_length=64)
    """A fingerprint of the whole page when it was last looked at."""
    found_at = models.DateTimeField(default=timezone.now)
    dismissed_at = models.DateTimeField(null=True)
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager()

    class Meta:
        verbose_name = _("thing to mend")
        verbose_name_plural = _("things to mend")
        constraints = [
            models.UniqueConstraint(fields=("page", "kind", "key"), name="one_finding_a_fault")
        ]
        indexes = [models.Index(fields=["region", "kind"], name="findings_by_kind")]

    def __str__(self) -> str:
        return f"{self.page_id} {self.kind}: {self.words[:40]}"


class Twin(models.Model):
    """A region's word that what a document says can be read on a page as well."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")

    objects = RegionManager()

    class Meta:
        verbose_name = _("page that says the same as a file")
        verbose_name_plural = _("pages that say the same as files")
        constraints = [
            models.UniqueConstraint(fields=("region", "document"), name="one_twin_a_document")
        ]

    def __str__(self) -> str:
        return f"{self.document_id} = {self.page_id}"


class Inspection(models.Model):
    """When all pages of a region were last looked through."""

    region = models.OneToOneField("regions.Region", on_delete=models.CASCADE, related_name="+")
    finished_at = models.DateTimeField()
    pages = models.PositiveIntegerField(default=0)

    objects = RegionManager()

    class Meta:
        verbose_name = _("look through a region's pages")
        verbose_name_plural = _("looks through regions' pages")

    def __str__(self) -> str:
        return f"{self.region_id}: {self.finished_at:%Y-%m-%d}"


class OutsideAddress(models.Model):
    """An address of another site that public pages lead to, and what it has answered.

    Shared by all regions, so that each is asked once a week however many pages lead there.
    """

    key = models.CharField(max_length=64, primary_key=True)
    """The address's fingerprint: addresses are too long to be an index."""
    address = models.TextField()
    host = models.CharField(max_length=255)
    asked_at = models.DateTimeField(null=True, db_index=True)
    answer = models.CharField(max_length=8, blank=True)
    """A value of ``network.links.reaching.Answer``."""
    failures = models.PositiveSmallIntegerField(default=0)
    """Days in a row, of those on which it was asked, that it did not answer."""
    failed_on = models.DateField(null=True)
    wanted_on = models.DateField(default=timezone.localdate)
    """When a page was last seen to lead there."""

    class Meta:
        verbose_name = _("address of another site")
        verbose_name_plural = _("addresses of other sites")

    def __str__(self) -> str:
        return self.address

    @property
    def is_broken(self) -> bool:
        """True when it has failed on different days."""
        return self.failures >= FAILURES
