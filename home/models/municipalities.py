"""A page a municipality: its associations, evenings, news and the person to call."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from events.aftermath.queries import agreed_in_municipality
from events.calendar.cards import cards_from
from home import queries
from network.pages import BasePage, BodyPage, synchronized, translated
from network.search.described import Kind

AGREED_SHOWN, REPORTS_SHOWN = 8, 4
"""On a municipality's page; the directory and the reports have the rest."""


class MunicipalityIndexPage(BasePage):
    """The region's municipalities as a map and a list."""

    title_help = _("The heading of the list. For example: Municipalities of Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage"]
    subpage_types = ["home.MunicipalityPage"]

    class Meta:
        verbose_name = _("municipalities")
        verbose_name_plural = _("municipalities")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"municipalities": queries.municipality_pages(self.region)}


class MunicipalityPage(BodyPage):
    """What one municipality's associations do, and who answers for working with them."""

    municipality = models.ForeignKey(
        "regions.Municipality",
        verbose_name=_("municipality"),
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_("The page gathers this municipality's associations, events and news."),
    )
    contact_role = models.CharField(
        _("contact person's role"),
        max_length=120,
        blank=True,
        help_text=_("Who works with associations. For example: Coordinator for associations"),
    )
    contact_email = models.EmailField(
        _("contact person's e-mail"),
        blank=True,
        help_text=_("Shown on the page. For example: info@example.org"),
    )
    contact_phone = models.CharField(
        _("contact person's telephone"),
        max_length=40,
        blank=True,
        help_text=_("For example: 040 123 4567"),
    )

    found_as = Kind.MUNICIPALITY
    title_help = _("The municipality's name. For example: Sotkamo")
    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("contact_role"),
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
            ],
            heading=_("The municipality's contact person"),
        ),
        FieldPanel("municipality"),
    ]
    search_fields = [*BodyPage.search_fields, index.FilterField("municipality")]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("contact_role"),
        *synchronized("municipality", "contact_email", "contact_phone"),
    ]

    parent_page_types = ["home.MunicipalityIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("municipality's page")
        verbose_name_plural = _("municipalities' pages")

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.contact_role])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        place, now = self.municipality_id, timezone.now()
        organisations, organisation_count = queries.organisations_in(self.municipality)
        reports = queries.reports_in(place)
        return context | {
            "organisations": organisations,
            "organisation_count": organisation_count,
            "coming": cards_from(queries.coming_in(place, now), self.region),
            "past": cards_from(queries.past_in(place, now), self.region),
            "reports": reports[:REPORTS_SHOWN],
            "agreements": agreed_in_municipality(self.municipality, self.region),
            "agreed": queries.agreed_in(reports)[:AGREED_SHOWN],
            "news": queries.news_in(place),
        }
