"""Celery's doors to what is brought in. A message means only: go and look at this one."""

from celery import shared_task

from incoming.announcing import announce_brought as announce
from incoming.checking import check
from incoming.models import Incoming
from incoming.receiving import purge, unfinished
from incoming.running import run
from incoming.undoing import undo
from regions.scoping import in_every_region

_STEPS = {
    Incoming.State.CHECKING: check,
    Incoming.State.RUNNING: run,
    Incoming.State.UNDOING: undo,
}


@shared_task(name="incoming.tasks.go_on_with_incoming")
def go_on_with_incoming(incoming_id: int) -> None:
    """Do what its state asks for."""
    with in_every_region():
        found = Incoming.objects.select_related("region__site__root_page", "made_by")
        source = found.filter(pk=incoming_id).first()
        if source is not None and source.state in _STEPS:
            _STEPS[Incoming.State(source.state)](source=source)
    announce_brought.delay()


@shared_task(name="incoming.tasks.announce_brought")
def announce_brought() -> int:
    """Tell the search and the references of pages that have been brought in."""
    return announce()


@shared_task(name="incoming.tasks.resume_incoming")
def resume_incoming() -> None:
    """Take up whatever a worker has left; beat calls it every minute."""
    for incoming_id in unfinished():
        go_on_with_incoming.delay(incoming_id)
    announce_brought.delay()


@shared_task(name="incoming.tasks.purge_incoming")
def purge_incoming() -> int:
    """Delete what was brought 30 days ago, in every region; beat calls it every hour."""
    return purge()
