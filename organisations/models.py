"""The directory and the organisations' profiles: one record each, shown wherever it serves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from network.pages import BasePage, BasePageQuerySet, BodyPage, synchronized, translated
from network.paginate import paginate
from network.search.described import Described, Kind
from network.sorting import sort_key
from organisations.contacts import CONTACTS_PANEL, Contacts
from organisations.filters import DirectoryFilter
from organisations.validators import validate_business_id
from regions.models import Region


class OrganisationQuerySet(BasePageQuerySet):
    """The questions that the directory asks."""

    def serving(self, region: Region) -> Self:
        """Organisations of the region, and those from elsewhere that serve a part of it."""
        if region.is_hub:
            return self
        return self.filter(
            models.Q(region=region)
            | models.Q(pk__in=self.model.objects.filter(municipalities__region=region).values("pk"))
        )


class DirectoryPage(BasePage):
    """The region's organisations, by municipality and theme."""

    title_help = _("The heading of the directory. For example: Associations in Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["organisations.OrganisationPage"]

    class Meta:
        verbose_name = _("directory of associations")
        verbose_name_plural = _("directories of associations")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        chosen = DirectoryFilter(request.GET, region=self.region)
        found = OrganisationPage.objects.in_language().serving(self.region)
        found = chosen.narrow(found).order_by("sort_key").for_cards()
        return context | {"chosen": chosen, "items": paginate(request, found, per_page=24)}


class OrganisationPage(Contacts, BodyPage):
    """An organisation's profile; its title is the organisation's name."""

    business_id = models.CharField(
        _("business ID (Y-tunnus)"),
        max_length=9,
        blank=True,
        validators=[validate_business_id],
        help_text=_("Not every association has one. For example: 1234567-1"),
    )
    founded = models.PositiveSmallIntegerField(
        _("founded"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1700), MaxValueValidator(2100)],
        help_text=_("The year. For example: 1987"),
    )
    municipalities = ParentalManyToManyField(
        "regions.Municipality",
        verbose_name=_("municipalities served"),
        related_name="organisations",
        help_text=_("The profile is shown on these municipalities' pages."),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        related_name="organisations",
        blank=True,
        help_text=_("The association is found in the directory by these themes."),
    )
    languages = ArrayField(
        models.CharField(max_length=8, choices=settings.LANGUAGES),
        verbose_name=_("languages served"),
        default=list,
        blank=True,
        help_text=_("The languages in which one can take part, as codes. For example: fi, sv"),
    )
    online = models.BooleanField(
        _("on line or by telephone"),
        default=False,
        help_text=_("One can take part wherever one lives."),
    )
    meeting_times = models.CharField(
        _("meeting times"),
        max_length=200,
        blank=True,
        help_text=_("For example: Tuesdays 13.00–15.00 in the village hall"),
    )
    verified_on = models.DateField(
        _("details checked"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked all of this; the page tells the month."),
    )
    sort_key = models.CharField(max_length=510, editable=False, db_index=True)

    objects = PageManager.from_queryset(OrganisationQuerySet)()

    found_as = Kind.ORGANISATION
    title_help = _("The association's own name. For example: Sotkamo Heart Association")
    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("municipalities"),
                FieldPanel("themes"),
                FieldPanel("languages"),
                FieldPanel("online"),
                FieldPanel("meeting_times"),
            ],
            heading=_("Where, what and for whom"),
        ),
        CONTACTS_PANEL,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("business_id"), FieldPanel("founded")]),
                FieldPanel("verified_on"),
            ],
            heading=_("Details"),
        ),
    ]
    search_fields = [
        *BodyPage.search_fields,
        index.SearchField("meeting_times"),
        index.FilterField("verified_on"),
        index.RelatedFields("municipalities", [index.SearchField("name_fi")]),
        index.RelatedFields(
            "themes", [index.SearchField("name_fi"), index.SearchField("synonyms_fi")]
        ),
    ]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("meeting_times", "contact_role"),
        *synchronized(
            "business_id",
            "founded",
            "languages",
            "online",
            "email",
            "phone",
            "website",
            "street",
            "postal_code",
            "post_office",
            "hide_address",
            "verified_on",
        ),
    ]

    parent_page_types = ["organisations.DirectoryPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("association")
        verbose_name_plural = _("associations")

    def search_document(self) -> Described:
        """Found by all of its names, in every region where it serves a municipality."""
        described = super().search_document()
        regions = tuple(one.region for one in described.municipalities)
        return replace(described, names=tuple(self.search_names()), regions=regions)

    def search_names(self) -> list[str]:
        """Other names than the title by which people look for it."""
        return []

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.meeting_times])

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, with the key that puts the name in its alphabetical place."""
        self.sort_key = sort_key(self.title, self.locale.language_code)
        super().save(*args, **kwargs)
