"""Names in several languages on one row: reference data is not translated page by page."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class NamedInLanguages(models.Model):
    """A row with a Finnish name and, where it differs, the same in other languages."""

    name_fi = models.CharField(_("name in Finnish"), max_length=120)
    name_sv = models.CharField(_("name in Swedish"), max_length=120, blank=True)
    name_en = models.CharField(_("name in English"), max_length=120, blank=True)
    name_se = models.CharField(_("name in Northern Sámi"), max_length=120, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name in the active language."""
        return self.name_in(get_language() or "fi")

    def name_in(self, language: str) -> str:
        """The name in a language, or in Finnish where that language has none of its own."""
        return getattr(self, f"name_{language}", "") or self.name_fi

    def search_names(self, language: str) -> list[str]:
        """The names by which pages of this place or theme are found in a language."""
        return list(dict.fromkeys([self.name_in(language), self.name_fi]))
