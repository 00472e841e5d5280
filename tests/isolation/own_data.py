"""Whoever asked for her own data, and what stands in the audit log."""

from __future__ import annotations

from network.auditlog.models import AuditEntry, Event
from own_data.models import DataLink
from tests.isolation.filling import Side


def leave_traces(side: Side) -> None:
    """A link that was mailed, and a row that the region's administrators read."""
    words = side.words("Kulorastas")
    DataLink.objects.create(region=side.region, email=words.email("link"), language="fi")
    AuditEntry.objects.create(
        event=Event.REFUSED,
        regions=[side.region.pk],
        role=words.say("role"),
        about=words.say("about"),
        details={"words": words.say("details")},
    )
