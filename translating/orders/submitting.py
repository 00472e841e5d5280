"""Sending one page to be translated: a draft in the other language, and never an alias."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from regions.models import Region
from translating.orders.changes import bring_up_to_date
from translating.orders.errors import LanguageNotOpen
from translating.orders.machine import translate_by_machine
from translating.orders.memory import fill_from_memory
from translating.orders.queries import lock_region, translated

if TYPE_CHECKING:
    from network.users.models import User

_HOME_DEPTH = 2


@transaction.atomic
def submit_page(
    *, page: Page, locale: Locale, user: User | None = None, machine: bool = False
) -> Translation | None:
    """Make a draft of the page in the language, and of the pages above it that have none there.

    None when the page has a translation of its own already; that one is not touched.
    wagtail-localize would make aliases of the pages above, which show the original's words as if
    they were translated.
    Raises ``LanguageNotOpen``; ``ValidationError`` when the draft cannot be saved.
    """
    page = page.specific
    region: Region | None = getattr(page, "region", None)
    if region is None or locale.language_code not in region.languages or locale == page.locale:
        raise LanguageNotOpen(locale.language_code)
    lock_region(region)
    if translated(page, locale):
        return None
    for above in page.get_ancestors().filter(depth__gte=_HOME_DEPTH).specific():
        if not above.has_translation(locale):
            if above.depth == _HOME_DEPTH:
                raise LanguageNotOpen(locale.language_code)
            _submit(above, region, locale, user, machine)
    return _submit(page, region, locale, user, machine)


def _submit(
    page: Page, region: Region, locale: Locale, user: User | None, machine: bool
) -> Translation:
    source = TranslationSource.objects.get_for_instance_or_none(page)
    if source is None:
        source, _created = TranslationSource.get_or_create_from_instance(page)
    else:
        bring_up_to_date(source=source, region=region, user=user)
    translation, _created = Translation.objects.update_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    fill_from_memory(region=region, translation=translation, user=user)
    if machine:
        translate_by_machine(translation=translation, user=user)
    source.create_or_update_translation(locale, user=user, publish=False, fallback=True)
    return translation
