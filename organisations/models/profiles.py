"""Associations' profiles: one record each, shown wherever it serves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from network.pages import BasePageQuerySet, BodyPage, synchronized, translated
from network.search.described import Described, Kind
from network.sorting import sort_key
from organisations.blocks import LinkStream
from organisations.contacts import CONTACTS_PANEL, Contacts
from organisations.family import known_family
from organisations.models.names import OrganisationName
from organisations.serving import SERVING_PANEL, Serving
from organisations.standing import STANDING_PANEL, Standing
from regions.models import Region

FACTS = (
    "business_id",
    "register_number",
    "founded",
    "logo",
    "links",
    "umbrella",
    "umbrella_name",
    "successor",
    "ended_on",
    "names",
    "municipalities",
    "themes",
    "coordinates",
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
)
"""What a translation takes from its original."""


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

    def going_on(self) -> Self:
        """Without those that have ended: their pages answer, lists leave them out."""
        today = timezone.localdate()
        return self.filter(models.Q(ended_on=None) | models.Q(ended_on__gt=today))


class OrganisationPage(Serving, Contacts, Standing, BodyPage):
    """An organisation's profile; its title is the organisation's name."""

    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The association's own mark, on a light ground. PNG or WebP is best."),
    )
    links = StreamField(
        LinkStream(),
        verbose_name=_("other links"),
        blank=True,
        help_text=_("Social media, a calendar, a form for joining: at most ten."),
    )
    verified_on = models.DateField(
        _("details checked"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked all of this; the page tells the month."),
    )
    sort_key = models.CharField(max_length=510, editable=False, db_index=True)

    objects = PageManager.from_queryset(OrganisationQuerySet)()

    picture_fields = ("picture", "logo")
    found_as = Kind.ORGANISATION
    title_help = _("The association's own name. For example: Sotkamo Heart Association")
    content_panels = [
        *BodyPage.content_panels,
        SERVING_PANEL,
        CONTACTS_PANEL,
        FieldPanel("links"),
        FieldPanel("logo"),
        STANDING_PANEL,
        FieldPanel("verified_on"),
        InlinePanel("names", heading=_("Other and former names"), label=_("Name")),
    ]
    search_fields = [
        *BodyPage.search_fields,
        index.SearchField("meeting_times"),
        index.RelatedFields("names", [index.SearchField("name")]),
        index.FilterField("verified_on"),
        index.RelatedFields("municipalities", [index.SearchField("name_fi")]),
        index.RelatedFields(
            "themes", [index.SearchField("name_fi"), index.SearchField("synonyms_fi")]
        ),
    ]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("meeting_times", "contact_role"),
        *synchronized(*FACTS),
    ]

    parent_page_types = ["organisations.DirectoryPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("association")
        verbose_name_plural = _("associations")
        indexes = [  # an import asks for each row's page by these
            models.Index(
                fields=["business_id"],
                condition=~models.Q(business_id=""),
                name="organisations_by_business_id",
            ),
            models.Index(
                fields=["register_number"],
                condition=~models.Q(register_number=""),
                name="organisations_by_register",
            ),
        ]

    @classmethod
    def known_beside(cls) -> dict[str, Any]:
        """Its other names, and the associations that it stands in a relation with."""
        names = OrganisationName.told_of(models.OuterRef("pk"))
        return {"known_names": ArraySubquery(names), **known_family(cls)}

    def own_pictures(self) -> list[Any]:
        return [*super().own_pictures(), self.logo]

    def search_document(self) -> Described:
        """Found by all of its names, in every region where it serves a municipality."""
        described = super().search_document()
        regions = tuple(one.region for one in described.municipalities)
        return replace(described, names=tuple(self.search_names()), regions=regions)

    def search_names(self) -> list[str]:
        """Other names than the title by which people look for it."""
        return [one.name for one in self.names.all()]

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.meeting_times])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from organisations import profile  # noqa: PLC0415 — what it shows is made of the models

        context = super().get_context(request, *args, **kwargs)
        return context | profile.profile(request, self)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, with the key that puts the name in its alphabetical place.

        The public translations' facts and the directory's table follow, unless only columns that
        neither shows are saved. ``with_facts=False`` is for ``share_facts`` itself.
        """
        from organisations import services  # noqa: PLC0415 — the services use the models

        with_facts, columns = kwargs.pop("with_facts", True), kwargs.get("update_fields")
        self.sort_key = sort_key(self.title, self.locale.language_code)
        super().save(*args, **kwargs)
        if columns is not None and "live" not in columns:
            return
        if self.live and with_facts:
            services.share_facts(self)
        services.refresh_entries([self.translation_key])
