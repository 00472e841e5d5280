"""Django's ``LOGGING``: one JSON object a line on stdout, or plain lines on stderr."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ImproperlyConfigured

_QUIET = ("wagtail", "axes", "flufl.bounce", "celery.worker.strategy")
"""They tell of every page that is written, every log-in, every bounce; rows tell too. And of every
task that has come, of which its end is told as well."""
_LINE = {
    "()": "network.masking.MaskingFormatter",
    "format": "{asctime} {levelname} {name} {request_id}: {message}",
    "style": "{",
    "datefmt": "%Y-%m-%dT%H:%M:%S%z",
}


def logging_for(how: str, level: str) -> dict[str, Any]:
    """``how`` is ``json`` or ``line``; anything else is refused."""
    if how not in {"json", "line"}:
        raise ImproperlyConfigured(f"LOG_FORMAT must be json or line, not “{how}”.")
    is_json = how == "json"
    told = {
        "class": "logging.StreamHandler",
        "stream": "ext://sys.stdout" if is_json else "ext://sys.stderr",
        "formatter": how,
        "filters": ["without_secrets", "without_traces", "on_one_line", "with_request_id"],
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": _LINE, "json": {"()": "network.logs.jsonline.JsonLine"}},
        "filters": {
            "without_secrets": {"()": "network.masking.WithoutSecrets"},
            "on_one_line": {"()": "network.one_line.OneLine"},
            "with_request_id": {"()": "network.auditlog.requests.WithRequestId"},
            "without_traces": {"()": "network.unreadable.telling.WithoutTraces"},
        },
        "handlers": {"told": told},
        "root": {"handlers": ["told"], "level": level},
        "loggers": {name: {"level": "WARNING"} for name in _QUIET},
    }
