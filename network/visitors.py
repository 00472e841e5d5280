"""Who is counted as a reader."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the page cache reads this file too, and has no Django
    from django.http import HttpRequest

_NO_PERSON = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|archiver|monitor|curl|wget|python|"
    r"java/|go-http|headless",
    re.IGNORECASE,
)


def is_by_a_person(request: HttpRequest) -> bool:
    """Not a robot, not a look at the headers, not a part of a file, not a browser's guess."""
    headers = request.headers
    agent, purpose = headers.get("user-agent", ""), headers.get("sec-purpose", "")
    return is_a_persons(request.method or "", agent, purpose, partial="range" in headers)


def is_a_persons(method: str, agent: str, purpose: str, *, partial: bool) -> bool:
    """The same from the parts of a request: its method, ``User-Agent``, ``Sec-Purpose`` and whether
    it has a ``Range``."""
    if method != "GET" or partial or "prefetch" in purpose:
        return False
    return bool(agent) and not _is_a_machine(agent)


@lru_cache(maxsize=1_024)
def _is_a_machine(agent: str) -> bool:
    return bool(_NO_PERSON.search(agent))
