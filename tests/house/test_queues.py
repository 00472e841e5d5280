"""Code and deployment must not drift apart: a queue that nobody reads swallows its tasks."""

from __future__ import annotations

import importlib

import pytest

from network.celery import app
from network.supervisor.children import QUEUES


def test_the_demos_worker_reads_every_queue_that_tasks_are_sent_to() -> None:
    settings = importlib.import_module("network.settings.base")
    used = {route["queue"] for route in settings.CELERY_TASK_ROUTES.values()}
    used.add(settings.CELERY_TASK_DEFAULT_QUEUE)
    unread = used - set(QUEUES.split(","))
    assert not unread, f"Add {unread} to QUEUES in network/supervisor/children.py."


@pytest.mark.parametrize(
    "name",
    [
        "newsletters.tasks.deliver_letter",
        "people.tasks.send_invitation",
        "organisations.tasks.send_mail",
    ],
)
def test_a_mail_does_not_stand_behind_pages_that_wait_to_be_indexed(name):
    app.loader.import_default_modules()
    assert name in app.tasks
    assert app.amqp.router.route({}, name)["queue"].name == "mail"
