"""The municipalities and themes that a file may name, by any of their names."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from organisations.exchange.problems import Trouble
from regions.models import Municipality, Region, Theme

_NEAR = 3
_LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")


class Reference:
    """All municipalities and themes, read once for a whole import."""

    def __init__(self) -> None:
        self.finnish = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
        rows = Municipality.objects.select_related("region").defer("outline", "region__outline")
        self.municipalities = {row.code: row for row in rows}
        self.themes = {row.key: row for row in Theme.objects.select_related("parent")}
        self._places = _by_names(self.municipalities.values(), "code", "slug", "slug_sv", "fi_in")
        self._themes = _by_names(self.themes.values(), "key")
        for row in self.themes.values():
            for word in row.synonyms_fi.replace(";", ",").split(","):
                self._themes.setdefault(_plain(word), row.key)

    def municipality(self, name: str) -> str:
        """The code of a municipality. Raises ``Trouble`` with the nearest names."""
        return _found(name, self._places, "municipality", self.municipalities, "name_fi")

    def theme(self, name: str) -> str:
        """The key of a theme. Raises ``Trouble`` with the nearest names."""
        return _found(name, self._themes, "theme", self.themes, "name_fi")

    def theme_named(self, name: str) -> str:
        """The key of the theme that has exactly this name, or ""."""
        return self._themes.get(_plain(name), "")

    def serves(self, codes: Iterable[str], region: Region) -> bool:
        """True when one of the municipalities is in the region; always on the hub."""
        return region.is_hub or any(
            self.municipalities[code].region_id == region.pk for code in codes
        )


def _by_names(rows: Iterable[Any], key: str, *more: str) -> dict[str, str]:
    found: dict[str, str] = {}
    fields = (key, *(f"name_{language}" for language in _LANGUAGES), *more)
    for row in rows:
        for field in fields:
            name = _plain(getattr(row, field, "") or "")
            if name:
                found.setdefault(name, getattr(row, key))
    return found


def _found(name: str, known: dict[str, str], kind: str, rows: dict[str, Any], label: str) -> str:
    wanted = _plain(name)
    if wanted.isdigit():
        wanted = wanted.zfill(3)
    if wanted in known:
        return known[wanted]
    near = get_close_matches(wanted, known, n=_NEAR * 2, cutoff=0.6)
    names = list(dict.fromkeys(getattr(rows[known[one]], label) for one in near))[:_NEAR]
    if names:
        raise Trouble(f"{kind}_near", value=name[:80], near=names)
    raise Trouble(f"{kind}_unknown", value=name[:80])


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
