"""Celery's own door: ``celery -A network worker``."""

import logging
import logging.config
import os
import time
from typing import Any

from celery import Celery, Task
from celery.signals import setup_logging
from django.conf import settings
from kombu.exceptions import OperationalError

from network import broker, poison
from network.silence import Silence

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.production")
logger = logging.getLogger(__name__)
_broker = Silence()
_TOO_SOON = 0.1
"""Seconds: a broker that refuses sooner costs nobody time."""


class QuickTask(Task):  # type: ignore[misc]  # Celery has no types
    """A task that is not handed to a broker which has just kept somebody waiting.

    Whoever asks for work takes ``OperationalError`` for "later": what must happen stands in a row,
    and beat takes it up.
    """

    abstract = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Work, unless the same message has taken its worker along three times already."""
        if self.request.called_directly or self.request.is_eager:
            return super().__call__(*args, **kwargs)
        if not poison.may_begin(self.request.id):
            logger.error("%s has killed its worker three times and is left aside.", self.name)
            return None
        try:
            return super().__call__(*args, **kwargs)
        finally:
            poison.has_ended(self.request.id)

    def apply_async(self, *args: Any, **kwargs: Any) -> Any:
        """As Celery's; raises at once while the broker is silent."""
        if not _broker.may_ask():
            raise OperationalError("The broker does not answer.")
        began = time.monotonic()
        try:
            told = super().apply_async(*args, **kwargs)
        except OperationalError:
            if time.monotonic() - began > _TOO_SOON:
                _broker.begin()
            raise
        _broker.end()
        return told


def write_as_the_others(**_: Any) -> None:
    """Celery's own set-up would leave out what a task did, and write banners between the lines."""
    logging.captureWarnings(True)
    logging.config.dictConfig(settings.LOGGING)


broker.take_over()
if settings.LOG_FORMAT == "json":
    setup_logging.connect(write_as_the_others, dispatch_uid="json lines")
app = Celery("network", task_cls=QuickTask)
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
