"""The sample file: what the columns are, what they mean, and one example, in Finnish."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

from django.utils.translation import gettext as _
from django.utils.translation import override

from organisations.exchange.columns import COLUMNS
from organisations.exchange.exporting import csv_of, workbook_of
from regions.models import Municipality, Region, Theme

_LANGUAGE = "fi"


def sample_csv(region: Region) -> Iterator[str]:
    """Headings, a row of explanations that an import passes by, and an example."""
    with override(_LANGUAGE):
        yield from csv_of([_headings(), _explanations(), _example(region)])


def sample_workbook(region: Region) -> IO[bytes]:
    """The same, with the explanations, municipalities and themes on a sheet of their own."""
    with override(_LANGUAGE):
        return workbook_of(
            (_("Associations"), [_headings(), _example(region)]),
            (_("Explanations"), _explained(region)),
        )


def _headings() -> list[str]:
    return [column.heading for column in COLUMNS]


def _explanations() -> list[str]:
    first, *others = (str(column.about) for column in COLUMNS)
    return [f"# {first}", *others]


def _example(region: Region) -> list[str]:
    own = {
        "title": "Esimerkkiyhdistys ry",
        "municipalities": "; ".join(place.name_fi for place in _places(region)[:2]),
        "names": "Esimerkkikerho (1962–2004)",
    }
    return [own.get(column.key, column.example) for column in COLUMNS]


def _places(region: Region) -> list[Municipality]:
    own = Municipality.objects.defer("outline")
    return list(own if region.is_hub else own.filter(region=region))


def _explained(region: Region) -> Iterator[Sequence[str]]:
    yield [_("Column"), _("What to write"), _("Example")]
    for column in COLUMNS:
        yield [column.heading, str(column.about), column.example]
    yield []
    yield [
        _("An empty cell"),
        _("leaves what the page says as it is. A dash (-) empties it."),
    ]
    yield [_("A row that begins with #"), _("is a note that is passed by.")]
    yield []
    yield [_("Municipalities"), "; ".join(place.name_fi for place in _places(region))]
    yield [_("Themes")]
    for theme in Theme.objects.filter(parent=None).prefetch_related("children"):
        yield [theme.name_fi, "; ".join(sub.name_fi for sub in theme.children.all())]
