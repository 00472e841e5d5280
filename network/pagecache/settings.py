"""What the page cache is told by the environment; the list of names is ``network.env``'s."""

from __future__ import annotations

from dataclasses import dataclass

from network import env
from network.pagecache.listening import STREAM

LANGUAGES = ("sv", "se", "en", "smn", "sms")
"""The first part of an address in these languages; Finnish has none. A test compares them with the
settings, which cannot be read here without Django."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """``most_bytes`` is what the entries of one process may weigh together; the ``port`` is that of
    the public addresses."""

    origin: str
    redis_url: str
    scheme: str
    port: str
    session_cookie: str
    most_bytes: int
    visits_key: str
    """Where Redis counts what readers open (``visits.counting``)."""
    stream: str = STREAM
    languages: tuple[str, ...] = LANGUAGES

    @classmethod
    def read(cls) -> Settings:
        """Those of this process. Raises ``ImproperlyConfigured`` for a number that is none."""
        is_secure = env.text("SITE_SCHEME") == "https"
        return cls(
            origin=env.text("PAGE_CACHE_ORIGIN"),
            redis_url=env.text("REDIS_URL"),
            scheme=env.text("SITE_SCHEME"),
            port=env.text("WEB_PORT"),
            session_cookie="__Host-session" if is_secure else "sessionid",
            most_bytes=env.number("PAGE_CACHE_MB") * 1024 * 1024,
            visits_key="jv:1:visits",
        )
