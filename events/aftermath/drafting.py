"""Writing drafts from what is known: the memo, the report."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from wagtail.models import Page

from events.aftermath.errors import NotYet
from events.aftermath.letters import agreed_line
from events.aftermath.queries import event_index, memos_of, original_event
from events.aftermath.results import Divided, results_of
from events.models import EventPage, EventReportPage, MemoPage, Occasion
from network.pages import BasePage
from network.users.models import User
from regions.services.planting import free_slug, slug_of


def write_draft(*, parent: Page, page: BasePage, user: User) -> BasePage:
    """Add a page that nobody sees yet, as its editor's first draft.

    Raises ``PermissionDenied`` for somebody who may not write there.
    """
    if not parent.permissions_for_user(user).can_add_subpage():
        raise PermissionDenied
    page.live, page.locale, page.owner = False, parent.locale, user
    page.slug = free_slug(parent, slug_of(page.title))
    parent.add_child(instance=page)
    page.save_revision(user=user, log_action=True)
    return page


@transaction.atomic
def draft_memo(*, occasion: Occasion, user: User) -> MemoPage:
    """The event's memo, made now as a draft when there is none. Raises ``NotYet``."""
    found = memos_of(occasion).first()
    if found is not None:
        return found
    event, index = _place(occasion)
    with translation.override(settings.LANGUAGE_CODE):
        page = MemoPage(title=_("Memo: %(event)s") % {"event": event.title}, event=event)
        write_draft(parent=index, page=page, user=user)
    return page


@transaction.atomic
def draft_report(*, occasion: Occasion, user: User) -> EventReportPage:
    """The event's report, made now as a draft when there is none; all of it can be changed by hand.

    Raises ``NotYet``.
    """
    found = EventReportPage.objects.filter(event__translation_key=occasion.key).order_by("pk")
    if found.exists():
        return found[0]
    event, index = _place(occasion)
    with translation.override(settings.LANGUAGE_CODE):
        page = _report(occasion, event)
        write_draft(parent=index, page=page, user=user)
    return page


def _place(occasion: Occasion) -> tuple[EventPage, Page]:
    event, index = original_event(occasion), event_index(occasion.region)
    if event is None or index is None:
        raise NotYet(_("The event's page has been deleted. Write the page below the list by hand."))
    return event, index


def _report(occasion: Occasion, event: EventPage) -> EventReportPage:
    first, last = localdate(occasion.starts_at), localdate(occasion.ends_at)
    results = results_of(occasion)
    page = EventReportPage(
        title=_("What came of it: %(event)s") % {"event": event.title},
        held_from=first,
        held_to=last if last != first else None,
        registered=occasion.registered or None,
        attended=occasion.attended,
        forecast=occasion.forecast,
        survey_answers=results.answers or None,
        project=event.project,
        event=event,
        body=[*map(_breakdown, results.divided), *_agreed(occasion)],
        next_time=_next_time(event),
    )
    page.municipalities = [event.municipality] if event.municipality else []
    return page


def _breakdown(divided: Divided) -> dict[str, Any]:
    rows = [{"label": label, "count": count} for label, count, _percent in divided.rows]
    total = sum(row["count"] for row in rows)
    return _block("breakdown", title=divided.question, total=total, rows=_listed(rows))


def _agreed(occasion: Occasion) -> list[dict[str, Any]]:
    memo = memos_of(occasion).first()
    lines = [agreed_line(item)[:250] for item in memo.agreed.all()] if memo else []
    return [_block("agreed", items=_listed(lines))] if lines else []


def _next_time(event: EventPage) -> str:
    """The baton of the meeting's series, if it has one."""
    series = event.series
    if series is None or series.next_at is None:
        return ""
    when = date_format(localtime(series.next_at), "SHORT_DATETIME_FORMAT")
    return ", ".join(part for part in (when, series.next_theme, series.convener) if part)[:250]


def _block(kind: str, **value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def _listed(values: Iterable[Any]) -> list[dict[str, Any]]:
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]
