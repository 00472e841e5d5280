"""What goes when something else goes."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver

from campaign.models import Consent, Story, VideoStoryPage


@receiver(post_delete, sender=Consent)
def delete_the_paper(instance: Consent, **_: Any) -> None:
    """The signed paper goes with its row, whatever deletes the row."""
    if instance.document:
        transaction.on_commit(partial(instance.document.storage.delete, instance.document.name))


@receiver(post_delete, sender=VideoStoryPage)
def delete_the_story(instance: VideoStoryPage, **_: Any) -> None:
    """With the page of the last language go the story, its consents and its shares."""
    key = instance.translation_key
    if not VideoStoryPage.objects.filter(translation_key=key).exists():
        for story in Story.everywhere.filter(key=key):
            story.delete()
