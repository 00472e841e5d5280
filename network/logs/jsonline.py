"""A log line as one JSON object, with nothing in it that the masks take out.

Values are masked before they become JSON: a mask on the whole line would cut through its escapes.
"""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from network.masking import scrubbed

TOLD = ("request_id", "region", "kind", "method", "status", "duration", "task", "queue")
"""What a record may bring along. Anything else that code hangs on one stays out: Django hangs the
whole request on its warnings."""


class JsonLine(JsonFormatter):
    """time, level, logger, message; then what the record brings of ``TOLD``; a traceback last."""

    def add_fields(
        self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]
    ) -> None:
        """Only what is named here, every word of it masked."""
        at = dt.datetime.fromtimestamp(record.created, dt.UTC)
        log_data["time"] = at.isoformat(timespec="milliseconds")
        log_data["level"] = record.levelname
        log_data["logger"] = record.name
        log_data["message"] = scrubbed(record.getMessage())
        for name in TOLD:
            value = getattr(record, name, None)
            if value not in {None, "", "-"}:
                log_data[name] = scrubbed(value) if isinstance(value, str) else value
        trace = record.exc_text or (
            self.formatException(record.exc_info) if record.exc_info else ""
        )
        if trace:
            log_data["traceback"] = scrubbed(trace)
