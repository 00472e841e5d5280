"""An event: a järjestöilta, a meeting, a workshop, a training, or anything else to come to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from events.blocks import ProgrammeItemBlock
from events.calendar.forms import EventForm
from events.models.calendared import Calendared
from events.models.places import PLACE_FACTS, PLACE_PANEL, Place
from events.models.registering import REGISTERING_FACTS, REGISTERING_PANEL, Registering
from events.models.repeating import REPEATING_FACTS, REPEATING_PANEL, Repeating
from network.pages import BasePageQuerySet, BodyPage, ListPage, synchronized, translated
from network.search.described import Described
from network.search.described import Kind as SearchKind


class EventQuerySet(BasePageQuerySet):
    """Events by time."""

    def for_cards(self, shape: str = "card") -> Self:
        """What every card shows, and the name of the place."""
        return (
            super().for_cards(shape).select_related("municipality").defer("municipality__outline")
        )

    def coming(self) -> Self:
        """Not yet over; the next one first. One that repeats is over after its last day."""
        return self.filter(_not_over()).order_by("starts_at", "pk")

    def past(self) -> Self:
        """Over; the latest first."""
        return self.exclude(_not_over()).order_by("-starts_at", "-pk")


def _not_over() -> models.Q:
    repeats_on = ~models.Q(repeats="") & models.Q(repeats_until__gte=timezone.localdate())
    return models.Q(ends_at__gte=timezone.now()) | repeats_on


class EventIndexPage(ListPage):
    """A region's events as a list, a month or a map, and the latest reports; on the hub the events
    of every region."""

    title_help = _("The heading of the list. For example: Events in Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = [
        "events.EventPage",
        "events.EventReportPage",
        "events.MeetingSeriesPage",
        "events.CarpoolPage",
        "events.MemoPage",
    ]

    class Meta:
        verbose_name = _("event list")
        verbose_name_plural = _("event lists")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from events.calendar.showing import calendar  # noqa: PLC0415 — it uses the models

        return super().get_context(request, *args, **kwargs) | calendar(request, self)


class EventPage(Calendared, Registering, Repeating, Place, BodyPage):
    """One event."""

    class Kind(models.TextChoices):
        EVENING = "evening", _("Associations' evening")
        MEETING = "meeting", _("Meeting of associations")
        WORKSHOP = "workshop", _("Workshop")
        TRAINING = "training", _("Training")
        EVENT = "event", _("Event")

    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=Kind.choices,
        default=Kind.EVENT,
        help_text=_("Stands above the title, so that people know what they are coming to."),
    )
    starts_at = models.DateTimeField(
        _("starts"), help_text=_("Day and time. For example: 24.11.2026 17.00")
    )
    ends_at = models.DateTimeField(
        _("ends"), help_text=_("After this the event moves to the past ones.")
    )
    cancelled = models.BooleanField(
        _("cancelled"),
        default=False,
        help_text=_("The page stays where it is and says that the event has been cancelled."),
    )
    organiser = models.CharField(
        _("organiser"),
        max_length=160,
        blank=True,
        help_text=_("For example: Kainuu Heart Association and the town of Kajaani"),
    )
    series = models.ForeignKey(
        "events.MeetingSeriesPage",
        verbose_name=_("meeting series"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="meetings",
        help_text=_("The series that this meeting belongs to, if any."),
    )
    organisations = ParentalManyToManyField(
        "organisations.OrganisationPage",
        verbose_name=_("associations"),
        blank=True,
        related_name="events",
        help_text=_("The associations that hold it; the event is shown on their pages as well."),
    )
    project = models.CharField(
        _("project"),
        max_length=120,
        blank=True,
        help_text=_("For the yearly figures, not shown. For example: Together in Kainuu 2026–2028"),
    )
    programme = StreamField(
        [("item", ProgrammeItemBlock())],
        verbose_name=_("programme"),
        blank=True,
        help_text=_("Press the plus sign to add a line: a time and what happens then."),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="+",
        help_text=_("Shown on the page; they lead readers to associations of the same theme."),
    )

    objects = PageManager.from_queryset(EventQuerySet)()
    base_form_class = EventForm

    found_as = SearchKind.EVENT
    found_at = "starts_at"
    title_help = _("What it is and when. For example: Café on Tuesdays at 13")
    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("cancelled"),
            ],
            heading=_("What and when"),
        ),
        REPEATING_PANEL,
        PLACE_PANEL,
        MultiFieldPanel(
            [
                FieldPanel("organiser"),
                FieldPanel("organisations"),
                FieldPanel("themes"),
                FieldRowPanel([FieldPanel("series"), FieldPanel("project")]),
            ],
            heading=_("Organiser"),
        ),
        REGISTERING_PANEL,
        FieldPanel("programme"),
    ]
    search_fields = [
        *BodyPage.search_fields,
        index.SearchField("venue"),
        index.SearchField("organiser"),
        index.SearchField("programme"),
        index.FilterField("starts_at"),
        index.FilterField("kind"),
    ]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("venue", "organiser", "accessibility", "programme", "questions"),
        *synchronized("kind", "starts_at", "ends_at", "cancelled", "project"),
        *synchronized("series", "organisations", "themes"),
        *synchronized(*PLACE_FACTS, *REPEATING_FACTS, *REGISTERING_FACTS),
    ]

    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []
    changes_at = ("starts_at", "ends_at", "registration_ends_at")

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def search_document(self) -> Described:
        """Over when it ends, for the last time if it repeats."""
        return replace(super().search_document(), ends=self.last_ends_at)

    def search_text(self) -> str:
        programme = self.programme.stream_block.get_searchable_content(self.programme)
        kind = "" if self.kind == self.Kind.EVENT else str(self.get_kind_display())
        said = (kind, self.venue, self.organiser, *map(str, programme))
        return "\n".join([super().search_text(), *said])
