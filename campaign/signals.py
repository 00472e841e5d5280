"""What happens to pages, told to what is kept beside them."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from campaign.models import Upload, VideoRendition, VideoStoryPage
from campaign.services import record_story
from campaign.videos.receiving import files


@receiver(post_save, sender=VideoStoryPage)
def keep_the_story(
    instance: VideoStoryPage, update_fields: frozenset[str] | None = None, **_: Any
) -> None:
    """Whichever way the page was saved or published; not for what only names a revision, from an
    instance that holds the draft."""
    if update_fields is None:
        record_story(page=instance)


@receiver(post_delete, sender=VideoRendition)
def delete_the_file(instance: VideoRendition, **_: Any) -> None:
    """A file whose row has gone, also with its video's, is nobody's."""
    name, storage = instance.file.name, instance.file.storage
    if name:
        transaction.on_commit(lambda: storage.delete(name))


@receiver(post_delete, sender=Upload)
def delete_the_bytes(instance: Upload, **_: Any) -> None:
    """Also when the upload goes with its submission or its sender."""
    transaction.on_commit(lambda: files.forget(files.path_of(instance.pk)))
