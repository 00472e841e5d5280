"""Celery's own door: ``celery -A network worker``."""

import logging
import os
import time
from typing import Any

from celery import Celery, Task
from kombu.exceptions import OperationalError
from kombu.transport import redis as transport
from redis.exceptions import ConnectionError as ConnectionLost

from network import poison
from network.silence import Silence

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.production")
logger = logging.getLogger(__name__)
_broker = Silence()
_TOO_SOON = 0.1
"""Seconds: a broker that refuses sooner costs nobody time."""


class Channel(transport.Channel):  # type: ignore[misc]  # kombu has no types
    """A channel that says "the connection is lost" when it is.

    A task that ends after Redis was away is acknowledged by a channel whose connection is gone.
    kombu looks for its address then, finds None, and the AttributeError stops the whole worker; an
    error of the connection is logged, and the message comes again or beat asks anew.
    """

    def _connparams(self, asynchronous: bool = False) -> Any:
        if self.connection.client is None:
            raise ConnectionLost("The connection that the message came by is gone.")
        return super()._connparams(asynchronous=asynchronous)


transport.Transport.Channel = Channel


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


app = Celery("network", task_cls=QuickTask)
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
