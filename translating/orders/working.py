"""A worker's turn: page by page, each in a transaction of its own.

The database's lock on the row is the worker's claim. When the worker dies, its half-made page is
rolled back and the row is free at once; what is done is marked in the same transaction that did it,
so nothing is done twice and the numbers of the order are right after any death.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Locale

from translating.models import OrderedPage, TranslationOrder
from translating.orders.errors import LanguageNotOpen
from translating.orders.submitting import submit_page

logger = logging.getLogger(__name__)

State = OrderedPage.State
TRIES = 3
_COUNTED = {State.DONE: "done", State.THERE: "done", State.GONE: "gone", State.FAILED: "failed"}


def work(*, seconds: float) -> bool:
    """Work for a while; True when something is left to do."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        row = _claim()
        if row is None:
            _finish()
            return False
        _handle(row)
    return True


@transaction.atomic
def _claim() -> int | None:
    """Count one try of the next page, before it is tried: a page that kills its worker would
    otherwise be tried for ever."""
    waiting = OrderedPage.everywhere.select_for_update(skip_locked=True, of=("self",))
    row = waiting.filter(state=State.WAITING).order_by("pk").first()
    if row is None:
        return None
    row.attempts += 1
    row.save(update_fields=["attempts"])
    return row.pk


def _handle(pk: int) -> None:
    """One page in one language: made, marked and counted together, or not at all."""
    try:
        with transaction.atomic():
            rows = OrderedPage.everywhere.select_for_update(skip_locked=True, of=("self",))
            row = rows.filter(pk=pk, state=State.WAITING).select_related("order").first()
            if row is not None:
                _settle(row, *_made(row))
    except (ValidationError, DatabaseError, LookupError, ValueError) as error:
        logger.exception("The page of order row %s was not made", pk)
        _fail(pk, error)


def _made(row: OrderedPage) -> tuple[str, str]:
    """The state that the row comes to, and what is told of it."""
    if row.page is None:
        return State.GONE, ""
    if row.attempts > TRIES:
        return State.FAILED, "tries"
    order = row.order
    try:
        locale = Locale.objects.get(language_code=row.language)
        made = submit_page(
            page=row.page, locale=locale, user=order.ordered_by, machine=order.machine
        )
    except (LanguageNotOpen, Locale.DoesNotExist):
        return State.FAILED, "language"
    return (State.THERE if made is None else State.DONE), ""


def _settle(row: OrderedPage, state: str, problem: str) -> None:
    row.state, row.problem = state, problem
    row.save(update_fields=["state", "problem"])
    name = _COUNTED[State(state)]
    change: dict[str, Any] = {name: F(name) + 1, "state": TranslationOrder.State.WORKING}
    TranslationOrder.everywhere.filter(pk=row.order_id).update(**change)


@transaction.atomic
def _fail(pk: int, error: Exception) -> None:
    rows = OrderedPage.everywhere.select_for_update(of=("self",))
    row = rows.filter(pk=pk, state=State.WAITING).first()
    if row is not None:
        told = "; ".join(error.messages) if isinstance(error, ValidationError) else ""
        _settle(row, State.FAILED, told[:500])


def _finish() -> None:
    """Say of every order without a waiting page that it is done."""
    unfinished = TranslationOrder.everywhere.exclude(state=TranslationOrder.State.DONE)
    unfinished.filter(~Q(pk__in=_with_work())).update(
        state=TranslationOrder.State.DONE, finished_at=timezone.now()
    )


def _with_work() -> Any:
    return OrderedPage.everywhere.filter(state=State.WAITING).values("order_id")
