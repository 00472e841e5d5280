"""Redis as Celery's broker on a bad day: whatever is wrong with it, a worker waits and goes on.

kombu knows errors of the connection, after which a worker connects anew; any other error stops the
worker for good. Two that come from a Redis in trouble were not among them.
"""

from __future__ import annotations

from typing import Any

from kombu.transport import redis as transport
from redis.exceptions import ConnectionError as ConnectionLost
from redis.exceptions import OutOfMemoryError


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


def take_over() -> None:
    """Let kombu use the channel above, and take a full Redis for one that is away."""
    transport.Transport.Channel = Channel
    transport.Transport.connection_errors = (
        *transport.Transport.connection_errors,
        OutOfMemoryError,
    )
