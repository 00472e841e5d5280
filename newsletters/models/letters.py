"""A letter is a page: written, translated and approved like one, archived on the web."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import PageChooserBlock
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from network.blocks import BodyBlock
from network.pages import BasePage, BasePageQuerySet, synchronized, translated
from network.paginate import paginate


class LetterBodyBlock(BodyBlock):
    """Free blocks, and ones that lift a page of the site into the letter."""

    item = PageChooserBlock(
        label=_("News, event or story"),
        icon="doc-full",
        template="blocks/letter_item.html",
        preview_template="blocks/previews/letter_item.html",
        help_text=_("Choose a page; its title and lead go into the letter with a link."),
        description=_("Lifts a page of the site into the letter; nothing needs to be copied."),
    )


class LetterQuerySet(BasePageQuerySet):
    """Letters by time."""

    def newest(self) -> Self:
        """Latest sent first."""
        return self.order_by("-sent_at", "-pk")


class NewsletterIndexPage(BasePage):
    """The archive of a region's letters."""

    title_help = _("The heading of the archive. For example: Newsletters of Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["newsletters.NewsletterPage"]

    class Meta:
        verbose_name = _("newsletters")
        verbose_name_plural = _("newsletters")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        letters = NewsletterPage.objects.in_language().filter(region=self.region)
        sent = letters.filter(sent_at__isnull=False).newest().for_cards()
        return context | {"items": paginate(request, sent)}


class NewsletterPage(BasePage):
    """One letter. Its title is the subject; the lead is what the mailbox shows beside it."""

    audience = models.ForeignKey(
        "newsletters.Audience",
        verbose_name=_("audience"),
        null=True,
        on_delete=models.PROTECT,
        related_name="letters",
        help_text=_("Who gets the letter: everybody on this list, once."),
    )
    intro = models.TextField(
        _("opening words"),
        blank=True,
        help_text=_(
            "Two or three sentences before the contents. "
            "For example: Dear friends, the evenings are getting dark."
        ),
    )
    body = StreamField(
        LetterBodyBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("Press the plus sign to lift news and events into the letter, or to write."),
    )
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True, editable=False)

    objects = PageManager.from_queryset(LetterQuerySet)()

    title_help = _("The subject that people see in their mail. For example: Autumn evenings begin")
    lead_help = _("The mailbox shows it beside the subject. For example: Six towns, free coffee.")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("audience"),
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
    ]
    translatable_fields = [
        *BasePage.translatable_fields,
        *translated("intro", "body"),
        *synchronized("audience"),
    ]

    parent_page_types = ["newsletters.NewsletterIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("newsletter")
        verbose_name_plural = _("newsletters")
