"""Celery's doors to imports of readers, and to forgetting."""

from celery import shared_task

from newsletters.consent import importing, retention
from newsletters.models import ReaderImport
from regions.bringing.working import unfinished


@shared_task(name="newsletters.consent.tasks.bring_readers")
def bring_readers(import_id: int) -> int:
    """Put the people of an import on its list."""
    return importing.bring_in(import_id)


@shared_task(name="newsletters.consent.tasks.resume_readers")
def resume_readers() -> None:
    """Take up every import that a worker has left; beat, every minute."""
    for import_id in unfinished(ReaderImport):
        bring_readers.delay(import_id)


@shared_task(name="newsletters.consent.tasks.forget_readers")
def forget_readers() -> dict[str, int]:
    """Forget what is not needed any more; beat, every night."""
    return {
        "unconfirmed": retention.purge_unconfirmed(),
        "consents": retention.purge_consents(),
        "imports": retention.purge_imports(),
    }
