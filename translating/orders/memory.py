"""What a region has translated once it need not translate again.

wagtail-localize's texts are the whole network's: the same sentence of two regions is one row. What
is taken here comes from the region's own pages only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wagtail_localize.models import StringSegment, StringTranslation, Translation

from regions.models import Region
from translating.orders.queries import MEMORY, TO_CHECK, missing, pages_in

if TYPE_CHECKING:
    from network.users.models import User


def remembered(
    *, region: Region, translation: Translation, segments: list[StringSegment]
) -> dict[int, str]:
    """By the id of the string: how the region has translated it before, last of all.

    Only what a person has written or looked at; nothing of a machine's.
    """
    rows = StringTranslation.objects.filter(
        locale=translation.target_locale,
        translation_of__in={one.string_id for one in segments},
        context__object__in=pages_in(region).values("translation_key"),
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        has_error=False,
    ).exclude(tool_name__in=TO_CHECK)
    return dict(rows.order_by("updated_at", "pk").values_list("translation_of_id", "data"))


def offers(*, region: Region, translation: Translation) -> list[tuple[StringSegment, str]]:
    """Texts that are not translated and that the region has translated elsewhere."""
    waiting = list(missing(translation))
    known = remembered(region=region, translation=translation, segments=waiting) if waiting else {}
    return [(one, known[one.string_id]) for one in waiting if one.string_id in known]


def fill_from_memory(
    *,
    region: Region,
    translation: Translation,
    user: User | None = None,
    only: frozenset[int] | None = None,
) -> int:
    """Write what the region has translated elsewhere, marked as from the memory; returns how many.

    ``only`` names segments. What somebody has written stays.
    """
    made = 0
    for segment, text in offers(region=region, translation=translation):
        if only is None or segment.pk in only:
            _row, created = StringTranslation.objects.get_or_create(
                translation_of_id=segment.string_id,
                context_id=segment.context_id,
                locale_id=translation.target_locale_id,
                defaults={
                    "data": text,
                    "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                    "tool_name": MEMORY,
                    "last_translated_by": user,
                },
            )
            made += created
    return made
