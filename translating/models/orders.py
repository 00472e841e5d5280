"""Orders of translations, texts whose original has changed, and translators' files."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class TranslationOrder(models.Model):
    """A branch of a region's pages that is sent to be translated, page by page, by Celery."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting for its turn")
        WORKING = "working", _("Under way")
        DONE = "done", _("Finished")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    root = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    title = models.CharField(max_length=255)
    """The root's, for when it has been deleted."""
    languages = ArrayField(models.CharField(max_length=8))
    ordered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    machine = models.BooleanField(default=False)
    """What nobody has translated is translated by a machine, to be checked."""
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    """Drafts that are there now, also those that somebody else has made meanwhile."""
    failed = models.PositiveIntegerField(default=0)
    gone = models.PositiveIntegerField(default=0)
    """Pages that have been deleted since the order was given."""
    created_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)

    objects = RegionManager()
    everywhere = models.Manager()
    """For the workers."""

    class Meta:
        verbose_name = _("order of translations")
        verbose_name_plural = _("orders of translations")
        ordering = ["-created_at", "-pk"]
        default_manager_name = "objects"

    def __str__(self) -> str:
        return f"{self.title}: {', '.join(self.languages)}"

    @property
    def handled(self) -> int:
        """How many of ``total`` need no more work."""
        return self.done + self.failed + self.gone


class OrderedPageManager(RegionManager):
    """Pages of the orders in scope; takes nothing, as ``order.pages`` needs it."""

    def __init__(self) -> None:
        super().__init__("order__region")


class OrderedPage(models.Model):
    """One page in one language of an order: what a worker does at a time.

    A worker holds the row's lock while it works; if it dies, the database lets go of the row.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        DONE = "done", _("A draft has been made")
        THERE = "there", _("Was there already")
        GONE = "gone", _("The original has been deleted")
        FAILED = "failed", _("Did not succeed")

    order = models.ForeignKey(TranslationOrder, on_delete=models.CASCADE, related_name="pages")
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    title = models.CharField(max_length=255)
    language = models.CharField(max_length=8)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    problem = models.TextField(blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)

    objects = OrderedPageManager()
    everywhere = models.Manager()
    """For the workers."""

    class Meta:
        verbose_name = _("page of an order")
        verbose_name_plural = _("pages of orders")
        ordering = ["pk"]
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["order", "page", "language"], name="ordered_once")
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.language}"


class TextConflict(models.Model):
    """A text that two have written: somebody must say which stands.

    Until then the one that readers see stands, so nothing falls back to the original by itself.
    """

    class Kind(models.TextChoices):
        CHANGED = "changed", _("The original has changed")
        EDITED = "edited", _("Changed on the page itself")
        ONLY_HERE = "only_here", _("Only on the translated page")

    class Choice(models.TextChoices):
        KEPT = "kept", _("The translation was kept")
        ANEW = "anew", _("Translated anew")
        OVERTAKEN = "overtaken", _("Translated in the editor")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    translation = models.ForeignKey(
        "wagtail_localize.Translation", on_delete=models.CASCADE, related_name="+"
    )
    context = models.ForeignKey(
        "wagtail_localize.TranslationContext", null=True, on_delete=models.CASCADE, related_name="+"
    )
    string = models.ForeignKey(
        "wagtail_localize.String", null=True, on_delete=models.CASCADE, related_name="+"
    )
    """The original as it is now; none for a text that only the translated page has."""
    kind = models.CharField(max_length=9, choices=Kind.choices)
    old_source = models.TextField(blank=True)
    """The original that the translation was made from."""
    former = models.TextField(blank=True)
    """What the translator had written before somebody changed the page itself."""
    standing = models.TextField()
    """The translation that readers see."""
    created_at = models.DateTimeField(default=timezone.now)
    choice = models.CharField(max_length=9, choices=Choice.choices, blank=True)
    """Empty while nobody has chosen."""
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    chosen_at = models.DateTimeField(null=True)

    objects = RegionManager()
    everywhere = models.Manager()
    """For signals, which come without a scope."""

    class Meta:
        verbose_name = _("text to choose")
        verbose_name_plural = _("texts to choose")
        ordering = ["pk"]
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["translation", "context", "string"],
                condition=models.Q(choice="", string__isnull=False),
                name="one_open_conflict_a_text",
            )
        ]

    def __str__(self) -> str:
        return self.standing[:60]


class TranslationFile(models.Model):
    """A translator's file that has come back: first judged line by line, then taken in.

    Deleted after 30 days.
    """

    class State(models.TextChoices):
        CHECKED = "checked", _("Read, not yet taken in")
        TAKING = "taking", _("Being taken in")
        TAKEN = "taken", _("Taken in")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    name = models.CharField(max_length=255)
    content = models.BinaryField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.CHECKED)
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    report: Any = models.JSONField(default=list)
    """What was told of each line when the file was taken in."""
    written = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    taken_at = models.DateTimeField(null=True)

    objects = RegionManager()
    everywhere = models.Manager()
    """For the workers."""

    class Meta:
        verbose_name = _("translator's file")
        verbose_name_plural = _("translators' files")
        ordering = ["-created_at", "-pk"]
        default_manager_name = "objects"

    def __str__(self) -> str:
        return self.name
