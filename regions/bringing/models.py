"""What somebody has brought: the file, its rows, and the pages that became of them."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import PurePath
from typing import IO, Any, ClassVar

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from network.troubles import Trouble

KEPT_FOR = dt.timedelta(days=30)
"""How long it can be looked at and undone; then it goes with its file. The pages stay."""


def private_files() -> Storage:
    """Where files are kept that no web server serves."""
    return storages["private"]


def place_of(source: Brought, name: str) -> str:
    """A name that nobody can guess, and that tells nothing of what the file was called."""
    return f"{source.folder}/{uuid.uuid4().hex}{PurePath(name).suffix.lower()[:5]}"


class Brought(models.Model):
    """A file that somebody brought to a region: checked, brought in by workers, undone if wanted.

    A room's own model adds what it reads from the file, and has ``rows`` (``BroughtRow``).
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

    GOING_ON = (State.CHECKING, State.RUNNING, State.UNDOING)
    """States in which a worker has something to do."""

    folder: ClassVar[str]
    """Of the private files."""
    worker: ClassVar[str]
    """The path of the task that goes on with it."""
    report: ClassVar[str]
    """The name of its report's address."""
    rows: Any

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    name = models.CharField(max_length=255, help_text="What the file was called, or the address.")
    file = models.FileField(upload_to=place_of, storage=private_files, blank=True)
    publish = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.CHECKING)
    trouble = models.JSONField(null=True, help_text="Why the whole was refused.")
    finished_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its report."""
        return reverse(self.report, args=[self.region.slug, self.pk])

    @property
    def is_going_on(self) -> bool:
        """True while a worker has something to do."""
        return self.state in self.GOING_ON

    @property
    def spoken(self) -> str:
        """The language of whoever brought it: sentences of the pages' own rules are kept as they
        are said."""
        profile = getattr(self.made_by, "wagtail_userprofile", None)
        return profile.get_preferred_language() if profile else "fi"

    def opened(self) -> IO[bytes]:
        """Its file. Raises ``Trouble`` when that is gone."""
        try:
            file: IO[bytes] = self.file.open("rb")
        except (FileNotFoundError, ValueError) as error:
            raise Trouble("file_gone") from error
        return file

    def delete_whole(self) -> None:
        """Delete it with its rows and its file; pages stay as they are."""
        file = self.file
        self.delete()
        if file:
            file.delete(save=False)


class BroughtRow(models.Model):
    """A row of the file as it would be brought in, and what became of it. A room's own model names
    its ``source`` and its ``Verdict``."""

    class Outcome(models.TextChoices):
        WAITING = "waiting", _("not brought in")
        WRITTEN = "written", _("brought in")
        FAILED = "failed", _("left out")
        UNDONE = "undone", _("undone")
        KEPT = "kept", _("kept, because it has been changed since")

    source_id: int
    verdict: Any

    number = models.PositiveIntegerField()
    title = models.CharField(max_length=255, blank=True)
    values = models.JSONField(default=dict)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.WAITING)

    class Meta:
        abstract = True
        ordering = ["number"]

    def __str__(self) -> str:
        return f"{self.source_id}/{self.number}: {self.verdict}"


class WrittenPage(models.Model):
    """A page that a row made or changed: what is needed to undo it, and whether others know it."""

    page: Any
    page_id: int | None

    after = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    announced = models.BooleanField(
        default=True, help_text="False until the search and the references know the page."
    )

    class Meta:
        abstract = True

    @property
    def is_worked_on(self) -> bool:
        """True when somebody has changed the page since, put others below it, or locked it."""
        page = self.page
        return bool(page.latest_revision_id != self.after_id or page.numchild or page.locked)
