"""What came of it: attendance, figures, what was agreed, when we meet next."""

from __future__ import annotations

from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from events.blocks import SMALLEST_BASE, ReportBodyBlock
from network.pages import BasePage, BasePageQuerySet, synchronized, translated
from network.search.described import Kind


class ReportQuerySet(BasePageQuerySet):
    """Reports by time."""

    def newest(self) -> Self:
        """The latest occasion first."""
        return self.order_by("-held_from", "-pk")


class EventReportPage(BasePage):
    """A report of one occasion or of several together."""

    held_from = models.DateField(
        _("held on, or from"), help_text=_("The day, or the first of several days.")
    )
    held_to = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day. Empty when there was one.")
    )
    occasions = models.PositiveSmallIntegerField(
        _("occasions"), default=1, help_text=_("How many times people met.")
    )
    registered = models.PositiveIntegerField(
        _("registered"),
        null=True,
        blank=True,
        help_text=_("How many had registered beforehand. Leave it empty if nobody counted."),
    )
    attended = models.PositiveIntegerField(
        _("took part"), null=True, blank=True, help_text=_("How many came in the end.")
    )
    at_least = models.BooleanField(
        _("at least so many"),
        default=False,
        help_text=_("Tick it when the number is not exact, such as “over 220”."),
    )
    forecast = models.PositiveIntegerField(
        _("expected"),
        null=True,
        blank=True,
        help_text=_("How many were expected just before. For example: 32"),
    )
    survey_answers = models.PositiveIntegerField(
        _("answers to the survey"),
        null=True,
        blank=True,
        help_text=_("All of them, also those that no table below names. For example: 81"),
    )
    project = models.CharField(
        _("project"),
        max_length=120,
        blank=True,
        help_text=_("For the yearly figures. For example: Together in Kainuu 2026–2028"),
    )
    in_figures = models.BooleanField(
        _("counts in the yearly figures"),
        default=True,
        help_text=_("Untick it when what it sums up is counted elsewhere: nobody counts twice."),
    )
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
                FieldRowPanel([FieldPanel("held_from"), FieldPanel("held_to")]),
                FieldRowPanel(
                    [FieldPanel("occasions"), FieldPanel("registered"), FieldPanel("forecast")]
                ),
                FieldRowPanel([FieldPanel("attended"), FieldPanel("at_least")]),
                FieldRowPanel([FieldPanel("survey_answers"), FieldPanel("project")]),
                FieldPanel("in_figures"),
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
        *synchronized("held_from", "held_to", "occasions", "registered", "attended", "event"),
        *synchronized("at_least", "forecast", "survey_answers", "project", "in_figures", "series"),
    ]

    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("event report")
        verbose_name_plural = _("event reports")

    def clean(self) -> None:
        """Refuse an end before the start, and figures that cannot be, next to the field."""
        super().clean()
        mistakes = {}
        if self.held_to and self.held_from and self.held_to < self.held_from:
            mistakes["held_to"] = _("The last day is before the first one.")
        if self.occasions == 0:
            mistakes["occasions"] = _("People met at least once: write 1 or more.")
        known = self.attended is not None and not self.at_least
        if known and self.survey_answers and self.survey_answers > (self.attended or 0):
            mistakes["survey_answers"] = _(
                "There are more answers than people who took part. Check both numbers."
            )
        if mistakes:
            raise ValidationError(mistakes)

    def search_text(self) -> str:
        said = self.body.stream_block.get_searchable_content(self.body)
        return "\n".join([self.lead, *map(str, said), self.next_time])

    @property
    def response_rate(self) -> int | None:
        """Answers as a percentage of those who took part; None when it says nothing."""
        if not self.survey_answers or not self.attended or self.attended < SMALLEST_BASE:
            return None
        if self.at_least or self.survey_answers > self.attended:
            return None
        return round(100 * self.survey_answers / self.attended)

    @property
    def more_than_registered(self) -> int | None:
        """By how many per cent more people came than had registered; None when not known."""
        if not self.registered or self.attended is None:
            return None
        return round(100 * (self.attended - self.registered) / self.registered)
