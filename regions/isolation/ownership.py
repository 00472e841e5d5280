"""The second wall: is this the actor's own?

Rows that exist elsewhere and rows that exist nowhere get the same answer, so an id tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    Page,
    Revision,
    Site,
    Task,
    TaskState,
    UploadedFile,
    Workflow,
    WorkflowState,
)
from wagtail_localize.models import (
    OverridableSegment,
    StringSegment,
    Translation,
    TranslationSource,
)
from wagtailmedia.models import get_media_model

from network.tree import below
from regions.models import Region
from regions.models.regions import HUB_SLUG
from regions.permissions import regions_of
from regions.scoping import RegionManager
from regions.services.access import shared_collection

if TYPE_CHECKING:
    from network.users.models import User


@dataclass
class Actor:
    """A member of staff during one request, and what is hers."""

    user: User

    @cached_property
    def regions(self) -> list[Region]:
        """The regions where she has a role, in the order of their codes."""
        return regions_of(self.user)

    @cached_property
    def _homes(self) -> tuple[list[str], list[str]]:
        """Where her regions' page trees begin, one a language, and where the hub's do."""
        own = {region.site.root_page.translation_key for region in self.regions if region.site}
        hub = Page.objects.filter(sites_rooted_here__region__slug=HUB_SLUG)
        rows = Page.objects.filter(
            Q(translation_key__in=own) | Q(translation_key__in=hub.values("translation_key")),
            depth=2,
        ).values_list("path", "translation_key")
        found: tuple[list[str], list[str]] = ([], [])
        for path, key in rows:
            found[key not in own].append(path)
        return found

    @property
    def home_paths(self) -> list[str]:
        """Where her regions' page trees begin, one a language."""
        return self._homes[0]

    @cached_property
    def pages(self) -> Q:
        """Her regions' pages."""
        return below(self.home_paths)

    @cached_property
    def offered_pages(self) -> Q:
        """Her own pages, and the hub's public ones, which every region may link to."""
        return self.pages | (Q(live=True) & below(self._homes[1]))

    @cached_property
    def collections(self) -> Q:
        """Her regions' collections and the common one."""
        own = [region.collection.path for region in self.regions if region.collection]
        return below([*own, shared_collection().path])


def actor_of(user: User) -> Actor:
    """The person as an actor, made once a request: she is asked for by the wall and by forms."""
    found = getattr(user, "_actor", None)
    if found is None:
        found = Actor(user)
        setattr(user, "_actor", found)  # noqa: B010 — a cache that lives as long as the request
    return found


def home_paths(regions: Iterable[Region]) -> list[str]:
    """Paths of the front pages of the regions in all their languages."""
    keys = [region.site.root_page.translation_key for region in regions if region.site]
    pages = Page.objects.filter(depth=2, translation_key__in=keys)
    return list(pages.values_list("path", flat=True))


Rows = Callable[[Actor], QuerySet[Any]]


def _pages(actor: Actor) -> QuerySet[Page]:
    """Her pages and the root, whose only content is the front pages."""
    return Page.objects.filter(actor.pages | Q(depth=1))


def _files(model: type[Model]) -> Rows:
    return lambda actor: model._default_manager.filter(
        collection__in=Collection.objects.filter(actor.collections)
    )


def _users(actor: Actor) -> QuerySet[Any]:
    return get_user_model().objects.filter(groups__region_role__region__in=actor.regions)


def _tasks(actor: Actor) -> QuerySet[Task]:
    pages = Page.objects.filter(actor.pages)
    return Task.objects.filter(workflow_tasks__workflow__workflow_pages__page__in=pages)


_ROWS: dict[type[Model], Rows] = {
    Page: _pages,
    Collection: lambda actor: Collection.objects.filter(actor.collections),
    Site: lambda actor: Site.objects.filter(region__in=actor.regions),
    Region: lambda actor: Region.objects.filter(pk__in=[row.pk for row in actor.regions]),
    get_image_model(): _files(get_image_model()),
    get_document_model(): _files(get_document_model()),
    get_media_model(): _files(get_media_model()),
    get_user_model(): _users,
    Task: _tasks,
    Workflow: lambda actor: Workflow.objects.filter(
        workflow_pages__page__in=Page.objects.filter(actor.pages)
    ),
    Redirect: lambda actor: Redirect.objects.filter(site__region__in=actor.regions),
    UploadedFile: lambda actor: UploadedFile.objects.filter(uploaded_by_user=actor.user),
}

_Owner = tuple[type[Model], Any]
_OWNERS: dict[type[Model], Callable[[Any], _Owner]] = {
    Revision: lambda row: (row.base_content_type.model_class(), row.object_id),
    WorkflowState: lambda row: (row.base_content_type.model_class(), row.object_id),
    TaskState: lambda row: (WorkflowState, row.workflow_state_id),
    TranslationSource: lambda row: (type(_source_of(row)), _source_of(row).pk),
    Translation: lambda row: (TranslationSource, row.source_id),
    StringSegment: lambda row: (TranslationSource, row.source_id),
    OverridableSegment: lambda row: (TranslationSource, row.source_id),
}
"""Rows that belong to whoever owns another row."""


def _source_of(source: TranslationSource) -> Model:
    return source.get_source_instance()


def own_rows(actor: Actor, model: type[Model]) -> QuerySet[Any] | None:
    """The actor's rows of a model, or None for a model that nobody has given a rule."""
    if issubclass(model, Page):
        return _pages(actor)
    if model in _ROWS:
        return _ROWS[model](actor)
    if isinstance(model._default_manager, RegionManager):
        return model._default_manager.all()
    return None


def owns(actor: Actor, model: type[Model], values: set[Any], *, field: str = "pk") -> bool:
    """True when every one of the rows is there and is the actor's own.

    A model without a rule is nobody's own. Values that cannot be keys are nobody's either.
    """
    if model in _OWNERS:
        return all(_owns_through(actor, model, value) for value in values)
    rows = own_rows(actor, model)
    if rows is None:
        return False
    try:
        found = set(rows.filter(**{f"{field}__in": values}).values_list(field, flat=True))
    except ValidationError:  # a number where the model's keys are UUIDs
        return False
    return {str(value) for value in found} == {str(value) for value in values}


def are_keys(values: Iterable[str]) -> bool:
    """True when all of them can be a row's number: plain digits, and no more than 64 bits."""
    return all(value.isascii() and value.isdigit() and int(value) < 2**63 for value in values)


def owns_offered(actor: Actor, values: set[Any]) -> bool:
    """True when every one of the pages is the actor's own, offered to every region, or the root."""
    pages = Page.objects.filter(actor.offered_pages | Q(depth=1), pk__in=values)
    return pages.count() == len({int(value) for value in values})


def _owns_through(actor: Actor, model: type[Model], value: Any) -> bool:
    row = model._default_manager.filter(pk=value).first()
    if row is None:
        return False
    try:
        owner, key = _OWNERS[model](row)
    except owner_gone:
        return False
    return owns(actor, owner, {key})


owner_gone = (Page.DoesNotExist, AttributeError)
"""What following a row to its owner raises when the owner has been deleted."""
