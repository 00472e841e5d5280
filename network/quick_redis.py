"""Connections to Redis that cost a request 0.2 seconds once, and then nothing for a second.

A Redis that is stopped refuses at once. One that hangs takes the connection and says nothing, and
a page asks its cache many times: after the first silence the others are told at once.
"""

from __future__ import annotations

from typing import Any

from redis.backoff import NoBackoff
from redis.connection import Connection, SSLConnection, UnixDomainSocketConnection
from redis.exceptions import ConnectionError as Away
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as Silent
from redis.retry import Retry

from network.silence import Silence

SECONDS = 0.2
silence = Silence()


class _Quick:
    """Mixed into the three kinds of connections that redis-py knows."""

    def connect_check_health(self, *args: Any, **kwargs: Any) -> Any:
        """Every way to a new connection leads through here."""
        if self._sock:  # type: ignore[attr-defined]  # the other parent's
            return None
        if not silence.may_ask():
            raise Away("Redis does not answer.")
        try:
            made = super().connect_check_health(*args, **kwargs)  # type: ignore[misc]  # the other parent's
        except (RedisError, OSError):
            silence.begin()
            raise
        silence.end()
        return made

    def read_response(self, *args: Any, **kwargs: Any) -> Any:
        """An answer that does not come in time tells of the server, not of the question."""
        try:
            return super().read_response(*args, **kwargs)  # type: ignore[misc]  # the other parent's
        except Silent:
            silence.begin()
            raise


class QuickConnection(_Quick, Connection):
    """``redis://``."""


class QuickSSLConnection(_Quick, SSLConnection):
    """``rediss://``."""


class QuickUnixConnection(_Quick, UnixDomainSocketConnection):
    """``unix://``."""


_KINDS = {"rediss": QuickSSLConnection, "unix": QuickUnixConnection}


def pool_options(url: str) -> dict[str, Any]:
    """What django-redis gives its connection pool for an address.

    One more try, at once: after a restart of Redis every kept connection fails once.
    """
    return {
        "connection_class": _KINDS.get(url.partition(":")[0], QuickConnection),
        "retry": Retry(NoBackoff(), 1),
    }
