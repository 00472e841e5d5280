"""What becomes of drawn pictures when their pages go."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_unpublished

from home.outside.sharing import forget_picture


@receiver(page_unpublished)
def forget_when_unpublished(instance: Page, **_: Any) -> None:
    """It is public no more."""
    forget_picture(instance.pk)


@receiver(post_delete, sender=Page)
def forget_when_deleted(instance: Page, **_: Any) -> None:
    """Wagtail tells it of the base row of every kind of page."""
    forget_picture(instance.pk)
