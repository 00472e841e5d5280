"""Lifts: the board's page, what people offer and need, and the messages that we pass on."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageManager

from events.models.occasions import Occasion, new_nonce
from network.pages import BasePage, BasePageQuerySet
from network.search.described import Kind as SearchKind
from regions.scoping import RegionManager

UNCONFIRMED_FOR = dt.timedelta(days=2)
"""How long an announcement waits for its link to be opened."""
KEPT_FOR = dt.timedelta(days=7)
"""How long an announcement stays after it has left the board, to answer for what was passed on."""
MESSAGE_KEPT_FOR = dt.timedelta(days=7)
"""The longest that a message waits for its mail to be settled."""
MOST_MESSAGES = 20
"""So many messages are passed on to one announcement, from everybody together."""


class CarpoolPage(BasePage):
    """The board of a region: coming trips as a list, or a month with ``?kuukausi=2027-02``."""

    found_as = SearchKind.PAGE
    title_help = _("The heading of the board. For example: Lifts")
    max_count_per_parent = 1
    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    objects = PageManager.from_queryset(BasePageQuerySet)()

    class Meta:
        verbose_name = _("car-pool board")
        verbose_name_plural = _("car-pool boards")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from events.carpool.board import board_of  # noqa: PLC0415 — the board stands on the models

        context = super().get_context(request, *args, **kwargs)
        return context | board_of(request, self.region)


class TripQuerySet(models.QuerySet["Trip"]):
    """Trips by what the public sees of them."""

    def on_the_board(self, now: dt.datetime | None = None) -> Self:
        """Confirmed, not hidden, and not yet on their way; the next one first."""
        moment = now or timezone.now()
        rows = self.filter(state=Trip.State.OPEN, hidden_at=None, departs_at__gt=moment)
        return rows.order_by("departs_at", "pk")

    def for_cards(self) -> Self:
        """What a card shows."""
        rows = self.select_related("origin", "destination", "occasion")
        return rows.defer("origin__outline", "destination__outline")


class Trip(models.Model):
    """Somebody offers a lift, needs one, or looks for company on the way.

    Public: kind, from where to where, when, seats, the event and ``words``, in which no contact
    may stand. Personal data: the name (or role) and the address, kept to pass messages on and told
    to nobody. Hidden at departure and deleted seven days later, or seven days after it was closed;
    deleted after two days when it is not confirmed (``carpool.tasks.purge_trips``).
    """

    class Kind(models.TextChoices):
        OFFER = "offer", _("Offers a lift")
        NEED = "need", _("Needs a lift")
        COMPANION = "companion", _("Looks for company")

    class State(models.TextChoices):
        UNCONFIRMED = "unconfirmed", _("waits for its link to be opened")
        OPEN = "open", _("on the board")
        CLOSED = "closed", _("taken off by the person")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    origin = models.ForeignKey("regions.Municipality", on_delete=models.PROTECT, related_name="+")
    destination = models.ForeignKey(
        "regions.Municipality", on_delete=models.PROTECT, related_name="+"
    )
    occasion = models.ForeignKey(
        Occasion, null=True, blank=True, on_delete=models.SET_NULL, related_name="trips"
    )
    departs_at = models.DateTimeField()
    returns_at = models.DateTimeField(null=True, blank=True)
    seats = models.PositiveSmallIntegerField(null=True, blank=True)
    """Free ones of an offer, wanted ones of a need."""
    words = models.CharField(max_length=300, blank=True)
    name = models.CharField(max_length=80)
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    state = models.CharField(max_length=12, choices=State.choices, default=State.UNCONFIRMED)
    nonce = models.CharField(max_length=32, default=new_nonce)
    """In the links to confirm, change and close."""
    sequence = models.PositiveIntegerField(default=0)
    """Grows with each change, for calendars (RFC 5545 3.8.7.4)."""
    relayed = models.PositiveSmallIntegerField(default=0)
    """How many messages have been passed on."""
    hidden_at = models.DateTimeField(null=True)
    """When an editor took it off the board."""
    hidden_reason = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True)

    objects = RegionManager.from_queryset(TripQuerySet)()
    changes_at = ("departs_at",)

    class Meta:
        verbose_name = _("trip")
        verbose_name_plural = _("trips")
        ordering = ["departs_at", "pk"]
        indexes = [models.Index(fields=["region", "state", "departs_at"], name="trips_on_board")]

    def __str__(self) -> str:
        return f"{self.kind} {self.departs_at:%Y-%m-%d %H:%M}"

    @property
    def uid(self) -> str:
        """The same in every calendar and language (RFC 5545 3.8.4.7)."""
        return f"carpool-{self.key}@jarjestoverkko"

    @property
    def has_left(self) -> bool:
        """True from the minute of departure on."""
        return self.departs_at <= timezone.now()

    @property
    def is_on_the_board(self) -> bool:
        """True while the public sees it."""
        return self.state == self.State.OPEN and self.hidden_at is None and not self.has_left


class TripMessage(models.Model):
    """What somebody has written to the person of a trip, until its mail is settled.

    Personal data: name, address and words, kept with the writer's consent to be passed on once;
    deleted when the mail has left or cannot be delivered, in seven days at the latest.
    """

    trip = models.ForeignKey(Trip, on_delete=models.CASCADE, related_name="messages")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    words = models.TextField(max_length=1000)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager("trip__region")

    class Meta:
        verbose_name = _("message about a trip")
        verbose_name_plural = _("messages about trips")

    def __str__(self) -> str:
        return str(self.trip_id)
