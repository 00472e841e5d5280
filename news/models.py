"""News of a region."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from network.pages import BasePageQuerySet, BodyPage, ListPage, synchronized
from network.paginate import paginate_rows
from network.prepared import Shapes
from network.reading import linked
from network.search.described import Kind

_SHAPES = Shapes()


class NewsQuerySet(BasePageQuerySet):
    def newest(self) -> Self:
        """Newest first."""
        return self.order_by("-published_on", "-pk")


class NewsIndexPage(ListPage):
    """The list of a region's news."""

    title_help = _("The heading of the list. For example: What is new in Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["news.NewsPage"]

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        total = self._news(self.region_id).count()
        return context | {"items": paginate_rows(request, self._shown, total=total)}

    def _news(self, region: int | None) -> NewsQuerySet:
        own: NewsQuerySet = NewsPage.objects.in_language(originals=self.shows_originals)
        return own.filter(region=region)

    def _shown(self, wanted: slice) -> list[NewsPage]:
        return _SHAPES.rows(
            (f"{wanted}", self.shows_originals),
            lambda region: self._news(region).newest().for_cards().defer("body")[wanted],
            self.region_id,
        )


class NewsPage(BodyPage):
    """One piece of news, with the places, themes and organisations that it is about."""

    published_on = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("Shown with the news; the newest stands first in the list."),
    )
    municipalities = ParentalManyToManyField(
        "regions.Municipality",
        verbose_name=_("municipalities"),
        blank=True,
        related_name="+",
        help_text=_("The news is shown on these municipalities' pages as well."),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="+",
        help_text=_("Shown on the page; they lead readers to associations of the same theme."),
    )
    organisations = ParentalManyToManyField(
        "organisations.OrganisationPage",
        verbose_name=_("associations"),
        blank=True,
        related_name="+",
        help_text=_("Who the news is about; the news leads to their profiles."),
    )

    objects = PageManager.from_queryset(NewsQuerySet)()

    found_as = Kind.NEWS
    found_at = "published_on"
    title_help = _("The news in a few words. For example: A café for carers opens in Kuhmo")
    content_panels = [
        *BodyPage.content_panels,
        FieldPanel("published_on"),
        MultiFieldPanel(
            [FieldPanel("municipalities"), FieldPanel("themes"), FieldPanel("organisations")],
            heading=_("What the news is about"),
            classname="collapsed",
        ),
    ]
    search_fields = [*BodyPage.search_fields, index.FilterField("published_on")]
    translatable_fields = [*BodyPage.translatable_fields, *synchronized("published_on")]

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")
        indexes = [
            # The hub's front page shows the newest of all regions: without, it sorts every news.
            models.Index(fields=["-published_on", "-page_ptr"], name="newest_news"),
            models.Index(
                fields=["region", "-published_on", "-page_ptr"], name="newest_news_of_region"
            ),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"organisations": self.organisations_in_language()}

    def organisations_in_language(self) -> list:
        """The organisations as the reader's language has them."""
        return linked(self, "organisations")
