"""Writing of the part: orders, and what people choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation

from regions.models import Region
from translating.kinds import finnish_only
from translating.models import OrderedPage, TextConflict, TranslationOrder
from translating.orders.errors import AlreadyChosen, TooManyPages
from translating.orders.queries import KEPT, MEMORY, lock_region, untranslated

if TYPE_CHECKING:
    from network.users.models import User

MOST_PAGES = 5_000
"""Of one order, counted in every language."""


@transaction.atomic
def place_order(
    *,
    region: Region,
    root: Page,
    locales: list[Locale],
    user: User | None = None,
    machine: bool = False,
) -> TranslationOrder:
    """Send the page and all below it to be translated. Pages that have a translation are left out.

    Raises ``TooManyPages``. A worker begins when the transaction ends.
    """
    rows: list[OrderedPage] = []
    branch = Page.objects.descendant_of(root, inclusive=True).filter(locale=root.locale)
    branch = branch.not_exact_type(*finnish_only())
    for locale in locales:
        rows += [
            OrderedPage(page=page, title=page.title, language=locale.language_code)
            for page in untranslated(branch, locale).only("pk", "title", "path")[: MOST_PAGES + 1]
        ]
    if len(rows) > MOST_PAGES:
        raise TooManyPages
    order: TranslationOrder = TranslationOrder.everywhere.create(
        region=region,
        root=root,
        title=root.title,
        languages=[locale.language_code for locale in locales],
        ordered_by=user,
        machine=machine,
        total=len(rows),
    )
    for row in rows:
        row.order = order
    OrderedPage.everywhere.bulk_create(rows, batch_size=500)
    _wake()
    return order


@transaction.atomic
def try_again(*, order: TranslationOrder) -> int:
    """Let the pages that did not succeed wait for another try; returns how many."""
    row = TranslationOrder.everywhere.select_for_update().get(pk=order.pk)
    failed = OrderedPage.everywhere.filter(order=row, state=OrderedPage.State.FAILED)
    number = failed.update(state=OrderedPage.State.WAITING, problem="", attempts=0)
    if number:
        row.failed = 0  # all of them wait now
        row.state, row.finished_at = TranslationOrder.State.WAITING, None
        row.save(update_fields=["failed", "state", "finished_at"])
        _wake()
    return number


def _wake() -> None:
    from translating.orders.tasks import work_on_orders  # noqa: PLC0415 — a task needs its services

    transaction.on_commit(lambda: work_on_orders.delay())


@transaction.atomic
def choose(*, conflict: TextConflict, text: str | None, user: User | None = None) -> None:
    """Settle a conflict: None keeps the translation that stands, a text takes its place, and an
    empty one lets it wait for a translator.

    Raises ``AlreadyChosen``. What somebody has written in the editor meanwhile is not touched.
    """
    lock_region(conflict.region)
    row = TextConflict.everywhere.select_for_update().get(pk=conflict.pk)
    if row.choice:
        raise AlreadyChosen
    kept = text is None or text == row.standing
    row.choice = TextConflict.Choice.KEPT if kept else TextConflict.Choice.ANEW
    row.chosen_by, row.chosen_at = user, timezone.now()
    row.save(update_fields=["choice", "chosen_by", "chosen_at"])
    if row.string_id is None:
        return
    written = StringTranslation.objects.filter(
        translation_of_id=row.string_id,
        context_id=row.context_id,
        locale_id=row.translation.target_locale_id,
        tool_name=KEPT,
    ).first()
    if written is None:
        return
    if not kept and not text:
        written.delete()
        return
    by_person(written, user, text=row.standing if kept else str(text))


def by_person(written: StringTranslation, user: User | None, *, text: str | None = None) -> None:
    """The text is right: somebody has written it, or has looked at it."""
    if text is not None:
        written.data = text
    written.tool_name, written.last_translated_by = "", user
    written.translation_type = StringTranslation.TRANSLATION_TYPE_MANUAL
    written.has_error, written.field_error = False, ""
    written.save()


def mark_checked(*, written: list[StringTranslation], user: User | None = None) -> int:
    """Texts of the memory or of a machine are right as they are; returns how many were marked."""
    for one in written:
        by_person(one, user)
    return len(written)


def overtaken(written: StringTranslation) -> None:
    """Close the conflict about a text that somebody has written anew in the editor."""
    if written.tool_name in {KEPT, MEMORY}:
        return
    closed: dict[str, Any] = {
        "choice": TextConflict.Choice.OVERTAKEN,
        "chosen_by_id": written.last_translated_by_id,
        "chosen_at": timezone.now(),
    }
    TextConflict.everywhere.filter(
        choice="",
        string_id=written.translation_of_id,
        context_id=written.context_id,
        translation__target_locale_id=written.locale_id,
    ).update(**closed)
