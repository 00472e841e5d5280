"""Groups and rights of a region, from the table in ``roles.py`` and from nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.utils import translation
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
)

from regions.models import Region, RegionRole
from regions.roles import ROLES, Role

SHARED_COLLECTION = "Yhteiset"


def grant_access(region: Region, homes: list[Page]) -> None:
    """Make the region's groups and give each exactly its role's rights, in this region only."""
    collection = region_collection(region)
    shared = shared_collection()
    for role in ROLES:
        group = _group(region, role)
        group.permissions.set(_permissions(role.general))
        _grant_pages(group, homes, role)
        _grant_files(group, collection, role.files)
        _grant_files(group, shared, role.shared_files)
        _grant_settings(group, region, role)


def region_collection(region: Region) -> Collection:
    """The collection that holds the region's files; the region keeps it whatever it is called."""
    if region.collection is None:
        region.collection = _collection(region.name_fi)
        region.save(update_fields=["collection"])
    return region.collection


def shared_collection() -> Collection:
    """The collection whose files every region may choose."""
    return _collection(SHARED_COLLECTION)


def _collection(name: str) -> Collection:
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=name).first() or root.add_child(name=name)


def _group(region: Region, role: Role) -> Group:
    found = RegionRole.objects.filter(region=region, role=role.key).select_related("group").first()
    if found:
        return found.group
    with translation.override("fi"):
        group = Group.objects.create(name=f"{region.name_fi}: {role.key.label}")
    RegionRole.objects.create(region=region, role=role.key, group=group)
    return group


def _permissions(names: Iterable[str]) -> list[Permission]:
    """The permissions that the names mean; a name that means none is a mistake in the table."""
    found = []
    for name in names:
        app, codename = name.split(".")
        found.append(Permission.objects.get(content_type__app_label=app, codename=codename))
    return found


def _grant_pages(group: Group, homes: list[Page], role: Role) -> None:
    wanted = {(home.pk, p.pk) for home in homes for p in _permissions(role.pages)}
    had = GroupPagePermission.objects.filter(group=group)
    for row in had:
        if (row.page_id, row.permission_id) not in wanted:
            row.delete()
    missing = wanted - set(had.values_list("page_id", "permission_id"))
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=page, permission_id=permission)
        for page, permission in missing
    )


def _grant_files(group: Group, collection: Collection, names: Iterable[str]) -> None:
    wanted = {permission.pk for permission in _permissions(names)}
    had = GroupCollectionPermission.objects.filter(group=group, collection=collection)
    had.exclude(permission__in=wanted).delete()
    missing = wanted - set(had.values_list("permission_id", flat=True))
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=collection, permission_id=permission)
        for permission in missing
    )


def _grant_settings(group: Group, region: Region, role: Role) -> None:
    wanted = {permission.pk for permission in _permissions(role.settings)}
    had = GroupSitePermission.objects.filter(group=group)
    had.exclude(permission__in=wanted, site=region.site).delete()
    missing = wanted - set(had.values_list("permission_id", flat=True))
    GroupSitePermission.objects.bulk_create(
        GroupSitePermission(group=group, site=region.site, permission_id=permission)
        for permission in missing
    )
