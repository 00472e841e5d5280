"""Celery's doors to the overview's standing work."""

from celery import shared_task

from translating.overview import digest, originals


@shared_task(name="translating.overview.tasks.note_originals")
def note_originals() -> int:
    """Remember pages that were published without Wagtail saying so; beat, every ten minutes."""
    return originals.note_missing()


@shared_task(name="translating.overview.tasks.post_digests")
def post_digests() -> int:
    """Tell people what has happened to their translations; beat, every morning."""
    return digest.post_digests()
