"""Pictures go with their story."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_unpublished

from campaign.kit.pictures import forget_pictures
from campaign.models import Story, VideoStoryPage


@receiver(page_unpublished, sender=VideoStoryPage)
@receiver(post_delete, sender=VideoStoryPage)
def forget_with_the_page(instance: VideoStoryPage, **_: Any) -> None:
    """Of all languages: those that are still public are drawn anew when they are asked for."""
    key = instance.translation_key
    transaction.on_commit(lambda: forget_pictures(key=key))


@receiver(post_save, sender=Story)
def forget_what_was_taken_down(instance: Story, **_: Any) -> None:
    """A consent was withdrawn or ran out."""
    if instance.taken_down_at is not None:
        key = instance.key
        transaction.on_commit(lambda: forget_pictures(key=key))
