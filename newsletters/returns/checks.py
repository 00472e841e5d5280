"""House rule as a system check: nobody but the sending service tells news of letters."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from newsletters.returns.service_urls import addresses


@register
def service_proves_itself(**kwargs: Any) -> list[CheckMessage]:
    """A service whose news are not signed needs a shared secret in its webhook's address."""
    if not settings.MAIL_SERVICE:
        return []
    doors = addresses(settings.MAIL_SERVICE)
    if not doors:
        return [
            Warning(
                f"{settings.MAIL_SERVICE} tells no news: bounces are read from the mailbox only.",
                hint="Set BOUNCE_MAILBOX, or choose a service of django-anymail.",
                id="newsletters.W001",
            )
        ]
    views = [door.callback.view_class for door in doors]  # type: ignore[attr-defined]
    unsigned = any(view.warn_if_no_basic_auth for view in views)
    if unsigned and not getattr(settings, "ANYMAIL", {}).get("WEBHOOK_SECRET"):
        return [
            Error(
                "Anybody could tell us that letters came back.",
                hint='Add "WEBHOOK_SECRET": "user:password" to MAIL_SERVICE_SETTINGS.',
                id="newsletters.E001",
            )
        ]
    return []
