"""A file of people that is being brought in."""

from __future__ import annotations

import json
import zlib
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class ReaderImport(models.Model):
    """One file, from the dry run until its people are on the list.

    Personal data: the rows, until they have been brought in; those that nobody brings in are
    deleted after a day (``newsletters.consent.retention``). Numbers stay for 30 days.
    """

    class State(models.TextChoices):
        CHECKED = "checked", _("has been checked")
        RUNNING = "running", _("is being brought in")
        DONE = "done", _("has been brought in")

    worker = "newsletters.consent.tasks.bring_readers"
    """The path of the task that goes on with it."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    audience = models.ForeignKey("newsletters.Audience", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    name = models.CharField(max_length=255)
    proof = models.CharField(max_length=255)
    state = models.CharField(max_length=8, choices=State.choices, default=State.CHECKED)
    content = models.BinaryField()
    """The rows and the verdict on each, as packed JSON."""
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    brought = models.PositiveIntegerField(default=0)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("import of subscribers")
        verbose_name_plural = _("imports of subscribers")

    def __str__(self) -> str:
        return f"{self.name}: {self.done}/{self.total}"

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Row by row: number, email, name, language, verdict; empty when they were deleted."""
        packed = bytes(self.content)
        return json.loads(zlib.decompress(packed)) if packed else []

    @rows.setter
    def rows(self, rows: list[dict[str, Any]]) -> None:
        self.content = zlib.compress(json.dumps(rows).encode(), 6) if rows else b""
