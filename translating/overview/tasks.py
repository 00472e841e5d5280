"""Celery's doors to the overview's standing work."""

from celery import shared_task

from translating.overview import counting, digest, originals


@shared_task(name="translating.overview.tasks.store_visits")
def store_visits() -> int:
    """Move counted visits from Redis into the table; beat, every five minutes."""
    return counting.store_visits()


@shared_task(name="translating.overview.tasks.forget_visits")
def forget_visits() -> int:
    """Delete numbers of more than 400 days ago; beat, every night."""
    return counting.forget_old()


@shared_task(name="translating.overview.tasks.note_originals")
def note_originals() -> int:
    """Remember pages that were published without Wagtail saying so; beat, every ten minutes."""
    return originals.note_missing()


@shared_task(name="translating.overview.tasks.post_digests")
def post_digests() -> int:
    """Tell people what has happened to their translations; beat, every morning."""
    return digest.post_digests()
