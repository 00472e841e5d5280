"""Why a program gets no answer: a problem as RFC 9457 writes it."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse

CONTENT_TYPE = "application/problem+json"


class Refused(Exception):
    """Raised inside a view of the interface; the door answers with the problem."""

    def __init__(self, status: int, detail: str, **more: Any) -> None:
        super().__init__(detail)
        self.status, self.detail, self.more = status, detail, more

    def reply(self) -> HttpResponse:
        """The problem as an answer."""
        return problem(self.status, self.detail, **self.more)


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """The answer; ``detail`` is a sentence for the person who writes the program, and ``more`` are
    members beside it (RFC 9457, 3.2)."""
    words = {"title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    return HttpResponse(
        json.dumps(words, ensure_ascii=False), status=status, content_type=CONTENT_TYPE
    )
