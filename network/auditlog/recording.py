"""Writing into the audit log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.utils.module_loading import import_string

from network.auditlog.models import AuditEntry, Event
from network.auditlog.requests import current_request, ip_prefix, request_id

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from network.users.models import User


def note(
    event: Event,
    *,
    user: User | AnonymousUser | None = None,
    about: models.Model | str = "",
    regions: Iterable[int] | None = None,
    details: Mapping[str, Any] | None = None,
) -> AuditEntry:
    """Write one event down, in the caller's transaction.

    ``user`` is who does it; left out, it is who is logged in at the request. ``regions`` are the
    ids of those whose administrators may read it; left out, they are the user's own.
    """
    person = user if user is not None else getattr(current_request(), "user", None)
    who = person.pk if person is not None and person.is_authenticated else None
    role, own = import_string(settings.AUDIT_LOG_ROLES)(person) if who else ("", [])
    entry = AuditEntry(
        event=event,
        regions=sorted(set(own if regions is None else regions)),
        who=who,
        role=role[:200],
        about=_named(about),
        details=dict(details or {}),
        request_id=request_id(),
        ip_prefix=ip_prefix(),
    )
    entry.save(force_insert=True)
    return entry


def _named(about: models.Model | str) -> str:
    return about if isinstance(about, str) else f"{about._meta.label} {about.pk}"
