"""Celery's doors to what is brought in. A message means only: go and look at this one."""

from celery import shared_task

from incoming.checking import check
from incoming.models import BroughtPage, Incoming
from incoming.running import run
from incoming.undoing import undo
from news.models import NewsPage
from regions.bringing.announcing import announce_written
from regions.bringing.working import go_on, purge, unfinished

_STEPS = {
    Incoming.State.CHECKING: check,
    Incoming.State.RUNNING: run,
    Incoming.State.UNDOING: undo,
}


@shared_task(name="incoming.tasks.go_on_with_incoming")
def go_on_with_incoming(incoming_id: int) -> None:
    """Do what its state asks for."""
    go_on(Incoming, incoming_id, _STEPS)
    announce_brought.delay()


@shared_task(name="incoming.tasks.announce_brought")
def announce_brought() -> int:
    """Tell the search and the references of pages that have been brought in."""
    return announce_written(BroughtPage, NewsPage)


@shared_task(name="incoming.tasks.resume_incoming")
def resume_incoming() -> None:
    """Take up whatever a worker has left; beat calls it every minute."""
    for incoming_id in unfinished(Incoming):
        go_on_with_incoming.delay(incoming_id)
    announce_brought.delay()


@shared_task(name="incoming.tasks.purge_incoming")
def purge_incoming() -> int:
    """Delete what was brought 30 days ago, in every region; beat calls it every hour."""
    return purge(Incoming)
