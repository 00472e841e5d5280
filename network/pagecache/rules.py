"""Which requests may be answered from the cache, and under which key.

A key is a host, a path and the allowed parameters in order; nothing else of a request can change
what is stored, because nothing else of it is passed on when a page is fetched for the cache.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

PARAMETERS = frozenset(
    {
        "aika",
        "alue",
        "ehto",
        "jarjestys",
        "kampanja",
        "kieli",
        "kohde",
        "kohderyhma",
        "kunta",
        "kuukausi",
        "laji",
        "minne",
        "mista",
        "muoto",
        "nakyma",
        "page",
        "sivu",
        "suunta",
        "teema",
        "tyyppi",
    }
)
"""Choices from lists. Free words and a reader's own selection are answered, but never stored."""

TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "msclkid")
"""What others add to our links: dropped before anything else sees it."""

BESIDE = (
    *("/admin/", "/account/", "/static/", "/media/", "/documents/", "/lomakkeet/", "/_util/"),
    *("/livez", "/readyz", "/metrics", "/api/"),
)
"""Staff, files, forms, health, and open data with its limits by reader: always Django's matter."""

LONGEST = 1_000
"""Characters of a path with its query; what is longer is answered, but not stored."""
_MOST_PARAMETERS = 8
_LONGEST_VALUE = 100


@dataclass(frozen=True, slots=True)
class Request:
    """What the cache looks at. ``host`` is as it was sent; names of cookies are not parsed."""

    method: str
    host: str
    path: str
    query: str = ""
    cookie: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a network's settings say. ``port`` is that of the public addresses, or empty."""

    port: str
    session_cookie: str
    languages: tuple[str, ...] = ()

    def key(self, request: Request) -> str:
        """Host, path and query under which an answer is kept; empty for what is never stored."""
        if request.method not in {"GET", "HEAD"} or self._is_beside(request.path):
            return ""
        if self.session_cookie in request.cookie or not self._is_a_host(request.host):
            return ""
        query = ordered(request.query) if request.query else ""
        if query is None or len(request.path) + len(query) > LONGEST:
            return ""
        return f"{request.host.lower()}{request.path}{'?' if query else ''}{query}"

    def _is_beside(self, path: str) -> bool:
        if path.startswith(BESIDE):
            return True
        language, _, rest = path[1:].partition("/")
        return language in self.languages and f"/{rest}".startswith(BESIDE)

    def _is_a_host(self, host: str) -> bool:
        _name, _, port = host.partition(":")
        return port in {"", self.port} and len(host) <= 253


def ordered(query: str) -> str | None:
    """The allowed parameters in one order; None when there is any other, or too much."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=50, errors="strict")
    except ValueError:
        return None
    asked = [(name, value) for name, value in pairs if not name.startswith(TRACKING)]
    if len(asked) > _MOST_PARAMETERS:
        return None
    if any(name not in PARAMETERS or len(value) > _LONGEST_VALUE for name, value in asked):
        return None
    return urlencode(sorted(asked))
