"""A campaign: on the hub the whole of it, on a region its own stories first."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.fields import RichTextField
from wagtail.rich_text import get_text_for_indexing

from campaign.models.launching import Countdown, day_of_year
from campaign.sharing.copies import SharedCopies
from network.blocks import BODY_FEATURES
from network.pages import BodyPage, synchronized, translated
from network.search.described import Kind


class CampaignPage(SharedCopies, BodyPage):
    """One campaign on one site. Campaigns on several sites share ``key``."""

    key = models.SlugField(
        _("campaign"),
        help_text=_("The same word on every site of the campaign. For example: onneksi-on-joku"),
    )
    hashtag = models.CharField(
        _("hashtag"),
        max_length=60,
        blank=True,
        help_text=_("With the # sign. For example: #LuckilyThereIsSomebody"),
    )
    launch_month = models.PositiveSmallIntegerField(
        _("launch month"),
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("A number from 1 to 12. For example: 10 for October"),
    )
    launch_day = models.PositiveSmallIntegerField(
        _("launch day"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(31)],
        help_text=_("A number from 1 to 31; the page counts the days to it."),
    )
    ends_on = models.DateField(
        _("last day"),
        null=True,
        blank=True,
        help_text=_("The campaign ends after it; the stories stay. Empty = it goes on every year."),
    )
    taking_part = RichTextField(
        _("how to take part"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_(
            "Your own steps; when this is empty, the usual ones are shown. "
            "For example: 1. Choose a story. 2. Film it."
        ),
    )
    picture_shapes = ("campaign", "hero", "card", "social")
    found_as = Kind.PAGE
    title_help = _("The campaign's name. For example: Luckily there is somebody")
    content_panels = [
        *BodyPage.content_panels,
        FieldPanel("hashtag"),
        FieldPanel("taking_part"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("launch_day"), FieldPanel("launch_month")]),
                FieldPanel("ends_on"),
            ],
            heading=_("The campaign's day each year"),
        ),
    ]
    settings_panels = [*BodyPage.settings_panels, FieldPanel("key")]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("hashtag", "taking_part"),
        *synchronized("key", "launch_month", "launch_day", "ends_on"),
    ]

    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["campaign.VideoStoryPage"]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def search_text(self) -> str:
        steps = get_text_for_indexing(self.taking_part)
        return "\n".join([super().search_text(), self.hashtag, steps])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from campaign.wall.showing import wall  # noqa: PLC0415 — the wall needs this model

        return super().get_context(request, *args, **kwargs) | wall(request, self)

    @path("tyokalupakki/", name="toolkit")
    def serve_toolkit(self, request: HttpRequest) -> HttpResponseBase:
        """The campaign's materials; a page of its own below this one."""
        from campaign.toolkit.showing import shown_toolkit  # noqa: PLC0415 — needs this model

        return shown_toolkit(request, self)

    def countdown(self, today: dt.date | None = None) -> Countdown:
        """How the day of the campaign stands to ``today``."""
        today = today or timezone.localdate()
        if self.ends_on and today > self.ends_on:
            return Countdown(ended_on=self.ends_on)
        day = self._next_launch(today)
        if self.ends_on and day > self.ends_on:
            last = day_of_year(day.year - 1, self.launch_month, self.launch_day)
            return Countdown(was_on=last)
        return Countdown(day=day, days=(day - today).days)

    def days_to_launch(self, today: dt.date) -> int | None:
        """Days from ``today`` to the campaign's next day; 0 on the day itself, None when none
        comes any more."""
        return self.countdown(today).days

    def _next_launch(self, today: dt.date) -> dt.date:
        this_year = day_of_year(today.year, self.launch_month, self.launch_day)
        if this_year >= today:
            return this_year
        return day_of_year(today.year + 1, self.launch_month, self.launch_day)
