"""Who is counted as a reader."""

from __future__ import annotations

import re

from django.http import HttpRequest

_NO_PERSON = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|archiver|monitor|curl|wget|python|"
    r"java/|go-http|headless",
    re.IGNORECASE,
)


def is_by_a_person(request: HttpRequest) -> bool:
    """Not a robot, not a look at the headers, not a part of a file, not a browser's guess."""
    agent = request.headers.get("user-agent", "")
    partial = "range" in request.headers
    guessed = "prefetch" in request.headers.get("sec-purpose", "")
    return (
        request.method == "GET"
        and bool(agent)
        and not (partial or guessed or _NO_PERSON.search(agent))
    )
