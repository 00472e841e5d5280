"""The log of what was refused: one line each, for it is the sender's mistake."""

from __future__ import annotations

import logging
from http import HTTPStatus


class WithoutTraces(logging.Filter):
    """Django writes a traceback for each odd host, path or flood of fields."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: the line stays, without what only errors of ours need."""
        is_refusal = getattr(record, "status_code", None) == HTTPStatus.BAD_REQUEST
        if record.name.startswith("django.security") or is_refusal:
            record.exc_info = record.exc_text = None
        return True
