"""The front page of a region, and of the network."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from home import queries
from network.pages import BodyPage, translated


class FrontPage(BodyPage):
    """What a site's front page says about the site itself."""

    site_name = models.CharField(
        _("name of the site"),
        max_length=80,
        help_text=_("Shown in the header of every page. For example: Kainuu Associations"),
    )
    maintainer = models.CharField(
        _("who keeps the site"),
        max_length=300,
        blank=True,
        help_text=_(
            "Shown at the foot of every page. "
            "For example: Kept by Kainuu Associations, funded by STEA."
        ),
    )

    picture_shapes = ("hero", "social")
    title_help = _("The large heading of the front page. For example: Together in Kainuu")
    content_panels = [
        MultiFieldPanel(
            [FieldPanel("site_name"), FieldPanel("maintainer")], heading=_("On every page")
        ),
        *BodyPage.content_panels,
    ]
    search_fields = [*BodyPage.search_fields, index.SearchField("site_name")]
    translatable_fields = [*BodyPage.translatable_fields, *translated("site_name", "maintainer")]

    parent_page_types = ["wagtailcore.Page"]

    class Meta:
        abstract = True


class RegionHomePage(FrontPage):
    """A region's front page: places, coming events, news, stories."""

    class Meta:
        verbose_name = _("front page of a region")
        verbose_name_plural = _("front pages of regions")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        region = self.region
        return context | {
            "municipalities": queries.municipality_pages(region),
            "coming": queries.coming_events(region),
            "news": queries.latest_news(region.pk),
            "stories": queries.latest_stories(region.pk),
            "organisation_count": queries.organisation_count(region),
        }


class NetworkHomePage(FrontPage):
    """The hub's front page: the campaign, the regions, what is new anywhere."""

    class Meta:
        verbose_name = _("front page of the network")
        verbose_name_plural = _("front pages of the network")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "coming": queries.coming_events(self.region),
            "campaigns": queries.campaigns(self.region.pk),
            "news": queries.latest_news(self.region.pk),
            "regional_news": queries.latest_news_of_regions(),
            "stories": queries.latest_stories_of_regions(),
        }
