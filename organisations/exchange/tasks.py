"""Celery's doors to imports. A message means only: go and look at this one."""

from celery import shared_task

from organisations.exchange.announcing import announce_pages
from organisations.exchange.checking import check_import
from organisations.exchange.receiving import purge_imports as purge
from organisations.exchange.receiving import unfinished_imports
from organisations.exchange.running import run_import
from organisations.exchange.undoing import undo_import
from organisations.models import Import
from regions.scoping import in_every_region

_STEPS = {
    Import.State.CHECKING: check_import,
    Import.State.RUNNING: run_import,
    Import.State.UNDOING: undo_import,
}


@shared_task(name="organisations.tasks.go_on_with_import")
def go_on_with_import(import_id: int) -> None:
    """Do what the import's state asks for; a run that has to be taken back is undone at once."""
    with in_every_region():
        found = Import.objects.select_related("region__site__root_page", "made_by")
        source = found.filter(pk=import_id).first()
        while source is not None and source.state in _STEPS:
            begun = source.state
            _STEPS[Import.State(begun)](source=source)
            source = found.filter(pk=import_id).first()
            if source is not None and source.state == begun:
                return
    announce_imported.delay()


@shared_task(name="organisations.tasks.announce_imported")
def announce_imported() -> int:
    """Tell the search and the references of pages that imports have written."""
    return announce_pages()


@shared_task(name="organisations.tasks.resume_imports")
def resume_imports() -> None:
    """Take up every import that a worker has left; beat calls it every minute."""
    for import_id in unfinished_imports():
        go_on_with_import.delay(import_id)
    announce_imported.delay()


@shared_task(name="organisations.tasks.purge_imports")
def purge_imports() -> int:
    """Delete imports after 30 days, in every region; beat calls it every hour."""
    return purge()
