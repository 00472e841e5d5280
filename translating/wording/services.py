"""Keeping what people write and what speakers approve."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connection, transaction
from django.utils import timezone

from network.users.models import User
from translating.models import InterfaceText, WordingUpload
from translating.wording.checking import problems_of
from translating.wording.override import layer
from translating.wording.sentences import Sentence, sentences

KEPT = dt.timedelta(days=1)
"""How long an upload that nobody applied is kept."""
_LOCK = 7_031_119
"""Of PostgreSQL's advisory locks: one writer at a time, so that the newest row says it all."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """What somebody wants of a sentence."""

    key: str
    forms: Sequence[str]
    approved: bool


def keep_texts(*, language: str, changes: Iterable[Change], user: User) -> int:
    """Store suggestions and approved texts; returns how many were stored.

    An approved text takes the place of a suggestion and is seen by readers within a minute.
    A sentence that the interface no longer has, or that has lost its placeholders since, is left
    out. Two people who write at once wait for each other; the later one wins.
    """
    known, kept = sentences(language), 0
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        for change in changes:
            sentence = known.get(change.key)
            if sentence is not None and not problems_of(sentence, change.forms):
                _keep(language, sentence, change, user)
                kept += 1
        transaction.on_commit(layer.look)
    return kept


def _keep(language: str, sentence: Sentence, change: Change, user: User) -> None:
    state = InterfaceText.State.APPROVED if change.approved else InterfaceText.State.SUGGESTED
    rows = InterfaceText.objects.filter(language=language, key=sentence.key)
    rows.update_or_create(
        language=language,
        key=sentence.key,
        state=state,
        defaults={
            "context": sentence.context,
            "msgid": sentence.msgid,
            "forms": list(change.forms),
            "changed_at": timezone.now(),
            "changed_by": user,
        },
    )
    if change.approved:
        rows.filter(state=InterfaceText.State.SUGGESTED).delete()


def keep_upload(*, language: str, name: str, changes: Iterable[Change], user: User) -> None:
    """Remember what a file would change until its owner applies it; the last file counts."""
    WordingUpload.objects.filter(made_at__lt=timezone.now() - KEPT).delete()
    told = [{"key": one.key, "forms": list(one.forms), "approved": one.approved} for one in changes]
    WordingUpload.objects.update_or_create(
        owner=user,
        language=language,
        defaults={"name": name[:255], "changes": told, "made_at": timezone.now()},
    )


def apply_upload(*, language: str, user: User, may_approve: bool) -> int | None:
    """Store what the person's last file would change; None when there is none.

    Whoever may not approve any more has everything kept as suggestions.
    """
    with transaction.atomic():
        rows = WordingUpload.objects.select_for_update().filter(owner=user, language=language)
        upload = rows.first()
        if upload is None:
            return None
        upload.delete()
        changes = [
            Change(key=one["key"], forms=one["forms"], approved=one["approved"] and may_approve)
            for one in upload.changes
        ]
        return keep_texts(language=language, changes=changes, user=user)
