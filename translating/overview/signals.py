"""What happens to pages, told to the overview."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.dispatch import receiver
from wagtail.models import Revision
from wagtail.signals import page_published

from network.pages import BasePage
from network.site_roots import every_locale
from translating.overview.notices import original_changed, translation_landed
from translating.overview.originals import note_original


@receiver(page_published)
def remember_and_tell(instance: Any, revision: Revision | None = None, **_: Any) -> None:
    """An original's length and last change are remembered; people are told in tomorrow's mail."""
    if not isinstance(instance, BasePage) or instance.region_id is None:
        return
    by = revision.user_id if revision is not None else None
    if every_locale()[instance.locale_id].language_code != settings.LANGUAGE_CODE:
        translation_landed(instance, by=by)
    elif note_original(instance):
        original_changed(instance, by=by)
