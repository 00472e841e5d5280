"""Code and deployment must not drift apart: a queue that nobody reads swallows its tasks."""

from __future__ import annotations

import importlib

import pytest

from network.celery import app
from network.supervisor.children import QUEUES, VIDEO_QUEUE


def test_the_demos_workers_read_every_queue_that_tasks_are_sent_to() -> None:
    settings = importlib.import_module("network.settings.base")
    used = {route["queue"] for route in settings.CELERY_TASK_ROUTES.values()}
    used.add(settings.CELERY_TASK_DEFAULT_QUEUE)
    unread = used - {*QUEUES.split(","), VIDEO_QUEUE}
    assert not unread, f"Add {unread} to QUEUES in network/supervisor/children.py."


@pytest.mark.parametrize(
    "name",
    [
        "regions.tasks.deliver_mails",
        "people.tasks.send_invitation",
        "organisations.tasks.send_mail",
    ],
)
def test_a_mail_does_not_stand_behind_pages_that_wait_to_be_indexed(name):
    app.loader.import_default_modules()
    assert name in app.tasks
    assert app.amqp.router.route({}, name)["queue"].name == "mail"


def test_a_video_keeps_neither_mails_nor_pages_waiting():
    app.loader.import_default_modules()
    name = "campaign.videos.tasks.prepare_videos"
    assert name in app.tasks
    assert app.amqp.router.route({}, name)["queue"].name == VIDEO_QUEUE
    assert VIDEO_QUEUE not in QUEUES.split(",")


def test_a_letter_to_thousands_does_not_keep_a_confirmation_waiting():
    app.loader.import_default_modules()
    name = "newsletters.engine.tasks.send_letters"
    assert name in app.tasks
    assert app.amqp.router.route({}, name)["queue"].name == "letters"
