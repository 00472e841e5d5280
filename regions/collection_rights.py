"""Wagtail's rights to collections of files, for people with many regions.

As in ``regions.page_rights``: the rules are Wagtail's own, which holds a row a collection and verb
(a dozen in each region) and fetches each with its collection and its permission on every page of
the admin, to know which items the menu has. Here each collection is fetched once, with its verbs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import QuerySet
from wagtail.models import Collection
from wagtail.permission_policies.collections import CollectionPermissionLookupMixin

from network.tree import below
from regions.page_rights import Verb, granted

if TYPE_CHECKING:
    from network.users.models import User


@dataclass(frozen=True, slots=True)
class CollectionGrant:
    """A right to a collection and all below it; what Wagtail reads of its own rows."""

    collection: Collection
    collection_id: int
    permission: Verb


def grants_of(self: CollectionPermissionLookupMixin, user: User) -> list[CollectionGrant]:
    """The person's grants, each collection fetched once."""
    rows = granted(Collection.objects, user)
    return [CollectionGrant(collection, collection.pk, verb) for collection, verb in rows]


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
    CollectionPermissionLookupMixin._collections_with_perm = collections_with  # noqa: SLF001 — no hook
