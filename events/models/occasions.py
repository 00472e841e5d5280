"""What an event's language versions have in common; what is left when people are forgotten."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

if TYPE_CHECKING:
    from events.models.events import EventPage


def new_nonce() -> str:
    """128 random bits; a link that carries an older one is dead."""
    return secrets.token_urlsafe(16)


class Occasion(models.Model):
    """One event as a happening: an evening, a workshop, a meeting of a series.

    ``key`` is the translation key of its pages, so it is one row whatever the languages. Holds no
    personal data: counts stay when registrations are forgotten, also when the page is deleted. Kept
    up to date with the pages by ``services.occasions``; its row is the lock for its seats.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField(unique=True)
    title = models.CharField(max_length=255)
    kind = models.CharField(max_length=12)
    municipality = models.ForeignKey(
        "regions.Municipality", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    place = models.CharField(max_length=250, blank=True)
    """Venue and street, as they have been told."""
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    cancelled = models.BooleanField(default=False)
    moved_from = models.DateTimeField(null=True)
    """When it was to begin, as it was last told before it was moved."""
    announced_at = models.DateTimeField(null=True)
    """When it was first public; what changes before that is nobody's matter."""
    sequence = models.PositiveIntegerField(default=0)
    """Grows with each change that calendars must know of (RFC 5545 3.8.7.4)."""
    nonce = models.CharField(max_length=32, default=new_nonce)
    """Stands in the addresses of its survey and its door list."""
    registered = models.PositiveIntegerField(default=0)
    """People who hold a seat; counted with each registration, and kept when they are forgotten."""
    waiting = models.PositiveIntegerField(default=0)
    attended = models.PositiveIntegerField(null=True)
    """People who came: counted at the door, or written by hand. None = nobody has counted."""
    walk_ins = models.PositiveIntegerField(default=0)
    """Of them, people who came without registering."""
    counted_by_hand = models.BooleanField(default=False)
    """``attended`` was written down by somebody: the door does not change it any more."""
    forecast = models.PositiveIntegerField(null=True)
    """How many were expected when it began."""
    project = models.CharField(max_length=120, blank=True)
    """For the yearly figures; as the page says, and kept when it is deleted."""
    forgotten_at = models.DateTimeField(null=True)
    """When the registrations were purged."""
    memo_sent_at = models.DateTimeField(null=True)
    """When the memo was mailed to those who wanted it; their rows go 30 days later."""

    objects = RegionManager()
    changes_at = ("starts_at", "ends_at")

    class Meta:
        verbose_name = _("occasion")
        verbose_name_plural = _("occasions")
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["region", "kind", "starts_at"], name="occasions_by_kind")]

    def __str__(self) -> str:
        return self.title

    @property
    def uid(self) -> str:
        """The same in every calendar, language and site (RFC 5545 3.8.4.7)."""
        return f"{self.key}@jarjestoverkko"

    def page_in(self, language: str) -> EventPage | None:
        """The public page in the language, or the Finnish one; None when there is neither."""
        from events.models.events import EventPage  # noqa: PLC0415 — pages stand on occasions

        wanted = [language, settings.LANGUAGE_CODE]
        pages = EventPage.objects.live().filter(translation_key=self.key)
        pages = pages.filter(locale__language_code__in=wanted)
        pages = pages.select_related("locale", "region", "municipality")
        pages = pages.defer("region__outline", "municipality__outline")
        return min(pages, key=lambda page: wanted.index(page.locale.language_code), default=None)
