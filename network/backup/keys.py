"""Which secrets a backup needs and does not hold: told by their names, never by their values."""

from __future__ import annotations

import os

KEYS = (
    *("SECRET_KEY", "SECRET_KEY_FALLBACKS", "FINGERPRINT_KEY", "DKIM_KEYS", "BOUNCE_MAILBOX"),
    *("EMAIL_URL", "LETTER_RELAYS", "MAIL_SERVICE_SETTINGS"),
)
"""Without the first two links in mails do not open; without the third suppressed addresses are
written to again. The rest lead to mail servers."""


def needed_keys() -> list[str]:
    """Those that are set here."""
    return [name for name in KEYS if os.environ.get(name)]


def lacking_keys(names: list[str]) -> list[str]:
    """Those of them that are not set here."""
    return [name for name in names if not os.environ.get(name)]
