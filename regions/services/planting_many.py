"""New pages by the hundred: the rows that ``add_child``, ``save_revision`` and ``publish`` would
write one page at a time, written together, and what else has to hear of them.

Nothing listens to these rows while they are written; ``announce`` tells the rest afterwards.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, F, OuterRef, Subquery
from django.db.models.functions import Cast
from django.utils import timezone
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Locale, Page, PageLogEntry, ReferenceIndex, Revision
from wagtail.search.backends import get_search_backends
from wagtail.signals import page_published

from network.pages import BasePage
from network.users.models import User
from regions.services.planting import slug_of


def plant_many(
    pages: Sequence[BasePage], parent: BasePage, *, user: User | None, publish: bool
) -> list[Revision]:
    """Write unsaved pages of one type below the parent; returns their first revisions in the same
    order.

    Must run in a transaction. The parent's row is locked, so that two imports cannot take the same
    places of the tree.
    """
    above = Page.objects.select_for_update().get(pk=parent.pk)
    for page in pages:
        _hold(page)
    _place(pages, above, parent)
    _date(pages, user, publish=publish)
    _insert(pages)
    revisions = _revise(pages, user, publish=publish)
    Page.objects.filter(pk=above.pk).update(numchild=F("numchild") + len(pages))
    return revisions


def announce(model: type[BasePage], pages: Sequence[BasePage]) -> None:
    """Tell the admin's search, the references and whoever listens to publishing of the pages."""
    for backend in get_search_backends(with_auto_update=True):
        backend.add_bulk(model, pages)
    for page in pages:
        ReferenceIndex.create_or_update_for_object(page)
        if page.live:
            page_published.send(sender=model, instance=page, revision=page.live_revision)


def _hold(page: BasePage) -> None:
    """Keep everything that belongs to an unsaved page in memory, also what is empty: it would be
    asked of the database page by page once the page has its id."""
    names = [found.get_accessor_name() for found in get_all_child_relations(type(page))]
    names += [field.name for field in get_all_child_m2m_relations(type(page))]
    for name in names:
        setattr(page, name, list(getattr(page, name).all()))


def _place(pages: Sequence[BasePage], above: Page, parent: BasePage) -> None:
    last = above.get_last_child()
    path = last._inc_path() if last else Page._get_path(above.path, above.depth + 1, 1)  # noqa: SLF001 — treebeard's own way to the next place
    slugs = _free_slugs(pages, above)
    locale = Locale.objects.get(pk=above.locale_id)
    for page, slug in zip(pages, slugs, strict=True):
        page.slug, page.path, page.depth, page.numchild = slug, path, above.depth + 1, 0
        page.url_path = f"{above.url_path}{slug}/"
        page.locale, page.region_id = locale, parent.region_id
        page.translation_key = uuid.uuid4()
        path = page._inc_path()  # noqa: SLF001


def _free_slugs(pages: Sequence[BasePage], above: Page) -> list[str]:
    """A slug each that no page below the parent has; taken ones get a number."""
    wanted = [slug_of(page.title) for page in pages]
    taken = set(Page.objects.child_of(above).filter(slug__in=wanted).values_list("slug", flat=True))
    free = []
    for slug in wanted:
        number, found = 2, slug
        while found in taken or (found != slug and not Page._slug_is_available(found, above)):  # noqa: SLF001
            found, number = f"{slug}-{number}", number + 1
        taken.add(found)
        free.append(found)
    return free


def _date(pages: Sequence[BasePage], user: User | None, *, publish: bool) -> None:
    now = timezone.now()
    for page in pages:
        page.content_type = ContentType.objects.get_for_model(type(page))
        page.owner, page.draft_title = user, page.title
        page.live, page.has_unpublished_changes = publish, not publish
        page.latest_revision_created_at = now
        if publish:
            page.first_published_at = page.last_published_at = now


def _insert(pages: Sequence[BasePage]) -> None:
    """Django inserts many rows of a model at once, but not of a model with parents: so the tree's
    row first and the type's own after it, as ``Model.save`` does."""
    fields = [field for field in Page._meta.concrete_fields if not field.primary_key]
    bases = [Page(**{f.attname: getattr(page, f.attname) for f in fields}) for page in pages]
    for page, base in zip(pages, Page.objects.bulk_create(bases), strict=True):
        page.pk = page.id = base.pk
    model = type(pages[0])
    model._base_manager._insert(  # noqa: SLF001 — what Model.save calls
        pages, fields=model._meta.local_concrete_fields, using=None
    )
    for field in get_all_child_m2m_relations(model):
        _link(pages, field)
    for relation in get_all_child_relations(model):
        _add_children(pages, relation)


def _link(pages: Sequence[BasePage], field: Any) -> None:
    through, own, other = (
        field.remote_field.through,
        field.m2m_column_name(),
        field.m2m_reverse_name(),
    )
    through.objects.bulk_create(
        through(**{own: page.pk, other: one.pk})
        for page in pages
        for one in getattr(page, field.name).all()
    )


def _add_children(pages: Sequence[BasePage], relation: Any) -> None:
    name, key = relation.get_accessor_name(), relation.field.attname
    children = [(page, child) for page in pages for child in getattr(page, name).all()]
    for page, child in children:
        setattr(child, key, page.pk)
    if children:
        relation.related_model.objects.bulk_create(child for _page, child in children)


def _revise(pages: Sequence[BasePage], user: User | None, *, publish: bool) -> list[Revision]:
    base = ContentType.objects.get_for_model(Page)
    revisions = Revision.objects.bulk_create(
        Revision(
            content_type=page.content_type,
            base_content_type=base,
            object_id=str(page.pk),
            created_at=page.latest_revision_created_at,
            user=user,
            object_str=str(page),
            content=page.serializable_data(),
        )
        for page in pages
    )
    for page, revision in zip(pages, revisions, strict=True):
        page.latest_revision = revision
        page.live_revision = revision if publish else None
    own = Revision.objects.filter(base_content_type=base, object_id=_key_as_text())
    first = Subquery(own.values("pk")[:1])
    written = Page.objects.filter(pk__in=[page.pk for page in pages])
    written.update(latest_revision=first, **({"live_revision": first} if publish else {}))
    PageLogEntry.objects.bulk_create(_entries(pages, revisions, user, publish=publish))
    return revisions


def _key_as_text() -> Cast:
    """Revisions know their object by a text."""
    return Cast(OuterRef("pk"), CharField())


def _entries(
    pages: Sequence[BasePage], revisions: Sequence[Revision], user: User | None, *, publish: bool
) -> list[PageLogEntry]:
    actions = ["wagtail.create", *(["wagtail.publish"] if publish else [])]
    together = uuid.uuid4()
    common: dict[str, Any] = {"user": user, "uuid": together, "content_changed": True}
    return [
        PageLogEntry(
            page_id=page.pk,
            content_type=page.content_type,
            label=page.get_admin_display_title()[:255],
            action=action,
            timestamp=page.latest_revision_created_at,
            revision=revision if action == "wagtail.publish" else None,
            **common,
        )
        for page, revision in zip(pages, revisions, strict=True)
        for action in actions
    ]
