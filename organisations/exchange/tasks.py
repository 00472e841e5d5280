"""Celery's doors to imports. A message means only: go and look at this one."""

from celery import shared_task

from organisations.exchange.checking import check_import
from organisations.exchange.running import run_import
from organisations.exchange.undoing import undo_import
from organisations.models import Import, ImportedPage, OrganisationPage
from regions.bringing.announcing import announce_written
from regions.bringing.working import go_on, purge, unfinished

_STEPS = {
    Import.State.CHECKING: check_import,
    Import.State.RUNNING: run_import,
    Import.State.UNDOING: undo_import,
}


@shared_task(name="organisations.tasks.go_on_with_import")
def go_on_with_import(import_id: int) -> None:
    """Do what the import's state asks for; a run that has to be taken back is undone at once."""
    go_on(Import, import_id, _STEPS)
    announce_imported.delay()


@shared_task(name="organisations.tasks.announce_imported")
def announce_imported() -> int:
    """Tell the search and the references of pages that imports have written."""
    return announce_written(ImportedPage, OrganisationPage)


@shared_task(name="organisations.tasks.resume_imports")
def resume_imports() -> None:
    """Take up every import that a worker has left; beat calls it every minute."""
    for import_id in unfinished(Import):
        go_on_with_import.delay(import_id)
    announce_imported.delay()


@shared_task(name="organisations.tasks.purge_imports")
def purge_imports() -> int:
    """Delete imports after 30 days, in every region; beat calls it every hour."""
    return purge(Import)
