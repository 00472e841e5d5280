"""What has been picked, as the address says it: ``?valitut=12.45.7``.

Nothing is stored anywhere, neither here nor in the browser: the address is all there is, so it can
be kept, sent to a colleague or forgotten. It names associations only, never the person helped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import QueryDict

from organisations.models import OrganisationPage
from regions.models import Region

PARAMETER = "valitut"
MOST = 30
"""Associations in a basket; more is no hand-out but a directory."""

_BETWEEN = "."
_SEPARATORS = re.compile(r"[^0-9]+")
_LARGEST = 2**31 - 1


@dataclass(frozen=True)
class Selection:
    """Ids of Finnish originals in the order in which they were picked, at most ``MOST``."""

    keys: tuple[int, ...] = ()

    @classmethod
    def of(cls, query: QueryDict) -> Selection:
        """What an address says; what is no id is passed by."""
        parts = _SEPARATORS.split(query.get(PARAMETER, "")[: MOST * 12])
        keys = (int(part) for part in parts if part and len(part) < 11)
        return cls(tuple(dict.fromkeys(key for key in keys if 0 < key <= _LARGEST))[:MOST])

    def __len__(self) -> int:
        return len(self.keys)

    def __contains__(self, key: int) -> bool:
        return key in self.keys

    @property
    def is_full(self) -> bool:
        """True when nothing more fits."""
        return len(self) >= MOST

    @property
    def text(self) -> str:
        """As it stands in an address."""
        return _BETWEEN.join(map(str, self.keys))

    def having(self, key: int) -> Selection:
        """With one more, at the end."""
        return Selection((*self.without(key).keys, key)[:MOST])

    def without(self, key: int) -> Selection:
        """With one less."""
        return Selection(tuple(one for one in self.keys if one != key))

    def moved(self, key: int, steps: int) -> Selection:
        """With one that stands earlier (-1) or later (1) than before."""
        keys = list(self.keys)
        place = keys.index(key)
        keys.insert(min(max(place + steps, 0), len(keys) - 1), keys.pop(place))
        return Selection(tuple(keys))


def picked(selection: Selection, region: Region, language: str) -> list[OrganisationPage]:
    """The public pages of the selection in a language, or in Finnish, in the selection's order.

    Ids of anything else are passed by. Each page has ``picked_key``, its id in the selection.
    """
    originals = dict(
        OrganisationPage.objects.open_to_all()
        .serving(region)
        .filter(pk__in=selection.keys)
        .values_list("translation_key", "pk")
    )
    pages = OrganisationPage.objects.in_language(language).filter(translation_key__in=originals)
    found = list(pages.select_related("locale", "region").defer("body", "region__outline"))
    for page in found:
        page.picked_key = originals[page.translation_key]
    order = {key: place for place, key in enumerate(selection.keys)}
    return sorted(found, key=lambda page: order[page.picked_key])


def languages_of(region: Region) -> Sequence[str]:
    """The languages that a hand-out can be in: the site's own."""
    return region.languages or [settings.LANGUAGE_CODE]
