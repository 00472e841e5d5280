"""Imports: a file that somebody brought, its rows, and the pages that they made or changed."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.bringing.models import Brought, BroughtRow, WrittenPage
from regions.scoping import RegionManager


class Import(Brought):
    """One file of associations brought to a region.

    Personal data: contact persons' addresses as the file has them, kept so that the import can be
    looked at and undone; ``tasks.purge_imports`` deletes file and rows after 30 days.
    """

    State = Brought.State

    folder = "imports"
    worker = "organisations.exchange.tasks.go_on_with_import"
    report = "exchange_report"

    kind = models.CharField(max_length=4)
    encoding = models.CharField(max_length=12, blank=True)
    separator = models.CharField(max_length=1, blank=True)
    headings = models.JSONField(default=list)
    examples = models.JSONField(default=list)
    columns = models.JSONField(default=list, help_text="The field of each heading, or nothing.")
    whole = models.BooleanField(default=False, help_text="One error keeps all rows out.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED)
    about_rows = models.PositiveIntegerField(default=0)
    last_row = models.PositiveIntegerField(default=0, help_text="The last row that was checked.")

    objects = RegionManager()

    class Meta(Brought.Meta):
        verbose_name = _("import")
        verbose_name_plural = _("imports")


class ImportRow(BroughtRow):
    """One row of an import: what it would do, and what became of it."""

    class Verdict(models.TextChoices):
        NEW = "new", _("New")
        CHANGED = "changed", _("Changed")
        SAME = "same", _("Unchanged")
        ERROR = "error", _("To be mended")
        ELSEWHERE = "elsewhere", _("Kept by another region")

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    keys = ArrayField(models.CharField(max_length=540), default=list)
    changes = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    page = models.ForeignKey(
        "organisations.OrganisationPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager("source__region")

    class Meta(BroughtRow.Meta):
        verbose_name = _("row of an import")
        verbose_name_plural = _("rows of imports")
        constraints = [
            models.UniqueConstraint(fields=("source", "number"), name="one_verdict_a_row")
        ]
        indexes = [
            models.Index(fields=("source", "outcome", "number"), name="import_rows_waiting"),
            models.Index(fields=("source", "verdict", "number"), name="import_rows_verdict"),
            GinIndex(fields=["keys"], name="import_rows_keys"),
        ]


class ImportedPage(WrittenPage):
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

    objects = RegionManager("row__source__region")

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
