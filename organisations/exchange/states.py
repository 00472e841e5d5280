"""What a page says now, in the same plain values as a row of a file; and what differs."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from organisations.exchange.columns import BY_KEY
from organisations.exchange.places import Reference
from organisations.models import OrganisationName, OrganisationPage
from regions.models import Municipality, Theme

State = dict[str, Any]
_LISTS = ("municipalities", "themes", "names")
_DAYS = ("ended_on", "verified_on")
_PLAIN = tuple(key for key in BY_KEY if key not in {*_LISTS, *_DAYS, "umbrella_name"})


def states_of(pages: Iterable[OrganisationPage]) -> dict[int, State]:
    """What the pages say, by id; four queries however many they are."""
    pages = list(pages)
    keys = [page.pk for page in pages]
    titles = _titles({page.umbrella_id for page in pages if page.umbrella_id})
    places = _through("municipalities", "municipality__code", keys)
    themes = _through("themes", "theme__key", keys)
    names = defaultdict(list)
    rows = OrganisationName.objects.filter(organisation__in=keys, kind=_FORMER)
    for row in rows.order_by("sort_order", "pk"):
        names[row.organisation_id].append([row.name, row.used_from, row.used_to])
    return {
        page.pk: {key: getattr(page, key) for key in _PLAIN}
        | {key: _day(getattr(page, key)) for key in _DAYS}
        | {
            "umbrella_name": titles.get(page.umbrella_id or 0) or page.umbrella_name,
            "municipalities": places[page.pk],
            "themes": themes[page.pk],
            "names": names[page.pk],
        }
        for page in pages
    }


def state_in(content: Mapping[str, Any], reference: Reference) -> State:
    """What a revision says."""
    places = {row.pk: row.code for row in reference.municipalities.values()}
    themes = {row.pk: row.key for row in reference.themes.values()}
    names = [name for name in content.get("names") or [] if name["kind"] == _FORMER]
    titles = _titles({content["umbrella"]} if content.get("umbrella") else set())
    languages = content.get("languages") or []
    return {key: content.get(key) for key in (*_PLAIN, *_DAYS)} | {
        "languages": json.loads(languages) if isinstance(languages, str) else languages,
        "umbrella_name": titles.get(content.get("umbrella") or 0)
        or content.get("umbrella_name", ""),
        "municipalities": [
            places[pk] for pk in content.get("municipalities") or [] if pk in places
        ],
        "themes": [themes[pk] for pk in content.get("themes") or [] if pk in themes],
        "names": [[name["name"], name["used_from"], name["used_to"]] for name in names],
    }


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[list[Any]]:
    """[key, old value, new value] of each value that the row changes, in the columns' order."""
    return [
        [key, old.get(key), new[key]]
        for key in BY_KEY
        if key in new and _comparable(key, old.get(key)) != _comparable(key, new[key])
    ]


def put(page: OrganisationPage, values: Mapping[str, Any], reference: Reference) -> None:
    """Set the values on a page in memory."""
    for key, value in values.items():
        if key == "municipalities":
            page.municipalities = [reference.municipalities[code] for code in value]
        elif key == "themes":
            page.themes = [reference.themes[theme] for theme in value]
        elif key == "names":
            _put_names(page, value)
        elif key in _DAYS:
            setattr(page, key, dt.date.fromisoformat(value) if value else None)
        else:
            setattr(page, key, value)
    if "umbrella_name" in values:
        page.umbrella = None


def _put_names(page: OrganisationPage, names: list[list[Any]]) -> None:
    """Former names are the file's; names of other kinds stay."""
    kept = [name for name in page.names.all() if name.kind != _FORMER]
    new = [
        OrganisationName(name=name, used_from=begin, used_to=end, kind=_FORMER, sort_order=place)
        for place, (name, begin, end) in enumerate(names, start=len(kept))
    ]
    page.names = [*kept, *new]  # type: ignore[misc]  # modelcluster keeps it in memory


_FORMER = OrganisationName.Kind.FORMER


def _comparable(key: str, value: Any) -> Any:
    """Order and spaces are no difference, nor how a register number is written."""
    if key in {"municipalities", "themes", "languages"}:
        return sorted(value or [])
    if key == "register_number":
        return (value or "").replace(".", "")
    if isinstance(value, str):
        return " ".join(value.split()) or None
    return value or None


def _day(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


def _titles(keys: set[int]) -> dict[int, str]:
    if not keys:
        return {}
    return dict(OrganisationPage.objects.filter(pk__in=keys).values_list("pk", "title"))


def _through(field: str, path: str, keys: list[int]) -> dict[int, list[str]]:
    model = getattr(OrganisationPage, field).through
    found: dict[int, list[str]] = defaultdict(list)
    rows = model.objects.filter(organisationpage__in=keys).order_by("pk")
    for page, value in rows.values_list("organisationpage_id", path):
        found[page].append(value)
    return found


def shown(key: str, value: Any) -> str:
    """A value as people read it, in the active language; also what an export writes."""
    if key == "names":
        return "; ".join(_name_with_years(*name) for name in value or [])
    if key in _SHOWN:
        return _SHOWN[key](value)
    return "" if value is None else str(value)


def _name_with_years(name: str, begin: int | None, end: int | None) -> str:
    return f"{name} ({begin or ''}–{end or ''})" if begin or end else name


def _shown_day(value: str | None) -> str:
    return dt.date.fromisoformat(value).strftime("%d.%m.%Y") if value else ""


def _shown_places(codes: list[str] | None) -> str:
    return "; ".join(_NAMES.of(Municipality, "code", code) for code in codes or [])


def _shown_themes(keys: list[str] | None) -> str:
    return "; ".join(_NAMES.of(Theme, "key", key) for key in keys or [])


class _Names:
    """Finnish names of reference data, which hardly ever change: read once a process."""

    def __init__(self) -> None:
        self._known: dict[tuple[type, str], str] = {}

    def of(self, model: Any, field: str, value: str) -> str:
        if (model, value) not in self._known:
            rows = model.objects.values_list(field, "name_fi")
            self._known |= {(model, key): name for key, name in rows}
        return self._known.get((model, value), value)


_NAMES = _Names()
_SHOWN = {
    "municipalities": _shown_places,
    "themes": _shown_themes,
    "languages": lambda value: "; ".join(value or []),
    "ended_on": _shown_day,
    "verified_on": _shown_day,
    "online": lambda value: "kyllä" if value else "ei",
    "hide_address": lambda value: "kyllä" if value else "ei",
}
