"""How full an event is, for the pages that show it."""

from __future__ import annotations

from django import template

from events.calendar.page import occasion_of
from events.models import EventPage
from events.registration.terms import Terms, terms_of

register = template.Library()


@register.simple_tag
def terms_for(event: EventPage) -> Terms | None:
    """On what terms one registers by our own form; None when one does not."""
    if event.registration != EventPage.Way.HERE or not event.live:
        return None
    if event.get_view_restrictions().exists():
        return None  # the form is open to everybody, and would tell what a private page says
    occasion = occasion_of(event)
    return terms_of(occasion, event) if occasion else None
