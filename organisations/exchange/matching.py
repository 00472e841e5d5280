"""Which page a row speaks of: business ID, then register number, then name and municipality."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q

from network.sorting import sort_key
from organisations.exchange.problems import Trouble
from organisations.models import OrganisationPage
from regions.models import Region

_ENDING = re.compile(r"[\s,]+(?:r\.?\s?y\.?|r\.?\s?f\.?|r\.?\s?s\.?)$", re.IGNORECASE)
_ENDINGS = ("", " ry", " rf", " rs")

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Known:
    """A page as matching needs it."""

    pk: int
    title: str
    business_id: str
    region_id: int | None


def bare_name(title: str) -> str:
    """A name as it is compared: without ``ry``, case, spaces in plenty and marks."""
    return sort_key(" ".join(_ENDING.sub("", title.strip()).split()))


def keys_of(values: Values) -> list[str]:
    """What a row is known by; two rows of a file that share a key speak of one association."""
    found = []
    if values.get("business_id"):
        found.append(f"y:{values['business_id']}")
    if values.get("register_number"):
        found.append(f"r:{_digits(values['register_number'])}")
    name = bare_name(values.get("title") or "")
    return found + [f"n:{name}|{code}" for code in values.get("municipalities") or [] if name]


def same_association(keys: Iterable[str], others: Iterable[str]) -> bool:
    """True when two rows share a key and no number of theirs says otherwise."""
    keys, others = set(keys), set(others)
    shared = keys & others
    if any(not key.startswith("n:") for key in shared):
        return True
    return bool(shared) and not (_numbers(keys, "y:") and _numbers(others, "y:"))


def _numbers(keys: set[str], kind: str) -> set[str]:
    return {key for key in keys if key.startswith(kind)}


def find(rows: Mapping[int, Values], region: Region) -> dict[int, Known | Trouble]:
    """The page of each row that has one, or the trouble with it, in four queries.

    Another region's page counts only if the public can see it: of others nothing is told.
    """
    numbers = {values["business_id"] for values in rows.values() if values.get("business_id")}
    by_business = _by("business_id", numbers, region)
    by_register = _by_register(rows.values(), region)
    by_name = _by_name(rows.values(), region)
    found: dict[int, Known | Trouble] = {}
    for number, values in rows.items():
        match = _match(values, by_business, by_register, by_name)
        if match is not None:
            found[number] = match
    return found


def _match(values: Values, by_business: Any, by_register: Any, by_name: Any) -> Any:
    name = bare_name(values.get("title") or "")
    for candidates in (
        by_business.get(values.get("business_id"), []),
        by_register.get(_digits(values.get("register_number") or ""), []),
        [
            one
            for code in values.get("municipalities") or []
            for one in by_name.get((name, code), [])
        ],
    ):
        found = {known.pk: known for known in candidates if not _contradicts(known, values)}
        if len(found) > 1:
            return Trouble("two_matches", names=sorted(known.title for known in found.values()))
        if found:
            return next(iter(found.values()))
    return None


def _contradicts(known: Known, values: Values) -> bool:
    """Two business IDs are two associations, whatever else they share."""
    told = values.get("business_id")
    return bool(known.business_id and told and known.business_id != told)


def _visible(region: Region) -> Any:
    """Finnish originals: the region's own in any state, and others' that are public."""
    pages = OrganisationPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    public = OrganisationPage.objects.open_to_all().filter(pk=OuterRef("pk"))
    return pages.filter(Q(region=region) | Exists(public))


def _known(rows: Any) -> list[tuple[Known, Any]]:
    return [(Known(pk, title, business, region), key) for pk, title, business, region, key in rows]


def _by(field: str, values: set[str], region: Region) -> dict[str, list[Known]]:
    found: dict[str, list[Known]] = defaultdict(list)
    if not values:
        return found
    rows = _visible(region).filter(**{f"{field}__in": values}).exclude(**{field: ""})
    for known, key in _known(rows.values_list("pk", "title", "business_id", "region_id", field)):
        found[_digits(key) if field == "register_number" else key].append(known)
    return found


def _by_register(rows: Iterable[Values], region: Region) -> dict[str, list[Known]]:
    numbers = {_digits(row["register_number"]) for row in rows if row.get("register_number")}
    written = numbers | {f"{number[:-3]}.{number[-3:]}" for number in numbers if len(number) > 3}
    return _by("register_number", written, region)


def _by_name(rows: Iterable[Values], region: Region) -> dict[tuple[str, str], list[Known]]:
    names = {bare_name(row["title"]) for row in rows if row.get("title")} - {""}
    wanted = {name + sort_key(ending) for name in names for ending in _ENDINGS}
    found: dict[tuple[str, str], list[Known]] = defaultdict(list)
    pages = _visible(region).filter(sort_key__in=wanted)
    fields = ("pk", "title", "business_id", "region_id", "municipalities__code")
    for known, code in _known(pages.values_list(*fields)):
        found[bare_name(known.title), code].append(known)
    return found


def _digits(number: str) -> str:
    return number.replace(".", "")
