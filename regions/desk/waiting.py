"""The desk's first panels: what waits for me, drafts, and what is not translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import GroupApprovalTask, Page, TaskState, WorkflowState

from regions.desk.panels import SHOWN, DeskPanel, Line, first_of
from regions.isolation.ownership import below, home_paths
from regions.models import Region

if TYPE_CHECKING:
    from network.users.models import User


def pages_of(region: Region) -> QuerySet[Page]:
    """The region's pages in all languages."""
    return Page.objects.filter(below(home_paths([region]))).select_related("locale")


def panels(region: Region, user: User) -> list[DeskPanel]:
    """The panels that every region has."""
    pages = pages_of(region)
    return [waiting_for_me(pages, user), drafts(pages), *untranslated(region, pages)]


def waiting_for_me(pages: QuerySet[Page], user: User) -> DeskPanel:
    """Pages that the person may approve, and her own that were sent back."""
    own = {page.pk: page for page in pages.filter(pk__in=_waiting(user))}
    lines = [_line(page, _note(page, user)) for page in own.values()]
    return DeskPanel(
        heading=_("Waiting for you"),
        lines=lines[:SHOWN],
        count=len(lines),
        empty=_("Nothing waits for you. Pages that others send for approval come here."),
        order=100,
        icon="tick-inverse",
    )


def _waiting(user: User) -> set[int]:
    """Keys of pages that wait for the person's word, or for her changes."""
    asked = _to_approve(user).values_list("workflow_state__object_id", flat=True)
    sent_back = WorkflowState.objects.filter(
        requested_by=user, status=WorkflowState.STATUS_NEEDS_CHANGES
    ).values_list("object_id", flat=True)
    return {int(key) for key in asked.union(sent_back) if key.isdigit()}


def _to_approve(user: User) -> QuerySet[TaskState]:
    """What the person's groups are asked to approve: Wagtail's own ``reviewable_by`` asks once for
    each task of the network, and there is one a region. All our tasks are of this kind."""
    tasks = GroupApprovalTask.objects.filter(active=True)
    if not user.is_superuser:
        tasks = tasks.filter(groups__in=user.groups.all())
    return TaskState.objects.filter(
        task__in=tasks.values("pk"), status=TaskState.STATUS_IN_PROGRESS
    )


def _note(page: Page, user: User) -> str:
    state = page.current_workflow_state
    if state is not None and state.requested_by_id == user.pk:
        return _("needs your changes")
    sender = str(state.requested_by) if state and state.requested_by else ""
    return _("sent by %(person)s") % {"person": sender} if sender else ""


def drafts(pages: QuerySet[Page]) -> DeskPanel:
    """Pages with changes that are not published, the latest first."""
    rows = pages.filter(has_unpublished_changes=True, latest_revision__isnull=False)
    first, count = first_of(rows.order_by("-latest_revision_created_at"))
    return DeskPanel(
        heading=_("Drafts"),
        lines=[_line(page, _edited(page)) for page in first],
        count=count,
        empty=_("Everything that has been written is published."),
        more_url=reverse("wagtailadmin_pages:search") + "?has_unpublished_changes=true",
        order=200,
        icon="edit",
    )


def _edited(page: Page) -> str:
    when = page.latest_revision_created_at
    return date_format(localtime(when), "SHORT_DATE_FORMAT") if when else ""


def untranslated(region: Region, pages: QuerySet[Page]) -> list[DeskPanel]:
    """Published Finnish pages that the region's other languages lack, a panel for all languages."""
    languages = [code for code in region.languages if code != settings.LANGUAGE_CODE]
    if not languages:
        return []
    finnish = pages.filter(locale__language_code=settings.LANGUAGE_CODE, live=True, depth__gt=2)
    names, lines, total = dict(settings.LANGUAGES), [], 0
    for code in languages:
        there = Page.objects.filter(
            translation_key=OuterRef("translation_key"), locale__language_code=code
        )
        missing = finnish.filter(~Exists(there)).order_by("-last_published_at")
        first, count = first_of(missing, 2)
        total += count
        lines += [_to_translate(page, names[code]) for page in first]
    return [
        DeskPanel(
            heading=_("Not translated yet"),
            lines=lines[:SHOWN],
            count=total,
            empty=_("Every page is there in all of the region's languages."),
            order=600,
            icon="wagtail-localize-language",
        )
    ]


def _to_translate(page: Page, language: str) -> Line:
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return Line(page.title, url, language)


def _line(page: Page, note: str) -> Line:
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return Line(page.draft_title or page.title, url, note)


def edit_line(page: Any, note: str = "") -> Line:
    """A line that leads to a page's editor, for the panels of rooms."""
    return _line(page, note)
