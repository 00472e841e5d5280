"""A task's lines carry the id of the request that asked for it, and its message says since when it
waits (``network.measures``)."""

from __future__ import annotations

import time
from typing import Any

from celery.signals import before_task_publish, task_postrun, task_prerun

from network.auditlog.requests import carry_on, request_id


@before_task_publish.connect(dispatch_uid="tracing")
def write_on(headers: dict[str, Any] | None = None, **_: Any) -> None:
    """Put both on the message. A task that comes again keeps the moment of its first sending."""
    if headers is not None:
        headers["queued_at"] = time.time()
        headers["asked_by"] = request_id()


@task_prerun.connect(dispatch_uid="tracing")
def begin(task: Any = None, **_: Any) -> None:
    """From here on the lines are that request's; beat's tasks have one of their own."""
    told = getattr(task.request, "headers", None) or {}
    asked = getattr(task.request, "asked_by", "") or told.get("asked_by", "")
    carry_on(asked or str(task.request.id or "").replace("-", "")[:32])


@task_postrun.connect(dispatch_uid="tracing")
def end(**_: Any) -> None:
    """The next task of this thread is another's."""
    carry_on("")
