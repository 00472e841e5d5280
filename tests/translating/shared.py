"""Pages with bodies, people who translate them, and a translation in the making."""

from __future__ import annotations

import uuid
from typing import Any

from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from regions.models import Region
from tests import factories
from translating.orders.submitting import submit_page

HOST = {"host": "localhost"}


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


def text(html: str) -> dict[str, Any]:
    """A block of rich text."""
    return {"type": "text", "value": html, "id": str(uuid.uuid4())}


def submitted(page: Page, language: str = "en") -> Translation:
    """The page, sent to the language."""
    made = submit_page(page=page, locale=locale(language))
    assert made is not None
    return made


def segment(translation: Translation, source: str) -> StringSegment:
    return StringSegment.objects.get(source=translation.source, string__data=source)


def say(translation: Translation, **said: str) -> None:
    """Translate texts by hand: ``say(made, Hei="Hello")``."""
    for source, data in said.items():
        write(translation, source, data)


def write(translation: Translation, source: str, data: str) -> StringTranslation:
    one = segment(translation, source)
    row, _created = StringTranslation.objects.update_or_create(
        translation_of=one.string,
        context=one.context,
        locale=translation.target_locale,
        defaults={"data": data, "translation_type": "manual", "tool_name": ""},
    )
    return row


def texts_of(translation: Translation) -> dict[str, str]:
    """By the originals as they are now: what is translated."""
    rows = StringSegment.objects.filter(source=translation.source).annotate_translation(
        translation.target_locale
    )
    return {row.string.data: row.translation for row in rows if row.translation}


def target(translation: Translation) -> Any:
    return translation.get_target_instance()


def change(page: Page, **fields: Any) -> None:
    """Somebody edits the page and publishes it."""
    page = page.specific
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def editor(region: Region, role: str = "editor") -> Any:
    return factories.staff(region, role)


def captions_of(translation: Translation) -> str:
    """The captions as translators get them: one text."""
    rows = StringSegment.objects.filter(source=translation.source, string__data__contains="WEBVTT")
    return rows.get().string.data
