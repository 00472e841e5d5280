"""Wagtail's rights to pages, for people with many regions.

The rules are Wagtail's own (``wagtail.permission_policies.pages``). It holds a row a page and verb,
fetches each with its page, walks all of them for every page that it lists, and asks for pages by a
condition a row: 500 rows for somebody who publishes in a hundred regions. Here each page is fetched
once, a page's rights are looked up by its path, and neighbours are asked for together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Manager, Q, QuerySet
from wagtail.models import AbstractPage, Page, PagePermissionTester
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry, register_permission_policy

from network.tree import below

if TYPE_CHECKING:
    from network.users.models import User

EXPLORING = {"add", "change", "publish", "lock", "unlock", "bulk_delete"}
"""Whoever may do any of these sees the page in the explorer."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A permission by its name."""

    codename: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A right to a page and all below it; what Wagtail reads of its own rows."""

    page: Page
    page_id: int
    permission: Verb


_verb = lru_cache(maxsize=100)(Verb)


def granted(rows: Manager[Any] | QuerySet[Any], user: User) -> Iterator[tuple[Any, Verb]]:
    """What Wagtail's rows give the person's groups rights to, with each verb: by one query, each
    page or collection fetched once. Nothing for network administrators, who need none."""
    if not user.is_active or user.is_anonymous or user.is_superuser:
        return
    verbs = ArrayAgg("group_permissions__permission__codename", distinct=True)
    own = rows.filter(group_permissions__group__user=user)
    for row in own.annotate(granted=verbs):
        for verb in row.granted:
            yield row, _verb(verb)


class RegionPagePolicy(PagePermissionPolicy):
    """Answers as Wagtail's policy does, at a cost that hardly grows with the person's regions."""

    def get_all_permissions_for_user(self, user: User) -> list[Grant]:
        """The person's grants, each page fetched once."""
        pages = Page.objects.only("path", "depth", "numchild", "owner")  # all that is asked of them
        return [Grant(page, page.pk, verb) for page, verb in granted(pages, user)]

    def user_has_any_permission_for_instance(
        self, user: User, actions: Iterable[str], instance: Page
    ) -> bool:
        base: bool | None = self._base_user_has_permission(user)
        if base is not None:
            return base
        verbs = self.verbs_at(user, instance.path)
        if self._get_permission_codename("add") in verbs and instance.owner_id == user.pk:
            verbs.add(self._get_permission_codename("change"))
        return not verbs.isdisjoint(self._get_permission_codenames(set(actions)))

    def verbs_at(self, user: User, path: str) -> set[str]:
        """What the person may do with the page at a path, by the names of Wagtail's rights; of
        somebody who is a network administrator or not active it tells nothing."""
        by_path = getattr(user, "_page_verbs_by_path", None)
        if by_path is None:
            by_path = {}
            for grant in self.get_cached_permissions_for_user(user):
                by_path.setdefault(grant.page.path, set()).add(grant.permission.codename)
            setattr(user, "_page_verbs_by_path", by_path)  # noqa: B010 — lives as long as the request
        return set().union(*(by_path.get(above, ()) for above in _way_to(path)))

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> QuerySet[Page]:
        base: QuerySet[Page] | None = self._base_queryset_for_user(user)
        return self._pages(self._allowed(user, set(actions))) if base is None else base

    def explorable_instances(self, user: User) -> QuerySet[Page]:
        """What the person may see in the explorer: her pages, and the way to them."""
        base: QuerySet[Page] | None = self._base_queryset_for_user(user)
        if base is not None:
            return base
        seen = getattr(user, "_explorable_pages", None)
        if seen is None:
            seen = self._explorable(user)
            setattr(user, "_explorable_pages", seen)  # noqa: B010 — lives as long as the request
        return self._pages(seen)

    def _explorable(self, user: User) -> Q:
        grants = self.get_cached_permissions_for_user(user)
        pages = list({grant.page_id: grant.page for grant in grants}.values())
        way = {above for page in pages for above in _way_to(page.path)}
        top = Page.objects.first_common_ancestor_of(pages).path if pages else ""
        passed = sorted(above for above in way if above.startswith(top))
        return self._allowed(user, EXPLORING) | Q(path__in=passed)

    def _pages(self, which: Q) -> QuerySet[Page]:
        pages: QuerySet[Page] = self.model._default_manager.filter(which)
        return pages

    def _allowed(self, user: User, actions: set[str]) -> Q:
        add, names = self._get_permission_codename("add"), self._get_permission_codenames(actions)
        own_only = "change" in actions and "add" not in actions
        grants = self.get_cached_permissions_for_user(user)
        found = below(grant.page.path for grant in grants if grant.permission.codename in names)
        if own_only:
            added = [grant.page.path for grant in grants if grant.permission.codename == add]
            found |= below(added) & Q(owner=user)
        return found


def _way_to(path: str) -> Iterator[str]:
    """The path and those above it, from the root on."""
    for end in range(Page.steplen, len(path) + 1, Page.steplen):
        yield path[:end]


_stock_tester = PagePermissionTester.__init__


def _tester(self: PagePermissionTester, user: User, page: Page) -> None:
    """Wagtail makes three of these for each page that it lists, and compares the page with every
    right of the person; here they are looked up by the page's path."""
    policy = policy_registry.get(page)
    if not isinstance(policy, RegionPagePolicy):
        _stock_tester(self, user, page)
        return
    self.user, self.page, self.permission_policy = user, page, policy
    self.page_is_root = page.depth == 1
    if user.is_active and not user.is_superuser:
        verbs = policy.verbs_at(user, page.path)
        self.permissions = {verb.rsplit("_", maxsplit=1)[0] for verb in verbs}


def take_over() -> None:
    """Let the whole admin ask this policy."""
    model: Any = Page
    PagePermissionTester.__init__ = _tester
    register_permission_policy(AbstractPage, RegionPagePolicy(model))
