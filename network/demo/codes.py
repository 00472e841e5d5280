"""Password and one-time codes of the demo's accounts: public, and shown on a web page.

Nothing here needs Django: the mail catcher shows the codes, and runs without it.
"""

from __future__ import annotations

import base64
import hmac
import struct
import time
from collections.abc import Iterator

SECRET = "JARJESTOVERKKODEMOJARJESTOVERKKO"  # noqa: S105 — printed for everybody to use
PASSWORD = "demo-jarjestoverkko"  # noqa: S105 — printed by the demo for everybody to use
SECONDS = 30
DIGITS = 6


def code_at(moment: float) -> str:
    """The code that an authenticator app with the demo's key shows at this time (RFC 6238)."""
    counter = struct.pack(">Q", int(moment) // SECONDS)
    digest = hmac.new(base64.b32decode(SECRET), counter, "sha1").digest()
    start = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def seconds_left(moment: float) -> int:
    """How long the code of this time is still shown."""
    return SECONDS - int(moment) % SECONDS


def codes_to_try() -> Iterator[str]:
    """Codes that may work for an account that has just used one, best first; waits in between.

    A used code opens nothing, but the log-in accepts the next one half a minute early.
    """
    yield code_at(time.time())
    yield code_at(time.time() + SECONDS)
    time.sleep(seconds_left(time.time()) + 1)
    yield code_at(time.time() + SECONDS)
