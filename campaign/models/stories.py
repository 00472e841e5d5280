"""A video story: a person tells, an association stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import PageManager
from wagtail.search import index
from wagtailmedia.edit_handlers import MediaChooserPanel

from campaign.captions import validate_captions
from network.pages import BasePageQuerySet, BodyPage, synchronized, translated
from network.publishing import Problem
from network.search.described import Kind


class StoryQuerySet(BasePageQuerySet):
    """Stories by time."""

    def newest(self) -> Self:
        """Newest first."""
        return self.order_by("-published_on", "-pk")


class VideoStoryPage(RoutablePageMixin, BodyPage):
    """A video with captions and a transcript, both required to publish."""

    video = models.ForeignKey(
        "campaign.Video",
        verbose_name=_("video"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Choose a video of your region, or add a new one."),
    )
    captions = models.TextField(
        _("captions"),
        validators=[validate_captions],
        help_text=_(
            "Copy the whole caption file (.vtt) here; its first line is WEBVTT. "
            "For example: 00:01.000 --> 00:04.000 Welcome!"
        ),
    )
    transcript = models.TextField(
        _("transcript"),
        help_text=_(
            "All that is said and shown, as text. For example: Aino, at the door: Welcome!"
        ),
    )
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

    found_as = Kind.STORY
    found_at = "published_on"
    title_help = _("The story in a few words. For example: I found friends at the village hall")
    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                MediaChooserPanel("video", media_type="video"),
                FieldPanel("captions"),
                FieldPanel("transcript"),
            ],
            heading=_("Video"),
        ),
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
        *translated("captions", "transcript", "speaker"),
        *synchronized("video", "organisation", "municipality", "campaign_key", "published_on"),
    ]

    parent_page_types = ["campaign.CampaignPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("video story")
        verbose_name_plural = _("video stories")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new story belongs to the campaign of its parent."""
        if not self.campaign_key and self.depth and self.depth > 2:
            self.campaign_key = getattr(self.get_parent().specific, "key", "")
        super().save(*args, **kwargs)

    def search_text(self) -> str:
        return "\n".join([super().search_text(), self.speaker, self.transcript])

    def publishing_problems(self) -> Iterator[Problem]:
        yield from super().publishing_problems()
        if self.video is None:
            yield Problem("video", gettext("Choose the video that the story is told in."))
        if not self.captions.strip():
            yield Problem(
                "captions", gettext("Captions are missing: some cannot hear what is said.")
            )
        if not self.transcript.strip():
            yield Problem(
                "transcript", gettext("Write what is said and shown, for those who rather read.")
            )

    @path("tekstitys/", name="captions")
    def serve_captions(self, request: HttpRequest) -> HttpResponse:
        """The captions as the file that a ``<track>`` asks for."""
        return HttpResponse(self.captions, content_type="text/vtt; charset=utf-8")

    def organisation_in_language(self) -> Any:
        """The organisation as the reader's language has it."""
        if self.organisation is None:
            return None
        model = type(self.organisation)
        found = model.objects.in_language().filter(
            translation_key=self.organisation.translation_key
        )
        return found.first()
