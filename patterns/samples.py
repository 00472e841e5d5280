"""What the examples are made of: reference data of the region, and made-up words and things.

The words are Finnish, as the sites' own are. Nothing here is anybody's: no row of a region is read
but its site and its municipalities, which everybody knows.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils import timezone
from wagtail.models import Page

from network.images.together import File
from organisations.models import OrganisationPage
from regions.facets import Facet, FacetValue
from regions.models import Municipality, Region
from regions.shelf import shelf

TITLE = "Kuulonhuoltajien kahvila avaa ovensa"
LONG = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"
"""A Finnish word of 61 letters, to see that nothing breaks."""
LEAD = "Tule juttelemaan kuulolaitteista ja arjesta. Kahvi on valmiina, ja ohjaaja on paikalla."
ASSOCIATION = "Esimerkin kuuloyhdistys ry"
PERSON = "Maija Malli"
EMAIL, PHONE = "info@example.org", "040 123 4567"
ADDRESS = "Esimerkkikatu 4, 87100 Kajaani"
NOWHERE = "#esimerkki"
"""Where the links of examples lead."""


def thing(**fields: Any) -> Any:
    """Something with these fields, in the place of whatever a template asks them of."""
    return SimpleNamespace(**fields)


def in_days(days: int, hour: int = 17, minute: int = 0) -> dt.datetime:
    """A time on the clock so many days from today."""
    day = timezone.localtime() + dt.timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


class Photo:
    """A picture as the templates ask for one, in whatever size."""

    default_alt_text = "Piirretty maisema"
    contextual_alt_text = None

    pk = None

    @property
    def shown_together(self) -> Photo:
        """Itself."""
        return self

    def made(self, _picture: Any, specs: Sequence[str]) -> dict[str, File]:
        """A drawing that fills each size; of no size an AVIF or a JPEG."""
        return {spec: self._drawing(spec) for spec in specs if "format-webp" in spec}

    def _drawing(self, spec: str) -> File:
        width, height = self._size(spec)
        return File(url=f"{static('patterns/sample.svg')}#{width}", width=width, height=height)

    @staticmethod
    def _size(spec: str) -> tuple[int, int]:
        width, height = re.findall(r"\d+", spec)[:2]
        return int(width), int(height)


@dataclass(frozen=True)
class Here:
    """Where an example is drawn."""

    region: Region
    request: HttpRequest

    @cached_property
    def places(self) -> list[Municipality]:
        """The region's municipalities; on the hub a dozen of the country's."""
        own = shelf().municipalities_of(self.region)
        return own or list(shelf().municipalities.values())[:12]

    @property
    def names(self) -> list[str]:
        """Their names."""
        return [place.name for place in self.places]

    @cached_property
    def drawn_region(self) -> Region:
        """A region that has a map: the site's own, or the first municipality's."""
        return self.places[0].region

    def page(self, model: type[Page], title: str, **fields: Any) -> Any:
        """A page that is not stored; its address is the front page's."""
        home = self.region.open_site.root_page
        return model(
            title=title, slug="malli", url_path=home.url_path, locale=home.locale, **fields
        )

    def association(self, title: str = ASSOCIATION, **fields: Any) -> Any:
        """A profile that is not stored."""
        fields = {"lead": LEAD, "phone": PHONE, "email": EMAIL, "pk": 0, **fields}
        return self.page(OrganisationPage, title, **fields)

    def facet_of_places(self, *, chosen: bool = False) -> Facet:
        """Municipalities with counts: many, few and none; the first may have been chosen."""
        counts = [24, 7, 3, 0, 1, 12]
        values = [
            FacetValue(
                key=f"kunta-{place.slug}",
                name=place.name,
                count=counts[number % len(counts)],
                url=NOWHERE,
                spoken=f"{counts[number % len(counts)]} yhdistystä",
                chosen=chosen and number == 0,
                outline=place.outline,
            )
            for number, place in enumerate(self.places)
        ]
        return Facet(
            key="kunta", title="Kunta", values=values, view_box=self.drawn_region.map_view_box
        )


def facet(key: str, title: str, *names: str, chosen: str = "") -> Facet:
    """Choices without a map."""
    values = [
        FacetValue(
            key=f"{key}-{number}",
            name=name,
            count=max(0, 14 - number * 5),
            url=NOWHERE,
            spoken=f"{max(0, 14 - number * 5)} yhdistystä",
            chosen=name == chosen,
        )
        for number, name in enumerate(names)
    ]
    return Facet(key=key, title=title, values=values)


def taken(*names: str) -> list[FacetValue]:
    """Choices that have been made."""
    return [FacetValue(key=name, name=name, count=1, url=NOWHERE, chosen=True) for name in names]
