"""A translation that was switched off, and edited as a page of its own, is switched on again.

wagtail-localize would write its own texts over what was edited, at the next publishing. Here what
stands on the page is taken over first, and people are asked about every text that differs.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail_localize.models import (
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
)
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from regions.models import Region
from translating.models import TextConflict
from translating.orders.queries import KEPT, lock_region

if TYPE_CHECKING:
    from network.users.models import User


class _Page(NamedTuple):
    """What the translated page says: its texts and its chosen values by their places."""

    texts: dict[str, list[str]]
    values: dict[str, Any]


@transaction.atomic
def take_over_page(
    *, translation: Translation, region: Region, user: User | None = None
) -> list[TextConflict]:
    """Make the page's own texts the translations, and write down where they differ."""
    lock_region(region)
    page = _read(translation.get_target_instance().get_latest_revision_as_object())
    _keep_values(translation, page.values, user)
    segments: dict[str, list[StringSegment]] = {}
    rows = StringSegment.objects.filter(source=translation.source).select_related(
        "string", "context"
    )
    for one in rows.order_by("order"):
        segments.setdefault(one.context.path, []).append(one)
    found: list[TextConflict] = []
    for path, texts in page.texts.items():
        own = segments.get(path, [])
        if len(own) == len(texts):
            pairs = zip(own, texts, strict=True)
            found += [new for one, text in pairs if (new := _take(translation, region, one, text))]
        else:
            found += _only_here(translation, region, own, texts)
    return found


def _read(page: Any) -> _Page:
    texts: dict[str, list[str]] = {}
    values: dict[str, Any] = {}
    for one in sorted(extract_segments(page), key=lambda value: value.order):
        if isinstance(one, StringSegmentValue):
            texts.setdefault(one.path, []).append(one.string.data)
        elif isinstance(one, OverridableSegmentValue):
            values[one.path] = one.data
    return _Page(texts, values)


def _take(
    translation: Translation, region: Region, segment: StringSegment, text: str
) -> TextConflict | None:
    written = StringTranslation.objects.filter(
        translation_of_id=segment.string_id,
        context_id=segment.context_id,
        locale_id=translation.target_locale_id,
    ).first()
    former = written.data if written else ""
    if text == former or (written is None and text == segment.string.data):
        return None
    values = {
        "data": text,
        "tool_name": KEPT,
        "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
        "has_error": False,
        "field_error": "",
    }
    StringTranslation.objects.update_or_create(
        translation_of_id=segment.string_id,
        context_id=segment.context_id,
        locale_id=translation.target_locale_id,
        defaults=values,
    )
    about = {
        "translation": translation,
        "context_id": segment.context_id,
        "string_id": segment.string_id,
    }
    TextConflict.everywhere.filter(choice="", **about).delete()
    return TextConflict.everywhere.create(
        region=region,
        kind=TextConflict.Kind.EDITED,
        old_source=segment.string.data,
        former=former,
        standing=text,
        **about,
    )


def _only_here(
    translation: Translation, region: Region, own: list[StringSegment], texts: list[str]
) -> list[TextConflict]:
    """Texts that have no place in the original: they would be gone when the page is published."""
    known = set(
        StringTranslation.objects.filter(
            context_id__in={one.context_id for one in own}, locale=translation.target_locale
        ).values_list("data", flat=True)
    )
    known |= {one.string.data for one in own}
    kind = TextConflict.Kind.ONLY_HERE
    told = TextConflict.everywhere.filter(translation=translation, kind=kind, choice="")
    known |= set(told.values_list("standing", flat=True))
    return [
        TextConflict.everywhere.create(
            region=region, translation=translation, kind=kind, standing=text
        )
        for text in texts
        if text not in known
    ]


def _keep_values(translation: Translation, values: dict[str, Any], user: User | None) -> None:
    """Pictures and pages that were chosen for the translated page stay chosen."""
    for segment in translation.source.overridablesegment_set.select_related("context"):
        path = segment.context.path
        if path not in values:
            continue
        rows = SegmentOverride.objects.filter(
            context_id=segment.context_id, locale_id=translation.target_locale_id
        )
        standing = rows.first()
        if values[path] != (standing.data if standing else segment.data):
            told = json.dumps(values[path], cls=DjangoJSONEncoder)
            if standing:
                rows.update(data_json=told)
            else:
                rows.create(
                    context_id=segment.context_id,
                    locale_id=translation.target_locale_id,
                    data_json=told,
                    last_translated_by=user,
                )
