"""Faults are reported to Sentry where ``SENTRY_DSN`` says so; nothing is imported elsewhere.

A report says where the code failed and what it said, masked as log lines are. It never holds who
asked, from where, what was sent, values of variables, cookies or headers.
"""

from __future__ import annotations

import tomllib
from typing import Any

from django.conf import settings

from network import env
from network.masking import scrubbed

_OF_A_REQUEST = frozenset({"method"})
_LEFT_OUT = ("user", "server_name", "extra", "modules")


def begin(transport: Any = None) -> bool:
    """Listen for faults; False where nobody wants to hear of them. ``transport`` is for tests."""
    if not settings.SENTRY_DSN:
        return False
    import sentry_sdk  # noqa: PLC0415 — costs a start-up nothing where it is not wanted

    sentry_sdk.init(
        dsn=settings.SENTRY_DSN,
        environment=env.text("SENTRY_ENVIRONMENT"),
        release=f"jarjestoverkko@{release()}",
        transport=transport,
        send_default_pii=False,
        include_local_variables=False,
        max_request_body_size="never",
        before_send=without_people,
        before_breadcrumb=lambda crumb, _hint: _masked(crumb),
        traces_sample_rate=None,
        auto_session_tracking=False,
    )
    return True


def release() -> str:
    """The version that runs."""
    told = tomllib.loads((env.PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def without_people(event: Any, _hint: Any) -> Any:
    """The report without whoever was there when it happened."""
    for name in _LEFT_OUT:
        event.pop(name, None)
    if "request" in event:
        event["request"] = {k: v for k, v in event["request"].items() if k in _OF_A_REQUEST}
    return _masked(event)


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return scrubbed(value)
    if isinstance(value, dict):
        return {name: _masked(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(one) for one in value]
    return value
