"""News of a sending service, as django-anymail hands them on after it has checked who sent them."""

from __future__ import annotations

from typing import Any

from anymail.signals import AnymailTrackingEvent, EventType, RejectReason, tracking
from django.dispatch import receiver

from newsletters.models import Consent
from newsletters.returns.belonging import delivery_of_metadata, delivery_of_tags
from newsletters.returns.judging import enhanced_code, judge, says_refusal, without_addresses
from newsletters.returns.leaving import leave_by
from newsletters.returns.reports import LONGEST_WORDS, Kind, Report, Source, fingerprint
from newsletters.returns.services import take_in

_KINDS = {
    EventType.DELIVERED: Kind.DELIVERED,
    EventType.DEFERRED: Kind.DELAYED,
    EventType.COMPLAINED: Kind.COMPLAINT,
    EventType.FAILED: Kind.SENDER,
}
_REASONS = {
    RejectReason.INVALID: Kind.HARD,
    RejectReason.BOUNCED: Kind.HARD,
    RejectReason.SPAM: Kind.COMPLAINT,
    RejectReason.BLOCKED: Kind.SENDER,
    RejectReason.TIMED_OUT: Kind.SOFT,
    RejectReason.OTHER: Kind.SOFT,
}
"""What a service says itself, where the receiver's own words are not handed on."""


@receiver(tracking, dispatch_uid="newsletters.returns.webhooks")
def take_in_news(sender: type, event: AnymailTrackingEvent, esp_name: str, **kwargs: Any) -> None:
    """Take a piece of news in. The same one counts once, however often the service repeats it.

    ``NotYet`` becomes an answer of 500: the service tells it again later.
    """
    report = report_of(event, esp_name)
    if event.event_type != EventType.UNSUBSCRIBED:
        take_in(report)
    elif report.delivery_id is not None:
        leave_by(report.delivery_id, Consent.Source.ONE_CLICK)


def report_of(event: AnymailTrackingEvent, service: str) -> Report:
    """News as a report. A service's own number for the mail is not ours, and our Message-ID cannot
    be turned back: only what proves itself in the metadata or the tags says which delivery."""
    words = str(event.mta_response or event.description or "")
    code = enhanced_code(words)
    delivery = delivery_of_metadata(event.metadata or {}) or delivery_of_tags(event.tags or [])
    return Report(
        _kind(event, code, words),
        code=code,
        text=without_addresses(words)[:LONGEST_WORDS],
        delivery_id=delivery,
        source=Source.WEBHOOK,
        key=_key(event, service, delivery),
    )


def _kind(event: AnymailTrackingEvent, code: str, words: str) -> Kind | None:
    if event.event_type in {EventType.BOUNCED, EventType.REJECTED}:
        if says_refusal(words) and event.reject_reason != RejectReason.SPAM:
            return judge(code, words)
        return _REASONS.get(event.reject_reason)
    return _KINDS.get(event.event_type)


def _key(event: AnymailTrackingEvent, service: str, delivery: int | None) -> str:
    told = event.event_id or f"{event.message_id} {event.timestamp} {event.recipient}"
    return fingerprint(service, told, event.event_type, delivery)
