"""Which associations an HSDS request speaks of, with all that their records need."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import is_naive, make_aware

from organisations.hsds.mapping import made_id, taxonomy
from organisations.models import OrganisationName, OrganisationPage, OrganisationQuerySet
from regions.models import Municipality, Region, Theme

_LONGEST = 100


def pages_for(region: Region) -> OrganisationQuerySet:
    """The public associations of a site in the active language, or in Finnish."""
    pages = OrganisationPage.objects.in_language().serving(region).order_by("translation_key")
    pages = pages.select_related("locale", "umbrella", "region")
    return pages.defer("body", "links", "region__outline")


def with_relations(pages: Iterable[OrganisationPage]) -> list[OrganisationPage]:
    """The pages with municipalities, themes and names at hand; modelcluster's relations are not
    prefetched by Django, so they are put into memory as a form puts them. Four queries."""
    rows = list(pages)
    keys = [page.pk for page in rows]
    places = Municipality.objects.select_related("region").defer("outline", "region__outline")
    municipalities = _linked("municipalities", "municipality_id", places, keys)
    themes = _linked("themes", "theme_id", Theme.objects.select_related("parent"), keys)
    names = defaultdict(list)
    for name in OrganisationName.objects.filter(organisation__in=keys):
        names[name.organisation_id].append(name)
    for page in rows:
        page.municipalities, page.themes = municipalities[page.pk], themes[page.pk]
        page.names = names[page.pk]  # type: ignore[misc]  # modelcluster keeps it in memory
    return rows


def _linked(field: str, target: str, rows: Any, keys: list[int]) -> dict[int, list[Any]]:
    through = getattr(OrganisationPage, field).through
    links = through.objects.filter(organisationpage__in=keys).order_by("pk")
    pairs = list(links.values_list("organisationpage_id", target))
    known = rows.in_bulk({key for _page, key in pairs})
    found: dict[int, list[Any]] = defaultdict(list)
    for page, key in pairs:
        found[page].append(known[key])
    return found


def narrowed(pages: OrganisationQuerySet, asked: QueryDict) -> OrganisationQuerySet:
    """Only what the request asks for; what cannot be understood gives nothing or is passed by."""
    words = _clean(asked.get("search", ""))
    if words:
        pages = pages.filter(Q(title__icontains=words) | Q(lead__icontains=words))
    if "organization_id" in asked:
        pages = pages.filter(translation_key=as_uuid(str(asked["organization_id"])))
    if "taxonomy_id" in asked:
        known = asked["taxonomy_id"] == taxonomy()["id"]
        pages = pages.filter(themes__isnull=False).distinct() if known else pages.none()
    if "taxonomy_term_id" in asked:
        pages = pages.filter(themes__in=themes_with(str(asked["taxonomy_term_id"]))).distinct()
    after = _moment(asked.get("modified_after", ""))
    return pages.filter(last_published_at__gte=after) if after else pages


def themes_with(term: str) -> list[int]:
    """The theme that the term is, and its sub-themes."""
    found = [theme for theme in Theme.objects.all() if made_id("theme", theme.key) == term]
    keys = [theme.pk for theme in found]
    return [*keys, *Theme.objects.filter(parent__in=keys).values_list("pk", flat=True)]


def as_uuid(text: str) -> uuid.UUID:
    """The UUID, or one that nothing has."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return uuid.UUID(int=0)


def _clean(text: str) -> str:
    return text.replace("\x00", "").strip()[:_LONGEST]


def _moment(text: str) -> dt.datetime | None:
    try:
        moment = parse_datetime(text)
        day = parse_date(text) if moment is None else None
    except (ValueError, ValidationError):
        return None
    if day is not None:
        moment = dt.datetime.combine(day, dt.time.min)
    return make_aware(moment) if moment and is_naive(moment) else moment
