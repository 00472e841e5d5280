"""When an original changes: the translations stand, and people are asked about them.

wagtail-localize forgets a translation whose original has changed by a comma, and shows the
original in its place. Here the translation is carried over and becomes a conflict to choose from.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from django.db import transaction
from django.db.models import QuerySet
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from regions.models import Region
from translating.models import TextConflict
from translating.orders.memory import fill_from_memory
from translating.orders.queries import KEPT, by_path, lock_region

if TYPE_CHECKING:
    from network.users.models import User

_ALIKE = 0.4
"""Sentences that share less are two sentences, where their number has changed too."""

Text = tuple[int, str]


class Change(NamedTuple):
    """A text of the original that became another, by the id of its place."""

    context: int
    old: Text
    new: Text


@transaction.atomic
def bring_up_to_date(
    *, source: TranslationSource, region: Region, user: User | None = None
) -> list[TextConflict]:
    """Read the original again; its translations keep their texts, and conflicts are written down.

    Raises ``Page.DoesNotExist`` when the original has been deleted.
    """
    lock_region(region)
    before = by_path(_segments(source))
    source.update_from_db()
    changes = list(find_changes(before, by_path(_segments(source))))
    found = []
    for translation in source.translations.select_related("target_locale"):
        found += [
            conflict
            for change in changes
            if (conflict := _carry_over(translation, change, region)) is not None
        ]
        fill_from_memory(region=region, translation=translation, user=user)
    return found


def _segments(source: TranslationSource) -> QuerySet[StringSegment]:
    return StringSegment.objects.filter(source=source).select_related("string")


def find_changes(before: dict[int, list[Text]], after: dict[int, list[Text]]) -> Iterator[Change]:
    """Which text became which. A place has one text, or the sentences of a rich text."""
    for context, new in after.items():
        old = before.get(context, [])
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        for tag, i, j, k, m in matcher.get_opcodes():
            if tag == "replace":
                for one, other in _pairs(old[i:j], new[k:m]):
                    yield Change(context, one, other)


def _pairs(old: list[Text], new: list[Text]) -> Iterator[tuple[Text, Text]]:
    if len(old) == len(new):
        yield from zip(old, new, strict=True)
        return
    free = list(old)
    for other in new:
        best = max(free, key=lambda one: _likeness(one, other), default=None)
        if best is not None and _likeness(best, other) >= _ALIKE:
            free.remove(best)
            yield best, other


def _likeness(one: Text, other: Text) -> float:
    return SequenceMatcher(None, one[1], other[1], autojunk=False).ratio()


def _carry_over(translation: Translation, change: Change, region: Region) -> TextConflict | None:
    """Let the translation of the old text stand for the new one until somebody chooses."""
    rows = StringTranslation.objects.filter(
        context_id=change.context, locale_id=translation.target_locale_id
    )
    standing = rows.filter(translation_of_id=change.old[0]).first()
    if standing is None or rows.filter(translation_of_id=change.new[0]).exists():
        return None
    rows.create(
        translation_of_id=change.new[0],
        context_id=change.context,
        locale_id=translation.target_locale_id,
        data=standing.data,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        tool_name=KEPT,
        last_translated_by_id=standing.last_translated_by_id,
    )
    earlier = TextConflict.everywhere.filter(
        translation=translation, context_id=change.context, string_id=change.old[0], choice=""
    ).first()
    old_source = earlier.old_source if earlier else change.old[1]
    if earlier:
        earlier.delete()
    return TextConflict.everywhere.create(
        region=region,
        translation=translation,
        context_id=change.context,
        string_id=change.new[0],
        kind=TextConflict.Kind.CHANGED,
        old_source=old_source,
        standing=standing.data,
    )
