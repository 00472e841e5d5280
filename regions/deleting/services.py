"""Deleting a section: hidden now, deleted page by page afterwards.

Wagtail deletes a section inside the editor's request: about 16 queries a page, 40,000 for 2,500
pages, 12 seconds in which a web process answers nobody. The order to delete is a line of the page's
own history, so that a lost message or a killed worker loses nothing: whoever comes next goes on.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import transaction
from django.db.models import (
    PROTECT,
    RESTRICT,
    Exists,
    OuterRef,
    ProtectedError,
    QuerySet,
    RestrictedError,
)
from django.utils import timezone
from kombu.exceptions import OperationalError
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry

from regions.deleting import section_hidden

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)

LARGE = 50
"""From so many pages below it on a section is deleted by a worker."""
ORDERED, GIVEN_UP = "regions.delete_section", "regions.keep_section"
"""Actions in a page's history."""
_BATCH = 50
"""Pages that are deleted together: the hundred questions that each would cost are asked once."""


def is_large(page: Page) -> bool:
    """True when deleting the page with all below it would keep its editor waiting."""
    return page.numchild > 0 and page.get_descendant_count() >= LARGE


def is_kept_by_others(page: Page) -> bool:
    """True when a row outside the section holds one of its pages (a letter that has been sent, a
    story of a campaign): nothing of it may go, and nothing may be hidden."""
    inside = Page.objects.filter(path__startswith=page.path)
    return any(_holders(model, name, inside).exists() for model, name in _protecting())


def _protecting() -> list[tuple[type[Any], str]]:
    """Models with a field that keeps a page from being deleted, and the field."""
    return [
        (model, field.name)
        for model in apps.get_models()
        for field in model._meta.local_fields
        if field.remote_field
        and field.remote_field.on_delete in {PROTECT, RESTRICT}
        and isinstance(field.related_model, type)
        and issubclass(field.related_model, Page)
    ]


def _holders(model: type[Any], name: str, inside: QuerySet[Page]) -> QuerySet[Any]:
    every = model._base_manager  # noqa: SLF001 — rows of regions that are not in scope hold too
    rows = every.filter(**{f"{name}__in": inside.values("pk")})
    if issubclass(model, Page):
        rows = rows.exclude(pk__in=inside.values("pk"))
    return rows


@transaction.atomic
def hide_and_delete_later(*, page: Page, user: User) -> int:
    """Take the section off the site, lock its top, and tell a worker to delete it; returns how many
    pages it has. Who may do so has been asked before."""
    count = page.get_descendant_count() + 1
    if page.live:
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)
    page.get_descendants().filter(live=True).update(
        live=False, has_unpublished_changes=True, live_revision=None
    )
    Page.objects.filter(pk=page.pk).update(locked=True, locked_by=user, locked_at=timezone.now())
    section_hidden.send(sender=Page, instance=page)
    log(instance=page, action=ORDERED, user=user, data={"pages": count})
    transaction.on_commit(lambda: _tell(page.pk), robust=True)
    return count


def _tell(page_id: int) -> None:
    from regions.tasks import delete_section  # noqa: PLC0415 — the task calls this module

    try:
        delete_section.delay(page_id)
    except OperationalError:
        logger.warning("The broker did not answer; section %s is deleted by the sweep.", page_id)


def ordered() -> QuerySet[Page]:
    """Sections that are to be deleted and are still there."""
    lines = PageLogEntry.objects.filter(page=OuterRef("pk"))
    given_up = lines.filter(action=GIVEN_UP, timestamp__gt=OuterRef("ordered_at"))
    orders = lines.filter(action=ORDERED).order_by("-timestamp")
    pages = Page.objects.filter(
        pk__in=PageLogEntry.objects.filter(action=ORDERED).values("page_id")
    )
    return pages.annotate(ordered_at=orders.values("timestamp")[:1]).exclude(Exists(given_up))


def delete(page: Page) -> int:
    """Delete an ordered section from its leaves up, 50 pages a transaction; says how many went.

    Safe to repeat and to interrupt. Pages that something has come to hold meanwhile stay, and the
    section's history says so.
    """
    user = PageLogEntry.objects.filter(page=page, action=ORDERED).latest("timestamp").user
    gone = 0
    while went := _pass(page.path, user):
        gone += went
    left = Page.objects.filter(pk=page.pk).first()
    if left is not None:
        Page.objects.filter(pk=page.pk).update(locked=False, locked_by=None, locked_at=None)
        log(instance=left, action=GIVEN_UP, user=user)
    return gone


def _pass(path: str, user: User | None) -> int:
    """One way through the section; a page goes after all below it. What is held by another page of
    the section goes in the next pass."""
    held: set[str] = set()
    gone = 0
    while batch := _last(path, held):
        if delete_pages(batch, user):
            gone += len(batch)
            continue
        for page in batch:
            if page.path not in held and delete_pages([page], user):
                gone += 1
            else:
                held.update(_way_to(page.path))
    return gone


def _last(path: str, held: set[str]) -> list[Page]:
    """The section's last pages in the order of the tree: below them stand only one another."""
    below = Page.objects.filter(path__startswith=path).exclude(path__in=held)
    return list(below.order_by("-path").defer_streamfields().specific()[:_BATCH])


def _way_to(path: str) -> list[str]:
    return [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]


def delete_pages(pages: list[Page], user: User | None) -> bool:
    """Write the pages' deletion down as Wagtail does, and delete them; False, with nothing done,
    when a row holds one of them."""
    try:
        with transaction.atomic():
            for page in pages:
                DeletePageAction(page, user=user).log_deletion(page)
            Page.objects.filter(pk__in=[page.pk for page in pages]).delete()
    except (ProtectedError, RestrictedError):
        return False
    return True
