"""What rows point to when they leave: their own, what every network has, or an address."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from wagtail.models import Page

from network.documents.models import Attachment
from regions.models import Region
from regions.moving.naming import Names, canonical
from regions.moving.owned import Table
from regions.moving.references import GONE

_MOST_TOLD = 10_000
"""What stays behind is listed up to so many."""


@dataclass
class Collecting:
    """Goes along the walk and notes down what is pointed to."""

    names: Names
    wanted: dict[str, set[Any]] = field(default_factory=lambda: defaultdict(set))

    def reference(self, label: str, value: Any) -> Any:
        """Nothing is changed yet."""
        if not self.names.knows(label):
            self.wanted[_canonical(label)].add(value)
        return value

    def address(self, label: str, value: Any) -> str:
        """Nothing is changed yet."""
        return ""

    def key(self, value: str) -> str:
        """Nothing is changed yet."""
        return value


def _canonical(label: str) -> str:
    return canonical(label, apps.get_model(label))


@dataclass
class Leaving:
    """Lets a row point to what goes along, and to nothing else."""

    region: Region
    names: Names
    tables: Mapping[str, Table]
    outside: dict[tuple[str, Any], tuple[str, str]] = field(default_factory=dict)
    """What stays behind though something of the region's points to it: its title and address."""
    _here: dict[str, set[Any]] = field(default_factory=dict)

    def look_up(self, wanted: Mapping[str, set[Any]]) -> None:
        """Ask which of these rows go along; one query a model."""
        self._here = {}
        for label, numbers in wanted.items():
            table = self.tables.get(label)
            if table is None:
                self._here[label] = set()
                continue
            rows = table.of(self.region).order_by().filter(pk__in=numbers)
            self._here[label] = set(rows.values_list("pk", flat=True))

    def reference(self, label: str, value: Any) -> Any:
        """The name of what every network has, the number of what goes along, or ``GONE``."""
        if self.names.knows(label):
            return self.names.name_of(label, value)
        label = _canonical(label)
        if value in self._here.get(label, ()):
            return value
        self._note(label, value)
        return GONE

    def address(self, label: str, value: Any) -> str:
        """Where a page or an attachment of another region can be read."""
        if _canonical(label) == Page._meta.label:
            self._note(Page._meta.label, value)
            told = self.outside.get((Page._meta.label, value))
            return (told or _page(value))[1]
        if label == Attachment._meta.label:
            found = Attachment.objects.filter(pk=value).first()
            return f"{self.region.open_site.root_url}{found.url}" if found else ""
        return ""

    def key(self, value: str) -> str:
        """Keys go as they are; the new place may need others."""
        return value

    def _note(self, label: str, value: Any) -> None:
        if len(self.outside) < _MOST_TOLD and (label, value) not in self.outside:
            is_page = label == Page._meta.label
            self.outside[label, value] = _page(value) if is_page else ("", "")

    def told(self) -> Iterable[list[str]]:
        """What stays behind, for people."""
        for (label, number), (title, address) in sorted(
            self.outside.items(), key=lambda one: (one[0][0], str(one[0][1]))
        ):
            yield [label, str(number), title, address]


def _page(number: int) -> tuple[str, str]:
    page = Page.objects.filter(pk=number).first()
    return (page.title, page.full_url or "") if page else ("", "")
