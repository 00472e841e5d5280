"""A video story: a person tells, an association stands behind it."""

from __future__ import annotations

from typing import Any, Self

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import PageManager
from wagtail.search import index

from campaign.captions.forms import StoryForm
from campaign.captions.panels import MissingPanel
from campaign.models.consented import CONSENT_PANEL, CONSENT_TRANSLATABLE, Consented
from campaign.models.shown import VIDEO_PANEL, VIDEO_TRANSLATABLE, ShownVideo
from network.pages import BasePageQuerySet, BodyPage, synchronized, translated
from network.reading import in_language
from network.search.described import Kind


class StoryQuerySet(BasePageQuerySet):
    """Stories by time."""

    def newest(self) -> Self:
        """Newest first."""
        return self.order_by("-published_on", "-pk")


def captioned(model: type[BodyPage], key: Any) -> BasePageQuerySet:
    """The public versions of a story that have captions."""
    rows: BasePageQuerySet = model.objects.open_to_all().filter(translation_key=key)
    return rows.exclude(captions="").order_by("locale_id")


class VideoStoryPage(RoutablePageMixin, Consented, ShownVideo, BodyPage):
    """A video with captions and a transcript, both required to publish."""

    speaker = models.CharField(
        _("who tells"),
        max_length=120,
        blank=True,
        help_text=_("A role is enough. For example: a volunteer friend, aged 71"),
    )
    organisation = models.ForeignKey(
        "organisations.OrganisationPage",
        verbose_name=_("association"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="stories",
        help_text=_("Who stands behind the story; it is shown on the association's page too."),
    )
    municipality = models.ForeignKey(
        "regions.Municipality",
        verbose_name=_("municipality"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Where the story happens."),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="+",
        help_text=_("What the story is about."),
    )
    campaign_key = models.SlugField(editable=False, blank=True)
    published_on = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("Shown with the story; the newest stands first in the list."),
    )

    objects = PageManager.from_queryset(StoryQuerySet)()
    base_form_class = StoryForm

    read_with = ("video",)
    picture_shapes = ("poster", "card", "wall", "social")
    found_as = Kind.STORY
    found_at = "published_on"
    title_help = _("The story in a few words. For example: I found friends at the village hall")
    content_panels = [
        MissingPanel(),
        *BodyPage.content_panels,
        VIDEO_PANEL,
        CONSENT_PANEL,
        MultiFieldPanel(
            [
                FieldPanel("speaker"),
                FieldPanel("organisation"),
                FieldPanel("municipality"),
                FieldPanel("themes"),
                FieldPanel("published_on"),
            ],
            heading=_("Who tells, and where"),
        ),
    ]
    search_fields = [
        *BodyPage.search_fields,
        index.SearchField("transcript"),
        index.FilterField("published_on"),
        index.FilterField("campaign_key"),
    ]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *VIDEO_TRANSLATABLE,
        *CONSENT_TRANSLATABLE,
        *translated("speaker"),
        *synchronized("organisation", "municipality", "campaign_key", "published_on"),
    ]

    parent_page_types = ["campaign.CampaignPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("video story")
        verbose_name_plural = _("video stories")

    @classmethod
    def known_beside(cls) -> dict[str, Any]:
        """The languages of its captions."""
        same = captioned(cls, models.OuterRef("translation_key"))
        return {"known_captions": ArraySubquery(same.values("locale__language_code"))}

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new story belongs to the campaign of its parent."""
        if not self.campaign_key and self.depth and self.depth > 2:
            self.campaign_key = getattr(self.get_parent().specific, "key", "")
        super().save(*args, **kwargs)

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.speaker, self.transcript])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from campaign.captions.showing import about  # noqa: PLC0415 — it asks this model

        context = super().get_context(request, *args, **kwargs)
        return context | about(request, self)

    @path("tekstitys/", name="captions")
    def serve_captions(self, request: HttpRequest) -> HttpResponse:
        """The captions as the file that a ``<track>`` asks for."""
        from campaign.captions.giving import given  # noqa: PLC0415 — it asks this model

        return given(request, self.captions)

    @cached_property
    def organisation_in_language(self) -> Any:
        """The organisation as the reader's language has it."""
        if self.organisation_id is None:
            return None
        return in_language(
            type(self)._meta.get_field("organisation").related_model, self.organisation_id
        )
