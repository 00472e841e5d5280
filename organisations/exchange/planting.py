"""New pages by the hundred: the rows that ``add_child``, ``save_revision`` and ``publish`` would
write one page at a time, written together.

Nothing listens to these rows while they are written; ``announcing`` tells the rest afterwards.
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
from wagtail.models import Locale, Page, PageLogEntry, Revision

from network.sorting import sort_key
from network.users.models import User
from organisations.models import DirectoryPage, OrganisationName, OrganisationPage
from regions.services.planting import slug_of


def plant(
    pages: Sequence[OrganisationPage],
    parent: DirectoryPage,
    *,
    user: User | None,
    publish: bool,
) -> list[Revision]:
    """Write unsaved pages below the directory; returns their first revisions in the same order.

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


def _hold(page: OrganisationPage) -> None:
    """Keep everything that belongs to an unsaved page in memory, also what is empty: it would be
    asked of the database page by page once the page has its id."""
    names = [found.get_accessor_name() for found in get_all_child_relations(OrganisationPage)]
    names += [field.name for field in get_all_child_m2m_relations(OrganisationPage)]
    for name in names:
        setattr(page, name, list(getattr(page, name).all()))


def _place(pages: Sequence[OrganisationPage], above: Page, parent: DirectoryPage) -> None:
    last = above.get_last_child()
    path = last._inc_path() if last else Page._get_path(above.path, above.depth + 1, 1)  # noqa: SLF001 — treebeard's own way to the next place
    slugs = _free_slugs(pages, above)
    locale = Locale.objects.get(pk=above.locale_id)
    for page, slug in zip(pages, slugs, strict=True):
        page.slug, page.path, page.depth, page.numchild = slug, path, above.depth + 1, 0
        page.url_path = f"{above.url_path}{slug}/"
        page.locale, page.region_id = locale, parent.region_id
        page.translation_key = uuid.uuid4()
        page.sort_key = sort_key(page.title, locale.language_code)
        path = page._inc_path()  # noqa: SLF001


def _free_slugs(pages: Sequence[OrganisationPage], above: Page) -> list[str]:
    """A slug each that no page below the directory has; taken ones get a number."""
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


def _date(pages: Sequence[OrganisationPage], user: User | None, *, publish: bool) -> None:
    now = timezone.now()
    kind = ContentType.objects.get_for_model(OrganisationPage)
    for page in pages:
        page.content_type, page.owner, page.draft_title = kind, user, page.title
        page.live, page.has_unpublished_changes = publish, not publish
        page.latest_revision_created_at = now
        if publish:
            page.first_published_at = page.last_published_at = now


def _insert(pages: Sequence[OrganisationPage]) -> None:
    """Django inserts many rows of a model at once, but not of a model with parents: so the tree's
    row first and the profile's own after it, as ``Model.save`` does."""
    fields = [field for field in Page._meta.concrete_fields if not field.primary_key]
    bases = [Page(**{f.attname: getattr(page, f.attname) for f in fields}) for page in pages]
    for page, base in zip(pages, Page.objects.bulk_create(bases), strict=True):
        page.pk = page.id = base.pk
    OrganisationPage._base_manager._insert(  # noqa: SLF001 — what Model.save calls
        pages, fields=OrganisationPage._meta.local_concrete_fields, using=None
    )
    _link(pages, "municipalities", "municipality_id")
    _link(pages, "themes", "theme_id")
    names = [name for page in pages for name in page.names.all()]
    for page in pages:
        for name in page.names.all():
            name.organisation_id = page.pk
    OrganisationName.objects.bulk_create(names)


def _link(pages: Sequence[OrganisationPage], field: str, target: str) -> None:
    through = getattr(OrganisationPage, field).through
    through.objects.bulk_create(
        through(organisationpage_id=page.pk, **{target: one.pk})
        for page in pages
        for one in getattr(page, field).all()
    )


def _revise(
    pages: Sequence[OrganisationPage], user: User | None, *, publish: bool
) -> list[Revision]:
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
    pages: Sequence[OrganisationPage],
    revisions: Sequence[Revision],
    user: User | None,
    *,
    publish: bool,
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
