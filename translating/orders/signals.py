"""What happens when somebody writes a translation in wagtail-localize's editor."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail_localize.models import StringTranslation

from translating.orders.services import overtaken


@receiver(post_save, sender=StringTranslation)
def close_conflict(instance: StringTranslation, **_: Any) -> None:
    """A new text is a choice."""
    overtaken(instance)
