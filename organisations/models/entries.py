"""The directory's narrow table: what lists, counts and maps ask of an association, in one row.

Counting facets over pages takes a join a choice; here a choice is a look into an array. A row is
made from its page whenever the page is saved (``organisations.services.entries``), never by hand,
and holds nothing that the page does not show everybody.
"""

from __future__ import annotations

import datetime as dt
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.utils import timezone

from network.sorting import alphabet_of
from regions.models import Region


class EntryQuerySet(models.QuerySet["DirectoryEntry"]):
    """The questions that the directory asks."""

    def shown_to(self, language: str, on: dt.date | None = None) -> Self:
        """Associations as a reader of the language sees them, without those that have ended."""
        today = on or timezone.localdate()
        going_on = models.Q(ended_on=None) | models.Q(ended_on__gt=today)
        return self.filter(going_on, shown_in__contains=[language])

    def serving(self, region: Region) -> Self:
        """Those of the region and those from elsewhere that serve a part of it; all on the hub."""
        return self if region.is_hub else self.filter(regions__contains=[region.pk])

    def in_order(self, language: str) -> Self:
        """In the order of the language's alphabet."""
        return self.order_by(f"order_{alphabet_of(language)}", "page_id")


class DirectoryEntry(models.Model):
    """One language version of an association that everybody may see."""

    page = models.OneToOneField(
        "organisations.OrganisationPage",
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="entry",
    )
    shown_in = ArrayField(models.CharField(max_length=8))
    """Languages whose readers get this version: its own and, for the Finnish original, those that
    the association is not translated into."""
    regions = ArrayField(models.PositiveIntegerField())
    """The home region and those of the municipalities served."""
    municipalities = ArrayField(models.PositiveIntegerField())
    themes = ArrayField(models.PositiveIntegerField())
    """The page's themes and the parents of its sub-themes."""
    languages = ArrayField(models.CharField(max_length=8))
    online = models.BooleanField()
    ended_on = models.DateField(null=True)
    names = models.TextField()
    """The title and every other name, past ones too, in small letters."""
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    """Both empty where the address is hidden or not given."""
    order_fi = models.CharField(max_length=510)
    order_se = models.CharField(max_length=510)
    order_smn = models.CharField(max_length=510)
    """The title's place in the Finnish and Swedish, the Northern and the Inari Sámi alphabet."""

    objects = EntryQuerySet.as_manager()

    class Meta:
        indexes = [
            GinIndex(fields=["regions"], name="entry_regions"),
            GinIndex(fields=["municipalities"], name="entry_municipalities"),
            GinIndex(fields=["themes"], name="entry_themes"),
            GinIndex(OpClass("names", name="gin_trgm_ops"), name="entry_names"),
            models.Index(fields=["order_fi", "page"], name="entry_order_fi"),
            models.Index(fields=["order_se", "page"], name="entry_order_se"),
            models.Index(fields=["order_smn", "page"], name="entry_order_smn"),
        ]

    def __str__(self) -> str:
        return self.names.partition("\n")[0]
