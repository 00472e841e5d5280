"""Plain Finnish (selkosuomi): a page's own words for those who need short and easy ones."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from home.readability.panels import ReadabilityPanel
from network.pages import BodyPage
from network.search.described import Described, Kind

SLUG = "selkosuomeksi"


class PlainPage(BodyPage):
    """A page's variant in plain Finnish, right below it: ``…/selkosuomeksi/``.

    Any Finnish page can have one. A type of its own, so that a plain variant of an event is no
    second event, and lists of a type hold each page once.
    """

    one_language = True
    read_with = ("original",)
    original = models.ForeignKey(
        Page, null=True, editable=False, on_delete=models.SET_NULL, related_name="plain_variants"
    )

    found_as = Kind.PAGE
    title_help = _("The same matter in plain Finnish. For example: Come and help us")
    max_count_per_parent = 1
    subpage_types: list[str] = []
    content_panels = [*BodyPage.content_panels, ReadabilityPanel(heading=_("Is it easy to read?"))]
    promote_panels = [
        FieldPanel(
            "search_description",
            help_text=_(
                "What search engines show under the title; the lead when empty. "
                "For example: Free coffee and company at 13."
            ),
        )
    ]

    class Meta:
        verbose_name = _("page in plain Finnish")
        verbose_name_plural = _("pages in plain Finnish")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Below a Finnish page of a site, and not below another plain one."""
        return (
            super().can_create_at(parent)
            and parent.depth > 1
            and parent.locale.language_code == settings.LANGUAGE_CODE
            and not isinstance(parent.specific, PlainPage)
        )

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """The address is always the same."""
        self.slug = SLUG
        super().full_clean(*args, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.path:
            self.original = self.get_parent()
        super().save(*args, **kwargs)

    def search_document(self) -> Described:
        """Says in the results what it is."""
        told, mark = super().search_document(), _("in plain Finnish")
        return Described(title=f"{told.title} ({mark})", text=told.text)
