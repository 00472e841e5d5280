"""The seam for machine translation: a class that a setting names, and none by itself.

``WAGTAILLOCALIZE_MACHINE_TRANSLATOR`` names a subclass of wagtail-localize's
``BaseMachineTranslator``; the editor's own button uses the same one.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import StringValue

from translating.orders.queries import missing

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)


def has_machine() -> bool:
    """True where the setting names a translator."""
    return get_machine_translator() is not None


def translate_by_machine(*, translation: Translation, user: User | None = None) -> int:
    """Write what nobody has translated, marked as a machine's; returns how many texts.

    A machine that is out of order leaves the texts as they are: people can go on without it.
    """
    translator = get_machine_translator()
    source, target = translation.source.locale, translation.target_locale
    waiting = list(missing(translation))
    if translator is None or not waiting or not translator.can_translate(source, target):
        return 0
    strings = {StringValue(one.string.data) for one in waiting}
    try:
        found = translator.translate(source, target, strings)
    except Exception:
        logger.exception("The machine did not translate %s", translation.uuid)
        return 0
    made = 0
    for one in waiting:
        said = found.get(StringValue(one.string.data))
        if said is not None and said.data:
            _row, created = StringTranslation.objects.get_or_create(
                translation_of_id=one.string_id,
                context_id=one.context_id,
                locale=target,
                defaults={
                    "data": said.data,
                    "translation_type": StringTranslation.TRANSLATION_TYPE_MACHINE,
                    "tool_name": str(translator.display_name),
                    "last_translated_by": user,
                },
            )
            made += created
    return made
