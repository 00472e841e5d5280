"""Wagtail's rights to collections of files, for people with many regions.

As in ``regions.page_rights``: the rules are Wagtail's own, which holds a row a collection and verb
(a dozen in each region) and fetches each with its collection and its permission on every page of
the admin, to know which items the menu has. Here each collection is fetched once, with its verbs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import QuerySet
from wagtail.models import Collection
from wagtail.permission_policies.collections import CollectionPermissionLookupMixin

from network.tree import below
from regions.page_rights import Verb

if TYPE_CHECKING:
    from network.users.models import User


@dataclass(frozen=True, slots=True)
class CollectionGrant:
    """A right to a collection and all below it; what Wagtail reads of its own rows."""

    collection: Collection
    collection_id: int
    permission: Verb


def grants_of(self: CollectionPermissionLookupMixin, user: User) -> list[CollectionGrant]:
    """The person's grants; none for network administrators, who need none."""
    if not user.is_active or user.is_anonymous or user.is_superuser:
        return []
    verb = "group_permissions__permission__codename"
    collections = Collection.objects.filter(group_permissions__group__user=user).annotate(
        granted=ArrayAgg(verb, distinct=True)
    )
    return [CollectionGrant(row, row.pk, Verb(one)) for row in collections for one in row.granted]


def collections_with(
    self: CollectionPermissionLookupMixin, user: User, actions: Iterable[str]
) -> QuerySet[Collection]:
    """Where the person may do any of these; neighbours are asked for together."""
    grants = self._get_user_permission_objects_for_actions(user, actions)
    found: QuerySet[Collection] = Collection.objects.filter(
        below(grant.collection.path for grant in grants)
    )
    return found


def take_over() -> None:
    """Let every policy of Wagtail's that goes by collections ask these."""
    CollectionPermissionLookupMixin.get_all_permissions_for_user = grants_of
    CollectionPermissionLookupMixin._collections_with_perm = collections_with  # noqa: SLF001 — Wagtail's
