"""Imports: a file that somebody brought, its rows, and the pages that they made or changed."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import PurePath

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.files.storage import Storage, storages
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

KEPT_FOR = dt.timedelta(days=30)
"""How long an import can be looked at and undone; then it goes with its rows and its file."""


def private_files() -> Storage:
    """Where files are kept that no web server serves."""
    return storages["private"]


def place_of(row: Import, name: str) -> str:
    """A name that nobody can guess, and that tells nothing of what the file was called."""
    return f"imports/{uuid.uuid4().hex}{PurePath(name).suffix.lower()[:5]}"


class Import(models.Model):
    """One file of associations brought to a region.

    Personal data: contact persons' addresses as the file has them, kept so that the import can be
    looked at and undone; ``tasks.purge_imports`` deletes file and rows after 30 days.
    """

    class State(models.TextChoices):
        RECEIVED = "received", _("Waiting for its columns")
        CHECKING = "checking", _("Being checked")
        CHECKED = "checked", _("Checked, not brought in yet")
        REFUSED = "refused", _("Refused")
        RUNNING = "running", _("Being brought in")
        DONE = "done", _("Brought in")
        UNDOING = "undoing", _("Being undone")
        UNDONE = "undone", _("Undone")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="imports")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    name = models.CharField(max_length=255, help_text="What the file was called.")
    file = models.FileField(upload_to=place_of, storage=private_files, blank=True)
    kind = models.CharField(max_length=4)
    encoding = models.CharField(max_length=12, blank=True)
    separator = models.CharField(max_length=1, blank=True)
    headings = models.JSONField(default=list)
    examples = models.JSONField(default=list)
    columns = models.JSONField(default=list, help_text="The field of each heading, or nothing.")
    publish = models.BooleanField(default=False)
    whole = models.BooleanField(default=False, help_text="One error keeps all rows out.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED)
    about_rows = models.PositiveIntegerField(default=0)
    last_row = models.PositiveIntegerField(default=0, help_text="The last row that was checked.")
    trouble = models.JSONField(null=True, help_text="Why the whole file was refused.")
    finished_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.name


class RowManager(RegionManager):
    """Rows of the regions in scope; ``source.rows`` makes its manager without arguments."""

    def __init__(self, path: str = "source__region") -> None:
        super().__init__(path)


class ImportRow(models.Model):
    """One row of an import: what it would do, and what became of it."""

    class Verdict(models.TextChoices):
        NEW = "new", _("New")
        CHANGED = "changed", _("Changed")
        SAME = "same", _("Unchanged")
        ERROR = "error", _("To be mended")
        ELSEWHERE = "elsewhere", _("Kept by another region")

    class Outcome(models.TextChoices):
        WAITING = "waiting", _("not brought in")
        WRITTEN = "written", _("brought in")
        FAILED = "failed", _("left out")
        UNDONE = "undone", _("undone")
        KEPT = "kept", _("kept, because it has been changed since")

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=255, blank=True)
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    values = models.JSONField(default=dict)
    keys = ArrayField(models.CharField(max_length=540), default=list)
    changes = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    page = models.ForeignKey(
        "organisations.OrganisationPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.WAITING)

    objects = RowManager()

    class Meta:
        verbose_name = _("row of an import")
        verbose_name_plural = _("rows of imports")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=("source", "number"), name="one_verdict_a_row")
        ]
        indexes = [
            models.Index(fields=("source", "outcome", "number"), name="import_rows_waiting"),
            models.Index(fields=("source", "verdict", "number"), name="import_rows_verdict"),
            GinIndex(fields=["keys"], name="import_rows_keys"),
        ]

    def __str__(self) -> str:
        return f"{self.source_id}/{self.number}: {self.verdict}"


class ImportedPageManager(RegionManager):
    """The same for the pages of rows."""

    def __init__(self, path: str = "row__source__region") -> None:
        super().__init__(path)


class ImportedPage(models.Model):
    """A page that a row made or changed: what is needed to undo it, and nothing else."""

    row = models.ForeignKey(ImportRow, on_delete=models.CASCADE, related_name="pages")
    page = models.ForeignKey(
        "organisations.OrganisationPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.BooleanField()
    published = models.BooleanField()
    before = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    after = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    announced = models.BooleanField(
        default=True, help_text="False until the search and the references know the page."
    )

    objects = ImportedPageManager()

    class Meta:
        verbose_name = _("page of an import")
        verbose_name_plural = _("pages of imports")
        indexes = [
            models.Index(
                fields=("id",), condition=models.Q(announced=False), name="imported_unannounced"
            )
        ]

    def __str__(self) -> str:
        return f"{self.row_id} → {self.page_id}"
