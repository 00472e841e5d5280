"""What the edge and the wrapper do alike: from a request to an answer, whoever fetches it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from network.pagecache.entries import OF_A_BODY, Entry, Header, entry_of, expanded, is_known

FRESH_SECONDS = 600.0
"""Changes are told at once; this bounds what a change that nobody told of can do."""
MISSING_SECONDS = 10.0
LASTS_SECONDS = 604_800.0
MOST_BYTES = 1_000_000
"""What is larger is not kept."""

FETCHED = "x-page-cache"
"""The request header by which Django knows that it renders for everybody."""
TAGS, LASTS, VISITED = b"x-page-tags", b"x-page-lasts", b"x-page-visited"
_KEPT_STATUSES = frozenset({200, 301, 404, 410})


@dataclass(frozen=True, slots=True)
class Answer:
    """As Django gave it, or as it goes out."""

    status: int
    headers: list[Header]
    body: bytes

    @property
    def failed(self) -> bool:
        """Whether an older answer is better than this."""
        return self.status >= 500


def entry_from(answer: Answer, now: float) -> Entry | None:
    """The answer as an entry; None when Django has not said that it may be kept."""
    told = {name.lower(): value for name, value in answer.headers}
    if TAGS not in told or answer.status not in _KEPT_STATUSES or b"set-cookie" in told:
        return None
    try:
        body = expanded(answer.headers, answer.body)
        lasts = float(told.get(LASTS, b"") or LASTS_SECONDS)
    except (zlib.error, ValueError):
        return None
    if len(body) > MOST_BYTES:
        return None
    return entry_of(
        answer.status,
        answer.headers,
        body,
        tags=frozenset(told[TAGS].decode().split()),
        now=now,
        fresh=FRESH_SECONDS if answer.status == 200 else MISSING_SECONDS,
        lasts=lasts if answer.status == 200 else MISSING_SECONDS,
        visited=told.get(VISITED, b"").decode(),
    )


def answer_from(entry: Entry, *, accepted: bytes, known: bytes, told: bytes = b"") -> Answer:
    """What a reader gets: the whole page, or 304 when they have it. ``told`` is how it was found,
    for ``X-Cache``."""
    encoding = entry.encoding_for(accepted)
    headers = entry.headers[encoding]
    if told:
        headers = [*headers, (b"x-cache", told)]
    if known and is_known(entry, known):
        return Answer(304, [one for one in headers if one[0] not in OF_A_BODY], b"")
    return Answer(entry.status, headers, entry.bodies[encoding])


def plain(answer: Answer) -> Answer:
    """An answer that is not kept, without the words between Django and us."""
    ours = [one for one in answer.headers if not one[0].lower().startswith(b"x-page-")]
    return Answer(answer.status, ours, answer.body)
