"""The content security policies: what a page may load, run, send to, and who may frame it.

Not django-csp: which policy holds goes by the address and the kind of answer, and the nonce by the
session, so both of its methods would be overridden and a join of strings would be left of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from django.conf import settings

Policy = Mapping[str, tuple[str, ...]]
NONE, SELF = ("'none'",), ("'self'",)

TILES = "https://tile.openstreetmap.org"
"""The pictures of the street map, which is asked for by a press only (static/js/map.js)."""

FRAMERS = {"SAMEORIGIN": "'self'", "DENY": "'none'", "": "*"}
"""``frame-ancestors`` by ``X-Frame-Options``, which the views' decorators set; none = anybody."""

_PAGE: Policy = {
    "default-src": NONE,
    "script-src": SELF,
    "style-src": SELF,
    "img-src": ("'self'", TILES),
    "media-src": SELF,
    "font-src": SELF,
    "connect-src": SELF,
    "manifest-src": SELF,
    "form-action": SELF,
    "base-uri": NONE,
}
_ADMIN: Policy = {
    **_PAGE,
    # The editor's own widgets write style attributes; scripts go by the nonce.
    "style-src": ("'self'", "'unsafe-inline'"),
    "img-src": ("'self'", "data:", "blob:", TILES),
    "media-src": ("'self'", "blob:"),
    "font-src": ("'self'", "data:"),
    # Cropping asks what the browser can do by an attribute that says "return;" and nothing else.
    "script-src-attr": ("'unsafe-hashes'", "'sha256-i+qr4lq34KgNHiW62lWi9aInEBwiEOrfCzaNPCvkqD8='"),
}
FILE = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
"""Of what is no page: opened by itself it runs nothing and reaches nothing."""


@lru_cache(maxsize=8)
def for_page(framers: str = "'none'") -> str:
    """The policy of a public page: nothing inline, nothing from elsewhere before a press."""
    return _written({**_PAGE, "frame-src": players(), "frame-ancestors": (framers,)})


@lru_cache(maxsize=256)
def for_admin(nonce: str, framers: str = "'none'") -> str:
    """The policy of the admin: inline scripts only with the session's nonce."""
    return _written(
        {
            **_ADMIN,
            "script-src": ("'self'", f"'nonce-{nonce}'"),
            "img-src": (*_ADMIN["img-src"], _own_sites()),
            "frame-src": ("'self'", *players()),
            "frame-ancestors": (framers,),
        }
    )


def for_file(framers: str = "'none'") -> str:
    """The policy of a feed, a file, a picture."""
    return f"{FILE}; frame-ancestors {framers}"


def players() -> tuple[str, ...]:
    """The services whose videos stand in a frame after a press (campaign/videos/embeds.py)."""
    peertube = (f"https://{host}" for host in settings.PEERTUBE_HOSTS)
    return ("https://www.youtube-nocookie.com", "https://player.vimeo.com", *peertube)


def _own_sites() -> str:
    """The regions' sites, whose pictures the admin shows by their public addresses."""
    port = f":{settings.WEB_PORT}" if settings.WEB_PORT not in {80, 443} else ""
    return f"{settings.SITE_SCHEME}://*.{settings.NETWORK_DOMAIN}{port}"


def _written(policy: Policy) -> str:
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in policy.items())
