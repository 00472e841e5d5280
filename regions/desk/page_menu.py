"""The page menu of the admin's side bar, in the same words as Wagtail's at a tenth of its queries.

Wagtail asks six questions a page that it lists: its parent twice, its children, its language, its
schedule, its workflow.
"""

from __future__ import annotations

from typing import Any

from rest_framework.fields import Field
from wagtail.admin.api.serializers import AdminPageSerializer, PageChildrenField
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.serializers import PageParentField
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from regions.page_rights import EXPLORING


class ChildrenField(PageChildrenField):
    """How many children there are; counted only where the person may not see all of them."""

    def to_representation(self, page: Page) -> dict[str, Any]:
        if not self.context["view"].sees_all_below(page):
            counted: dict[str, Any] = super().to_representation(page)
            return counted
        address = self.context["router"].get_model_listing_urlpath(Page)
        url = self.context["request"].build_absolute_uri(f"{address}?child_of={page.pk}")
        return {"count": page.numchild, "listing_url": url}


class ParentField(PageParentField):
    """A page's parent; asked once for all the pages that share it."""

    def get_attribute(self, instance: Page) -> Page | None:
        known = self.context["view"].parents
        parent = instance.get_parent()
        if parent is None:
            return None
        if parent.pk not in known:
            known[parent.pk] = super().get_attribute(instance)
        found: Page | None = known[parent.pk]
        return found


class PageMenuSerializer(AdminPageSerializer):
    """Wagtail's, with the two fields above."""

    children: Field = ChildrenField(read_only=True)
    parent: Field = ParentField(read_only=True)


class PageMenuViewSet(PagesAdminAPIViewSet):
    """Wagtail's, whose pages bring with them what is told of them."""

    base_serializer_class = PageMenuSerializer

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parents: dict[int, Page | None] = {}

    def paginate_queryset(self, queryset: PageQuerySet) -> list[Page]:
        """The rows that are shown, each with its parent, its language and how it stands."""
        told = queryset.specific().select_related("locale", for_specific_subqueries=True)
        told = told.prefetch_workflow_states().annotate_approved_schedule()
        rows: list[Page] = list(super().paginate_queryset(told))
        give_parents(rows)
        return rows

    def sees_all_below(self, page: Page) -> bool:
        """True when every page below is the person's to see."""
        policy = policy_registry.get_by_type(Page)
        user = self.request.user
        seen: bool = policy.user_has_any_permission_for_instance(user, EXPLORING, page)
        return seen


def give_parents(pages: list[Page]) -> None:
    """Let the pages know their parents, by one query; ``get_parent`` asks no more."""
    paths = {page.path[: -Page.steplen] for page in pages}
    parents = {parent.path: parent for parent in Page.objects.filter(path__in=paths)}
    for page in pages:
        found = parents.get(page.path[: -Page.steplen])
        if found is not None:
            page._cached_parent_obj = found  # noqa: SLF001 — treebeard's own


def register(router: WagtailAPIRouter) -> None:
    """Hook ``construct_admin_api``: stand in the place of Wagtail's."""
    router.register_endpoint("pages", PageMenuViewSet)
