"""Handing something to another server, by the same rules as asking it (``reaching``).

Only https; redirects are not followed: whoever may name a target may not send us on from it. Of the
answer the status is read and nothing else, so its length does not matter.
"""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from network.links import reaching
from network.links.reaching import Answer, Place

SCHEMES = ("https",)


@dataclass(frozen=True, kw_only=True)
class Posted:
    """What came of it. ``status`` is 0 when there was no answer; ``why`` then says why not."""

    status: int = 0
    why: Answer = Answer.FINE
    seconds: float = 0.0

    @property
    def taken(self) -> bool:
        """Whether the other server has said that it has it."""
        return 200 <= self.status < 300


def refused(address: str) -> Answer | None:
    """Why nothing would be handed to an address; None when it may be tried. Asks the DNS."""
    try:
        place = _place_of(urlsplit(address))
        return place if isinstance(place, Answer) else None
    except (ValueError, UnicodeError):
        return Answer.WRONG
    except OSError:
        return Answer.SILENT


def _place_of(parts: SplitResult) -> Place | Answer:
    return reaching.place_of(parts) if parts.scheme in SCHEMES else Answer.WRONG


def post(address: str, body: bytes, headers: Mapping[str, str]) -> Posted:
    """POST the body; never raises for what the address or the other server does."""
    began = time.monotonic()
    try:
        status, why = _post(address, body, headers), Answer.FINE
    except _Refused as problem:
        status, why = 0, problem.why
    except (ValueError, UnicodeError):
        status, why = 0, Answer.WRONG
    except (OSError, http.client.HTTPException):
        status, why = 0, Answer.SILENT
    return Posted(status=status, why=why, seconds=time.monotonic() - began)


class _Refused(Exception):
    def __init__(self, why: Answer) -> None:
        super().__init__(why)
        self.why = why


def _post(address: str, body: bytes, headers: Mapping[str, str]) -> int:
    parts = urlsplit(address)
    place = _place_of(parts)
    if isinstance(place, Answer):
        raise _Refused(place)
    with reaching.talking(parts, place) as connection:
        connection.request("POST", reaching.path_of(parts), body=body, headers=dict(headers))
        return connection.getresponse().status
