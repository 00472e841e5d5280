"""What every network has is called by its name, so that another one finds its own."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, Locale, Page, Site

from regions.models import Municipality, Region, RegionRole, Theme
from regions.moving.references import GONE

OWN = "."
"""The region itself, its site and its collection, whatever they are called elsewhere."""
USER = "users.User"


def canonical(label: str, model: type[Any] | None = None) -> str:
    """All pages are numbered in one row."""
    return "wagtailcore.Page" if model is not None and issubclass(model, Page) else label


class Names:
    """Numbers of shared rows in this network by their names, and the other way round."""

    def __init__(self, region: Region) -> None:
        kinds = ContentType.objects.all()
        self._by_number: dict[str, dict[int, str]] = {
            Locale._meta.label: dict(Locale.objects.values_list("pk", "language_code")),
            Municipality._meta.label: dict(Municipality.objects.values_list("pk", "code")),
            Theme._meta.label: dict(Theme.objects.values_list("pk", "key")),
            Region._meta.label: {
                **dict(Region.objects.values_list("pk", "slug")),
                region.pk: OWN,
            },
            ContentType._meta.label: {one.pk: f"{one.app_label}.{one.model}" for one in kinds},
            Site._meta.label: {region.site_id: OWN} if region.site_id else {},
            Group._meta.label: dict(
                RegionRole.objects.filter(region=region).values_list("group_id", "role")
            ),
            Collection._meta.label: {},
            USER: {},
        }
        if region.collection_id:
            self.call(Collection._meta.label, region.collection_id, OWN)
        self._by_name: dict[str, dict[str, int]] = {}

    def call(self, label: str, number: int, name: str) -> None:
        """Add one more name."""
        self._by_number[label][number] = name

    def knows(self, label: str) -> bool:
        """True for models that are called by name."""
        return label in self._by_number

    def name_of(self, label: str, number: Any) -> Any:
        """The name of a row, or ``GONE``."""
        return self._by_number[label].get(number, GONE)

    def number_of(self, label: str, name: Any) -> Any:
        """The number of what is called so here, or ``GONE``."""
        if label not in self._by_name:
            self._by_name[label] = {name: pk for pk, name in self._by_number[label].items()}
        return self._by_name[label].get(name, GONE) if isinstance(name, str) else GONE
