"""A letter is a page: written, translated and approved like one, archived on the web."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from campaign.sharing.picks import stories_in
from network.pages import BasePage, BasePageQuerySet, ListPage, synchronized, translated
from network.publishing import Problem
from newsletters.blocks import LetterBodyBlock, OpeningsBlock
from newsletters.panels import HintsPanel
from newsletters.problems import letter_problems


class LetterQuerySet(BasePageQuerySet):
    """Letters by time."""

    def newest(self) -> Self:
        """Latest sent first."""
        return self.order_by("-sent_at", "-pk")


class NewsletterIndexPage(ListPage):
    """The archive of a region's letters."""

    title_help = _("The heading of the archive. For example: Newsletters of Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["newsletters.NewsletterPage"]

    class Meta:
        verbose_name = _("newsletters")
        verbose_name_plural = _("newsletters")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from newsletters.archive.showing import archive  # noqa: PLC0415 — it needs these models

        return super().get_context(request, *args, **kwargs) | archive(request, self)


class NewsletterPage(BasePage):
    """One letter. Its title is the subject; the lead is what the mailbox shows beside it."""

    audiences = ParentalManyToManyField(
        "newsletters.Audience",
        verbose_name=_("audiences"),
        blank=True,
        related_name="letters",
        help_text=_("Who gets the letter: everybody on these lists, once."),
    )
    intro = models.TextField(
        _("opening words"),
        blank=True,
        help_text=_(
            "Two or three sentences. {nimi} becomes the reader's name. "
            "For example: Dear {nimi|friend}, the evenings are dark."
        ),
    )
    openings = StreamField(
        OpeningsBlock(),
        verbose_name=_("other opening words"),
        blank=True,
        help_text=_("When one audience is greeted differently. For example: Dear colleagues."),
    )
    body = StreamField(
        LetterBodyBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("Press the plus sign to lift news and events into the letter, or to write."),
    )
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True, editable=False)
    """Of the Finnish original; the other languages' may be empty (``queries.archive``)."""

    objects = PageManager.from_queryset(LetterQuerySet)()

    title_help = _("The subject that people see in their mail. For example: Autumn evenings begin")
    lead_help = _("The mailbox shows it beside the subject. For example: Six towns, free coffee.")
    content_panels = [
        *BasePage.content_panels[:2],
        HintsPanel(),
        *BasePage.content_panels[2:],
        FieldPanel("audiences", widget=CheckboxSelectMultiple),
        FieldPanel("intro"),
        FieldPanel("openings"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
    ]
    translatable_fields = [
        *BasePage.translatable_fields,
        *translated("intro", "openings", "body"),
        *synchronized("audiences"),
    ]

    exclude_fields_in_copy = ["sent_at"]
    parent_page_types = ["newsletters.NewsletterIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("newsletter")
        verbose_name_plural = _("newsletters")

    @classmethod
    def known_beside(cls) -> dict[str, Any]:
        """When it was sent, whether it stands in the archive, whether stories went along."""
        from newsletters.queries.archive import (  # noqa: PLC0415 — the queries use the models
            known_of_letters,
        )

        return known_of_letters()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With when it was sent, and the stories that went along and are still public."""
        from newsletters.archive.showing import letter  # noqa: PLC0415 — it needs these models

        context = super().get_context(request, *args, **kwargs) | letter(self)
        language = get_language() or self.locale.language_code
        may_tell = context["out_at"] and getattr(self, "known_to_tell", True)
        stories = stories_in(self.translation_key, language) if may_tell else []
        return context | {"stories": stories}

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """The page as a revision has it; when it was sent is no revision's matter: one that was
        written before the sending would take the letter out of the archive."""
        page = super().with_content_json(content)
        page.sent_at = self.sent_at
        return page

    def publishing_problems(self) -> Iterator[Problem]:
        yield from super().publishing_problems()
        yield from letter_problems(self)

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        """The web page, and the mail in its forms."""
        return [
            ("", gettext("Web page")),
            ("mail", gettext("Mail")),
            ("dark", gettext("Mail at night")),
            ("text", gettext("Plain text")),
        ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """One of ``preview_modes``."""
        from newsletters.composing.previewing import (  # noqa: PLC0415 — it reads the models
            preview_reply,
        )

        if mode_name:
            return preview_reply(self, mode_name, None)
        reply: HttpResponse = super().serve_preview(request, mode_name)
        return reply
