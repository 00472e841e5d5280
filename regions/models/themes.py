"""Themes of activity: 20 themes with 60 sub-themes, in plain words."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.naming import NamedInLanguages


class Theme(NamedInLanguages):
    """A theme, or a sub-theme when it has a parent."""

    key = models.SlugField(_("key"), unique=True)
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="children"
    )
    icnpo = models.CharField(
        max_length=20, blank=True, help_text="Group in the International Classification of NPOs."
    )
    ptvl = models.CharField(
        max_length=20, blank=True, help_text="Class in Finland's public services' classification."
    )
    synonyms_fi = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    branches: list[Theme]
    """Its sub-themes; known of themes that come from ``regions.shelf``."""

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["position"]

    def search_names(self, language: str) -> list[str]:
        """The theme's name in the language; in Finnish also other words for the same."""
        synonyms = [self.synonyms_fi] if language == "fi" else []
        return [self.name_in(language), *synonyms]
