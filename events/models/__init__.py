"""Events before they are held, and reports afterwards."""

from events.models.events import EventIndexPage, EventPage
from events.models.reports import EventReportPage

__all__ = ["EventIndexPage", "EventPage", "EventReportPage"]
