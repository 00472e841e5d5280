"""Wagtail's background work (search index, references, purges) through Celery.

Wagtail speaks django-tasks; this backend hands each task to one Celery task. Tasks travel as a
module path and JSON, after the transaction has been committed. When the broker cannot be reached
the work is skipped and logged: an editor's save never fails because Redis is away, and
``manage.py update_index`` repairs what was missed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any

from celery import shared_task
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.utils.module_loading import import_string
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskResult, TaskResultStatus
from django_tasks.utils import get_random_id, normalize_json
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)

_paused: ContextVar[bool] = ContextVar("background_paused", default=False)


@contextmanager
def paused() -> Iterator[None]:
    """Enqueue nothing inside the block: for bulk loads that rebuild the indexes afterwards."""
    token = _paused.set(True)
    try:
        yield
    finally:
        _paused.reset(token)


def is_paused() -> bool:
    """True inside a bulk load."""
    return _paused.get()


@shared_task(name="network.background.run")
def run(path: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Run one django-tasks task. An object deleted meanwhile needs no indexing: that is success."""
    try:
        import_string(path).call(*args, **kwargs)
    except ObjectDoesNotExist:
        logger.info("Skipped %s: its object is gone.", path)


def _publish(task_id: str, path: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    try:
        run.apply_async([path, args, kwargs], task_id=task_id)
    except OperationalError:
        logger.warning("The broker did not answer; %s was skipped.", path)


class CeleryBackend(BaseTaskBackend):
    """django-tasks backend that sends every task, of any queue name, to Celery's default queue."""

    supports_async_task = False

    def __init__(self, alias: str, params: dict[str, Any]) -> None:
        super().__init__(alias, params)
        self.queues: set[str] = set()

    def enqueue(self, task: Task, args: Any, kwargs: Any) -> TaskResult:
        self.validate_task(task)
        task_id = get_random_id()
        message = (task_id, task.module_path, normalize_json(list(args)), normalize_json(kwargs))
        if not _paused.get():
            transaction.on_commit(partial(_publish, *message))
        return TaskResult(
            task=task,
            id=task_id,
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
