"""Beat asks every queue whether somebody works on it."""

from __future__ import annotations

from celery import shared_task

from network.health.heartbeats import note


@shared_task(name="network.health.tasks.tell_alive", ignore_result=True)
def tell_alive(queue: str) -> None:
    """Note that the queue is worked on; sent once for each queue."""
    note(queue)
