"""Doors from the templates to what comes after events; the work itself is done elsewhere."""

from __future__ import annotations

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from events.aftermath import charts, meetings, queries
from events.aftermath.letters import agreed_line
from events.aftermath.tokens import survey_address
from events.models import EventPage, MemoPage, Occasion
from network.qr_codes import qr_code

register = template.Library()
register.filter(agreed_line)
register.simple_tag(charts.attendance_bars)
register.simple_tag(charts.figure_bars)
register.simple_tag(charts.report_bars)
register.simple_tag(meetings.meetings_of)
register.simple_tag(meetings.next_meeting)


@register.simple_tag
def agreed_before(event: EventPage) -> list[queries.Agreement]:
    """What is still open from the municipality's earlier evenings; only until the event is over."""
    return [] if event.is_over or event.cancelled else queries.agreed_before(event)


@register.simple_tag
def agreed_in_memo(memo: MemoPage) -> list[queries.Agreement]:
    """What was agreed, with what has become of it."""
    return queries.agreements_in([memo])


@register.simple_tag
def memos_of_event(event: EventPage) -> list[MemoPage]:
    """The event's public memo in the reader's language."""
    found = MemoPage.objects.in_language().filter(event__translation_key=event.translation_key)
    return list(found.defer("presented", "wishes"))


@register.simple_tag
def survey_code(occasion: Occasion, language: str = "") -> SafeString:
    """The survey's QR code, for the door: ``{% survey_code occasion as code %}``."""
    return qr_code(survey_address(occasion, language or get_language() or "fi"))
