"""The headers that an answer must carry, written out once more: what the code says is not asked."""

from __future__ import annotations

from collections.abc import Mapping

PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' https://tile.openstreetmap.org; media-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com; frame-ancestors {}"
)
ADMIN = (
    "default-src 'none'; script-src 'self' 'nonce-{}'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob: https://tile.openstreetmap.org http://*.localhost; "
    "media-src 'self' blob:; "
    "font-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; "
    "script-src-attr 'unsafe-hashes' 'sha256-i+qr4lq34KgNHiW62lWi9aInEBwiEOrfCzaNPCvkqD8='; "
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; "
    "frame-ancestors {}"
)
FILE = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; "
    "frame-ancestors {}"
)
REFUSED = (
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
    "gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()"
)
SAFETY = {
    "Content-Security-Policy": PAGE.format("'none'"),
    "Permissions-Policy": REFUSED,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
TALKATIVE = ("Server", "X-Powered-By", "Via", "X-Runtime")
"""Headers that tell whoever looks for a hole what runs here."""


def of(headers: Mapping[str, str]) -> dict[str, str]:
    """Those of an answer's headers that are compared."""
    known = {name.lower(): value for name, value in headers.items()}
    assert not [name for name in TALKATIVE if name.lower() in known]
    return {name: known[name.lower()] for name in SAFETY if name.lower() in known}
