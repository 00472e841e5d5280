"""Ordinary pages, and the legal ones that the footer of every page links to."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from accessibility.statement import statement_of
from network.pages import BodyPage, synchronized
from network.search.described import Kind
from own_data.notice import notice_of


class ContentPage(BodyPage):
    """A page of text. Its purpose tells the footer where to put it."""

    class Purpose(models.TextChoices):
        ORDINARY = "ordinary", _("Ordinary page")
        ACCESSIBILITY = "accessibility", _("Accessibility statement")
        PRIVACY = "privacy", _("Privacy notice")

    purpose = models.CharField(
        _("purpose"),
        max_length=20,
        choices=Purpose.choices,
        default=Purpose.ORDINARY,
        help_text=_("The statement and the notice are linked at the foot of every page."),
    )

    found_as = Kind.PAGE
    title_help = _("Short and clear; menus and lists show it. For example: Come and volunteer")
    settings_panels = [*BodyPage.settings_panels, FieldPanel("purpose")]
    translatable_fields = [*BodyPage.translatable_fields, *synchronized("purpose")]

    class Meta:
        verbose_name = _("ordinary page")
        verbose_name_plural = _("ordinary pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The statement and the notice are made anew from data at each visit; the body is the
        region's own."""
        context = super().get_context(request, *args, **kwargs)
        if self.purpose == self.Purpose.ACCESSIBILITY and self.region is not None:
            context["statement"] = statement_of(self.region, get_language() or "fi")
        if self.purpose == self.Purpose.PRIVACY and self.region is not None:
            context["kinds_held"] = notice_of(self.region)
        return context
