"""Bringing a translator's file in: kept, judged, and taken in by a worker, once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from regions.models import Region
from translating.models import TranslationFile
from translating.orders.files.judging import WRITTEN, Judged, judge, read
from translating.orders.files.units import FileRefused
from translating.orders.queries import lock_region

if TYPE_CHECKING:
    from network.users.models import User

State = TranslationFile.State
_KEPT_FOR = dt.timedelta(days=30)
MOST_TOLD = 500
"""Lines that a report keeps."""


def keep_file(
    *, region: Region, language: str, name: str, content: bytes, user: User | None = None
) -> TranslationFile:
    """Keep a file that can be read; nothing of it is taken in. Raises ``FileRefused``."""
    read(content, region=region, language=language)
    row: TranslationFile = TranslationFile.everywhere.create(
        region=region, language=language, name=name[-255:], content=content, brought_by=user
    )
    return row


def judged(row: TranslationFile) -> list[Judged]:
    """What would become of each text now. Raises ``FileRefused``."""
    content = read(bytes(row.content), region=row.region, language=row.language)
    return judge(content, region=row.region)


@transaction.atomic
def ask_to_take(*, row: TranslationFile) -> None:
    """Let a worker take the file in; asking twice is asking once."""
    rows = TranslationFile.everywhere.filter(pk=row.pk, state=State.CHECKED)
    if rows.update(state=State.TAKING):
        from translating.orders.tasks import take_files  # noqa: PLC0415 — a task needs its services

        transaction.on_commit(lambda: take_files.delay())


def take_waiting() -> int:
    """Take in every file that waits; returns how many. A worker that dies has changed nothing."""
    taken = 0
    while _take_next():
        taken += 1
    return taken


@transaction.atomic
def _take_next() -> bool:
    waiting = TranslationFile.everywhere.filter(state=State.TAKING)
    free = waiting.select_for_update(skip_locked=True, of=("self",))
    row = free.select_related("region__site").order_by("pk").first()
    if row is None:
        return False
    lock_region(row.region)
    try:
        lines = judged(row)
    except FileRefused:  # the language was closed meanwhile; whoever opens the file reads why
        row.state = State.CHECKED
        row.save(update_fields=["state"])
        return True
    locale = Locale.objects.get(language_code=row.language)
    for line in lines:
        if line.verdict in WRITTEN and line.place:
            _write(line.unit.target, line.place, locale, row.brought_by)
    row.written = sum(line.verdict in WRITTEN for line in lines)
    row.report = [_told(line) for line in lines if line.is_refused][:MOST_TOLD]
    row.state, row.taken_at = State.TAKEN, timezone.now()
    row.save(update_fields=["written", "report", "state", "taken_at"])
    return True


def _write(words: str, place: tuple[int, int], locale: Locale, user: User | None) -> None:
    context_id, string_id = place
    StringTranslation.objects.update_or_create(
        translation_of_id=string_id,
        context_id=context_id,
        locale=locale,
        defaults={
            "data": words,
            "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            "tool_name": "",
            "last_translated_by": user,
            "has_error": False,
            "field_error": "",
        },
    )


def _told(line: Judged) -> dict[str, Any]:
    """A line of the report, as it is kept: the sentence is made when somebody reads it."""
    return {
        "line": line.unit.line,
        "title": line.title,
        "text": line.unit.target[:200],
        "verdict": line.verdict,
    }


def purge() -> int:
    """Delete files after 30 days; returns how many."""
    before = timezone.now() - _KEPT_FOR
    return int(TranslationFile.everywhere.filter(created_at__lt=before).delete()[0])
