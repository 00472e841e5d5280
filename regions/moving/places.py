"""Collections: the region's own is called the same everywhere, those below it are made anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Collection, CollectionViewRestriction

from regions.models import Region
from regions.moving.naming import OWN, Names
from regions.moving.references import GONE
from regions.services.access import region_collection, shared_collection

LABEL = "wagtailcore.Collection"


def collections_of(region: Region) -> QuerySet[Collection]:
    """The region's collection and those below it, from the top."""
    if region.collection is None:
        return Collection.objects.none()
    return region.collection.get_descendants(inclusive=True).order_by("path")


def name_collections(region: Region, names: Names) -> None:
    """Those below go by their numbers; the shared collection's files become the region's own."""
    for collection in collections_of(region).exclude(pk=region.collection_id):
        names.call(LABEL, collection.pk, str(collection.pk))
    names.call(LABEL, shared_collection().pk, OWN)


def told_collections(region: Region, names: Names) -> Iterator[dict[str, Any]]:
    """Each with its parent, its name, and who alone may see its files."""
    for collection in collections_of(region):
        parent = collection.get_parent()
        is_top = collection.pk == region.collection_id
        yield {
            "name": names.name_of(LABEL, collection.pk),
            "title": "" if is_top else collection.name,
            "parent": "" if is_top else names.name_of(LABEL, parent.pk),
            "closed": [_closed(row, names) for row in _restrictions(collection)],
        }


def _restrictions(collection: Collection) -> Iterable[CollectionViewRestriction]:
    return CollectionViewRestriction.objects.filter(collection=collection).order_by("pk")


def _closed(row: CollectionViewRestriction, names: Names) -> dict[str, Any]:
    roles = [names.name_of("auth.Group", group.pk) for group in row.groups.all()]
    return {
        "kind": row.restriction_type,
        "password": row.password,
        "roles": sorted(role for role in roles if role is not GONE),
    }


def make_collections(region: Region, names: Names, told: Iterable[dict[str, Any]]) -> None:
    """Make them below the region's own, and remember their names."""
    made = {OWN: region_collection(region)}
    for one in told:
        if one["name"] not in made:
            made[one["name"]] = made[one["parent"]].add_child(name=str(one["title"])[:255])
        collection = made[one["name"]]
        for closed in one["closed"]:
            row = CollectionViewRestriction.objects.create(
                collection=collection,
                restriction_type=closed["kind"],
                password=closed["password"],
            )
            roles = [names.number_of("auth.Group", role) for role in closed["roles"]]
            row.groups.set([role for role in roles if role is not GONE])
    for name, collection in made.items():
        names.call(LABEL, collection.pk, name)
