"""A campaign: on the hub the whole of it, on a region its own stories first."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks import CharBlock, StructBlock, TextBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField

from network.pages import BodyPage, synchronized, translated
from network.paginate import paginate
from network.search.described import Kind


class MaterialBlock(StructBlock):
    """One material of the toolkit."""

    name = CharBlock(
        label=_("name"), max_length=120, help_text=_("For example: Poster to print, A3")
    )
    purpose = TextBlock(
        label=_("what it is for"),
        rows=2,
        help_text=_("For example: For notice boards; write your own time and place on it."),
    )
    file = DocumentChooserBlock(
        label=_("file"),
        required=False,
        help_text=_("What people download. You can add the file later."),
    )

    class Meta:
        label = _("Material")
        icon = "doc-full"
        description = _("Something to download: a poster, a text to copy, a picture.")


class CampaignPage(BodyPage):
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
    toolkit = StreamField(
        [("material", MaterialBlock())],
        verbose_name=_("toolkit"),
        blank=True,
        help_text=_("Press the plus sign to add something that others can download and use."),
    )

    found_as = Kind.PAGE
    title_help = _("The campaign's name. For example: Luckily there is somebody")
    content_panels = [
        *BodyPage.content_panels,
        FieldPanel("hashtag"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("launch_day"), FieldPanel("launch_month")])],
            heading=_("The campaign's day each year"),
        ),
        FieldPanel("toolkit"),
    ]
    settings_panels = [*BodyPage.settings_panels, FieldPanel("key")]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("hashtag", "toolkit"),
        *synchronized("key", "launch_month", "launch_day"),
    ]

    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["campaign.VideoStoryPage"]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.hashtag])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from campaign.queries import stories_for  # noqa: PLC0415 — the query needs this model

        context = super().get_context(request, *args, **kwargs)
        return context | {
            "items": paginate(request, stories_for(self)),
            "days_to_launch": self.days_to_launch(timezone.localdate()),
        }

    def days_to_launch(self, today: dt.date) -> int:
        """Days from ``today`` to the campaign's next day; 0 on the day itself.

        A 29 February is kept on 28 February in years that lack it.
        """
        this_year = self._launch_in(today.year)
        day = this_year if this_year >= today else self._launch_in(today.year + 1)
        return (day - today).days

    def _launch_in(self, year: int) -> dt.date:
        for day in range(self.launch_day, 0, -1):
            try:
                return dt.date(year, self.launch_month, day)
            except ValueError:
                continue
        raise ValueError("A campaign needs a launch day.")
