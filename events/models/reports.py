"""What came of it: attendance, figures, what was agreed, when we meet next."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from events.blocks import ReportBodyBlock
from events.models.counted import COUNTED_FACTS, COUNTED_PANELS, Counted
from network.pages import BasePage, BasePageQuerySet, synchronized, translated
from network.search.described import Kind


class ReportQuerySet(BasePageQuerySet):
    """Reports by time."""

    def newest(self) -> Self:
        """The latest occasion first."""
        return self.order_by("-held_from", "-pk")


class EventReportPage(Counted, BasePage):
    """A report of one occasion or of several together."""

    municipalities = ParentalManyToManyField(
        "regions.Municipality",
        verbose_name=_("municipalities"),
        blank=True,
        related_name="+",
        help_text=_("The report is shown on these municipalities' pages as well."),
    )
    event = models.ForeignKey(
        "events.EventPage",
        verbose_name=_("event"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="reports",
        help_text=_("The event's page then leads to this report."),
    )
    series = models.ForeignKey(
        "events.MeetingSeriesPage",
        verbose_name=_("meeting series"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="reports",
        help_text=_("For a meeting that has no event page of its own."),
    )
    body = StreamField(
        ReportBodyBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("Press the plus sign to add what was said, figures and what was agreed."),
    )
    next_time = models.CharField(
        _("next time"),
        max_length=250,
        blank=True,
        help_text=_("Theme, date and who convenes. For example: 4.11. shared events, the library"),
    )

    objects = PageManager.from_queryset(ReportQuerySet)()

    found_as = Kind.REPORT
    found_at = "held_from"
    title_help = _("What and where. For example: What we talked about in Suomussalmi")
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                *COUNTED_PANELS,
                FieldPanel("municipalities"),
                FieldRowPanel([FieldPanel("event"), FieldPanel("series")]),
            ],
            heading=_("When, where and how many"),
        ),
        FieldPanel("body"),
        FieldPanel("next_time"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.FilterField("held_from"),
    ]
    translatable_fields = [
        *BasePage.translatable_fields,
        *translated("body", "next_time"),
        *synchronized("event", "series", *COUNTED_FACTS),
    ]

    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("event report")
        verbose_name_plural = _("event reports")

    def search_text(self) -> str:
        said = self.body.stream_block.get_searchable_content(self.body)
        return "\n".join([self.lead, *map(str, said), self.next_time])
